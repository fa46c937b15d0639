#include "core/photovoice/store.h"
#include "core/report/since_last.h"
#include "core/team/actions.h"
#include "core/team/store.h"
#include "tests/core/report/brief_school.h"
#include "tests/core/school/temporary_school.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE(
    "The brief says what was promised, what the evidence shows and what will move", "[brief]"
) {
    TemporarySchool file;
    fillForBrief(file.school());
    const report::Document brief = briefOf(file.school(), Language::English);
    const QString words = wordsOf(brief);
    CHECK(brief.occasion.contains(u"week 7 of 13"_s));
    CHECK(words.contains(u"Ask two families with teacher"_s));
    CHECK(words.contains(u"Grandparents run them"_s));
    CHECK(words.contains(u"Where are the spaces?"_s));
    CHECK(words.contains(u"teacher told families with a flyer"_s));
    CHECK(brief.footer.contains(u"1 photo"_s));
}

TEST_CASE("What is private, not cleared or a name never reaches the brief", "[brief]") {
    TemporarySchool file;
    fillForBrief(file.school());
    for (const Language language : {Language::English, Language::Spanish}) {
        const report::Document brief = briefOf(file.school(), language);
        const QString words = wordsOf(brief) + brief.footer;
        for (const char* secret :
             {"HELDBACK",
              "PRIVATEWORDS",
              "PHOTOGRAPHERNAME",
              "MEMBERNAME",
              "DECIDERNAME",
              "OWNERNAME"})
            CHECK_FALSE(words.contains(QString::fromLatin1(secret)));
        for (const report::Block& block : brief.blocks)
            if (const auto* figure = std::get_if<report::Figure>(&block))
                if (const auto* matrix = std::get_if<report::Matrix>(&figure->drawing))
                    for (const auto& row : matrix->matrix.rows)
                        CHECK(row.decidedBy.isEmpty());
    }
}

TEST_CASE(
    "The brief tells what the team said when it last met, by kind and by group, and where it "
    "stands",
    "[brief]"
) {
    TemporarySchool file;
    fillForBrief(file.school());
    const report::Document brief = briefOf(file.school(), Language::English);
    const QString words = wordsOf(brief);
    CHECK(words.contains(u"What the team said"_s));
    CHECK(words.contains(
        u"Notes by kind: what we see (1) and explanation (1). By whose words: teachers (1) and no "
        "group (1)."_s
    ));
    CHECK(words.contains(u"Because the flyer came late"_s));
    CHECK(words.contains(u"from 1 to 4"_s));
    CHECK(words.contains(u"Heard less than their share of the room: families."_s));
}

TEST_CASE("A mark of fewer than three people never reaches the brief", "[brief]") {
    TemporarySchool file;
    fillForBrief(file.school());
    const QString words = wordsOf(briefOf(file.school(), Language::English));
    CHECK_FALSE(words.contains(u"Students as partners"_s));
    CHECK(words.contains(u"1 attribute placed by fewer than three people, and not shown."_s));
}

TEST_CASE("A note that points at a photo held back does not name it in the brief", "[brief]") {
    TemporarySchool file;
    fillForBrief(file.school());
    const QString words = wordsOf(briefOf(file.school(), Language::English));
    CHECK(words.contains(u"Garden beds"_s));
    CHECK(words.contains(u"a photo that stays at school"_s));
    CHECK_FALSE(words.contains(u"Held"_s));
}

TEST_CASE("Actions for missing voices are in the brief, without their owners' names", "[brief]") {
    TemporarySchool file;
    fillForBrief(file.school());
    file->edit(u"Added actions"_s, [](school::Edit& edit) {
        team::TeamAction action;
        action.voice = u"Families on the bus lines"_s;
        action.what = u"Hold the next meeting at the Route 6 community room"_s;
        action.owner = u"OWNERNAME"_s;
        action.ownerConstituency = Constituency::Teacher;
        action.dueOn = QDate(2026, 10, 28);
        team::put(edit, action);
        action.id = Id<team::TeamAction>::create();
        action.what = u"ALREADYDONE"_s;
        action.done = true;
        team::put(edit, action);
    });
    const QString words = wordsOf(briefOf(file.school(), Language::English));
    CHECK(words.contains(u"Route 6 community room (teacher, by October 28, 2026)"_s));
    CHECK_FALSE(words.contains(u"OWNERNAME"_s));
    CHECK_FALSE(words.contains(u"ALREADYDONE"_s));
}

TEST_CASE("An empty school's brief still reads well and has room for notes", "[brief]") {
    TemporarySchool file;
    const report::Document brief = briefOf(file.school(), Language::English);
    CHECK(brief.blocks.size() == 4);
    CHECK(wordsOf(brief).contains(u"at the beginning"_s));
    CHECK(std::holds_alternative<report::BlankLines>(brief.blocks.back()));
    CHECK(brief.school == u"Our school"_s);
}

TEST_CASE("The brief says whose eyes are missing beside their part of the team", "[brief]") {
    TemporarySchool file;
    fillForBrief(file.school());
    file->edit(u"Two families, no camera"_s, [](school::Edit& edit) {
        for (int i = 0; i < 2; ++i) {
            team::Seat seat;
            seat.constituency = Constituency::Family;
            seat.filled = true;
            seat.position = 10 + i;
            team::put(edit, seat);
        }
    });
    const QString words = wordsOf(briefOf(file.school(), Language::English));
    CHECK(words.contains(u"Families are 0 % of the photographers and "_s));
}

TEST_CASE("At most four photos are in a brief, however many are cleared", "[brief]") {
    TemporarySchool file;
    fillForBrief(file.school());
    file->edit(u"Many"_s, [](school::Edit& edit) {
        const QByteArray bytes = edit.photoBytes(QByteArray(32, 'b'));
        for (int i = 0; i < 200; ++i) {
            photovoice::Photo photo;
            photo.sha256 = QByteArray::number(1000 + i).leftJustified(32, 'x');
            photo.width = 640;
            photo.height = 400;
            photo.recognizable = Recognizable::None;
            photo.audience = Audience::Coach;
            edit.keepPhotoBytes(photo.sha256, bytes, bytes);
            photovoice::put(edit, photo);
        }
    });
    const report::Document brief = briefOf(file.school(), Language::English);
    size_t tiles = 0;
    for (const report::Block& block : brief.blocks)
        if (const auto* photos = std::get_if<report::Photos>(&block))
            tiles += photos->tiles.size();
    CHECK(tiles == 4);
}

TEST_CASE("What changed since the last talk is told by step, and nothing of the talks", "[brief]") {
    const auto entry = [](const QString& table) {
        school::HistoryEntry each;
        each.tables = {table};
        each.label = QStringLiteral("LABEL");
        return each;
    };
    std::vector entries{
        entry(QStringLiteral("photo")),
        entry(QStringLiteral("seat")),
        entry(QStringLiteral("photo")),
        entry(QStringLiteral("one_to_one"))};
    CHECK(
        report::changesSentence(entries, Words(Language::English)) ==
        QStringLiteral("Changed since then: Team (1) and PhotoVoice (2).")
    );
    entries = {entry(QStringLiteral("one_to_one"))};
    CHECK(report::changesSentence(entries, Words(Language::English)).isEmpty());
}
