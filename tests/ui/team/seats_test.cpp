#include "tests/ui/team/team_window.h"
#include "ui/parts/button.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/toast.h"
#include "ui/team/roster_view.h"
#include "ui/team/seat_panel.h"
#include "ui/team/table_view.h"
#include "ui/team/voices_panel.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLineEdit>
#include <QScrollArea>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList members(const team::Team& team) {
    QStringList names;
    for (const team::Seat& seat : team.seats)
        names << seat.member;
    return names;
}

} // namespace

TEST_CASE("A school without a team is asked who sits at the table", "[team-page]") {
    TeamWindow team;
    auto& empty = team.find<ui::EmptyState>();
    auto* start = empty.findChild<ui::Button*>();
    REQUIRE(start->isVisible());
    QTest::mouseClick(start, Qt::LeftButton);
    CHECK(team.team().seats.size() == 1);
    CHECK_FALSE(empty.isVisible());
    CHECK(team.find<ui::SeatPanel>().isVisible());
}

TEST_CASE("N adds a seat beside the chosen one, and its name is typed at once", "[team-page]") {
    TeamWindow team(fiveSeats());
    const int before = team.edits();
    team.choose({team.team().seats[4].id});
    auto& roster = team.find<ui::RosterView>();
    roster.setFocus();
    QTest::keyClick(&roster, Qt::Key_N);
    auto* editor = qobject_cast<QLineEdit*>(team.window->focusWidget());
    REQUIRE(editor != nullptr);
    QTest::keyClicks(editor, u"Grandparent"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(team.team().seats.size() == 6);
    const team::Seat added = team.team().seats.back();
    CHECK(added.member == u"Grandparent"_s);
    CHECK(added.constituency == Constituency::Family);
    CHECK(added.filled);
    CHECK(team.edits() == before + 2);
    CHECK(team.window->focusWidget() == &roster);
    CHECK(roster.chosen() == std::vector{added.id});
}

TEST_CASE("Tab goes through a seat's fields from the top down", "[team-page]") {
    TeamWindow team(fiveSeats());
    team.choose({team.team().seats[0].id});
    auto& panel = team.find<ui::SeatPanel>();
    panel.findChildren<ui::LineField*>().front()->editor().setFocus();
    QWidget& content = *panel.findChild<QScrollArea*>()->widget(); // it scrolls with the keyboard
    int last = -1;
    int visited = 0;
    for (QWidget* at = team.window->focusWidget(); panel.isAncestorOf(at) && visited < 30;
         at = team.window->focusWidget()) {
        const int y = at->mapTo(&content, QPoint()).y();
        INFO(at->accessibleName().toStdString());
        CHECK(y >= last);
        last = y;
        ++visited;
        QTest::keyClick(at, Qt::Key_Tab);
    }
    CHECK(visited >= 10);
}

TEST_CASE("What is typed in one seat never lands in another", "[team-page]") {
    TeamWindow team(fiveSeats());
    const auto seats = team.team().seats;
    team.choose({seats[1].id});
    auto& name = team.find<ui::LineField>();
    name.editor().setFocus();
    name.editor().selectAll();
    QTest::keyClicks(&name.editor(), u"Ms. Ortiz-Vega"_s);
    team.choose({seats[2].id});
    CHECK(members(team.team())[1] == u"Ms. Ortiz-Vega"_s);
    CHECK(members(team.team())[2] == u"Mr. Bell"_s);
    CHECK(team.find<ui::LineField>().text() == u"Mr. Bell"_s);
}

TEST_CASE("Several seats are changed in one edit", "[team-page]") {
    TeamWindow team(fiveSeats());
    const auto seats = team.team().seats;
    team.choose({seats[1].id, seats[2].id, seats[3].id});
    auto& panel = team.find<ui::SeatPanel>();
    QCheckBox* voting = nullptr;
    for (auto* box : panel.findChildren<QCheckBox*>())
        if (box->text() == u"Has a vote"_s)
            voting = box;
    REQUIRE(voting != nullptr);
    CHECK(voting->checkState() == Qt::PartiallyChecked);
    const int before = team.edits();
    QTest::keyClick(voting, Qt::Key_Space);
    for (const size_t i : {1u, 2u, 3u})
        CHECK(team.team().seats[i].voting);
    CHECK(team.edits() == before + 1);
    CHECK(panel.isVisible());
    QTest::keyClick(team.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(team.team().seats[3].voting);
}

TEST_CASE("Delete takes the chosen seats away, and the toast brings them back", "[team-page]") {
    TeamWindow team(fiveSeats());
    const auto seats = team.team().seats;
    team.choose({seats[0].id, seats[1].id});
    auto& roster = team.find<ui::RosterView>();
    roster.setFocus();
    QTest::keyClick(&roster, Qt::Key_Delete);
    CHECK(members(team.team()) == QStringList{u"Mr. Bell"_s, u"Student A"_s, QString()});
    CHECK(team.find<ui::VoicesPanel>().isVisible());
    QTest::mouseClick(&team.find<ui::Toast>().action(), Qt::LeftButton);
    CHECK(team.team().seats == seats);
}

TEST_CASE("Alt and an arrow move a seat among those of its group", "[team-page]") {
    TeamWindow team(fiveSeats());
    const auto seats = team.team().seats;
    team.choose({seats[1].id});
    auto& roster = team.find<ui::RosterView>();
    roster.setFocus();
    QTest::keyClick(&roster, Qt::Key_Down, Qt::AltModifier);
    CHECK(members(team.team())[1] == u"Mr. Bell"_s);
    CHECK(members(team.team())[2] == u"Ms. Ortiz"_s);
    const int after = team.edits();
    QTest::keyClick(&roster, Qt::Key_Down, Qt::AltModifier);
    CHECK(team.edits() == after);
    CHECK(roster.chosen() == std::vector{seats[1].id});
}

TEST_CASE("A click on a group, then N, gives that group its first seat", "[team-page]") {
    TeamWindow team(fiveSeats());
    auto& roster = team.find<ui::RosterView>();
    const QModelIndex partners = roster.model()->index(5, 0);
    QTest::mouseClick(roster.viewport(), Qt::LeftButton, {}, roster.visualRect(partners).center());
    QTest::keyClick(&roster, Qt::Key_N);
    CHECK(team.team().seats.back().constituency == Constituency::CommunityPartner);
}

TEST_CASE("A look at the past offers no edit", "[team-page]") {
    TeamWindow team(fiveSeats());
    team.choose({team.team().seats[0].id});
    team.window->desk().lookBack(1);
    settle();
    for (const QAction* action : team.page->menuActions())
        CHECK_FALSE(action->isEnabled());
    CHECK(team.find<ui::EmptyState>().isVisible());
    team.window->desk().lookBack({});
    settle();
    CHECK(team.action(u"Add seat"_s).isEnabled());
}

TEST_CASE("A search hit leads to the seat", "[team-page]") {
    TeamWindow team(fiveSeats());
    const auto seat = team.team().seats[2].id;
    team.page->setView(u"school"_s);
    team.window->showItem(u"seat"_s, seat.uuid());
    settle();
    CHECK(team.find<ui::TableView>().chosen() == seat);
}

TEST_CASE("The wall shows chairs and no names", "[team-page]") {
    TeamWindow team(fiveSeats(), {languages()});
    REQUIRE(team.page->canPresent());
    const std::unique_ptr<QWidget> slide(team.page->present(nullptr));
    CHECK(slide->accessibleName().contains(u"Teachers: 2 seats"_s));
    for (const QString& name : members(team.team()))
        if (!name.isEmpty() && name != u"Principal"_s)
            CHECK_FALSE(slide->accessibleName().contains(name));
}

TEST_CASE("Everything on the page that takes the focus has a name", "[team-page]") {
    TeamWindow team(fiveSeats(), {languages()});
    team.choose({team.team().seats[0].id});
    QStringList nameless;
    for (const QWidget* widget : team.window->findChildren<QWidget*>()) {
        const bool ours =
            team.page->isAncestorOf(widget) || team.page->inspector()->isAncestorOf(widget);
        if (!ours || !widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        const QAccessibleInterface* spoken =
            QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (spoken == nullptr || spoken->text(QAccessible::Name).isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className());
    }
    CHECK(nameless.join(u", "_s).toStdString().empty());
}

TEST_CASE("The page and its menu change language while they are open", "[team-page]") {
    TeamWindow team(fiveSeats(), {languages()});
    team.choose({team.team().seats[3].id});
    team.shell.speak(Language::Spanish);
    CHECK(team.page->title() == u"Equipo de liderazgo del plantel"_s);
    CHECK(team.action(u"Agregar lugar"_s).isEnabled());
    CHECK(team.find<ui::LineField>().label() == u"Integrante, por nombre o seudónimo"_s);
}
