#pragma once

#include "core/team/store.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/team/team_page.h"

#include <QAction>

namespace trellis::test {

/// A team of five: a principal, two teachers, a student without a vote, and an open family seat.
[[nodiscard]] std::vector<team::Seat> fiveSeats();
/// Four languages of which two are small.
[[nodiscard]] team::ReferenceDimension languages();

/// The page of step 1 in a window of its own, over a school with these things in it, with the team
/// next to its school in front.
class TeamWindow {
public:
    explicit TeamWindow(
        const std::vector<team::Seat>& seats = {},
        const std::vector<team::ReferenceDimension>& dimensions = {}
    );

    [[nodiscard]] team::Team team();
    [[nodiscard]] int edits();
    /// The action of that text.
    QAction& action(const QString& text);
    /// The first visible widget of that kind in page or inspector.
    template <class Widget>
    Widget& find() {
        for (Widget* widget : window->findChildren<Widget*>())
            if (widget->isVisible())
                return *widget;
        FAIL("no such widget is visible");
        std::abort();
    }
    void choose(const std::vector<Id<team::Seat>>& seats);

    Shell shell;
    ui::MainWindow* window;
    ui::TeamPage* page;
};

} // namespace trellis::test
