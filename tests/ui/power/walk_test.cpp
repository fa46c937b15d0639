#include "tests/ui/power/power_fixture.h"
#include "ui/power/map_edits.h"
#include "ui/power/walk_window.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The page of step 3 with the walk open in front of it.
class WalkDesk : public PowerDesk {
public:
    WalkDesk() { open(); }

    void open() {
        action(u"Walk through the map with the team"_s).trigger();
        REQUIRE(walk() != nullptr);
        walk()->activateWindow();
        REQUIRE(waitFor([&] { return walk()->isActiveWindow(); }));
        settle();
    }
    ui::WalkWindow* walk() { return page->walkWindow(); }
    void write(const QString& words) {
        QTest::keyClicks(QApplication::focusWidget(), words);
        type(Qt::Key_Return);
    }
    void next() { type(Qt::Key_PageDown); }
    int entries() { return school::historyCount(file->reader()); }
    const power::Actor& actorNamed(const power::PowerMap& of, const QString& name) {
        return *std::find_if(of.actors.begin(), of.actors.end(), [&](const auto& each) {
            return each.name == name;
        });
    }
};

/// What the map says, without what is chosen at random: ids and their order.
QStringList said(const power::PowerMap& map) {
    QStringList lines{map.question};
    const auto name = [&](Id<power::Actor> id) {
        for (const power::Actor& actor : map.actors)
            if (actor.id == id)
                return actor.name;
        return QString();
    };
    const auto level = [](const std::optional<int>& height) { return height.value_or(-1); };
    for (power::Actor actor : map.actors) {
        lines.append(u"%1 %2 %3 %4"_s.arg(actor.name, vocabulary::id(actor.constituency))
                         .arg(level(actor.influenceFormal))
                         .arg(level(actor.influencePractice)));
        // All that is not said above is as it was made.
        power::Actor fresh{actor.id, actor.name, ActorKind::Role, actor.constituency};
        fresh.influenceFormal = actor.influenceFormal;
        fresh.influencePractice = actor.influencePractice;
        CHECK(actor == fresh);
    }
    for (const power::Space& space : map.spaces) {
        QStringList members;
        for (const Id<power::Actor>& actor : space.actors)
            members.append(name(actor));
        members.sort();
        lines.append(
            u"%1 %2 %3"_s.arg(space.name, vocabulary::id(space.openness), members.join(u','))
        );
    }
    for (const power::Tie& tie : map.ties)
        lines.append(u"%1 %2 %3 %4 %5"_s
                         .arg(
                             name(tie.from),
                             name(tie.to),
                             vocabulary::id(tie.type),
                             vocabulary::id(tie.formality)
                         )
                         .arg(tie.strength));
    lines.sort();
    return lines;
}

} // namespace

TEST_CASE("A walk by keyboard alone leaves the map that free editing makes", "[walk]") {
    WalkDesk desk;
    desk.write(u"Who shapes the bell schedule?"_s);
    desk.next();
    desk.type(Qt::Key_1);
    desk.write(u"Principal"_s);
    desk.type(Qt::Key_5);
    desk.write(u"Families"_s);
    desk.next();
    desk.type(Qt::Key_1);
    desk.write(u"Cabinet"_s);
    desk.type(Qt::Key_Down);   // to the space
    desk.type(Qt::Key_Return); // who is in it: Families, then Principal
    desk.type(Qt::Key_Down);
    desk.type(Qt::Key_Space);
    desk.next(); // reports to
    desk.next(); // advice: the first is Families
    REQUIRE(desk.walk()->stop().tie == TieType::Advice);
    desk.type(Qt::Key_Return);
    desk.type(Qt::Key_Space);
    for (int i = 0; i < 5; ++i)
        desk.next();
    REQUIRE(desk.walk()->stop().step == power::WalkStep::Towers);
    desk.type(Qt::Key_1);
    desk.type(Qt::Key_Down);
    desk.type(Qt::Key_5);
    desk.type(Qt::Key_4); // somebody objects
    desk.next();
    desk.type(Qt::Key_3);
    desk.next();
    CHECK(desk.walk()->stop().step == power::WalkStep::Reading);
    const power::PowerMap walked = desk.map();

    PowerDesk free;
    power::Actor families;
    families.name = u"Families"_s;
    families.constituency = Constituency::Family;
    power::Actor principal;
    principal.name = u"Principal"_s;
    principal.constituency = Constituency::Administrator;
    ui::writeQuestion(free.desk, u"Who shapes the bell schedule?"_s);
    ui::addActor(free.desk, families);
    ui::addActor(free.desk, principal);
    power::Space cabinet;
    cabinet.name = u"Cabinet"_s;
    cabinet.openness = Openness::Closed;
    cabinet.actors = {principal.id};
    ui::addSpace(free.desk, cabinet);
    ui::addTie(free.desk, free.map(), ui::usualTie(families.id, principal.id));
    families.influencePractice = 1;
    families.influenceFormal = 3;
    principal.influencePractice = 4;
    ui::changeActor(free.desk, families);
    ui::changeActor(free.desk, principal);
    CHECK(said(walked) == said(free.map()));
    CHECK(walked.spaces.front().openness == Openness::Closed);
}

TEST_CASE("Each answer of the walk is one edit that Ctrl+Z takes back", "[walk]") {
    WalkDesk desk;
    desk.next();
    const int before = desk.entries();
    desk.write(u"Principal"_s);
    CHECK(desk.entries() == before + 1);
    desk.type(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.map().actors.empty());
    CHECK(desk.walk()->list().isHidden());
}

TEST_CASE("The walk is left and taken up again where it stood", "[walk]") {
    WalkDesk desk;
    desk.next();
    desk.next();
    const int entries = desk.entries();
    const power::WalkStop stop = desk.walk()->stop();
    desk.type(Qt::Key_Escape);
    REQUIRE(waitFor([&] { return desk.walk() == nullptr; }));
    desk.open();
    CHECK(desk.walk()->stop() == stop);
    CHECK(desk.entries() == entries);
    desk.type(Qt::Key_PageUp);
    CHECK(desk.walk()->stop().step == power::WalkStep::Actors);
}

TEST_CASE("What is half typed is kept when the walk goes on", "[walk]") {
    WalkDesk desk;
    desk.next();
    QTest::keyClicks(QApplication::focusWidget(), u"School board"_s);
    desk.next();
    REQUIRE(desk.map().actors.size() == 1);
    CHECK(desk.map().actors.front().name == u"School board"_s);
}

TEST_CASE("The wall says roles until F6, and then names only people who agreed", "[walk]") {
    WalkDesk desk;
    power::Actor rosa;
    rosa.name = u"Rosa Marin"_s;
    rosa.kind = ActorKind::Person;
    rosa.role = u"Secretary"_s;
    rosa.consented = true;
    power::Actor sam = rosa;
    sam.id = Id<power::Actor>::create();
    sam.name = u"Sam Tso"_s;
    sam.role = u"Nurse"_s;
    sam.consented = false;
    ui::addActor(desk.desk, rosa);
    ui::addActor(desk.desk, sam);
    desk.walk()->goTo(1);
    settle();
    ui::WalkList& list = desk.walk()->list();
    REQUIRE(list.count() == 2);
    CHECK(list.item(0)->text().startsWith(u"Secretary"_s));
    desk.type(Qt::Key_F6);
    CHECK(list.item(0)->text().startsWith(u"Rosa Marin"_s));
    CHECK(list.item(1)->text().startsWith(u"Nurse"_s));
}

TEST_CASE("On the walk F7 says what kind the next actor is, or the chosen one", "[walk]") {
    WalkDesk desk;
    desk.next();
    desk.type(Qt::Key_F7);
    desk.write(u"PTA"_s);
    REQUIRE(desk.map().actors.size() == 1);
    CHECK(desk.map().actors.front().kind == ActorKind::Group);
    desk.type(Qt::Key_Down);
    for (const ActorKind kind :
         {ActorKind::Organization, ActorKind::Government, ActorKind::Person}) {
        desk.type(Qt::Key_F7);
        CHECK(desk.map().actors.front().kind == kind);
    }
    // Nobody agreed by that.
    CHECK_FALSE(desk.map().actors.front().consented);
    // What is typed next is asked for as a person who agreed.
    desk.type(Qt::Key_Tab, Qt::ShiftModifier);
    for (int i = 0; i < 3; ++i)
        desk.type(Qt::Key_F7);
    desk.write(u"Rosa Marin"_s);
    CHECK(desk.actorNamed(desk.map(), u"Rosa Marin"_s).consented);
}

TEST_CASE("Enter on a role takes no name that the wall hides into the line", "[walk]") {
    WalkDesk desk;
    power::Actor rosa;
    rosa.name = u"Rosa Marin"_s;
    rosa.kind = ActorKind::Person;
    rosa.role = u"Secretary"_s;
    rosa.consented = true;
    ui::addActor(desk.desk, rosa);
    desk.walk()->goTo(1);
    settle();
    desk.walk()->list().setFocus();
    desk.type(Qt::Key_Return);
    CHECK(desk.walk()->entry().text().isEmpty());
    desk.type(Qt::Key_F6);
    desk.walk()->list().setFocus();
    desk.type(Qt::Key_Return);
    CHECK(desk.walk()->entry().text() == u"Rosa Marin"_s);
}

TEST_CASE("On the walk a whole group is ticked into a space, and out of it", "[walk]") {
    WalkDesk desk;
    desk.next();
    desk.next();
    desk.write(u"Car line"_s);
    desk.type(Qt::Key_Down);
    desk.type(Qt::Key_Return);
    REQUIRE(QApplication::focusWidget() == &desk.walk()->ticks());
    ui::WalkList& ticks = desk.walk()->ticks();
    REQUIRE(ticks.count() == int(allGroups.size()));
    for (int row = 0; row < ticks.count(); ++row)
        if (ticks.item(row)->text().startsWith(u"Families"_s))
            ticks.setCurrentRow(row);
    desk.type(Qt::Key_Space);
    CHECK(desk.map().spaces.front().constituencies == std::vector{Constituency::Family});
    CHECK(ticks.currentItem()->text().startsWith(u"Families"_s));
    desk.type(Qt::Key_Space);
    CHECK(desk.map().spaces.front().constituencies.empty());
}

TEST_CASE("Without anybody on the map the ties say where to go", "[walk]") {
    WalkDesk desk;
    for (int i = 0; i < 3; ++i)
        desk.next();
    REQUIRE(desk.walk()->stop().step == power::WalkStep::Ties);
    bool said = false;
    for (const QLabel* label : desk.walk()->findChildren<QLabel*>())
        said =
            said || (label->isVisible() && label->text().contains(u"Nobody is on the map yet"_s));
    CHECK(said);
}

TEST_CASE("Nothing on the walk is smaller than 24 pixels", "[walk]") {
    WalkDesk desk;
    desk.walk()->resize(1920, 1080);
    power::Actor principal;
    principal.name = u"Principal"_s;
    ui::addActor(desk.desk, principal);
    for (size_t stop = 0; stop < power::walkStops().size(); ++stop) {
        desk.walk()->goTo(stop);
        settle();
        for (const QWidget* each : desk.walk()->findChildren<QWidget*>())
            if (each->isVisible() && (qobject_cast<const QLabel*>(each) != nullptr ||
                                      qobject_cast<const QLineEdit*>(each) != nullptr ||
                                      qobject_cast<const QAbstractButton*>(each) != nullptr))
                CHECK(QFontInfo(each->font()).pixelSize() >= 24);
    }
}

TEST_CASE("A screen reader hears every tower with its height", "[walk]") {
    WalkDesk desk;
    power::Actor principal;
    principal.name = u"Principal"_s;
    principal.influencePractice = 4;
    ui::addActor(desk.desk, principal);
    desk.walk()->goTo(power::walkStopAt(u"towers/practice"_s));
    settle();
    CHECK(
        desk.walk()->list().item(0)->data(Qt::AccessibleTextRole).toString() ==
        u"Principal, 4 of 5"_s
    );
}
