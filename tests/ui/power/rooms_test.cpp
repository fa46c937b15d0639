#include "tests/ui/power/power_fixture.h"
#include "ui/parts/button.h"
#include "ui/power/lever_table.h"
#include "ui/power/rooms_canvas.h"
#include "ui/power/rooms_projection.h"
#include "ui/power/rooms_table.h"
#include "ui/power/rooms_view.h"

#include <QAccessible>
#include <QAction>
#include <QMenu>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A page with three rooms and two decisions, on the rooms map.
class RoomsDesk : public PowerDesk {
public:
    RoomsDesk() : PowerDesk({u"Budget"_s, u"Events"_s}) {
        file->edit(u"Named the rooms"_s, [&](school::Edit& edit) {
            for (const auto& [name, openness] :
                 {std::pair(u"Cabinet"_s, Openness::Closed),
                  std::pair(u"Team"_s, Openness::Invited),
                  std::pair(u"Coffee hour"_s, Openness::Claimed)}) {
                power::Space space;
                space.name = name;
                space.openness = openness;
                power::put(edit, space);
            }
            const power::PowerMap now = power::readMap(edit);
            power::Decision budget = now.decisions[0];
            budget.officialSpace = named(now, u"Team"_s).id;
            budget.actualSpace = named(now, u"Cabinet"_s).id;
            power::put(edit, budget);
        });
        page->setView(u"rooms"_s);
        canvas().setFocus(Qt::TabFocusReason);
        settle();
    }

    using PowerDesk::named;
    ui::RoomsCanvas& canvas() { return page->roomsView().canvas(); }
    static power::Space named(const power::PowerMap& map, const QString& name) {
        for (const power::Space& space : map.spaces)
            if (space.name == name)
                return space;
        throw std::runtime_error(name.toStdString());
    }
    power::Space space(const QString& name) { return named(map(), name); }
    size_t room(const QString& name) {
        const auto& rooms = canvas().picture().map.rooms;
        for (size_t i = 0; i < rooms.size(); ++i)
            if (rooms[i].name == name)
                return i;
        throw std::runtime_error(name.toStdString());
    }
    QPoint middle(const ui::RoomsCanvas::Spot& spot) { return canvas().rectOf(spot).center(); }
    void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers = {}) {
        QWidget* ground = canvas().viewport();
        QTest::mousePress(ground, Qt::LeftButton, modifiers, from);
        for (int i = 1; i <= 4; ++i)
            QTest::mouseMove(ground, from + (to - from) * i / 4);
        // QTest::mouseMove carries no button where the platform keeps none.
        QMouseEvent move(
            QEvent::MouseMove,
            QPointF(to),
            QPointF(ground->mapToGlobal(to)),
            Qt::NoButton,
            Qt::LeftButton,
            modifiers
        );
        QApplication::sendEvent(ground, &move);
        QTest::mouseRelease(ground, Qt::LeftButton, modifiers, to);
        settle();
    }
    void choose(const QString& text) {
        REQUIRE(waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu != nullptr);
        for (QAction* action : menu->actions())
            if (action->text() == text) {
                action->trigger();
                menu->close();
                settle();
                return;
            }
        FAIL(text.toStdString());
    }
};

} // namespace

TEST_CASE("A decision without a room is named beside the map, and put into one", "[rooms]") {
    RoomsDesk desk;
    const auto unplaced = [&] {
        std::vector<ui::Button*> buttons;
        for (auto* each : desk.window.findChildren<ui::Button*>())
            if (each->isVisible() && (each->text() == u"Events"_s || each->text() == u"Budget"_s))
                buttons.push_back(each);
        return buttons;
    };
    REQUIRE(unplaced().size() == 1); // Budget has both its rooms
    QTest::mouseClick(unplaced().front(), Qt::LeftButton);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    for (QAction* place : menu->actions().front()->menu()->actions())
        if (place->text() == u"Team"_s)
            place->trigger();
    settle();
    CHECK(desk.map().decisions[1].actualSpace == desk.space(u"Team"_s).id);
    CHECK(unplaced().empty());
}

TEST_CASE("Tab walks the rooms from the inner ring to the outer, and then leaves", "[rooms]") {
    RoomsDesk desk;
    QStringList walked;
    for (int i = 0; i < 3; ++i) {
        REQUIRE(desk.canvas().current());
        walked << desk.canvas().picture().map.rooms[desk.canvas().current()->room].name;
        QTest::keyClick(&desk.canvas(), Qt::Key_Tab);
    }
    CHECK(walked == QStringList{u"Cabinet"_s, u"Team"_s, u"Coffee hour"_s});
    CHECK(QApplication::focusWidget() != &desk.canvas());
}

TEST_CASE("Left and right go through a room’s decisions, up and down to other rooms", "[rooms]") {
    RoomsDesk desk;
    QTest::keyClick(&desk.canvas(), Qt::Key_Right);
    CHECK(desk.canvas().current()->decision == desk.map().decisions[0].id);
    QTest::keyClick(&desk.canvas(), Qt::Key_Right);
    CHECK_FALSE(desk.canvas().current()->decision);
    QTest::keyClick(&desk.canvas(), Qt::Key_Up);
    CHECK(desk.canvas().current()->room == desk.room(u"Team"_s));
}

TEST_CASE(
    "Dragging a decision to another room asks, and is one step that can be undone", "[rooms]"
) {
    RoomsDesk desk;
    const auto before = desk.map();
    const QPoint from = desk.middle({desk.room(u"Cabinet"_s), before.decisions[0].id});
    const QPoint to = desk.middle({desk.room(u"Coffee hour"_s), {}});
    desk.drag(from, to);
    desk.choose(u"“Budget” is made here in practice"_s);
    CHECK(desk.map().decisions[0].actualSpace == desk.space(u"Coffee hour"_s).id);
    CHECK(desk.map().decisions[0].officialSpace == desk.space(u"Team"_s).id);
    REQUIRE(desk.desk.undo());
    CHECK(desk.map() == before);
}

TEST_CASE("With Alt held, a dropped decision belongs there on paper, unasked", "[rooms]") {
    RoomsDesk desk;
    const QPoint from = desk.middle({desk.room(u"Cabinet"_s), desk.map().decisions[0].id});
    desk.drag(from, desk.middle({desk.room(u"Coffee hour"_s), {}}), Qt::AltModifier);
    CHECK(QApplication::activePopupWidget() == nullptr);
    CHECK(desk.map().decisions[0].officialSpace == desk.space(u"Coffee hour"_s).id);
    CHECK(desk.map().decisions[0].actualSpace == desk.space(u"Cabinet"_s).id);
}

TEST_CASE("A room that is dragged stays where it was put", "[rooms]") {
    RoomsDesk desk;
    const size_t coffee = desk.room(u"Coffee hour"_s);
    const QRect before = desk.canvas().rectOf({coffee, {}});
    desk.drag(before.center(), before.center() + QPoint(0, 30));
    CHECK(desk.space(u"Coffee hour"_s).pin.has_value());
    CHECK(desk.canvas().rectOf({coffee, {}}).center().y() > before.center().y() + 15);
}

TEST_CASE("A room that is dropped on another ring goes back, and the window says why", "[rooms]") {
    RoomsDesk desk;
    QStringList notices;
    QObject::connect(&desk.desk, &ui::Desk::noticed, &desk.desk, [&](const ui::Notice& notice) {
        notices << notice.sentence;
    });
    desk.drag(
        desk.middle({desk.room(u"Coffee hour"_s), {}}), desk.middle({desk.room(u"Cabinet"_s), {}})
    );
    CHECK_FALSE(desk.space(u"Coffee hour"_s).pin.has_value());
    CHECK(notices.size() == 1);
}

TEST_CASE("A double click on a ring makes a room there", "[rooms]") {
    RoomsDesk desk;
    desk.dialogs.lines = {u"Break room"_s};
    const QPoint place(desk.canvas().viewport()->width() - 30, 40);
    QTest::mouseDClick(desk.canvas().viewport(), Qt::LeftButton, Qt::NoModifier, place);
    settle();
    CHECK(desk.space(u"Break room"_s).openness == Openness::Claimed);
    CHECK(desk.space(u"Break room"_s).pin.has_value());
}

TEST_CASE("A figure chooses a lever, and Enter asks who holds it", "[rooms]") {
    RoomsDesk desk;
    QTest::keyClick(&desk.canvas(), Qt::Key_3);
    auto& levers = desk.named<ui::LeverTable>(u"Who is in control"_s);
    REQUIRE(levers.currentIndex().row() == 2);
    QTest::keyClick(&levers, Qt::Key_Return);
    desk.choose(u"Families"_s);
    const power::LeverKey key{Lever::SetsAgenda, Lens::Practice};
    CHECK(
        desk.space(u"Cabinet"_s).levers.at(key) == std::vector<power::Whom>{Constituency::Family}
    );
    CHECK(levers.currentIndex().row() == 2);
    QTest::keyClick(&levers, Qt::Key_Return);
    desk.choose(u"Don’t know"_s);
    CHECK(desk.space(u"Cabinet"_s).levers.at(key).empty());
}

TEST_CASE("The table says and changes the same as the picture", "[rooms]") {
    RoomsDesk desk;
    desk.page->roomsView().showTable(true);
    QTableView& decisions = desk.page->roomsView().table().decisions();
    REQUIRE(decisions.model()->rowCount() == 2);
    CHECK(decisions.model()->index(0, 2).data().toString() == u"Cabinet"_s);
    decisions.setCurrentIndex(decisions.model()->index(0, 2));
    decisions.setFocus();
    QTest::keyClick(&decisions, Qt::Key_Return);
    desk.choose(u"Team"_s);
    CHECK(desk.map().decisions[0].actualSpace == desk.space(u"Team"_s).id);
    CHECK(decisions.model()->index(0, 2).data().toString() == u"Team"_s);
}

TEST_CASE("A screen reader hears every room and decision, and where it is", "[rooms]") {
    RoomsDesk desk;
    QAccessibleInterface* map = QAccessible::queryAccessibleInterface(&desk.canvas());
    REQUIRE(map != nullptr);
    REQUIRE(map->childCount() == 5);
    CHECK(map->text(QAccessible::Name) == u"Rooms map"_s);
    CHECK(map->child(0)->text(QAccessible::Name).startsWith(u"Cabinet, closed"_s));
    CHECK(map->child(1)->text(QAccessible::Name) == u"Budget, made in Cabinet in practice"_s);
    CHECK(map->child(3)->text(QAccessible::Name) == u"Budget, belongs in Team on paper"_s);
    CHECK(map->child(0)->rect().isValid());
    CHECK(map->child(0)->state().focused);
    CHECK(map->indexOfChild(map->child(2)) == 2);
}

TEST_CASE("The projector steps from the rooms to the levers", "[rooms]") {
    RoomsDesk desk;
    QWidget wall;
    wall.resize(1920, 1080);
    auto* shown = qobject_cast<ui::RoomsProjection*>(desk.page->present(&wall));
    REQUIRE(shown != nullptr);
    CHECK(shown->shown() == paint::RoomsShow{});
    QTest::keyClick(shown, Qt::Key_Right);
    CHECK_FALSE(shown->shown().onPaper);
    QTest::keyClick(shown, Qt::Key_Right);
    CHECK(shown->shown().onPaper);
    CHECK_FALSE(shown->shown().flows);
    QTest::keyClick(shown, Qt::Key_Left);
    CHECK(shown->step() == 0);
}

TEST_CASE("The map can be looked at closely and then as a whole again", "[rooms]") {
    RoomsDesk desk;
    const double before = desk.canvas().zoom();
    QTest::keyClick(&desk.canvas(), Qt::Key_Plus);
    CHECK(desk.canvas().zoom() > before);
    QTest::keyClick(&desk.canvas(), Qt::Key_Minus);
    QTest::keyClick(&desk.canvas(), Qt::Key_Minus);
    CHECK(desk.canvas().zoom() < before);
    QTest::keyClick(&desk.canvas(), Qt::Key_0);
    CHECK(desk.canvas().zoom() == Approx(before));
}
