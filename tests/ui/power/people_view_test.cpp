#include "core/power/names.h"
#include "core/school/history.h"
#include "tests/ui/power/power_fixture.h"
#include "tests/ui/support/access.h"
#include "tests/ui/support/fields.h"
#include "ui/parts/button.h"
#include "ui/power/map_edits.h"
#include "ui/power/people_view.h"
#include "ui/power/plain_list.h"
#include "ui/power/tie_dialog.h"

#include <QHeaderView>
#include <QLineEdit>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList two{u"Budget"_s, u"Bell schedule"_s};

/// Puts the actor on the map and chooses them in the table.
QWidget& inspectorOf(PowerDesk& desk, const power::Actor& actor) {
    ui::addActor(desk.desk, actor);
    desk.page->setView(u"people"_s);
    settle();
    auto& list = desk.page->findChild<ui::PeopleView*>()->actors();
    list.setFocus();
    list.setCurrentIndex(list.model()->index(0, 0));
    settle();
    return *desk.page->inspector();
}

} // namespace

TEST_CASE("The map's tables are sorted, and a name is written anew in them", "[people-view]") {
    PowerDesk desk(two);
    desk.file->edit(u"Noted"_s, [](school::Edit& edit) {
        for (const auto& [name, influence] :
             {std::pair(u"Nurse"_s, 2), {u"Dean"_s, 5}, {u"Aide"_s, 3}}) {
            power::Actor actor;
            actor.name = name;
            actor.influenceFormal = influence;
            power::put(edit, actor);
        }
    });
    desk.page->setView(u"people"_s);
    settle();
    auto& list = desk.page->findChild<ui::PeopleView*>()->actors();
    const auto names = [&] {
        QStringList shown;
        for (int row = 0; row < list.model()->rowCount(); ++row)
            shown << list.model()->index(row, 0).data().toString();
        return shown;
    };
    const QStringList before = names();
    const auto clickHead = [&](int column) {
        QHeaderView& head = *list.horizontalHeader();
        const QPoint at(head.sectionViewportPosition(column) + 20, head.height() / 2);
        QTest::mouseClick(head.viewport(), Qt::LeftButton, {}, at);
    };
    clickHead(3);
    CHECK(names() == QStringList{u"Nurse"_s, u"Aide"_s, u"Dean"_s});
    clickHead(3);
    CHECK(names() == QStringList{u"Dean"_s, u"Aide"_s, u"Nurse"_s});
    clickHead(3);
    CHECK(names() == before);

    list.setFocus();
    list.setCurrentIndex(list.model()->index(0, 0));
    QTest::keyClick(&list, Qt::Key_F2);
    auto* editor = list.findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, u"School nurse"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    CHECK(names().contains(u"School nurse"_s));
    CHECK(school::history(desk.file->reader(), 1).front().label == u"Changed “School nurse”"_s);
}

TEST_CASE("The inspector says what stands for a person, and whether they agreed", "[people-view]") {
    PowerDesk desk(two);
    power::Actor rosa;
    rosa.name = u"Rosa Marin"_s;
    QWidget& inspector = inspectorOf(desk, rosa);
    choose(field<ui::ChoiceField>(inspector, u"Kind"_s), vocabulary::id(ActorKind::Person));
    write(field<ui::LineField>(inspector, u"Role that stands for the name"_s), u"Secretary"_s);
    const auto outside = [&] {
        return power::nameOf(desk.map().actors.front(), power::Names::Agreed, Language::English);
    };
    CHECK(outside() == u"Secretary"_s);
    choose(field<ui::ChoiceField>(inspector, u"Named with consent"_s), u"yes"_s);
    CHECK(outside() == u"Rosa Marin"_s);
}

TEST_CASE("How many people a group has is a number or nothing", "[people-view]") {
    PowerDesk desk(two);
    power::Actor families;
    families.name = u"Families"_s;
    families.kind = ActorKind::Group;
    auto& people = field<ui::LineField>(inspectorOf(desk, families), u"How many people"_s);
    write(people, u"40"_s);
    CHECK(desk.map().actors.front().people == 40);
    write(people, u"many"_s);
    CHECK(desk.map().actors.front().people == 40);
    CHECK(people.text() == u"40"_s);
    write(people, {});
    CHECK_FALSE(desk.map().actors.front().people.has_value());
}

TEST_CASE("Ties are read, added and removed in their table, without the drawing", "[people-view]") {
    PowerDesk desk(two);
    desk.file->edit(u"Noted"_s, [](school::Edit& edit) {
        for (const QString& name : {u"Nurse"_s, u"Dean"_s}) {
            power::Actor actor;
            actor.name = name;
            power::put(edit, actor);
        }
    });
    desk.page->setView(u"people"_s);
    settle();
    QTest::mouseClick(&desk.named<ui::Button>(u"Add a tie"_s), Qt::LeftButton);
    settle();
    auto* dialog = desk.window.findChild<ui::TieDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(nameless(*dialog) == QStringList());
    QTest::keyClick(dialog, Qt::Key_Return);
    settle();
    REQUIRE(desk.map().ties.size() == 1);
    const power::Tie tie = desk.map().ties[0];
    CHECK(tie.from != tie.to);
    auto& ties = desk.page->findChild<ui::PeopleView*>()->ties();
    CHECK(ties.current() == tie.id.uuid());
    CHECK(ties.model()->index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"From: "_s)
    );
    QTest::keyClick(&ties, Qt::Key_Delete);
    settle();
    CHECK(desk.map().ties.empty());
}
