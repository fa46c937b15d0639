// What a person does on the page of step 1: each one edit.
#include "core/team/actions.h"
#include "core/team/store.h"
#include "ui/shell/desk.h"
#include "ui/team/comparison_card.h"
#include "ui/team/dimension_panel.h"
#include "ui/team/roster_card.h"
#include "ui/team/roster_view.h"
#include "ui/team/seat_panel.h"
#include "ui/team/table_board.h"
#include "ui/team/team_page.h"
#include "ui/team/voices_panel.h"

#include <algorithm>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using team::Seat;

/// The place of the seat `by` places further among the seats of its own group.
std::optional<size_t> neighbour(const std::vector<Seat>& seats, size_t from, int by) {
    const Group group = vocabulary::groupOf(seats[from].constituency);
    for (size_t i = from; by < 0 ? i-- > 0 : ++i < seats.size();)
        if (vocabulary::groupOf(seats[i].constituency) == group)
            return i;
    return std::nullopt;
}

} // namespace

void TeamPage::connectActions() {
    connect(m_voices, &VoicesPanel::actionWritten, this, [this](team::TeamAction action) {
        action.position = team::nextActionPosition(desk().reader());
        desk().perform(
            tr("Added an action: %1").arg(action.what),
            [&](school::Edit& edit) { team::put(edit, action); },
            Offer::Undo
        );
    });
    connect(m_voices, &VoicesPanel::actionChanged, this, [this](const team::TeamAction& action) {
        desk().perform(
            (action.done ? tr("Did an action: %1") : tr("Took an action up again: %1"))
                .arg(action.what),
            [&](school::Edit& edit) { team::put(edit, action); }
        );
    });
    connect(m_voices, &VoicesPanel::actionRemoved, this, [this](const team::TeamAction& action) {
        desk().perform(
            tr("Removed an action: %1").arg(action.what),
            [&](school::Edit& edit) { team::remove(edit, action.id); },
            Offer::Undo
        );
    });
}

void TeamPage::moveMember(const Id<Seat>& from, const Id<Seat>& to) {
    const bool moved = desk().perform(
        tr("Moved a member to another seat"),
        [&](school::Edit& edit) { team::moveMember(edit, from, to, desk().today()); },
        Offer::Undo
    );
    if (moved)
        choose(to);
}

void TeamPage::addSeat() {
    if (m_view == u"school"_s || m_view == u"members"_s)
        setView(u"table"_s); // a new seat is vacant: it is not among the members
    Seat seat;
    seat.position = team::nextSeatPosition(desk().reader());
    if (const std::vector<Seat> chosen = chosenSeats(); !chosen.empty())
        seat.constituency = chosen.front().constituency;
    else if (const auto group = m_roster->view().currentGroup();
             group && m_view == u"representation"_s)
        seat.constituency = vocabulary::mainConstituency(*group);
    const bool added = desk().perform(
        tr("Added a seat"), [&](school::Edit& edit) { team::put(edit, seat); }, Offer::Undo
    );
    if (!added)
        return;
    choose(seat.id);
    m_seat->editMember();
}

void TeamPage::removeSeats() {
    const std::vector<Seat> seats = chosenSeats();
    if (seats.empty() || desk().readOnly())
        return;
    desk().perform(
        tr("Removed %n seat(s)", nullptr, static_cast<int>(seats.size())),
        [&](school::Edit& edit) {
            for (const Seat& seat : seats)
                team::remove(edit, seat.id);
        },
        Offer::Undo
    );
}

void TeamPage::moveSeats(int by) {
    const std::vector<Seat> chosen = chosenSeats();
    if (chosen.size() != 1)
        return;
    std::vector<Seat> seats = m_team.seats;
    const auto found = std::find_if(seats.begin(), seats.end(), [&](const Seat& seat) {
        return seat.id == chosen.front().id;
    });
    const auto from = static_cast<size_t>(found - seats.begin());
    const auto to = neighbour(seats, from, by);
    if (!to)
        return;
    std::swap(seats[from], seats[*to]);
    std::vector<Id<Seat>> order;
    for (const Seat& seat : seats)
        order.push_back(seat.id);
    desk().perform(tr("Moved a seat"), [&](school::Edit& edit) { team::reorder(edit, order); });
}

void TeamPage::addDimension() {
    if (m_view != u"table"_s)
        setView(u"representation"_s);
    team::ReferenceDimension dimension;
    dimension.position = team::nextDimensionPosition(desk().reader());
    dimension.name = m_team.dimensions.empty() ? tr("Home language") : tr("New comparison");
    dimension.source = m_profile.dataSource;
    dimension.asOf = m_profile.dataAsOf;
    const bool added = desk().perform(
        tr("Added a comparison"),
        [&](school::Edit& edit) { team::put(edit, dimension); },
        Offer::Undo
    );
    if (!added)
        return;
    (m_view == u"table"_s ? m_table->comparison() : *m_comparison).choose(dimension.id);
    m_dimension->editName();
}

void TeamPage::removeDimension() {
    const team::ReferenceDimension* dimension = chosenDimension();
    if (dimension == nullptr || desk().readOnly())
        return;
    desk().perform(
        tr("Removed the comparison “%1”").arg(dimension->name),
        [id = dimension->id](school::Edit& edit) { team::remove(edit, id); },
        Offer::Undo
    );
}

} // namespace trellis::ui
