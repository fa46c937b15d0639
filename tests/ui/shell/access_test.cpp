#include "tests/ui/shell/shell_fixture.h"
#include "tests/ui/support/access.h"
#include "ui/shell/menus.h"
#include "ui/shell/welcome_window.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Every control of the window has a name for a screen reader", "[shell]") {
    test::Shell shell;
    ui::MainWindow& window = shell.open(shell.makeFile({u"Ms. Ortiz"_s}));
    QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier);
    test::settle();
    CHECK(test::nameless(window) == QStringList());
    shell.windows->start();
    CHECK(test::nameless(*shell.windows->welcome()) == QStringList());
}

TEST_CASE("Every action of the menus has a text, and no two have one shortcut", "[shell]") {
    test::Shell shell;
    ui::MainWindow& window = shell.open(shell.makeFile());
    const QList<QAction*> actions = window.menus().all();
    CHECK(actions.size() > 20);
    QStringList keys;
    for (const QAction* action : actions) {
        CHECK_FALSE(action->text().isEmpty());
        for (const QKeySequence& each : action->shortcuts())
            keys << each.toString();
    }
    CHECK(keys.removeDuplicates() == 0);
}

TEST_CASE("Tab reaches every control, and comes round", "[shell]") {
    test::Shell shell;
    ui::MainWindow& window = shell.open(shell.makeFile({u"Ms. Ortiz"_s}));
    const QList<QWidget*> stops = test::tabStops(window);
    REQUIRE(stops.size() >= 8);
    QSet<QWidget*> reached;
    stops.first()->setFocus(Qt::TabFocusReason);
    for (qsizetype i = 0; i < 2 * stops.size(); ++i) {
        reached.insert(window.focusWidget());
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    }
    for (QWidget* stop : stops) {
        const QWidget* proxied = stop->focusProxy() != nullptr ? stop->focusProxy() : stop;
        INFO(stop->metaObject()->className() << " " << qPrintable(test::nameOf(*stop)));
        CHECK(reached.contains(const_cast<QWidget*>(proxied)));
    }
}
