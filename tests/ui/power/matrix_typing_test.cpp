#include "tests/ui/power/power_fixture.h"
#include "ui/paint/theme.h"
#include "ui/power/map_edits.h"
#include "ui/power/matrix_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList three{u"Budget"_s, u"Bell schedule"_s, u"Hiring"_s};

using Answer = std::optional<power::SayLevel>;

} // namespace

TEST_CASE(
    "A figure sets the half where the keyboard is, as one step that can be undone", "[power-page]"
) {
    PowerDesk desk(three);
    desk.goTo(1, 4, Lens::Formal);
    desk.type(Qt::Key_3);
    CHECK(desk.answer(1, Constituency::Family, Lens::Formal) == Answer(power::SayLevel(3)));
    CHECK(school::historyCount(desk.file->reader()) == 2);
    CHECK(desk.table().currentHalf() == ui::MatrixHalf{1, 4, Lens::Formal});

    desk.type(Qt::Key_Right);
    desk.type(Qt::Key_1);
    CHECK(desk.answer(1, Constituency::Family, Lens::Practice) == Answer(power::SayLevel(1)));
    desk.desk.undo();
    settle();
    CHECK_FALSE(desk.answer(1, Constituency::Family, Lens::Practice));
    CHECK(desk.answer(1, Constituency::Family, Lens::Formal) == Answer(power::SayLevel(3)));
}

TEST_CASE("What is typed into a single actor's column stands there at once", "[power-page]") {
    PowerDesk desk(three);
    power::Actor aide;
    aide.name = u"Reading aide"_s;
    ui::addActor(desk.desk, aide);
    const power::ActorSayKey key{desk.map().decisions[0].id, aide.id, Lens::Formal};
    desk.desk.perform(u"Noted"_s, [&](school::Edit& edit) { power::setSay(edit, key, 2); });
    settle();
    desk.goTo(1, 6, Lens::Practice);
    desk.type(Qt::Key_4);
    const power::DecisionMatrix shown = desk.page->matrixView().matrixFor(power::Names::Shown);
    CHECK(shown.rows[1].cells[6].practice == std::make_optional<power::SayLevel>(4));
}

TEST_CASE("A question mark is don't know, which stays apart from no answer", "[power-page]") {
    PowerDesk desk(three);
    desk.goTo(0, 3, Lens::Practice);
    desk.type(Qt::Key_Question, Qt::ShiftModifier);
    CHECK(desk.answer(0, Constituency::Student, Lens::Practice) == Answer(power::SayLevel()));
    desk.type(Qt::Key_Delete);
    CHECK_FALSE(desk.answer(0, Constituency::Student, Lens::Practice));
}

TEST_CASE("Letters and figures beyond the scale set nothing", "[power-page]") {
    PowerDesk desk(three);
    desk.goTo(0, 0, Lens::Formal);
    for (const auto key : {Qt::Key_6, Qt::Key_9, Qt::Key_X, Qt::Key_Minus})
        desk.type(key);
    CHECK(desk.map().say.empty());
}

TEST_CASE("Arrows walk the halves, P and Shift+P change the half of a cell", "[power-page]") {
    PowerDesk desk(three);
    desk.goTo(0, 0, Lens::Formal);
    desk.type(Qt::Key_Right);
    CHECK(desk.table().currentHalf() == ui::MatrixHalf{0, 0, Lens::Practice});
    desk.type(Qt::Key_Right);
    CHECK(desk.table().currentHalf() == ui::MatrixHalf{0, 1, Lens::Formal});
    desk.type(Qt::Key_Down);
    CHECK(desk.table().currentHalf() == ui::MatrixHalf{1, 1, Lens::Formal});
    desk.type(Qt::Key_P, Qt::ShiftModifier);
    CHECK(desk.table().currentHalf() == ui::MatrixHalf{1, 1, Lens::Practice});
    desk.type(Qt::Key_P);
    CHECK(desk.table().currentHalf() == ui::MatrixHalf{1, 1, Lens::Formal});
    desk.type(Qt::Key_Return);
    CHECK(desk.table().currentHalf() == ui::MatrixHalf{2, 1, Lens::Formal});
}

TEST_CASE(
    "Eight decisions of seven groups through both lenses are typed without the mouse",
    "[power-page]"
) {
    QStringList names;
    for (int i = 0; i < 8; ++i)
        names << u"Decision %1"_s.arg(i + 1);
    PowerDesk desk(names);
    desk.file->edit(u"District leads"_s, [&](school::Edit& edit) {
        power::setSay(edit, {desk.map().decisions[0].id, Constituency::District, Lens::Formal}, 5);
    });
    settle();
    desk.action(u"Move on after each figure"_s).trigger();
    desk.goTo(0, 0, Lens::Formal);
    for (int half = 0; half < 8 * 7 * 2; ++half)
        desk.type(static_cast<Qt::Key>(Qt::Key_0 + half % 6));
    const power::PowerMap map = desk.map();
    REQUIRE(map.say.size() == 8 * 7 * 2);
    CHECK(
        desk.answer(0, Constituency::Administrator, Lens::Practice) == Answer(power::SayLevel(1))
    );
    CHECK(
        desk.answer(7, Constituency::District, Lens::Practice) == Answer(power::SayLevel(111 % 6))
    );
}

TEST_CASE(
    "A table from a spreadsheet is pasted as one edit, from where the keyboard is", "[power-page]"
) {
    PowerDesk desk(three);
    desk.goTo(1, 1, Lens::Formal);
    QGuiApplication::clipboard()->setText(u"4\t2\t\tTold\r\n?\tfive\t3\r\n1\r\n"_s);
    desk.type(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.answer(1, Constituency::Teacher, Lens::Formal) == Answer(power::SayLevel(4)));
    CHECK(desk.answer(1, Constituency::Teacher, Lens::Practice) == Answer(power::SayLevel(2)));
    CHECK_FALSE(desk.answer(1, Constituency::SupportStaff, Lens::Formal));
    CHECK(desk.answer(1, Constituency::SupportStaff, Lens::Practice) == Answer(power::SayLevel(1)));
    CHECK(desk.answer(2, Constituency::Teacher, Lens::Formal) == Answer(power::SayLevel()));
    CHECK_FALSE(desk.answer(2, Constituency::Teacher, Lens::Practice));
    CHECK(school::historyCount(desk.file->reader()) == 2);
}

TEST_CASE("What is copied from the matrix is pasted back the same", "[power-page]") {
    PowerDesk desk(three);
    desk.goTo(0, 0, Lens::Formal);
    desk.type(Qt::Key_5);
    desk.type(Qt::Key_Right);
    desk.type(Qt::Key_Question, Qt::ShiftModifier);
    desk.type(Qt::Key_Left, Qt::ShiftModifier);
    desk.type(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u"5\t?"_s);
    desk.goTo(2, 0, Lens::Formal);
    desk.type(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.answer(2, Constituency::Administrator, Lens::Formal) == Answer(power::SayLevel(5)));
    CHECK(desk.answer(2, Constituency::Administrator, Lens::Practice) == Answer(power::SayLevel()));
}

TEST_CASE("F2 renames the decision, and Escape leaves its name", "[power-page]") {
    PowerDesk desk(three);
    desk.goTo(1, 0, Lens::Formal);
    desk.action(u"Rename the decision"_s).trigger();
    QTest::keyClicks(QApplication::focusWidget(), u"2026 bell schedule"_s);
    desk.type(Qt::Key_Return);
    CHECK(desk.map().decisions[1].name == u"2026 bell schedule"_s);
    CHECK(desk.table().hasFocus());
    CHECK(desk.table().currentRow() == 1);

    desk.action(u"Rename the decision"_s).trigger();
    QTest::keyClicks(QApplication::focusWidget(), u"oops"_s);
    desk.type(Qt::Key_Escape);
    CHECK(desk.map().decisions[1].name == u"2026 bell schedule"_s);
    CHECK(desk.table().hasFocus());
    CHECK(school::historyCount(desk.file->reader()) == 2);
}

TEST_CASE("Who decides in practice is typed in its own column", "[power-page]") {
    PowerDesk desk(three);
    desk.goTo(0, 5, Lens::Practice);
    desk.type(Qt::Key_Right);
    CHECK_FALSE(desk.table().currentHalf());
    for (const QChar letter : u"Panel, PTA"_s)
        QTest::keyClicks(QApplication::focusWidget(), QString(letter));
    desk.type(Qt::Key_Return);
    CHECK(desk.map().decisions[0].decidedBy == u"Panel, PTA"_s);
    CHECK(desk.map().say.empty());
}

TEST_CASE("A screen reader hears decision, group and both levels in every cell", "[power-page]") {
    PowerDesk desk(three);
    desk.goTo(1, 4, Lens::Formal);
    desk.type(Qt::Key_3);
    desk.type(Qt::Key_Right);
    desk.type(Qt::Key_1);
    const QString heard = desk.table().currentIndex().data(Qt::AccessibleTextRole).toString();
    CHECK(heard.startsWith(u"Bell schedule, Families: on paper 3 Shaping, in practice 1 Told"_s));
}

TEST_CASE(
    "A change made elsewhere reaches the table and leaves the keyboard where it was", "[power-page]"
) {
    PowerDesk desk(three);
    desk.goTo(2, 2, Lens::Practice);
    const Id<power::Decision> budget = desk.map().decisions[0].id;
    desk.file->edit(u"Removed"_s, [&](school::Edit& edit) { power::remove(edit, budget); });
    settle();
    CHECK(desk.table().model()->rowCount() == 2);
    CHECK(desk.table().currentHalf() == ui::MatrixHalf{1, 2, Lens::Practice});
}

TEST_CASE("Through the lens of hope a figure says what the team hopes for", "[power][typing]") {
    PowerDesk desk({u"Budget"_s});
    desk.page->matrixView().setView(paint::MatrixView::Hoped);
    desk.goTo(0, 4, Lens::Hoped);
    desk.type(Qt::Key_4);
    CHECK(desk.answer(0, Constituency::Family, Lens::Hoped) == power::SayLevel(4));
    CHECK_FALSE(desk.answer(0, Constituency::Family, Lens::Practice));
    desk.page->matrixView().setView(paint::MatrixView::Both);
    CHECK(desk.table().currentHalf()->lens == Lens::Practice);
}

TEST_CASE(
    "One actor of the map can have a column, and is typed into like a group", "[power-page]"
) {
    PowerDesk desk({u"Budget"_s});
    power::Actor aide;
    aide.name = u"Reading aide"_s;
    desk.file->edit(u"Noted"_s, [&](school::Edit& edit) { power::put(edit, aide); });
    settle();
    QMenu& columns = desk.page->matrixView().groupsMenu();
    emit columns.aboutToShow();
    columns.actions().last()->menu()->actions().first()->trigger();
    settle();
    const auto& matrix = desk.page->matrixView().matrix();
    REQUIRE(matrix.columns.back().label == u"Reading aide"_s);
    desk.goTo(0, matrix.columns.size() - 1, Lens::Practice);
    desk.type(Qt::Key_4);
    CHECK(desk.map().actorSay.at({desk.map().decisions[0].id, aide.id, Lens::Practice}) == 4);
    CHECK(desk.map().say.empty());
    CHECK(desk.desk.undo());
    CHECK(desk.map().actorSay.empty());
}

TEST_CASE(
    "O sorts by the column, and typing does not move the rows under the hands", "[power-page]"
) {
    PowerDesk desk({u"Budget"_s, u"Hiring"_s, u"Bells"_s});
    const auto rows = [&] {
        QStringList names;
        for (const power::MatrixRow& row : desk.page->matrixView().matrix().rows)
            names << row.name;
        return names.join(u' ');
    };
    for (const auto& [row, key] : {std::pair(0, Qt::Key_1), {1, Qt::Key_5}, {2, Qt::Key_3}}) {
        desk.goTo(size_t(row), 0, Lens::Practice);
        desk.type(key);
    }
    desk.type(Qt::Key_T);
    CHECK(rows() == u"Hiring Bells Budget"_s);
    CHECK_FALSE(desk.action(u"Move the decision up"_s).isEnabled());

    desk.goTo(0, 0, Lens::Practice);
    desk.type(Qt::Key_0);
    CHECK(rows() == u"Hiring Bells Budget"_s);
    CHECK(desk.answer(1, Constituency::Administrator, Lens::Practice) == power::SayLevel(0));

    desk.type(Qt::Key_T);
    CHECK(rows() == u"Hiring Budget Bells"_s); // 0, 1, 3
    desk.type(Qt::Key_T);
    CHECK(rows() == u"Budget Hiring Bells"_s);
    CHECK(desk.action(u"Move the decision up"_s).isEnabled());
}

TEST_CASE(
    "The mark of the order stays over its column when another one comes before it", "[power-page]"
) {
    PowerDesk desk({u"Budget"_s, u"Hiring"_s});
    power::Actor aide;
    aide.name = u"Reading aide"_s;
    desk.file->edit(u"Noted"_s, [&](school::Edit& edit) {
        power::put(edit, aide);
        power::setSay(
            edit, power::ActorSayKey{desk.map().decisions[0].id, aide.id, Lens::Practice}, 2
        );
    });
    settle();
    const QHeaderView& heads = *desk.table().horizontalHeader();
    CHECK(heads.sortIndicatorSection() == -1);
    desk.goTo(0, 6, Lens::Practice);
    desk.type(Qt::Key_T);
    CHECK(heads.sortIndicatorSection() / 2 == 6);
    desk.file->edit(u"Said"_s, [&](school::Edit& edit) {
        power::setSay(
            edit,
            power::SayKey{desk.map().decisions[0].id, Constituency::District, Lens::Practice},
            5
        );
    });
    settle();
    REQUIRE(desk.page->matrixView().matrix().columns.at(7).label == u"Reading aide"_s);
    CHECK(heads.sortIndicatorSection() / 2 == 7);
}
