#pragma once

#include "core/school/history.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/shell/menus.h"
#include "ui/shell/page_deck.h"

#include <QAction>

#include <catch2/catch.hpp>

namespace trellis::test {

/// One page in a window of its own, over a school that `fill` made.
template <class PageType>
class PageWindow {
public:
    explicit PageWindow(const std::function<void(school::Edit&)>& fill = {}) {
        ui::PageEntry entry;
        entry.id = QStringLiteral("page");
        entry.icon = QStringLiteral("chart");
        entry.name = [] { return QStringLiteral("Page"); };
        entry.make = [](ui::Desk& desk) { return std::make_unique<PageType>(desk); };
        shell.furnishing.pages = {entry};
        const QString path = shell.makeFile();
        if (fill)
            school::School::open(path, principal)->edit(QStringLiteral("Filled it in"), fill);
        window = &shell.open(path);
        page = qobject_cast<PageType*>(window->findChild<ui::PageDeck*>()->currentPage());
        REQUIRE(page != nullptr);
    }

    [[nodiscard]] const school::Reader& reader() { return window->desk().school().reader(); }
    [[nodiscard]] int edits() { return school::historyCount(reader()); }
    /// The action of the page's menu with that text.
    QAction& action(const QString& text) {
        for (QAction* action : page->menuActions())
            if (action->text() == text)
                return *action;
        FAIL("no action " << text.toStdString());
        std::abort();
    }
    /// The first visible widget of that kind.
    template <class Widget>
    Widget& find() {
        return find<Widget>([](const Widget&) { return true; });
    }
    /// The first visible one with that name for a screen reader.
    template <class Widget>
    Widget& named(const QString& name) {
        return find<Widget>([&](const Widget& widget) { return widget.accessibleName() == name; });
    }
    /// Types into the line of that name and leaves it with Enter.
    template <class Line>
    void type(const QString& name, const QString& words) {
        Line& line = named<Line>(name);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, words);
        QTest::keyClick(&line, Qt::Key_Return);
        settle();
    }

    Shell shell;
    ui::MainWindow* window;
    PageType* page;

private:
    template <class Widget>
    Widget& find(const std::function<bool(const Widget&)>& wanted) {
        for (Widget* widget : window->findChildren<Widget*>())
            if (widget->isVisible() && wanted(*widget))
                return *widget;
        FAIL("no such widget is visible");
        std::abort();
    }
};

} // namespace trellis::test
