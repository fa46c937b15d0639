#include "tests/ui/team/team_window.h"

#include "core/team/profile.h"
#include "ui/shell/page_deck.h"
#include "ui/team/roster_view.h"

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;

namespace trellis::test {
namespace {

ui::PageEntry teamEntry() {
    ui::PageEntry entry;
    entry.id = u"team"_s;
    entry.icon = u"team"_s;
    entry.name = [] { return u"1 Team"_s; };
    entry.make = [](ui::Desk& desk) { return std::make_unique<ui::TeamPage>(desk); };
    entry.kinds = {u"seat"_s};
    entry.tables = {u"seat"_s};
    return entry;
}

} // namespace

std::vector<team::Seat> fiveSeats() {
    std::vector<team::Seat> seats(5);
    const Constituency counted[] = {
        Constituency::Administrator,
        Constituency::Teacher,
        Constituency::Teacher,
        Constituency::Student,
        Constituency::Family,
    };
    const QString names[] = {u"Principal"_s, u"Ms. Ortiz"_s, u"Mr. Bell"_s, u"Student A"_s, {}};
    for (size_t i = 0; i < seats.size(); ++i) {
        seats[i].position = static_cast<int>(i);
        seats[i].constituency = counted[i];
        seats[i].member = names[i];
        seats[i].filled = !names[i].isEmpty();
    }
    seats[3].voting = false;
    return seats;
}

team::ReferenceDimension languages() {
    team::ReferenceDimension dimension;
    dimension.name = u"Home language"_s;
    dimension.groups = {
        {Id<team::ReferenceGroup>::create(), u"English"_s, 219, 1},
        {Id<team::ReferenceGroup>::create(), u"Arabic"_s, 197, 0},
        {Id<team::ReferenceGroup>::create(), u"Somali"_s, 4, 0},
        {Id<team::ReferenceGroup>::create(), u"Vietnamese"_s, 7, 1},
    };
    return dimension;
}

TeamWindow::TeamWindow(
    const std::vector<team::Seat>& seats, const std::vector<team::ReferenceDimension>& dimensions
) {
    shell.furnishing.pages = {teamEntry()};
    const QString path = shell.makeFile();
    {
        const auto school = school::School::open(path, principal);
        school->edit(u"Added the team"_s, [&](school::Edit& edit) {
            for (const team::Seat& seat : seats)
                team::put(edit, seat);
            for (const team::ReferenceDimension& dimension : dimensions)
                team::put(edit, dimension);
        });
    }
    window = &shell.open(path);
    page = qobject_cast<ui::TeamPage*>(window->findChild<ui::PageDeck*>()->currentPage());
    REQUIRE(page != nullptr);
    page->setView(u"representation"_s);
    settle();
}

team::Team TeamWindow::team() {
    return team::readTeam(window->desk().school().reader());
}

int TeamWindow::edits() {
    return school::historyCount(window->desk().school().reader());
}

QAction& TeamWindow::action(const QString& text) {
    for (QAction* action : page->menuActions())
        if (action->text() == text)
            return *action;
    FAIL("no action " << text.toStdString());
    std::abort();
}

void TeamWindow::choose(const std::vector<Id<team::Seat>>& seats) {
    page->findChild<ui::RosterView*>()->choose(seats);
    settle();
}

} // namespace trellis::test
