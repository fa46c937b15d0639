#include "tests/ui/team/team_window.h"
#include "ui/parts/messages.h"
#include "ui/parts/section_tree.h"
#include "ui/parts/text_fields.h"
#include "ui/team/comparison_card.h"
#include "ui/team/dimension_panel.h"
#include "ui/team/groups_model.h"
#include "ui/team/groups_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Types into a cell as a person does: the first key opens its editor.
void type(ui::GroupsTable& table, int row, int column, const QString& words) {
    table.setFocus();
    table.setCurrentIndex(table.model()->index(row, column));
    QTest::keyClick(&table, Qt::Key_F2);
    auto* editor = table.findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, words);
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
}

QString shown(const ui::GroupsTable& table, int row, int column) {
    return table.model()->index(row, column).data().toString();
}

} // namespace

TEST_CASE("A comparison is added, named and filled by typing", "[team-page]") {
    TeamWindow team(fiveSeats());
    team.action(u"Add comparison"_s).trigger();
    settle();
    auto* name = qobject_cast<QLineEdit*>(team.window->focusWidget());
    REQUIRE(name != nullptr);
    QTest::keyClicks(name, u"How children get here"_s);
    QTest::keyClick(name, Qt::Key_Tab);
    auto& table = team.find<ui::GroupsTable>();
    type(table, 0, 0, u"Walk"_s);
    type(table, 0, 1, u"253"_s);
    type(table, 0, 2, u"4"_s);
    type(table, 1, 0, u"School bus"_s);
    type(table, 1, 1, u"233"_s);
    const auto dimensions = team.team().dimensions;
    REQUIRE(dimensions.size() == 1);
    CHECK(dimensions[0].name == u"How children get here"_s);
    REQUIRE(dimensions[0].groups.size() == 2);
    CHECK(dimensions[0].groups[0].people == 253);
    CHECK(dimensions[0].groups[0].members == 4);
    CHECK(dimensions[0].groups[1].name == u"School bus"_s);
    CHECK_FALSE(dimensions[0].groups[1].members.has_value());

    SECTION("What is not a number is said, and changes nothing") {
        const int before = team.edits();
        type(table, 1, 1, u"many"_s);
        CHECK(team.edits() == before);
        CHECK(team.find<ui::InlineMessage>().sentence().contains(u"many"_s));
    }
    SECTION("Delete takes a group away") {
        table.setCurrentIndex(table.model()->index(0, 0));
        QTest::keyClick(&table, Qt::Key_Delete);
        REQUIRE(team.team().dimensions[0].groups.size() == 1);
        CHECK(team.team().dimensions[0].groups[0].name == u"School bus"_s);
    }
}

TEST_CASE("Groups are pasted from a spreadsheet as one edit", "[team-page]") {
    TeamWindow team(fiveSeats(), {languages()});
    team.find<ui::ComparisonCard>().choose(team.team().dimensions[0].id);
    settle();
    auto& table = team.find<ui::GroupsTable>();
    const int before = team.edits();
    QGuiApplication::clipboard()->setText(u"Language\tCount\nArabic\t97\t1\nSpanish\t92\t2\n"_s);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
    const auto groups = team.team().dimensions[0].groups;
    REQUIRE(groups.size() == 5);
    CHECK(groups[1].people == 97);
    CHECK(groups[4].name == u"Spanish"_s);
    CHECK(team.edits() == before + 1);

    QGuiApplication::clipboard()->setText(u"no table"_s);
    QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
    CHECK(team.edits() == before + 1);
    CHECK(team.find<ui::InlineMessage>().isVisible());
}

TEST_CASE("A small count shows nowhere on the page, nor while it is typed anew", "[team-page]") {
    TeamWindow team(fiveSeats(), {languages()});
    auto& card = team.find<ui::ComparisonCard>();
    auto* view = card.findChild<ui::SectionTree*>();
    const QModelIndex section = view->model()->index(0, 0);
    for (const int hidden : {2, 3}) {
        const QString spoken =
            view->model()->index(hidden, 0, section).data(Qt::AccessibleTextRole).toString();
        CHECK(spoken.contains(u"kept back"_s));
        CHECK_FALSE(spoken.contains(u"target"_s));
    }
    card.choose(team.team().dimensions[0].id);
    settle();
    auto& table = team.find<ui::GroupsTable>();
    CHECK(shown(table, 0, 1) == u"219"_s);
    CHECK(shown(table, 2, 1) == u"hidden"_s);
    CHECK(shown(table, 3, 1) == u"hidden"_s);
    for (const int row : {2, 3}) {
        const QMap<int, QVariant> all = table.model()->itemData(table.model()->index(row, 1));
        for (const QVariant& value : all)
            if (value.typeId() == QMetaType::QString) // an alignment is a number, too
                CHECK_FALSE(value.toString().contains(QRegularExpression(u"\\d"_s)));
        CHECK(table.model()->index(row, 1).data(Qt::EditRole).toString().isEmpty());
    }
    const int before = team.edits();
    table.model()->setData(table.model()->index(2, 1), QString(), Qt::EditRole);
    CHECK(team.edits() == before); // opened and left: the count stays
    table.model()->setData(table.model()->index(2, 1), u"12"_s, Qt::EditRole);
    CHECK(team.team().dimensions[0].groups[2].people == 12);
}

TEST_CASE("Choosing a comparison lets go of the seats, and the other way round", "[team-page]") {
    TeamWindow team(fiveSeats(), {languages()});
    team.choose({team.team().seats[0].id});
    auto& card = team.find<ui::ComparisonCard>();
    card.choose(team.team().dimensions[0].id);
    settle();
    CHECK(team.find<ui::DimensionPanel>().isVisible());
    team.choose({team.team().seats[1].id});
    CHECK_FALSE(card.chosen().has_value());
    card.choose(team.team().dimensions[0].id);
    settle();
    auto* view = card.findChild<ui::SectionTree*>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Delete);
    CHECK(team.team().dimensions.empty());
    QTest::keyClick(team.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(team.team().dimensions.size() == 1);
}
