#include "tests/print_qt.h"
#include "ui/shell/cloud_folder.h"
#include "ui/shell/history_list.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace Qt::Literals::StringLiterals;
using school::HistoryEntry;

namespace {

const Words english(Language::English);

HistoryEntry entry(qint64 seq, const QString& author, const QString& label, const QTime& at) {
    HistoryEntry entry;
    entry.seq = seq;
    entry.author = {author, u"teacher"_s};
    entry.label = label;
    entry.at = QDateTime(QDate(2026, 10, 14), at);
    entry.tables = {u"seat"_s};
    return entry;
}

std::vector<ui::PageEntry> pages() {
    ui::PageEntry team;
    team.id = u"team"_s;
    team.icon = u"team"_s;
    team.tables = {u"seat"_s};
    ui::PageEntry photos;
    photos.id = u"photovoice"_s;
    photos.icon = u"camera"_s;
    photos.tables = {u"photo"_s};
    return {team, photos};
}

QStringList wordsOf(const std::vector<ui::HistoryItem>& items) {
    QStringList words;
    for (const ui::HistoryItem& item : items)
        words << item.words;
    return words;
}

} // namespace

TEST_CASE("What one person did in one go is one line of the history", "[history]") {
    const std::vector<HistoryEntry> entries{
        entry(5, u"Ms. Ortiz"_s, u"Added E"_s, {16, 12}),
        entry(4, u"Ms. Ortiz"_s, u"Added D"_s, {16, 11}),
        entry(3, u"Ms. Ortiz"_s, u"Added C"_s, {16, 10}),
        entry(2, u"Ms. Ortiz"_s, u"Added B"_s, {15, 50}),
        entry(1, u"Ms. Tran"_s, u"Added A"_s, {15, 49})};
    const auto items = ui::historyItems(entries, {}, pages(), {{}, QDate(2026, 10, 14)}, english);
    CHECK(wordsOf(items) == QStringList{u"Today, Wed Oct 14"_s, u"Added E"_s, u"Added A"_s});
    CHECK(items[1].edits == 4);
    CHECK(items[1].first == QStringList{u"Added B"_s, u"Added C"_s, u"Added D"_s});
    CHECK(items[1].more == 1);
    CHECK(items[1].seq == 5);
    CHECK(items[2].first.isEmpty());
}

TEST_CASE("A pause of half an hour starts another line", "[history]") {
    const std::vector<HistoryEntry> entries{
        entry(2, u"Ms. Ortiz"_s, u"Added B"_s, {16, 31}),
        entry(1, u"Ms. Ortiz"_s, u"Added A"_s, {16, 0})};
    CHECK(ui::historyItems(entries, {}, pages(), {{}, QDate(2026, 10, 15)}, english).size() == 3);
}

TEST_CASE("The history of one step leaves the others out", "[history]") {
    HistoryEntry photo = entry(2, u"Mr. Fenn"_s, u"Added Lunch drumline"_s, {16, 18});
    photo.tables = {u"photo"_s};
    const std::vector<HistoryEntry> entries{photo, entry(1, u"Ms. Ortiz"_s, u"Added A"_s, {16, 0})};
    const auto items =
        ui::historyItems(entries, {}, pages(), {u"photovoice"_s, QDate(2026, 10, 15)}, english);
    CHECK(wordsOf(items) == QStringList{u"Yesterday, Wed Oct 14"_s, u"Added Lunch drumline"_s});
    CHECK(items[1].icon == u"camera"_s);
}

TEST_CASE("A named moment stands above the last thing that it includes", "[history]") {
    school::NamedMoment fall;
    fall.name = u"Fall map"_s;
    fall.seq = 1;
    fall.at = QDateTime(QDate(2026, 10, 14), QTime(16, 45));
    const std::vector<HistoryEntry> entries{
        entry(2, u"Ms. Ortiz"_s, u"Added B"_s, {17, 0}),
        entry(1, u"Ms. Ortiz"_s, u"Added A"_s, {16, 0})};
    const auto items =
        ui::historyItems(entries, {fall}, pages(), {{}, QDate(2026, 10, 20)}, english);
    CHECK(
        wordsOf(items) == QStringList{u"Wed Oct 14"_s, u"Added B"_s, u"Fall map"_s, u"Added A"_s}
    );
}

TEST_CASE("Undo to here counts the edits in force and the people who made them", "[history]") {
    HistoryEntry undone = entry(3, u"Mr. Bell"_s, u"Added C"_s, {16, 12});
    undone.state = HistoryEntry::State::Undone;
    HistoryEntry undo = entry(4, u"Mr. Bell"_s, u"Added C"_s, {16, 13});
    undo.kind = HistoryEntry::Kind::Undo;
    const std::vector<HistoryEntry> entries{
        entry(6, u"Ms. Ortiz"_s, u"Added E"_s, {16, 15}),
        entry(5, u"Ms. Tran"_s, u"Added D"_s, {16, 14}),
        undo,
        undone,
        entry(2, u"Ms. Ortiz"_s, u"Added B"_s, {16, 11}),
        entry(1, u"Ms. Ortiz"_s, u"Added A"_s, {16, 10})};
    const ui::TakenBack taken = ui::takenBackAfter(entries, 1);
    CHECK(taken.edits == 3);
    CHECK(taken.people == 2);
}

TEST_CASE("Folders that cloud services keep in step are known by their names", "[shell]") {
    CHECK(ui::cloudServiceOf(u"C:\\Users\\Ana\\OneDrive - Unified\\a.trellis"_s) == u"OneDrive"_s);
    CHECK(ui::cloudServiceOf(u"/home/ana/Dropbox/x/a.trellis"_s) == u"Dropbox"_s);
    CHECK(
        ui::cloudServiceOf(u"/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/a.trellis"_s
        ) == u"iCloud Drive"_s
    );
    CHECK(ui::cloudServiceOf(u"/home/ana/Documents/Dropbox.trellis"_s) == std::nullopt);
}
