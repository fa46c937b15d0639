#include "core/team/actions.h"
#include "core/team/meetings.h"
#include "tests/ui/team/team_window.h"
#include "ui/parts/button.h"
#include "ui/parts/toast.h"
#include "ui/team/comparison_card.h"
#include "ui/team/seat_panel.h"
#include "ui/team/table_view.h"
#include "ui/team/voices_panel.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLineEdit>
#include <QMimeData>

#include <catch2/catch.hpp>

#include <cmath>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The page with its table in front.
class AtTheTable : public TeamWindow {
public:
    explicit AtTheTable(
        const std::vector<team::Seat>& seats,
        const std::vector<team::ReferenceDimension>& dimensions = {}
    )
        : TeamWindow(seats, dimensions) {
        page->setView(u"table"_s);
        settle();
    }
    ui::TableView& table() { return find<ui::TableView>(); }
    /// In the order around the table: principal, Ms. Ortiz, Mr. Bell, Student A, the open seat.
    ui::ChairButton& chair(int place) {
        return *table().findChildren<ui::ChairButton*>().at(place);
    }
};

void dropOn(QWidget& target, const Id<team::Seat>& seat) {
    QMimeData data;
    data.setData(u"application/x-trellis-seat"_s, seat.bytes());
    const QPointF middle = QRectF(target.rect()).center();
    QDragEnterEvent enters(middle.toPoint(), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enters);
    if (!enters.isAccepted())
        return;
    QDropEvent drops(middle, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &drops);
}

std::vector<team::Seat> manySeats(int count) {
    std::vector<team::Seat> seats(static_cast<size_t>(count));
    for (size_t i = 0; i < seats.size(); ++i) {
        seats[i].position = static_cast<int>(i);
        seats[i].constituency = static_cast<Constituency>(i % 17);
        seats[i].member = u"María Guadalupe Hernández-Echeverría %1"_s.arg(i);
        seats[i].filled = i % 5 > 0;
    }
    return seats;
}

} // namespace

TEST_CASE("The table is what step 1 opens with, and says who sits where", "[team-page][table]") {
    AtTheTable team(fiveSeats());
    CHECK(team.table().plan().heading == u"4 of 5 chairs filled"_s);
    const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&team.chair(4));
    CHECK(
        spoken->text(QAccessible::Name).toStdString() ==
        "Seat 5, Family member, vacant, has a vote."
    );
    CHECK(team.chair(3).accessibleName().contains(u"has no vote"_s));
}

TEST_CASE("A click on a chair edits its seat at the right, another lets go", "[team-page][table]") {
    AtTheTable team(fiveSeats());
    CHECK_FALSE(team.page->inspector()->isVisible());
    QTest::mouseClick(&team.chair(1), Qt::LeftButton);
    settle();
    CHECK(team.find<ui::SeatPanel>().isVisible());
    CHECK(team.table().chosen() == team.team().seats[1].id);
    QTest::mouseClick(&team.chair(1), Qt::LeftButton);
    settle();
    CHECK_FALSE(team.table().chosen().has_value());
    CHECK_FALSE(team.page->inspector()->isVisible());
}

TEST_CASE("The arrows walk around the table, and Enter writes a name", "[team-page][table]") {
    AtTheTable team(fiveSeats());
    team.table().focusChair();
    REQUIRE(team.window->focusWidget() == &team.chair(0));
    QTest::keyClick(&team.chair(0), Qt::Key_Left);
    REQUIRE(team.window->focusWidget() == &team.chair(4));
    QTest::keyClick(&team.chair(4), Qt::Key_Right);
    QTest::keyClick(&team.chair(0), Qt::Key_Right);
    QTest::keyClick(&team.chair(1), Qt::Key_Return);
    settle();
    auto* editor = qobject_cast<QLineEdit*>(team.window->focusWidget());
    REQUIRE(editor != nullptr);
    QTest::keyClicks(editor, u"Ms. Vega"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(team.team().seats[1].member == u"Ms. Vega"_s);
    CHECK(team.window->focusWidget() == &team.chair(1));
}

TEST_CASE("N adds a chair to the table, and Delete takes one away", "[team-page][table]") {
    AtTheTable team(fiveSeats());
    QTest::mouseClick(&team.chair(4), Qt::LeftButton);
    QTest::keyClick(&team.chair(4), Qt::Key_N);
    settle();
    REQUIRE(team.team().seats.size() == 6);
    CHECK(team.team().seats.back().constituency == Constituency::Family);
    CHECK(team.table().chosen() == team.team().seats.back().id);
    team.table().focusChair();
    QTest::keyClick(team.window->focusWidget(), Qt::Key_Delete);
    CHECK(team.team().seats.size() == 5);
    QTest::keyClick(team.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(team.team().seats.size() == 6);
}

TEST_CASE(
    "Somebody dragged to a vacant chair sits there, undo brings them back", "[team-page][table]"
) {
    AtTheTable team(fiveSeats());
    const auto before = team.team().seats;
    const int edits = team.edits();
    dropOn(team.chair(2), before[1].id); // taken
    CHECK(team.edits() == edits);
    dropOn(team.chair(4), before[1].id);
    settle();
    const auto after = team.team().seats;
    CHECK(after[4].member == u"Ms. Ortiz"_s);
    CHECK(after[4].filled);
    CHECK(after[4].constituency == Constituency::Family);
    CHECK_FALSE(after[1].filled);
    CHECK(after[1].member.isEmpty());
    CHECK(after[1].vacantSince == team.window->desk().today());
    CHECK(team.table().chosen() == after[4].id);
    QTest::mouseClick(&team.find<ui::Toast>().action(), Qt::LeftButton);
    CHECK(team.team().seats == before);
}

TEST_CASE("A table of any size keeps its chairs apart and inside", "[team-page][table]") {
    for (const int count : {1, 3, 14, 30, 60}) {
        AtTheTable team(manySeats(count));
        for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
            team.window->resize(size);
            settle();
            const paint::TablePicture& picture = team.table().picture();
            REQUIRE(picture.chairs.size() == static_cast<size_t>(count));
            for (size_t i = 0; i < picture.chairs.size(); ++i) {
                INFO(count << " chairs, number " << i << " at " << size.width());
                CHECK(QRectF(team.table().rect()).contains(picture.chairs[i].centre));
                for (size_t j = 0; j < i; ++j) {
                    const QPointF apart = picture.chairs[i].centre - picture.chairs[j].centre;
                    CHECK(std::hypot(apart.x(), apart.y()) > picture.diameter);
                }
            }
        }
    }
}

TEST_CASE("A missing voice becomes an action where it stands: Enter adds it", "[team-page]") {
    TeamWindow team(fiveSeats());
    auto& voices = team.find<ui::VoicesPanel>();
    const auto button = [&](const QString& words) -> ui::Button& {
        settle();
        for (auto* one : voices.findChildren<ui::Button*>())
            if (one->isVisible() && one->text() == words)
                return *one;
        FAIL("no button " << words.toStdString());
        std::abort();
    };
    const auto actions = [&] { return team::teamActions(team.window->desk().school().reader()); };
    QTest::mouseClick(&button(u"Make it an action"_s), Qt::LeftButton);
    settle();
    auto* what = qobject_cast<QLineEdit*>(team.window->focusWidget());
    REQUIRE(what != nullptr);
    QTest::keyClick(what, Qt::Key_Return); // nothing is written yet
    CHECK(actions().empty());
    QTest::keyClicks(what, u"Ask the cafeteria"_s);
    QTest::keyClick(what, Qt::Key_Escape);
    settle();
    CHECK(actions().empty());
    QTest::mouseClick(&button(u"Make it an action"_s), Qt::LeftButton);
    settle();
    what = qobject_cast<QLineEdit*>(team.window->focusWidget());
    REQUIRE(what != nullptr);
    CHECK(what->text().isEmpty());
    QTest::keyClicks(what, u"Ask the cafeteria"_s);
    QTest::keyClick(what, Qt::Key_Return);
    settle();
    REQUIRE(actions().size() == 1);
    CHECK(actions()[0].what == u"Ask the cafeteria"_s);
    CHECK(actions()[0].group == Group::SupportStaff);
    CHECK(actions()[0].dueOn > team.window->desk().today());
    CHECK_FALSE(actions()[0].ownerConstituency.has_value());

    QCheckBox* done = nullptr;
    for (auto* box : voices.findChildren<QCheckBox*>())
        if (box->isVisible())
            done = box;
    REQUIRE(done != nullptr);
    CHECK(done->accessibleName() == u"Done: Ask the cafeteria"_s);
    QTest::keyClick(done, Qt::Key_Space);
    settle();
    CHECK(actions()[0].done);
    CHECK(team::openActions(team.window->desk().school().reader()).empty());
    QTest::keyClick(team.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(actions()[0].done);
}

TEST_CASE("What is being written stays while something else changes", "[team-page]") {
    TeamWindow team(fiveSeats());
    auto& voices = team.find<ui::VoicesPanel>();
    for (auto* one : voices.findChildren<ui::Button*>())
        if (one->text() == u"Make it an action"_s) {
            QTest::mouseClick(one, Qt::LeftButton);
            break;
        }
    settle();
    auto* what = qobject_cast<QLineEdit*>(team.window->focusWidget());
    REQUIRE(what != nullptr);
    QTest::keyClicks(what, u"Ask the"_s);
    team.window->desk().perform(u"Changed a note"_s, [&](school::Edit& edit) {
        team::Seat seat = team.team().seats[0];
        seat.note = u"Another"_s;
        team::put(edit, seat);
    });
    settle();
    CHECK(what->isVisible());
    CHECK(what->text() == u"Ask the"_s);
}
