#include "tests/ui/power/power_fixture.h"
#include "tests/ui/support/access.h"
#include "tests/ui/support/fields.h"
#include "ui/power/evidence_dialog.h"
#include "ui/power/map_edits.h"
#include "ui/power/rooms_view.h"

#include <QAbstractButton>
#include <QPlainTextEdit>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList two{u"Budget"_s, u"Bell schedule"_s};

ui::EvidenceDialog& dialogOf(PowerDesk& desk) {
    settle();
    for (auto* dialog : desk.window.findChildren<ui::EvidenceDialog*>())
        if (dialog->isVisible())
            return *dialog;
    throw std::runtime_error("no dialog");
}

/// Types the words into the open dialog and keeps them.
void keep(PowerDesk& desk, const QString& words) {
    ui::EvidenceDialog& dialog = dialogOf(desk);
    CHECK(nameless(dialog) == QStringList());
    auto* edit = dialog.findChild<QPlainTextEdit*>();
    edit->selectAll();
    QTest::keyClicks(edit, words);
    QTest::keyClick(edit, Qt::Key_Tab);
    for (auto* button : dialog.findChildren<QAbstractButton*>())
        if (button->text() == u"Keep"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    settle();
}

/// The visible button of the window whose text or accessible name begins so.
QAbstractButton& button(PowerDesk& desk, const QString& words) {
    for (auto* each : desk.window.findChildren<QAbstractButton*>())
        if (each->isVisible() && each->accessibleName().startsWith(words))
            return *each;
    throw std::runtime_error(words.toStdString());
}

} // namespace

TEST_CASE("Evidence of an answer is added, changed and removed, and comes back", "[evidence]") {
    PowerDesk desk(two);
    desk.goTo(0, 4, Lens::Practice);
    desk.type(Qt::Key_3);
    desk.goTo(0, 4, Lens::Practice);
    QTest::mouseClick(&button(desk, u"Add a source"_s), Qt::LeftButton);
    choose(field<ui::ChoiceField>(dialogOf(desk), u"Kind"_s), vocabulary::id(EvidenceKind::Quote));
    keep(desk, u"We heard it from the driver."_s);
    REQUIRE(desk.map().evidenceItems.size() == 1);
    const power::EvidenceItem item = desk.map().evidenceItems.front();
    CHECK(item.kind == EvidenceKind::Quote);
    CHECK(item.words == u"We heard it from the driver."_s);
    CHECK(item.decision == desk.map().decisions[0].id);
    CHECK(item.whom == power::Whom(Constituency::Family));

    QTest::mouseClick(&button(desk, u"Change “We heard"_s), Qt::LeftButton);
    keep(desk, u"The driver told us."_s);
    REQUIRE(desk.map().evidenceItems.size() == 1);
    CHECK(desk.map().evidenceItems.front().words == u"The driver told us."_s);

    QTest::mouseClick(&button(desk, u"Remove “The driver"_s), Qt::LeftButton);
    settle();
    CHECK(desk.map().evidenceItems.empty());
    desk.desk.undo();
    CHECK(desk.map().evidenceItems.size() == 1);
}

TEST_CASE("A single actor's answer has its evidence, and loses it with the actor", "[evidence]") {
    PowerDesk desk(two);
    power::Actor aide;
    aide.name = u"Reading aide"_s;
    ui::addActor(desk.desk, aide);
    const power::ActorSayKey key{desk.map().decisions[0].id, aide.id, Lens::Practice};
    desk.desk.perform(u"Noted"_s, [&](school::Edit& edit) { power::setSay(edit, key, 1); });
    settle();
    desk.goTo(0, 6, Lens::Practice);
    desk.type(Qt::Key_E);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    keep(desk, u"She reads out what others wrote."_s);
    REQUIRE(desk.map().evidenceItems.size() == 1);
    CHECK(desk.map().evidenceItems.front().whom == power::Whom(aide.id));
    ui::removeActor(desk.desk, aide);
    CHECK(desk.map().evidenceItems.empty());
    desk.desk.undo();
    CHECK(desk.map().evidenceItems.size() == 1);
}

TEST_CASE("The keyboard comes back from the dialog, and the matrix keeps it", "[evidence]") {
    PowerDesk desk(two);
    power::EvidenceItem quote;
    quote.words = u"We heard it from the driver."_s;
    quote.decision = desk.map().decisions[0].id;
    quote.whom = Constituency::Family;
    desk.desk.perform(u"Noted"_s, [&](school::Edit& edit) { power::put(edit, quote); });
    settle();
    desk.goTo(0, 4, Lens::Practice);
    settle();
    QAbstractButton& change = button(desk, u"Change “We heard"_s);
    change.setFocus();
    QTest::keyClick(&change, Qt::Key_Space);
    QTest::keyClick(&dialogOf(desk), Qt::Key_Escape);
    desk.window.activateWindow();
    REQUIRE(waitFor([&] { return QApplication::focusWidget() != nullptr; }));
    CHECK(QApplication::focusWidget() == &button(desk, u"Add a source"_s));
    button(desk, u"Change “We heard"_s).setFocus();
    desk.table().setFocus();
    desk.type(Qt::Key_Down); // the list is filled anew
    CHECK(QApplication::focusWidget() == &desk.table());
}

TEST_CASE("Evidence that was found leads to the answer or the room it is about", "[evidence]") {
    PowerDesk desk(two);
    power::Space cabinet;
    cabinet.name = u"Cabinet"_s;
    ui::addSpace(desk.desk, cabinet);
    power::EvidenceItem quote;
    quote.words = u"We heard it from the driver."_s;
    quote.decision = desk.map().decisions[1].id;
    quote.whom = Constituency::Family;
    power::EvidenceItem notes;
    notes.words = u"Two years of notes"_s;
    notes.space = cabinet.id;
    desk.desk.perform(u"Noted"_s, [&](school::Edit& edit) {
        power::put(edit, quote);
        power::put(edit, notes);
    });
    settle();
    desk.page->showItem(u"evidence_item"_s, quote.id.uuid());
    settle();
    const auto half = desk.table().currentHalf();
    REQUIRE(half);
    CHECK(half->row == 1);
    CHECK(half->column == 4);
    desk.page->showItem(u"evidence_item"_s, notes.id.uuid());
    settle();
    CHECK(desk.page->findChild<ui::RoomsView*>()->currentSpace() == cabinet.id);
}

TEST_CASE("Evidence without words is not kept", "[evidence]") {
    PowerDesk desk(two);
    desk.goTo(0, 0, Lens::Formal);
    QTest::mouseClick(&button(desk, u"Add a source"_s), Qt::LeftButton);
    ui::EvidenceDialog& dialog = dialogOf(desk);
    QTest::keyClicks(dialog.findChild<QPlainTextEdit*>(), u"   "_s);
    for (auto* each : dialog.findChildren<QAbstractButton*>())
        if (each->text() == u"Keep"_s)
            CHECK_FALSE(each->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    settle();
    CHECK(desk.map().evidenceItems.empty());
}
