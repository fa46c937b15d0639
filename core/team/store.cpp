#include "core/team/store.h"

#include "core/evidence/store.h"
#include "core/team/charter.h"
#include "core/team/constituency_list.h"
#include "core/team/meetings.h"

#include <algorithm>
#include <map>
#include <utility>

namespace trellis::team {
namespace {

using school::Edit;
using school::Query;
using school::Reader;

std::vector<Seat> readSeats(const Reader& reader) {
    std::vector<Seat> seats;
    Query row = reader.query(
        "SELECT id, position, constituency, role, member, filled, voting, required, selection, "
        "term_starts, term_ends, note, vacant_since, onboarded, hats, language "
        "FROM seat ORDER BY position, id"
    );
    while (row.next()) {
        Seat seat{row.id<Seat>(0)};
        seat.position = row.integer(1);
        seat.constituency = vocabulary::fromId<Constituency>(row.text(2));
        seat.role = row.text(3);
        seat.member = row.text(4);
        seat.filled = row.yes(5);
        seat.voting = row.yes(6);
        seat.required = row.yes(7);
        if (!row.isNull(8))
            seat.selection = vocabulary::fromId<Selection>(row.text(8));
        seat.termStarts = row.date(9);
        seat.termEnds = row.date(10);
        seat.note = row.text(11);
        seat.vacantSince = row.date(12);
        seat.onboarded = row.yes(13);
        seat.hats = constituenciesOf(row.text(14));
        seat.language = row.text(15);
        seats.push_back(std::move(seat));
    }
    return seats;
}

std::vector<ReferenceDimension> readDimensions(const Reader& reader) {
    std::vector<ReferenceDimension> dimensions;
    {
        Query row = reader.query("SELECT id, position, name, population, source, as_of "
                                 "FROM reference_dimension ORDER BY position, id");
        while (row.next())
            dimensions.push_back({
                row.id<ReferenceDimension>(0),
                row.integer(1),
                row.text(2),
                vocabulary::fromId<Population>(row.text(3)),
                row.text(4),
                row.date(5),
                {},
            });
    }
    std::map<Id<ReferenceDimension>, ReferenceDimension*> byId;
    for (ReferenceDimension& dimension : dimensions)
        byId.emplace(dimension.id, &dimension);
    Query row = reader.query("SELECT dimension_id, id, name, people, members FROM reference_group "
                             "ORDER BY position, id");
    while (row.next())
        byId.at(row.id<ReferenceDimension>(0))
            ->groups.push_back({
                row.id<ReferenceGroup>(1),
                row.text(2),
                row.integer(3),
                row.maybeInteger(4),
            });
    return dimensions;
}

void removeGroupsLeftOut(Edit& edit, const ReferenceDimension& dimension) {
    std::vector<Id<ReferenceGroup>> gone;
    {
        Query row = edit.query("SELECT id FROM reference_group WHERE dimension_id = ?");
        row.with(dimension.id);
        while (row.next())
            gone.push_back(row.id<ReferenceGroup>(0));
    }
    for (const ReferenceGroup& kept : dimension.groups)
        std::erase(gone, kept.id);
    for (const Id<ReferenceGroup>& group : gone)
        edit.query("DELETE FROM reference_group WHERE id = ?").with(group).run();
}

} // namespace

Team readTeam(const Reader& reader) {
    return {
        readSeats(reader),
        readDimensions(reader),
        teamMeetings(reader),
        charter(reader),
        teamRules(reader),
    };
}

void put(Edit& edit, const Seat& seat) {
    const auto selection =
        seat.selection ? std::optional(vocabulary::id(*seat.selection)) : std::nullopt;
    edit.query("INSERT INTO seat (id, position, constituency, role, member, filled, voting, "
               "required, selection, term_starts, term_ends, note, vacant_since, onboarded, hats, "
               "language) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE "
               "SET "
               "position = excluded.position, constituency = excluded.constituency, "
               "role = excluded.role, member = excluded.member, filled = excluded.filled, "
               "voting = excluded.voting, required = excluded.required, "
               "selection = excluded.selection, term_starts = excluded.term_starts, "
               "term_ends = excluded.term_ends, note = excluded.note, "
               "vacant_since = excluded.vacant_since, onboarded = excluded.onboarded, "
               "hats = excluded.hats, language = excluded.language")
        .with(
            seat.id,
            seat.position,
            vocabulary::id(seat.constituency),
            seat.role,
            seat.member,
            seat.filled,
            seat.voting,
            seat.required,
            selection,
            seat.termStarts,
            seat.termEnds,
            seat.note,
            seat.filled ? QDate() : seat.vacantSince,
            seat.onboarded,
            written(seat.hats),
            seat.language
        )
        .run();
}

void put(Edit& edit, const ReferenceDimension& dimension) {
    edit.query("INSERT INTO reference_dimension (id, position, name, population, source, as_of) "
               "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
               "position = excluded.position, name = excluded.name, "
               "population = excluded.population, source = excluded.source, "
               "as_of = excluded.as_of")
        .with(
            dimension.id,
            dimension.position,
            dimension.name,
            vocabulary::id(dimension.population),
            dimension.source,
            dimension.asOf
        )
        .run();
    removeGroupsLeftOut(edit, dimension);
    int position = 0;
    for (const ReferenceGroup& group : dimension.groups)
        edit.query("INSERT INTO reference_group (id, dimension_id, position, name, people, "
                   "members) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                   "dimension_id = excluded.dimension_id, position = excluded.position, "
                   "name = excluded.name, people = excluded.people, members = excluded.members")
            .with(group.id, dimension.id, position++, group.name, group.people, group.members)
            .run();
}

void moveMember(Edit& edit, Id<Seat> from, Id<Seat> to, QDate day) {
    std::vector<Seat> seats = readSeats(edit);
    const auto seatWith = [&](const Id<Seat>& id) {
        return std::find_if(seats.begin(), seats.end(), [&](const Seat& seat) {
            return seat.id == id;
        });
    };
    const auto left = seatWith(from);
    const auto taken = seatWith(to);
    if (left == seats.end() || taken == seats.end() || !left->filled || taken->filled)
        return;
    taken->filled = true;
    taken->member = std::exchange(left->member, {});
    taken->selection = std::exchange(left->selection, {});
    taken->onboarded = std::exchange(left->onboarded, false);
    taken->hats = std::exchange(left->hats, {});
    taken->language = std::exchange(left->language, {});
    if (!taken->termStarts.isValid() && !taken->termEnds.isValid()) {
        taken->termStarts = std::exchange(left->termStarts, {});
        taken->termEnds = std::exchange(left->termEnds, {});
    }
    left->filled = false;
    left->vacantSince = day;
    put(edit, *left);
    put(edit, *taken);
    for (const TeamMeeting& meeting : teamMeetings(edit))
        if (const auto came = meeting.came.find(from); came != meeting.came.end()) {
            setCame(edit, meeting.id, to, came->second);
            setCame(edit, meeting.id, from, std::nullopt);
        }
}

void remove(Edit& edit, Id<Seat> seat) {
    edit.query("DELETE FROM team_attendance WHERE seat_id = ?").with(seat).run();
    edit.query("DELETE FROM seat WHERE id = ?").with(seat).run();
    evidence::dropLoose(edit);
}

void remove(Edit& edit, Id<ReferenceDimension> dimension) {
    edit.query("DELETE FROM reference_group WHERE dimension_id = ?").with(dimension).run();
    edit.query("DELETE FROM reference_dimension WHERE id = ?").with(dimension).run();
}

void reorder(Edit& edit, const std::vector<Id<Seat>>& order) {
    int position = 0;
    for (const Id<Seat>& seat : order)
        edit.query("UPDATE seat SET position = ? WHERE id = ?").with(position++, seat).run();
}

int nextSeatPosition(const Reader& reader) {
    Query row = reader.query("SELECT coalesce(max(position) + 1, 0) FROM seat");
    row.next();
    return row.integer(0);
}

int nextDimensionPosition(const Reader& reader) {
    Query row = reader.query("SELECT coalesce(max(position) + 1, 0) FROM reference_dimension");
    row.next();
    return row.integer(0);
}

} // namespace trellis::team
