#include "tests/ui/shell/shell_fixture.h"
#include "ui/shell/menus.h"
#include "ui/shell/welcome_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace Qt::Literals::StringLiterals;

namespace {

bool isControl(const QWidget& widget) {
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           qobject_cast<const QAbstractItemView*>(&widget) != nullptr ||
           qobject_cast<const QLineEdit*>(&widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
           qobject_cast<const QComboBox*>(&widget) != nullptr;
}

/// Qt's own insides: the cross in a line edit, a scroll area's corner.
bool isInsideOfQt(const QWidget& widget) {
    return widget.objectName().startsWith(u"qt_"_s) ||
           qobject_cast<const QLineEdit*>(widget.parentWidget()) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget.parentWidget()) != nullptr;
}

QString nameOf(const QWidget& widget) {
    if (!widget.accessibleName().isEmpty())
        return widget.accessibleName();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button != nullptr ? button->text() : QString();
}

QStringList nameless(const QWidget& window) {
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisibleTo(&window) && isControl(*widget) && !isInsideOfQt(*widget) &&
            nameOf(*widget).isEmpty())
            found << QString::fromLatin1(widget->metaObject()->className());
    return found;
}

/// Every control that the keyboard can get to by Tab.
QList<QWidget*> tabStops(QWidget& window) {
    QList<QWidget*> stops;
    for (QWidget* next = window.nextInFocusChain(); next != &window;
         next = next->nextInFocusChain())
        if (next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus) != 0)
            stops << next;
    return stops;
}

} // namespace

TEST_CASE("Every control of the window has a name for a screen reader", "[shell]") {
    test::Shell shell;
    ui::MainWindow& window = shell.open(shell.makeFile({u"Ms. Ortiz"_s}));
    QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier);
    test::settle();
    CHECK(nameless(window) == QStringList());
    shell.windows->start();
    CHECK(nameless(*shell.windows->welcome()) == QStringList());
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
    const QList<QWidget*> stops = tabStops(window);
    REQUIRE(stops.size() >= 8);
    QSet<QWidget*> reached;
    stops.first()->setFocus(Qt::TabFocusReason);
    for (qsizetype i = 0; i < 2 * stops.size(); ++i) {
        reached.insert(window.focusWidget());
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    }
    for (QWidget* stop : stops) {
        const QWidget* proxied = stop->focusProxy() != nullptr ? stop->focusProxy() : stop;
        INFO(stop->metaObject()->className() << " " << qPrintable(nameOf(*stop)));
        CHECK(reached.contains(const_cast<QWidget*>(proxied)));
    }
}
