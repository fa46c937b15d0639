#include "core/team/meetings.h"
#include "tests/ui/team/team_window.h"
#include "ui/parts/button.h"
#include "ui/team/members_card.h"
#include "ui/team/members_model.h"
#include "ui/team/seat_panel.h"
#include "ui/team/terms_card.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ui::Button& button(QWidget& inside, const QString& words) {
    for (auto* one : inside.findChildren<ui::Button*>())
        if (one->isVisible() && one->text() == words)
            return *one;
    FAIL("no button " << words.toStdString());
    std::abort();
}

} // namespace

TEST_CASE("A meeting is added, and Space notes who came, cell by cell", "[team-page][members]") {
    TeamWindow team(fiveSeats());
    team.page->setView(u"members"_s);
    settle();
    auto& card = team.find<ui::MembersCard>();
    QTest::mouseClick(&button(card, u"Add a meeting"_s), Qt::LeftButton);
    settle();
    REQUIRE(team.team().meetings.size() == 1);
    CHECK(team.team().meetings[0].heldOn == team.window->desk().today());
    auto* table = card.findChild<QTableView*>();
    REQUIRE(table->model()->rowCount() == 4); // the open seat is nobody's
    const int meeting = ui::MembersModel::FirstMeeting;
    table->setCurrentIndex(table->model()->index(1, meeting));
    table->setFocus();
    const auto spoken = [&] {
        return table->model()->index(1, meeting).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(spoken().contains(u"not noted"_s));
    QTest::keyClick(table, Qt::Key_Space);
    settle();
    CHECK(spoken().endsWith(u"came"_s));
    const team::Seat ortiz = team.team().seats[1];
    CHECK(team::attendanceOf(ortiz.id, team.team().meetings).came == 1);
    QTest::keyClick(table, Qt::Key_Space);
    settle();
    CHECK(spoken().endsWith(u"away"_s));
    CHECK(team::attendanceOf(ortiz.id, team.team().meetings).noted == 1);
    QTest::keyClick(team.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(team::attendanceOf(ortiz.id, team.team().meetings).came == 1);
    CHECK(team.find<ui::SeatPanel>().isVisible()); // the member of the line, to be edited
    QTest::mouseClick(&button(card, u"Remove the meeting"_s), Qt::LeftButton);
    CHECK(team.team().meetings.empty());
}

TEST_CASE("Terms stand by their end, and Enter leads to the seat", "[team-page][members]") {
    auto seats = fiveSeats();
    const QDate today = QDate::currentDate();
    seats[1].termStarts = today.addYears(-1);
    seats[1].termEnds = today.addMonths(2);
    seats[2].termStarts = today.addYears(-2);
    seats[2].termEnds = today.addMonths(-1);
    TeamWindow team(seats);
    team.page->setView(u"terms"_s);
    settle();
    auto& card = team.find<ui::TermsCard>();
    auto* table = card.findChild<QTableView*>();
    QStringList names;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        names.append(table->model()->index(row, 0).data().toString());
    CHECK(
        names ==
        QStringList{u"Mr. Bell"_s, u"Ms. Ortiz"_s, u"Principal"_s, u"Student A"_s, u"Vacant"_s}
    );
    card.choose(team.team().seats[2].id);
    settle();
    CHECK(team.find<ui::SeatPanel>().isVisible());
    CHECK(card.chosen() == team.team().seats[2].id);
}
