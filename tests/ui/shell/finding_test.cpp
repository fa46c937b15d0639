#include "tests/ui/shell/shell_fixture.h"
#include "ui/parts/button.h"
#include "ui/shell/history_panel.h"
#include "ui/shell/history_view.h"
#include "ui/shell/hit_list.h"
#include "ui/shell/menus.h"
#include "ui/shell/moment_bar.h"
#include "ui/shell/page_deck.h"

#include <QLabel>
#include <QListView>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace Qt::Literals::StringLiterals;

namespace {

QListView& historyList(ui::MainWindow& window) {
    auto* list = window.findChild<ui::HistoryPanel*>()->findChild<QListView*>();
    REQUIRE(list != nullptr);
    return *list;
}

void clickRow(QListView& list, int row) {
    const QRect place = list.visualRect(list.model()->index(row, 0));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, place.topLeft() + QPoint(60, 12));
    test::settle();
}

int rowWith(const QListView& list, const QString& words) {
    for (int row = 0; row < list.model()->rowCount(); ++row)
        if (list.model()->index(row, 0).data().toString().startsWith(words))
            return row;
    return -1;
}

ui::Button* visibleButton(QWidget& inside, const QString& words) {
    for (auto* button : inside.findChildren<ui::Button*>())
        if (button->isVisible() && button->text() == words)
            return button;
    return nullptr;
}

} // namespace

TEST_CASE("Ctrl+K finds a person by a few letters, and Enter goes to them", "[shell]") {
    test::Shell shell;
    ui::MainWindow& window = shell.open(shell.makeFile({u"Ms. Ortiz"_s, u"Sra. Núñez"_s}));
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    CHECK(window.findChild<ui::PageDeck*>()->current() == 1);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(window.focusWidget(), u"nun"_s);
    auto* hits = window.findChild<ui::HitModel*>();
    REQUIRE(hits->rowCount() == 1);
    CHECK(hits->index(0, 0).data().toString() == u"Sra. Núñez, Seat"_s);
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    CHECK(window.findChild<ui::PageDeck*>()->current() == 0);
    CHECK(test::seatsOf(window).shownItems == QStringList{u"seat"_s});
}

TEST_CASE("Searching for words that nothing has says so", "[shell]") {
    test::Shell shell;
    ui::MainWindow& window = shell.open(shell.makeFile({u"Ms. Ortiz"_s}));
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(window.focusWidget(), u"zebra"_s);
    CHECK(window.findChild<ui::HitModel*>()->rowCount() == 0);
    bool said = false;
    for (const auto* label : window.findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().startsWith(u"Nothing in this file"_s));
    CHECK(said);
}

TEST_CASE("A line of the history shows the school as it was, to read only", "[shell]") {
    test::Shell shell;
    ui::MainWindow& window = shell.open(shell.makeFile({u"Ms. Ortiz"_s}));
    window.desk().school().setAuthor({u"Ms. Tran"_s, u"teacher"_s});
    QTest::keyClick(&window, Qt::Key_M, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier);
    test::settle();
    QListView& list = historyList(window);
    clickRow(list, rowWith(list, u"Added Ms. Ortiz"_s));
    CHECK(window.desk().lookingBackAt().has_value());
    CHECK(test::seatsOf(window).names() == QStringList{u"Ms. Ortiz"_s});
    CHECK_FALSE(test::seatsOf(window).adding().isEnabled());
    auto* bar = window.findChild<ui::MomentBar*>();
    REQUIRE(bar->isVisible());
    QTest::mouseClick(visibleButton(*bar, u"Back to now"_s), Qt::LeftButton);
    CHECK(test::seatsOf(window).names().size() == 2);
    CHECK(test::seatsOf(window).adding().isEnabled());
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("Undo to here goes back, and can itself be undone", "[shell]") {
    test::Shell shell;
    ui::MainWindow& window = shell.open(shell.makeFile({u"Ms. Ortiz"_s}));
    window.desk().school().setAuthor({u"Ms. Tran"_s, u"teacher"_s});
    QTest::keyClick(&window, Qt::Key_M, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_M, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier);
    test::settle();
    QListView& list = historyList(window);
    clickRow(list, rowWith(list, u"Added Ms. Ortiz"_s));
    ui::Button* undo = visibleButton(list, u"Undo to here"_s);
    REQUIRE(undo != nullptr);
    QTest::mouseClick(undo, Qt::LeftButton);
    test::settle();
    CHECK_FALSE(window.desk().lookingBackAt().has_value());
    CHECK(test::seatsOf(window).names() == QStringList{u"Ms. Ortiz"_s});
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(test::seatsOf(window).names().size() == 3);
}

TEST_CASE("Closing the history comes back to the present", "[shell]") {
    test::Shell shell;
    ui::MainWindow& window = shell.open(shell.makeFile({u"Ms. Ortiz"_s, u"Mr. Bell"_s}));
    QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier);
    test::settle();
    window.desk().lookBack(2);
    CHECK(test::seatsOf(window).names().size() == 1);
    QTest::keyClick(&historyList(window), Qt::Key_Escape);
    CHECK(test::seatsOf(window).names().size() == 2);
}

TEST_CASE("A named moment stands in the history under its name", "[shell]") {
    test::Shell shell;
    ui::MainWindow& window = shell.open(shell.makeFile({u"Ms. Ortiz"_s}));
    shell.dialogs.lines = {u"Fall map"_s};
    window.menus().nameMoment->trigger();
    QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier);
    test::settle();
    CHECK(rowWith(historyList(window), u"Fall map"_s) >= 0);
}
