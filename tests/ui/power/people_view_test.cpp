#include "core/school/history.h"
#include "tests/ui/power/power_fixture.h"
#include "tests/ui/support/access.h"
#include "ui/parts/button.h"
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
