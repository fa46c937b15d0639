#include "core/analysis/meeting_store.h"

#include "core/evidence/store.h"

namespace trellis::analysis {
namespace {

using namespace Qt::Literals::StringLiterals;
using school::Edit;
using school::Query;
using school::Reader;
using ById = std::map<Id<Meeting>, Meeting*>;

std::optional<Constituency> maybeConstituency(const Query& row, int column) {
    return row.isNull(column) ? std::nullopt
                              : std::optional(vocabulary::fromId<Constituency>(row.text(column)));
}

std::optional<QString> idOf(std::optional<Constituency> constituency) {
    return constituency ? std::optional(vocabulary::id(*constituency)) : std::nullopt;
}

std::optional<QString> orNull(const QString& words) {
    return words.isEmpty() ? std::nullopt : std::optional(words);
}

void readAttendance(const Reader& reader, const ById& meetings) {
    Query row = reader.query(
        "SELECT meeting_id, constituency, people, away, remote, languages FROM attendance"
    );
    while (row.next())
        meetings.at(row.id<Meeting>(0))
            ->attendance.emplace(
                vocabulary::fromId<Constituency>(row.text(1)),
                Present{row.integer(2), row.integer(3), row.integer(4), row.text(5)}
            );
}

void readNotes(const Reader& reader, const ById& meetings) {
    Query row = reader.query("SELECT meeting_id, id, kind, constituency, words, phase, attribute, "
                             "on_screen, said_at FROM note ORDER BY position, id");
    while (row.next()) {
        MeetingNote note{row.id<MeetingNote>(1), vocabulary::fromId<NoteKind>(row.text(2))};
        note.constituency = maybeConstituency(row, 3);
        note.words = row.text(4);
        if (!row.isNull(5))
            note.phase = phaseFromId(row.text(5));
        note.attribute = row.text(6);
        note.onScreen = row.yes(7);
        note.saidAt = row.moment(8);
        meetings.at(row.id<Meeting>(0))->notes.push_back(std::move(note));
    }
}

void putAttendance(Edit& edit, const Meeting& meeting) {
    edit.query("DELETE FROM attendance WHERE meeting_id = ?").with(meeting.id).run();
    for (const auto& [constituency, present] : meeting.attendance) {
        const QString word = vocabulary::id(constituency);
        edit.query("INSERT INTO attendance (id, meeting_id, constituency, people, away, remote, "
                   "languages) VALUES (?, ?, ?, ?, ?, ?, ?)")
            .with(
                Id<Meeting>::derived(meeting.id.uuid(), word.toUtf8()),
                meeting.id,
                word,
                present.people,
                present.away,
                present.remote,
                present.languages
            )
            .run();
    }
}

void putAt(Edit& edit, Id<Meeting> meeting, const MeetingNote& note, int position) {
    edit.query("INSERT INTO note (id, meeting_id, position, kind, constituency, words, phase, "
               "attribute, on_screen, said_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET position = excluded.position, "
               "kind = excluded.kind, constituency = excluded.constituency, "
               "words = excluded.words, phase = excluded.phase, attribute = excluded.attribute, "
               "on_screen = excluded.on_screen, said_at = excluded.said_at")
        .with(
            note.id,
            meeting,
            position,
            vocabulary::id(note.kind),
            idOf(note.constituency),
            note.words,
            note.phase ? std::optional(idOf(*note.phase)) : std::nullopt,
            orNull(note.attribute),
            note.onScreen,
            note.saidAt
        )
        .run();
}

void removeOtherNotes(Edit& edit, const Meeting& meeting) {
    std::vector<QUuid> gone;
    {
        Query row = edit.query("SELECT id FROM note WHERE meeting_id = ?");
        row.with(meeting.id);
        while (row.next())
            gone.push_back(row.uuid(0));
    }
    for (const MeetingNote& note : meeting.notes)
        std::erase(gone, note.id.uuid());
    for (const QUuid& id : gone)
        edit.query("DELETE FROM note WHERE id = ?").with(id).run();
}

QString roundId(Placement::Round round) {
    return round == Placement::Round::Before ? u"before"_s : u"after"_s;
}

using Times = std::array<MeetingClock::Time, phaseCount>;

QString textOf(const Times& times) {
    QStringList parts;
    for (const MeetingClock::Time time : times)
        parts.append(QString::number(time.count()));
    return parts.join(u' ');
}

Times timesOf(const QString& text) {
    Times times{};
    const QStringList parts = text.split(u' ');
    for (size_t i = 0; i < times.size() && qsizetype(i) < parts.size(); ++i)
        times[i] = MeetingClock::Time(parts[qsizetype(i)].toLongLong());
    return times;
}

} // namespace

std::vector<Meeting> meetings(const Reader& reader) {
    std::vector<Meeting> meetings;
    {
        Query row = reader.query(
            "SELECT id, held_on, title, minutes, facilitator, aim, form, facilitator_constituency, "
            "attributes, begun_at, ended_at FROM meeting "
            "ORDER BY held_on DESC, begun_at DESC, id"
        );
        while (row.next()) {
            Meeting meeting{row.id<Meeting>(0), row.date(1), row.text(2)};
            meeting.minutes = row.maybeInteger(3);
            meeting.facilitator = row.text(4);
            meeting.aim = row.text(5);
            meeting.form = row.maybeInteger(6);
            meeting.facilitatorConstituency = maybeConstituency(row, 7);
            meeting.attributes = row.text(8).split(u' ', Qt::SkipEmptyParts);
            meeting.begunAt = row.moment(9);
            meeting.endedAt = row.moment(10);
            meetings.push_back(std::move(meeting));
        }
    }
    ById byId;
    for (Meeting& meeting : meetings)
        byId.emplace(meeting.id, &meeting);
    readAttendance(reader, byId);
    readNotes(reader, byId);
    return meetings;
}

std::optional<Meeting> findMeeting(const Reader& reader, Id<Meeting> id) {
    for (Meeting& meeting : meetings(reader))
        if (meeting.id == id)
            return std::move(meeting);
    return std::nullopt;
}

void put(Edit& edit, const Meeting& meeting) {
    edit.query("INSERT INTO meeting (id, held_on, title, minutes, facilitator, aim, form, "
               "facilitator_constituency, attributes, begun_at, ended_at) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
               "held_on = excluded.held_on, title = excluded.title, minutes = excluded.minutes, "
               "facilitator = excluded.facilitator, aim = excluded.aim, form = excluded.form, "
               "facilitator_constituency = excluded.facilitator_constituency, "
               "attributes = excluded.attributes, begun_at = excluded.begun_at, "
               "ended_at = excluded.ended_at")
        .with(
            meeting.id,
            meeting.heldOn,
            meeting.title,
            meeting.minutes,
            meeting.facilitator,
            meeting.aim,
            meeting.form,
            idOf(meeting.facilitatorConstituency),
            meeting.attributes.join(u' '),
            meeting.begunAt,
            meeting.endedAt
        )
        .run();
    putAttendance(edit, meeting);
    removeOtherNotes(edit, meeting);
    int position = 0;
    for (const MeetingNote& note : meeting.notes)
        putAt(edit, meeting.id, note, position++);
    evidence::dropLoose(edit);
}

void remove(Edit& edit, Id<Meeting> meeting) {
    edit.query("UPDATE growth_move SET meeting_id = NULL WHERE meeting_id = ?").with(meeting).run();
    for (const char* sql :
         {"DELETE FROM attendance WHERE meeting_id = ?",
          "DELETE FROM note WHERE meeting_id = ?",
          "DELETE FROM placement WHERE meeting_id = ?",
          "DELETE FROM dots WHERE meeting_id = ?",
          "DELETE FROM hands WHERE meeting_id = ?",
          "DELETE FROM meeting_clock WHERE meeting_id = ?",
          "DELETE FROM meeting WHERE id = ?"})
        edit.query(sql).with(meeting).run();
    evidence::dropLoose(edit);
}

void put(Edit& edit, Id<Meeting> meeting, const MeetingNote& note) {
    int position = 0;
    {
        Query row = edit.query("SELECT coalesce((SELECT position FROM note WHERE id = ?), "
                               "(SELECT max(position) + 1 FROM note WHERE meeting_id = ?), 0)");
        row.with(note.id, meeting);
        row.next();
        position = row.integer(0);
    }
    putAt(edit, meeting, note, position);
}

void showNotes(Edit& edit, Id<Meeting> meeting, NoteKind kind, bool onScreen) {
    edit.query("UPDATE note SET on_screen = ? WHERE meeting_id = ? AND kind = ?")
        .with(onScreen, meeting, vocabulary::id(kind))
        .run();
}

std::vector<Pointing> pointings(const Reader& reader, const Meeting& meeting) {
    static const std::map<QString, int> steps{
        {u"seat"_s, 1},
        {u"photo"_s, 2},
        {u"story_answer"_s, 2},
        {u"theme"_s, 2},
        {u"actor"_s, 3},
        {u"space"_s, 3},
        {u"decision"_s, 3},
        {u"say"_s, 3},
        {u"say_evidence"_s, 3},
    };
    std::vector<Pointing> all;
    for (const MeetingNote& note : meeting.notes)
        for (const auto& end : evidence::restsOn(reader, {u"note"_s, note.id.uuid()}))
            if (const auto step = steps.find(end.thing.kind); step != steps.end())
                all.push_back({note.id, end.thing.id, step->second});
    return all;
}

std::vector<Placement> placements(const Reader& reader, Id<Meeting> meeting) {
    std::vector<Placement> all;
    Query row = reader.query("SELECT attribute, round, constituency, level FROM placement "
                             "WHERE meeting_id = ? ORDER BY attribute, round, level, constituency");
    row.with(meeting);
    while (row.next())
        all.push_back({
            row.text(0),
            row.text(1) == u"before"_s ? Placement::Round::Before : Placement::Round::After,
            maybeConstituency(row, 2),
            row.integer(3),
        });
    return all;
}

void putPlacements(
    Edit& edit,
    Id<Meeting> meeting,
    Placement::Round round,
    const std::vector<Placement>& placements
) {
    edit.query("DELETE FROM placement WHERE meeting_id = ? AND round = ?")
        .with(meeting, roundId(round))
        .run();
    for (const Placement& placement : placements)
        edit.query("INSERT INTO placement (id, meeting_id, attribute, round, constituency, level) "
                   "VALUES (?, ?, ?, ?, ?, ?)")
            .with(
                QUuid::createUuid(),
                meeting,
                placement.attribute,
                roundId(round),
                idOf(placement.constituency),
                placement.level
            )
            .run();
}

std::map<Id<GrowthMove>, int> dots(const Reader& reader, Id<Meeting> meeting) {
    std::map<Id<GrowthMove>, int> all;
    Query row = reader.query("SELECT growth_move_id, dots FROM dots WHERE meeting_id = ?");
    row.with(meeting);
    while (row.next())
        all.emplace(row.id<GrowthMove>(0), row.integer(1));
    return all;
}

void putDots(Edit& edit, Id<Meeting> meeting, const std::map<Id<GrowthMove>, int>& dots) {
    edit.query("DELETE FROM dots WHERE meeting_id = ?").with(meeting).run();
    for (const auto& [move, count] : dots)
        edit.query("INSERT INTO dots (id, meeting_id, growth_move_id, dots) VALUES (?, ?, ?, ?)")
            .with(Id<Meeting>::derived(meeting.uuid(), "dots" + move.bytes()), meeting, move, count)
            .run();
}

std::map<Id<GrowthMove>, Hands> hands(const Reader& reader, Id<Meeting> meeting) {
    std::map<Id<GrowthMove>, Hands> all;
    Query row =
        reader.query("SELECT growth_move_id, fingers, people FROM hands WHERE meeting_id = ?");
    row.with(meeting);
    while (row.next())
        all[row.id<GrowthMove>(0)].at(size_t(row.integer(1))) = row.integer(2);
    return all;
}

void putHands(Edit& edit, Id<Meeting> meeting, Id<GrowthMove> move, const Hands& hands) {
    edit.query("DELETE FROM hands WHERE meeting_id = ? AND growth_move_id = ?")
        .with(meeting, move)
        .run();
    for (size_t fingers = 0; fingers < hands.size(); ++fingers)
        edit.query("INSERT INTO hands (id, meeting_id, growth_move_id, fingers, people) "
                   "VALUES (?, ?, ?, ?, ?)")
            .with(
                Id<Meeting>::derived(
                    meeting.uuid(), "hands" + move.bytes() + QByteArray::number(int(fingers))
                ),
                meeting,
                move,
                int(fingers),
                hands[fingers]
            )
            .run();
}

std::optional<MeetingClock> savedClock(const Reader& reader, Id<Meeting> meeting) {
    Query row = reader.query("SELECT phase, spent, added FROM meeting_clock WHERE meeting_id = ?");
    row.with(meeting);
    if (!row.next())
        return std::nullopt;
    return MeetingClock{
        phaseFromId(row.text(0)), timesOf(row.text(1)), timesOf(row.text(2)), std::nullopt};
}

void saveClock(Edit& edit, Id<Meeting> meeting, const MeetingClock& clock, MeetingClock::Time now) {
    const MeetingClock still = paused(clock, now);
    edit.query("INSERT INTO meeting_clock (meeting_id, phase, spent, added) VALUES (?, ?, ?, ?) "
               "ON CONFLICT (meeting_id) DO UPDATE SET phase = excluded.phase, "
               "spent = excluded.spent, added = excluded.added")
        .with(meeting, idOf(still.phase), textOf(still.spent), textOf(still.added))
        .run();
}

} // namespace trellis::analysis
