#include "core/analysis/store.h"

#include "core/evidence/store.h"

namespace trellis::analysis {
namespace {

using school::Edit;
using school::Query;
using school::Reader;

std::optional<Constituency> maybeConstituency(const Query& row, int column) {
    return row.isNull(column) ? std::nullopt
                              : std::optional(vocabulary::fromId<Constituency>(row.text(column)));
}

std::optional<QString> idOf(std::optional<Constituency> constituency) {
    return constituency ? std::optional(vocabulary::id(*constituency)) : std::nullopt;
}

void readAttendance(const Reader& reader, const std::map<Id<Meeting>, Meeting*>& meetings) {
    Query row = reader.query("SELECT meeting_id, constituency, people FROM attendance");
    while (row.next())
        meetings.at(row.id<Meeting>(0))
            ->attendance.emplace(vocabulary::fromId<Constituency>(row.text(1)), row.integer(2));
}

void readNotes(const Reader& reader, const std::map<Id<Meeting>, Meeting*>& meetings) {
    Query row = reader.query("SELECT meeting_id, id, kind, constituency, words FROM note "
                             "ORDER BY position, id");
    while (row.next())
        meetings.at(row.id<Meeting>(0))
            ->notes.push_back({
                row.id<MeetingNote>(1),
                vocabulary::fromId<NoteKind>(row.text(2)),
                maybeConstituency(row, 3),
                row.text(4),
            });
}

/// Removes the children of `parent` that are not in `kept`.
template <class Child, class Parent>
void removeOthers(
    Edit& edit,
    const char* listSql,
    const char* deleteSql,
    Id<Parent> parent,
    const std::vector<Child>& kept
) {
    std::vector<QUuid> gone;
    {
        Query row = edit.query(listSql);
        row.with(parent);
        while (row.next())
            gone.push_back(row.uuid(0));
    }
    for (const QUuid& id : gone) {
        bool stays = false;
        for (const Child& child : kept)
            stays = stays || child.id.uuid() == id;
        if (!stays)
            edit.query(deleteSql).with(id).run();
    }
}

} // namespace

std::vector<GrowthMove> growthMoves(const Reader& reader) {
    std::vector<GrowthMove> moves;
    Query row = reader.query(
        "SELECT id, position, title, attribute, because, decision_id, constituency, from_level, "
        "to_level, first_step, first_step_by, sign, support, owner, owner_constituency, co_owner, "
        "co_owner_constituency, due_on, review_on, status FROM growth_move ORDER BY position, id"
    );
    while (row.next()) {
        GrowthMove move{row.id<GrowthMove>(0)};
        move.position = row.integer(1);
        move.title = row.text(2);
        move.attribute = row.text(3);
        move.because = row.text(4);
        if (!row.isNull(5))
            move.decision = row.uuid(5);
        move.constituency = maybeConstituency(row, 6);
        move.fromLevel = row.maybeInteger(7);
        move.toLevel = row.maybeInteger(8);
        move.firstStep = row.text(9);
        move.firstStepBy = row.date(10);
        move.sign = row.text(11);
        move.support = row.text(12);
        move.owner = row.text(13);
        move.ownerConstituency = maybeConstituency(row, 14);
        move.coOwner = row.text(15);
        move.coOwnerConstituency = maybeConstituency(row, 16);
        move.dueOn = row.date(17);
        move.reviewOn = row.date(18);
        move.status = vocabulary::fromId<MoveStatus>(row.text(19));
        moves.push_back(std::move(move));
    }
    return moves;
}

std::vector<Meeting> meetings(const Reader& reader) {
    std::vector<Meeting> meetings;
    {
        Query row = reader.query("SELECT id, held_on, title, minutes, facilitator FROM meeting "
                                 "ORDER BY held_on DESC, id");
        while (row.next()) {
            Meeting meeting{row.id<Meeting>(0)};
            meeting.heldOn = row.date(1);
            meeting.title = row.text(2);
            meeting.minutes = row.maybeInteger(3);
            meeting.facilitator = row.text(4);
            meetings.push_back(std::move(meeting));
        }
    }
    std::map<Id<Meeting>, Meeting*> byId;
    for (Meeting& meeting : meetings)
        byId.emplace(meeting.id, &meeting);
    readAttendance(reader, byId);
    readNotes(reader, byId);
    return meetings;
}

void put(Edit& edit, const GrowthMove& move) {
    const auto attribute = move.attribute.isEmpty() ? std::nullopt : std::optional(move.attribute);
    edit.query("INSERT INTO growth_move (id, position, title, attribute, because, decision_id, "
               "constituency, from_level, to_level, first_step, first_step_by, sign, support, "
               "owner, owner_constituency, co_owner, co_owner_constituency, due_on, review_on, "
               "status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET position = excluded.position, "
               "title = excluded.title, attribute = excluded.attribute, "
               "because = excluded.because, decision_id = excluded.decision_id, "
               "constituency = excluded.constituency, from_level = excluded.from_level, "
               "to_level = excluded.to_level, first_step = excluded.first_step, "
               "first_step_by = excluded.first_step_by, sign = excluded.sign, "
               "support = excluded.support, owner = excluded.owner, "
               "owner_constituency = excluded.owner_constituency, co_owner = excluded.co_owner, "
               "co_owner_constituency = excluded.co_owner_constituency, due_on = excluded.due_on, "
               "review_on = excluded.review_on, status = excluded.status")
        .with(
            move.id,
            move.position,
            move.title,
            attribute,
            move.because,
            move.decision,
            idOf(move.constituency),
            move.fromLevel,
            move.toLevel,
            move.firstStep,
            move.firstStepBy,
            move.sign,
            move.support,
            move.owner,
            idOf(move.ownerConstituency),
            move.coOwner,
            idOf(move.coOwnerConstituency),
            move.dueOn,
            move.reviewOn,
            vocabulary::id(move.status)
        )
        .run();
}

void put(Edit& edit, const Meeting& meeting) {
    edit.query("INSERT INTO meeting (id, held_on, title, minutes, facilitator) "
               "VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET held_on = excluded.held_on, "
               "title = excluded.title, minutes = excluded.minutes, "
               "facilitator = excluded.facilitator")
        .with(meeting.id, meeting.heldOn, meeting.title, meeting.minutes, meeting.facilitator)
        .run();
    edit.query("DELETE FROM attendance WHERE meeting_id = ?").with(meeting.id).run();
    for (const auto& [constituency, people] : meeting.attendance) {
        const QString word = vocabulary::id(constituency);
        edit.query(
                "INSERT INTO attendance (id, meeting_id, constituency, people) VALUES (?, ?, ?, ?)"
        )
            .with(Id<Meeting>::derived(meeting.id.uuid(), word.toUtf8()), meeting.id, word, people)
            .run();
    }
    removeOthers(
        edit,
        "SELECT id FROM note WHERE meeting_id = ?",
        "DELETE FROM note WHERE id = ?",
        meeting.id,
        meeting.notes
    );
    int position = 0;
    for (const MeetingNote& note : meeting.notes)
        edit.query("INSERT INTO note (id, meeting_id, position, kind, constituency, words) "
                   "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                   "position = excluded.position, kind = excluded.kind, "
                   "constituency = excluded.constituency, words = excluded.words")
            .with(
                note.id,
                meeting.id,
                position++,
                vocabulary::id(note.kind),
                idOf(note.constituency),
                note.words
            )
            .run();
    evidence::dropLoose(edit);
}

void remove(Edit& edit, Id<GrowthMove> move) {
    edit.query("DELETE FROM growth_move WHERE id = ?").with(move).run();
    evidence::dropLoose(edit);
}

void remove(Edit& edit, Id<Meeting> meeting) {
    edit.query("DELETE FROM attendance WHERE meeting_id = ?").with(meeting).run();
    edit.query("DELETE FROM note WHERE meeting_id = ?").with(meeting).run();
    edit.query("DELETE FROM meeting WHERE id = ?").with(meeting).run();
    evidence::dropLoose(edit);
}

int nextPosition(const Reader& reader) {
    Query row = reader.query("SELECT coalesce(max(position) + 1, 0) FROM growth_move");
    row.next();
    return row.integer(0);
}

} // namespace trellis::analysis
