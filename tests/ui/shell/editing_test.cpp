#include "tests/ui/shell/shell_fixture.h"
#include "ui/parts/button.h"
#include "ui/parts/messages.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/toast.h"
#include "ui/shell/desk.h"
#include "ui/shell/menus.h"

#include <QLineEdit>
#include <QListWidget>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("An edit shows a toast, and its Undo takes the edit back", "[shell]") {
    test::Shell shell;
    ui::MainWindow& window = shell.open(shell.makeFile({u"Ms. Ortiz"_s}));
    test::SeatsPage& page = test::seatsOf(window);
    QTest::keyClick(&window, Qt::Key_M, Qt::ControlModifier);
    CHECK(page.names() == QStringList{u"Ms. Ortiz"_s, u"New member"_s});
    auto* toast = window.findChild<ui::Toast*>();
    REQUIRE(toast->isVisible());
    CHECK(toast->sentence() == u"Added a member"_s);
    QTest::mouseClick(&toast->action(), Qt::LeftButton);
    CHECK(page.names() == QStringList{u"Ms. Ortiz"_s});
    CHECK_FALSE(toast->isVisible());
}

TEST_CASE("Undo and Redo say what they would do, and do it by key", "[shell]") {
    test::Shell shell;
    ui::MainWindow& window = shell.open(shell.makeFile({u"Ms. Ortiz"_s}));
    CHECK(window.menus().undo->text() == u"Undo: Added Ms. Ortiz"_s);
    CHECK_FALSE(window.menus().redo->isEnabled());
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(test::seatsOf(window).names().isEmpty());
    CHECK(window.menus().redo->text() == u"Redo: Added Ms. Ortiz"_s);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(test::seatsOf(window).names() == QStringList{u"Ms. Ortiz"_s});
}

TEST_CASE("Undo by key works from a field in which nothing was typed", "[shell]") {
    test::Shell shell;
    ui::MainWindow& window = shell.open(shell.makeFile({u"Ms. Ortiz"_s}));
    test::SeatsPage& page = test::seatsOf(window);
    page.nameField().editor().setFocus();
    QTest::keyClick(&page.nameField().editor(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(page.names().isEmpty());
}

TEST_CASE("What is typed into a field is one edit, made when the field is left", "[shell]") {
    test::Shell shell;
    ui::MainWindow& window = shell.open(shell.makeFile({u"Ms. Ortiz"_s}));
    test::SeatsPage& page = test::seatsOf(window);
    auto* list = page.findChild<QListWidget*>();
    QTest::mouseClick(
        list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center()
    );
    QLineEdit& editor = page.nameField().editor();
    CHECK(editor.text() == u"Ms. Ortiz"_s);
    editor.setFocus();
    editor.selectAll();
    QTest::keyClicks(&editor, u"Ms. Ortiz-Vega"_s);
    const int before = school::historyCount(window.desk().school().reader());
    QTest::keyClick(&editor, Qt::Key_Tab);
    CHECK(page.names() == QStringList{u"Ms. Ortiz-Vega"_s});
    CHECK(school::historyCount(window.desk().school().reader()) == before + 1);
}

TEST_CASE("Closing the window keeps what was being typed", "[shell]") {
    test::Shell shell;
    const QString path = shell.makeFile({u"Ms. Ortiz"_s});
    {
        ui::MainWindow& window = shell.open(path);
        test::SeatsPage& page = test::seatsOf(window);
        page.findChild<QListWidget*>()->setCurrentRow(0);
        page.nameField().editor().setFocus();
        page.nameField().editor().selectAll();
        QTest::keyClicks(&page.nameField().editor(), u"Ms. Vega"_s);
        window.close();
        test::settle();
    }
    CHECK(test::seatsOf(shell.open(path)).names() == QStringList{u"Ms. Vega"_s});
}

TEST_CASE("A failed action says why where the person is looking, and changes nothing", "[shell]") {
    test::Shell shell;
    ui::MainWindow& window = shell.open(shell.makeFile({u"Ms. Ortiz"_s}));
    const bool done = window.desk().perform(u"Tried"_s, [](school::Edit& edit) {
        test::addSeat(edit, u"Nobody"_s);
        throw school::SchoolFileError(
            school::SchoolFileError::Cause::NotPossible, u"This seat is taken."_s
        );
    });
    CHECK_FALSE(done);
    CHECK(test::seatsOf(window).names() == QStringList{u"Ms. Ortiz"_s});
    QStringList sentences;
    for (const auto* message : window.findChildren<ui::InlineMessage*>())
        if (message->isVisible())
            sentences << message->sentence();
    CHECK(sentences == QStringList{u"This seat is taken."_s});
}
