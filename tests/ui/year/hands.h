#pragma once

#include "tests/print_qt.h"

#include <QAbstractButton>
#include <QDate>
#include <QWidget>

#include <catch2/catch.hpp>

#include <functional>

namespace trellis::test {

/// What a person does in one window with mouse and keyboard. Everything is found by what is read
/// on it, or told to a screen reader; what is not in sight fails the test.
class Hands {
public:
    explicit Hands(QWidget& window) : m_window(window) {}

    /// The first widget of that kind in sight.
    template <class Widget>
    Widget& find() {
        return find<Widget>([](const Widget&) { return true; }, QStringLiteral("one of its kind"));
    }
    /// The first one in sight with that name for a screen reader, or a name that begins so.
    template <class Widget>
    Widget& named(const QString& name) {
        return find<Widget>(
            [&](const Widget& widget) { return widget.accessibleName().startsWith(name); }, name
        );
    }

    /// Clicks the button that reads so; one that begins so where none is exactly that.
    void click(const QString& words);
    /// Goes to that view of the page in front.
    void view(const QString& words);
    /// Types into the line or text of that label, in place of what it held, and leaves it.
    void type(const QString& label, const QString& words);
    /// Opens the list of choices of that label and takes one by keyboard.
    void choose(const QString& label, const QString& choice);
    /// Types a number into the box of that name.
    void count(const QString& name, int number);
    /// Sets the day of that label.
    void day(const QString& label, QDate day);
    /// A key for whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// A key for the first widget of that kind.
    template <class Widget>
    void pressIn(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        Widget& widget = find<Widget>();
        widget.setFocus();
        pressOn(widget, key, modifiers);
    }
    /// Acts in the dialog that opens while `begin` runs, and comes back when it is closed.
    void
    inDialog(const std::function<void()>& begin, const std::function<void(Hands& dialog)>& act);

private:
    template <class Widget>
    Widget& find(const std::function<bool(const Widget&)>& wanted, const QString& words) {
        for (Widget* widget : m_window.findChildren<Widget*>())
            if (widget->isVisible() && widget->isEnabled() && wanted(*widget))
                return *widget;
        FAIL("not in sight: " << words.toStdString());
        std::abort();
    }
    static void pressOn(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers);

    QWidget& m_window;
};

} // namespace trellis::test
