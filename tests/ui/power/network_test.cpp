#include "tests/ui/paint/some_map.h"
#include "tests/ui/power/power_fixture.h"
#include "ui/power/network_canvas.h"
#include "ui/power/network_miniature.h"
#include "ui/power/network_projection.h"
#include "ui/power/network_view.h"

#include <QAccessible>
#include <QMouseEvent>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

power::Actor actorNamed(const QString& name, int influence, QPointF place) {
    power::Actor actor;
    actor.name = name;
    actor.influenceFormal = 1;
    actor.influencePractice = influence;
    actor.place = place;
    return actor;
}

/// Three people, a tie and a space, on the page of step 3.
class NetworkDesk : public PowerDesk {
public:
    NetworkDesk() {
        file->edit(u"Drew a network"_s, [&](school::Edit& edit) {
            power::put(edit, one);
            power::put(edit, two);
            power::put(edit, three);
            power::Tie tie{Id<power::Tie>::create(), one.id, two.id};
            power::put(edit, tie);
            power::Space space;
            space.name = u"Cabinet"_s;
            space.openness = Openness::Invited;
            space.actors = {one.id, two.id};
            power::put(edit, space);
        });
        page->setView(u"network"_s);
        settle();
        canvas().fit();
        canvas().setFocus(Qt::OtherFocusReason);
        settle();
    }

    ui::NetworkCanvas& canvas() { return page->networkView().canvas(); }
    QPoint at(size_t actor) {
        return canvas().toScreen(canvas().drawing().actors.at(actor).centre).toPoint();
    }
    void drag(QPoint from, QPoint to) {
        QTest::mousePress(&canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&canvas(), (from + to) / 2);
        QMouseEvent half(
            QEvent::MouseMove,
            (from + to) / 2,
            canvas().mapToGlobal((from + to) / 2),
            Qt::NoButton,
            Qt::LeftButton,
            {}
        );
        QApplication::sendEvent(&canvas(), &half);
        QMouseEvent whole(
            QEvent::MouseMove, to, canvas().mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {}
        );
        QApplication::sendEvent(&canvas(), &whole);
        QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, to);
        settle();
    }
    int entries() { return school::historyCount(file->reader()); }

    power::Actor one = actorNamed(u"Principal"_s, 5, {0, 0});
    power::Actor two = actorNamed(u"Secretary"_s, 2, {220, 30});
    power::Actor three = actorNamed(u"Zoning board"_s, 3, {120, 420});
};

} // namespace

TEST_CASE("Dragging an actor is one edit, and undo puts it back", "[network]") {
    NetworkDesk desk;
    const int before = desk.entries();
    desk.drag(desk.at(2), desk.at(2) + QPoint(90, 20));
    CHECK(desk.entries() == before + 1);
    const QPointF moved = *desk.map().actors[2].place;
    CHECK(moved.x() > 150);
    CHECK(desk.map().actors[0].place == QPointF(0, 0));
    desk.desk.undo();
    CHECK(desk.map().actors[2].place == QPointF(120, 420));
}

TEST_CASE("An actor put down inside a space comes into it, and leaves it outside", "[network]") {
    NetworkDesk desk;
    desk.drag(desk.at(2), (desk.at(0) + desk.at(1)) / 2);
    CHECK(desk.map().spaces[0].actors.size() == 3);
    desk.drag(desk.at(2), desk.at(0) + QPoint(0, 330));
    CHECK(desk.map().spaces[0].actors.size() == 2);
}

TEST_CASE("A tie is drawn from one actor to another, and then can be told more of", "[network]") {
    NetworkDesk desk;
    desk.page->networkView().setTool(ui::NetworkTool::Tie);
    desk.drag(desk.at(1), desk.at(2));
    REQUIRE(desk.map().ties.size() == 2);
    CHECK(desk.canvas().tool() == ui::NetworkTool::Select);
    CHECK_FALSE(desk.canvas().chosen().isNull());
}

TEST_CASE("A tie is also drawn by two clicks, from whom and to whom", "[network]") {
    NetworkDesk desk;
    desk.page->networkView().setTool(ui::NetworkTool::Tie);
    const Id<power::Actor> from = desk.map().actors[1].id;
    QTest::mouseClick(&desk.canvas(), Qt::LeftButton, {}, desk.at(1));
    CHECK(desk.canvas().chosen() == from.uuid());
    CHECK(desk.map().ties.size() == 1);
    QTest::mouseClick(&desk.canvas(), Qt::LeftButton, {}, desk.at(2));
    settle();
    REQUIRE(desk.map().ties.size() == 2);
    const power::PowerMap map = desk.map();
    CHECK(std::ranges::count(map.ties, from, &power::Tie::from) == 1);
}

TEST_CASE("A space is drawn around people, and a name is asked for", "[network]") {
    NetworkDesk desk;
    desk.dialogs.lines << u"Front office"_s;
    desk.page->networkView().setTool(ui::NetworkTool::Space);
    desk.drag(desk.at(0) - QPoint(60, 60), desk.at(1) + QPoint(60, 60));
    const power::PowerMap map = desk.map();
    REQUIRE(map.spaces.size() == 2);
    const auto& space = map.spaces[0].name == u"Front office"_s ? map.spaces[0] : map.spaces[1];
    CHECK(space.name == u"Front office"_s);
    CHECK(space.actors.size() == 2);
}

TEST_CASE("An actor is placed where the person clicked, and nobody else moves", "[network]") {
    NetworkDesk desk;
    desk.dialogs.lines << u"Union"_s;
    desk.page->networkView().setTool(ui::NetworkTool::Actor);
    QTest::mouseClick(&desk.canvas(), Qt::LeftButton, {}, QPoint(420, 420));
    settle();
    const power::PowerMap map = desk.map();
    REQUIRE(map.actors.size() == 4);
    CHECK(map.actors[0].place == QPointF(0, 0));
    CHECK(map.actors[2].name == u"Union"_s);
    CHECK(map.actors[2].place.has_value());
}

TEST_CASE("Tab walks the network from the most influential actor on", "[network]") {
    NetworkDesk desk;
    QStringList walked;
    for (int step = 0; step < 3; ++step) {
        QTest::keyClick(&desk.canvas(), Qt::Key_Tab);
        REQUIRE(desk.canvas().chosenActor());
        walked << desk.canvas().drawing().picture.actors[size_t(*desk.canvas().chosenActor())].name;
    }
    CHECK(walked == QStringList{u"Principal"_s, u"Zoning board"_s, u"Secretary"_s});
}

TEST_CASE("Arrows move the chosen actor, however long they are held, in one edit", "[network]") {
    NetworkDesk desk;
    QTest::keyClick(&desk.canvas(), Qt::Key_Tab);
    const int before = desk.entries();
    QTest::keyPress(&desk.canvas(), Qt::Key_Right);
    QTest::keyPress(&desk.canvas(), Qt::Key_Right);
    QTest::keyRelease(&desk.canvas(), Qt::Key_Right);
    settle();
    CHECK(desk.entries() == before + 1);
    CHECK(desk.map().actors[0].place == QPointF(20, 0));
    QTest::keyClick(&desk.canvas(), Qt::Key_Delete);
    settle();
    CHECK(desk.map().actors.size() == 2);
    desk.desk.undo();
    CHECK(desk.map().ties.size() == 1);
}

TEST_CASE(
    "A screen reader finds each actor with its sentence, its place and its state", "[network]"
) {
    NetworkDesk desk;
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&desk.canvas());
    REQUIRE(canvas != nullptr);
    REQUIRE(canvas->childCount() == 3);
    QAccessibleInterface* first = canvas->child(0);
    CHECK(
        first->text(QAccessible::Name) ==
        u"Principal, teacher, influence 1 on paper, 5 in practice"_s
    );
    CHECK(first->rect().contains(desk.canvas().mapToGlobal(desk.at(0))));
    CHECK(canvas->childAt(first->rect().center().x(), first->rect().center().y()) == first);
    CHECK(canvas->indexOfChild(first) == 0);
    CHECK_FALSE(first->state().selected);
    first->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    CHECK(first->state().selected);
    CHECK(desk.canvas().chosen() == desk.one.id.uuid());
    CHECK(first->parent()->object() == &desk.canvas());
}

TEST_CASE(
    "On a large map, too, each arrow is seen at once, before the map lies still", "[network]"
) {
    const Words words(Language::English);
    ui::NetworkCanvas canvas;
    canvas.resize(900, 600);
    canvas.setPicture(power::networkPicture(someMap(420, 2), power::Names::Shown, words), words);
    canvas.fit();
    const auto shown = [&] { return canvas.grab().toImage(); };
    const int actor = 5;
    canvas.choose(canvas.drawing().picture.actors[actor].id.uuid());
    QTest::keyClick(&canvas, Qt::Key_Right);
    const QImage before = shown();
    QTest::keyClick(&canvas, Qt::Key_Right);
    QTest::keyClick(&canvas, Qt::Key_Right);
    CHECK(shown() != before);
}

TEST_CASE("Zooming keeps what is under the mouse, and Fit shows everybody", "[network]") {
    NetworkDesk desk;
    ui::NetworkCanvas& canvas = desk.canvas();
    const QPointF mouse = desk.at(1);
    canvas.zoomTo(3, mouse);
    CHECK((canvas.toScreen(canvas.drawing().actors[1].centre) - mouse).manhattanLength() < 2);
    canvas.fit();
    for (const paint::ActorMark& actor : canvas.drawing().actors)
        CHECK(canvas.rect().contains(canvas.toScreen(actor.centre).toPoint()));
}

TEST_CASE("A small network shows where one is while not all of it is in sight", "[network]") {
    NetworkDesk desk;
    ui::NetworkMiniature& miniature = desk.page->networkView().miniature();
    CHECK_FALSE(miniature.isVisible());
    desk.canvas().zoomTo(4, {0, 0});
    settle();
    CHECK(miniature.isVisible());
    const QPointF third = desk.canvas().drawing().actors.at(2).centre;
    CHECK_FALSE(desk.canvas().visibleScene().contains(third));
    QTest::mouseClick(&miniature, Qt::LeftButton, {}, miniature.at(third).toPoint());
    CHECK(desk.canvas().visibleScene().contains(third));
    desk.canvas().fit();
    CHECK_FALSE(miniature.isVisible());
}

TEST_CASE("The wall says roles for people's names until somebody presses N", "[network]") {
    NetworkDesk desk;
    power::Actor rosa = desk.one;
    rosa.name = u"Rosa Marin"_s;
    rosa.kind = ActorKind::Person;
    rosa.role = u"Registrar"_s;
    desk.file->edit(u"Named"_s, [&](school::Edit& edit) {
        power::put(edit, rosa);
        power::Tie tension{Id<power::Tie>::create(), desk.two.id, desk.three.id};
        tension.type = TieType::Tension;
        power::put(edit, tension);
    });
    settle();
    QWidget wall;
    auto* slide = qobject_cast<ui::NetworkProjection*>(desk.page->present(&wall));
    REQUIRE(slide != nullptr);
    // Where the keyboard is on the laptop, N adds somebody.
    wall.show();
    wall.activateWindow();
    REQUIRE(waitFor([&] { return wall.isActiveWindow(); }));
    slide->setFocus();
    const auto named = [&](const QString& name) {
        return std::any_of(
            slide->shown().actors.begin(),
            slide->shown().actors.end(),
            [&](const auto& actor) { return actor.name == name; }
        );
    };
    CHECK(named(u"Registrar"_s));
    CHECK_FALSE(named(u"Rosa Marin"_s));
    QTest::keyClick(slide, Qt::Key_N);
    CHECK(named(u"Rosa Marin"_s));
    CHECK(slide->shown().ties.size() == 1);
    QTest::keyClick(slide, Qt::Key_N);
    CHECK_FALSE(named(u"Rosa Marin"_s));
}
