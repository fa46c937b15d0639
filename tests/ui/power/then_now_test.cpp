#include "core/school/history.h"
#include "tests/ui/power/power_fixture.h"
#include "ui/parts/segmented_control.h"
#include "ui/power/change_list.h"
#include "ui/power/network_canvas.h"
#include "ui/power/then_now_projection.h"
#include "ui/power/then_now_view.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

power::Actor somebody(const QString& name, int influence) {
    power::Actor actor;
    actor.name = name;
    actor.influencePractice = influence;
    return actor;
}

/// A map of two that was named in fall; since then they are tied, and one has more influence.
struct FallAndSpring : PowerDesk {
    FallAndSpring() : PowerDesk({u"Budget"_s}) {
        file->edit(u"Noted"_s, [&](school::Edit& edit) {
            power::put(edit, nurse);
            power::put(edit, dean);
        });
        file.school().nameThisMoment(u"Fall"_s);
        nurse.influencePractice = 4;
        file->edit(u"Noted"_s, [&](school::Edit& edit) {
            power::put(edit, nurse);
            power::put(edit, power::Tie{Id<power::Tie>::create(), nurse.id, dean.id});
        });
        page->setView(u"then"_s);
        settle();
    }
    ui::ThenNowView& view() { return *page->findChild<ui::ThenNowView*>(); }
    ui::ChangeList& list() { return *window.findChild<ui::ChangeList*>(); }

    power::Actor nurse = somebody(u"Nurse"_s, 1);
    power::Actor dean = somebody(u"Dean"_s, 4);
};

} // namespace

TEST_CASE("Then and now lists what changed since the named moment, under headings", "[then-now]") {
    FallAndSpring power;
    CHECK(power.view().moments().currentText().startsWith(u"Fall"_s));
    CHECK(power.view().then().drawing().picture.ties.empty());
    CHECK(power.view().now().drawing().picture.ties.size() == 1);
    QStringList rows;
    for (int row = 0; row < power.list().count(); ++row)
        rows << power.list().item(row)->text();
    CHECK(
        rows ==
        QStringList{
            u"New and stronger ties"_s, u"Nurse and Dean"_s, u"More influence"_s, u"Nurse"_s}
    );
    CHECK(power.list().item(3)->data(Qt::AccessibleTextRole).toString().contains(u"1"_s));
}

TEST_CASE("The arrows go from change to change and find each on both maps", "[then-now]") {
    FallAndSpring power;
    std::vector<QStringList> found;
    QObject::connect(
        &power.list(),
        &ui::ChangeList::chosen,
        [&](const power::NetworkChange& change) { found.push_back({change.title}); }
    );
    power.list().setFocus();
    QTest::keyClick(&power.list(), Qt::Key_Down);
    QTest::keyClick(&power.list(), Qt::Key_Down);
    CHECK(found == std::vector<QStringList>{{u"Nurse and Dean"_s}, {u"Nurse"_s}});
}

TEST_CASE("Overlaid, one map shows both moments: a ring is then, the fill is now", "[then-now]") {
    FallAndSpring power;
    auto& lenses = power.named<ui::SegmentedControl>(u"Lens"_s);
    lenses.findChild<QPushButton*>()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    settle();
    CHECK(power.view().overlay().isVisible());
    CHECK_FALSE(power.view().then().isVisible());
    CHECK_FALSE(power.view().now().isVisible());
    const auto& drawing = power.view().overlay().drawing();
    REQUIRE(drawing.picture.actors.at(1).name == u"Nurse"_s);
    CHECK(drawing.actors.at(1).ring == paint::actorRadius(1));
    CHECK(drawing.actors.at(1).radius == paint::actorRadius(4));
}

TEST_CASE("On the wall Space lets then become now, and Left takes it back", "[then-now]") {
    FallAndSpring power;
    QWidget wall;
    wall.resize(1280, 720);
    auto* projection = qobject_cast<ui::ThenNowProjection*>(power.page->present(&wall));
    REQUIRE(projection != nullptr);
    projection->resize(wall.size());
    wall.show();
    CHECK(projection->time() == 0);
    CHECK(projection->title().startsWith(u"2 "_s));
    QTest::keyClick(projection, Qt::Key_Space);
    CHECK(waitFor([&] { return projection->time() == 1; }));
    QTest::keyClick(projection, Qt::Key_Left);
    CHECK(waitFor([&] { return projection->time() == 0; }));
}

TEST_CASE("On the wall of then and now, people are roles", "[then-now]") {
    FallAndSpring power;
    power.nurse.kind = ActorKind::Person;
    power.nurse.role = u"Nurse’s office"_s;
    power.nurse.name = u"Nora Quist"_s;
    power.file->edit(u"Named"_s, [&](school::Edit& edit) { power::put(edit, power.nurse); });
    settle();
    QWidget wall;
    auto* projection = qobject_cast<ui::ThenNowProjection*>(power.page->present(&wall));
    REQUIRE(projection != nullptr);
    QStringList shown;
    for (const power::PictureActor& actor : projection->overlay().picture.actors)
        shown << actor.name;
    CHECK(shown.contains(u"Nurse’s office"_s));
    CHECK_FALSE(shown.contains(u"Nora Quist"_s));
}
