#include "tests/ui/power/power_fixture.h"
#include "tests/ui/support/access.h"
#include "ui/power/map_edits.h"
#include "ui/power/people_view.h"
#include "ui/power/plain_list.h"
#include "ui/power/tower_dialog.h"
#include "ui/power/tower_list.h"

#include <QPushButton>
#include <QSpinBox>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A page with a principal who is chosen, and perspectives of that many people.
class TowersDesk : public PowerDesk {
public:
    explicit TowersDesk(const std::vector<int>& people) {
        power::Actor principal;
        principal.name = u"Principal"_s;
        principal.kind = ActorKind::Role;
        ui::addActor(desk, principal);
        for (const int count : people) {
            power::Perspective perspective;
            perspective.title = u"Group of %1"_s.arg(count);
            perspective.people = count;
            desk.perform(u"Asked"_s, [&](school::Edit& edit) {
                perspective.position = power::nextPerspectivePosition(edit);
                power::put(edit, perspective);
            });
        }
        page->setView(u"people"_s);
        settle();
        auto& list = page->findChild<ui::PeopleView*>()->actors();
        list.setFocus();
        list.setCurrentIndex(list.model()->index(0, 0));
        settle();
    }
    std::vector<ui::TowerRow*> rows() {
        std::vector<ui::TowerRow*> visible;
        for (auto* row : window.findChildren<ui::TowerRow*>())
            if (row->isVisible())
                visible.push_back(row);
        return visible;
    }
    ui::TowerDialog& dialog() {
        settle();
        for (auto* each : window.findChildren<ui::TowerDialog*>())
            if (each->isVisible())
                return *each;
        throw std::runtime_error("no dialog");
    }
    void count(const QString& name, int people) {
        for (auto* spin : dialog().findChildren<QSpinBox*>())
            if (spin->accessibleName() == name) {
                spin->setFocus();
                spin->selectAll();
                QTest::keyClicks(spin, QString::number(people));
                QTest::keyClick(spin, Qt::Key_Tab);
                return;
            }
        throw std::runtime_error(name.toStdString());
    }
    QPushButton& keep() {
        for (auto* button : dialog().findChildren<QPushButton*>())
            if (button->text() == u"Keep"_s)
                return *button;
        throw std::runtime_error("Keep");
    }
};

} // namespace

TEST_CASE("How high a perspective sees an actor is counted, and undo takes it back", "[towers]") {
    TowersDesk desk({9, 12});
    REQUIRE(desk.rows().size() == 2);
    CHECK(desk.rows()[0]->accessibleName().contains(u"not asked yet"_s));
    desk.rows()[0]->setFocus();
    QTest::keyClick(desk.rows()[0], Qt::Key_Return);
    CHECK(nameless(desk.dialog()) == QStringList());
    desk.count(u"In practice: people who answered 4"_s, 7);
    desk.count(u"On paper: people who answered 2"_s, 9);
    QTest::mouseClick(&desk.keep(), Qt::LeftButton);
    settle();
    CHECK(
        desk.rows()[0]->accessibleName() == u"Group of 9: 2 of 5 on paper, 4 of 5 in practice."_s
    );
    CHECK(desk.rows()[0]->window()->focusWidget() == desk.rows()[0]);
    const power::PowerMap map = desk.map();
    CHECK(
        map.towers.at({map.perspectives[0].id, map.actors[0].id, std::nullopt, Lens::Practice}) ==
        power::Tally{{4, 7}}
    );
    REQUIRE(desk.desk.undo());
    settle();
    CHECK(desk.map().towers.empty());
    CHECK(desk.rows()[0]->accessibleName().contains(u"not asked yet"_s));
}

TEST_CASE("More answers than people are not kept, and the dialog says so", "[towers]") {
    TowersDesk desk({9});
    QTest::mouseClick(desk.rows()[0], Qt::LeftButton);
    desk.count(u"In practice: people who answered 4"_s, 10);
    CHECK_FALSE(desk.keep().isEnabled());
    desk.count(u"In practice: people who answered 4"_s, 9);
    CHECK(desk.keep().isEnabled());
    desk.dialog().reject();
}

TEST_CASE("A perspective of two people is locked", "[towers]") {
    TowersDesk desk({2});
    CHECK_FALSE(desk.rows()[0]->isEnabled());
}

TEST_CASE("Towers of a past moment are read and not changed", "[towers]") {
    TowersDesk desk({9});
    REQUIRE(desk.rows()[0]->isEnabled());
    desk.desk.lookBack(2);
    settle();
    for (const ui::TowerRow* row : desk.rows())
        CHECK_FALSE(row->isEnabled());
    REQUIRE(desk.rows().size() == 1);
    desk.desk.lookBack({});
    settle();
    CHECK(desk.rows()[0]->isEnabled());
}

TEST_CASE("Where nobody was asked yet, the first perspective is added from the actor", "[towers]") {
    TowersDesk desk({});
    CHECK(desk.rows().empty());
    desk.dialogs.lines = {u"Families"_s};
    for (auto* button : desk.window.findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == u"Add a perspective"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    settle();
    CHECK(desk.map().perspectives.size() == 1);
    CHECK(desk.rows().size() == 1);
}
