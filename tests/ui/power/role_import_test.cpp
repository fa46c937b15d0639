#include "core/exchange/csv.h"
#include "tests/ui/power/power_fixture.h"
#include "ui/power/role_import_dialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QTableWidget>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QPointer<ui::RoleImportDialog> dialogIn(PowerDesk& desk) {
    return desk.window.findChild<ui::RoleImportDialog*>();
}

void choose(QComboBox& box, int index) {
    box.setCurrentIndex(index);
    emit box.activated(index);
}

/// A matrix on the clipboard, as a spreadsheet puts it there.
void paste(PowerDesk& desk, const QString& text) {
    QGuiApplication::clipboard()->setText(text);
    desk.action(u"Paste a matrix of letters…"_s).trigger();
    settle();
}

} // namespace

TEST_CASE("A pasted RACI matrix is taken in as one step, with its letters mapped", "[roles]") {
    PowerDesk desk({u"Bell schedule"_s});
    paste(desk, u"Decision\tPrincipal\tTeachers\nBell schedule\tA\tR\nHiring\tC\tI\n"_s);
    auto dialog = dialogIn(desk);
    REQUIRE(dialog != nullptr);
    CHECK(dialog->intake().report.taken == 4);
    // Here accountable means that they agree, not that they lead.
    choose(dialog->meaning(0), dialog->meaning(0).findData(4));
    const int entries = school::historyCount(desk.file->reader());
    dialog->takeIn();
    settle();
    CHECK(school::historyCount(desk.file->reader()) == entries + 1);
    CHECK(desk.map().decisions.size() == 2);
    CHECK(desk.answer(0, Constituency::Administrator, Lens::Formal) == power::SayLevel(4));
    CHECK(desk.answer(0, Constituency::Teacher, Lens::Formal) == power::SayLevel(3));
    CHECK(desk.desk.undo());
    CHECK(desk.map().decisions.size() == 1);
    CHECK_FALSE(desk.answer(0, Constituency::Teacher, Lens::Formal).has_value());
}

TEST_CASE("A column nobody knows is given to a group by hand", "[roles]") {
    PowerDesk desk;
    paste(desk, u"Decision\tThe office\nBell schedule\tD\n"_s);
    auto dialog = dialogIn(desk);
    REQUIRE(dialog != nullptr);
    CHECK(dialog->intake().report.taken == 0);
    auto* whom = qobject_cast<QComboBox*>(dialog->table().cellWidget(0, 3));
    REQUIRE(whom != nullptr);
    CHECK(whom->currentIndex() == 0);
    choose(*whom, 1 + int(Constituency::SupportStaff));
    choose(dialog->lens(), 1);
    CHECK(dialog->intake().report.taken == 1);
    dialog->takeIn();
    settle();
    CHECK(desk.answer(0, Constituency::SupportStaff, Lens::Practice) == power::SayLevel(5));
}

TEST_CASE("A letter without a meaning is told by line and can be given one", "[roles]") {
    PowerDesk desk;
    paste(desk, u"Decision\tTeachers\tFamilies\nBell schedule\tX\tC\nHiring\tI\tI\n"_s);
    auto dialog = dialogIn(desk);
    REQUIRE(dialog != nullptr);
    REQUIRE(dialog->intake().report.problems.size() == 1);
    CHECK(dialog->intake().report.problems.front().line == 2);
    choose(dialog->meaning(0), dialog->meaning(0).findData(-1));
    CHECK(dialog->intake().report.problems.empty());
    CHECK(dialog->intake().report.taken == 3);
    dialog->reject();
    settle();
    CHECK(desk.map().decisions.empty());
}

TEST_CASE("What is no matrix is refused in a sentence, and nothing opens", "[roles]") {
    PowerDesk desk;
    QString said;
    QObject::connect(&desk.desk, &ui::Desk::failed, [&](const QString& sentence) {
        said = sentence;
    });
    paste(desk, u"just some words"_s);
    CHECK(dialogIn(desk) == nullptr);
    CHECK(said.contains(u"is no matrix"_s));
}

TEST_CASE("Every choice of the mapping says its name to a screen reader", "[roles]") {
    PowerDesk desk;
    paste(desk, u"Decision\tTeachers\nBell schedule\tC\n"_s);
    auto dialog = dialogIn(desk);
    REQUIRE(dialog != nullptr);
    for (const auto* box : dialog->findChildren<QComboBox*>())
        CHECK_FALSE(box->accessibleName().isEmpty());
    for (const auto* box : dialog->findChildren<QCheckBox*>())
        CHECK_FALSE(box->accessibleName().isEmpty());
}
