#include "core/course/store.h"

#include "core/evidence/store.h"
#include "core/school/history.h"

#include <algorithm>

namespace trellis::course {
namespace {

using namespace Qt::Literals::StringLiterals;
using school::Edit;
using school::Query;
using school::Reader;

const QString table = u"course_event"_s;
const QString clockForm = u"HH:mm"_s;

void readPromises(const Reader& reader, std::vector<OneToOne>& talks) {
    std::map<Id<OneToOne>, OneToOne*> byId;
    for (OneToOne& talk : talks)
        byId.emplace(talk.id, &talk);
    Query row = reader.query("SELECT one_to_one_id, id, words, done FROM promise "
                             "ORDER BY position, id");
    while (row.next())
        byId.at(row.id<OneToOne>(0))
            ->shared.promises.push_back({row.id<Promise>(1), row.text(2), row.yes(3)});
}

/// Removes the promises of the talk that it does not hold any more.
void removeOtherPromises(Edit& edit, const OneToOne& talk) {
    std::vector<Id<Promise>> gone;
    {
        Query row = edit.query("SELECT id FROM promise WHERE one_to_one_id = ?");
        row.with(talk.id);
        while (row.next())
            gone.push_back(row.id<Promise>(0));
    }
    for (const Promise& promise : talk.shared.promises)
        std::erase(gone, promise.id);
    for (const Id<Promise>& id : gone)
        edit.query("DELETE FROM promise WHERE id = ?").with(id).run();
}

} // namespace

std::vector<Event> events(const Reader& reader) {
    std::vector<Event> events;
    Query row = reader.query(
        "SELECT id, kind, step, form_key, title, note, place, starts_on, ends_on, starts_at, "
        "minutes, done FROM course_event ORDER BY starts_on, ends_on, starts_at, form_key, id"
    );
    while (row.next()) {
        Event event{row.id<Event>(0)};
        event.kind = vocabulary::fromId<CourseEventKind>(row.text(1));
        if (!row.isNull(2))
            event.step = vocabulary::fromId<CourseStep>(row.text(2));
        event.formKey = row.text(3);
        event.title = row.text(4);
        event.note = row.text(5);
        event.place = row.text(6);
        event.startsOn = row.date(7);
        event.endsOn = row.date(8);
        event.at = QTime::fromString(row.text(9), clockForm);
        event.minutes = row.maybeInteger(10);
        event.done = row.yes(11);
        events.push_back(std::move(event));
    }
    return events;
}

void put(Edit& edit, const Event& event) {
    const auto at = event.at.isValid() ? std::optional(event.at.toString(clockForm)) : std::nullopt;
    const auto step = event.step ? std::optional(vocabulary::id(*event.step)) : std::nullopt;
    edit.query("INSERT INTO course_event (id, kind, step, form_key, title, note, place, "
               "starts_on, ends_on, starts_at, minutes, done) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, step = excluded.step, "
               "form_key = excluded.form_key, title = excluded.title, note = excluded.note, "
               "place = excluded.place, starts_on = excluded.starts_on, "
               "ends_on = excluded.ends_on, starts_at = excluded.starts_at, "
               "minutes = excluded.minutes, done = excluded.done")
        .with(
            event.id,
            vocabulary::id(event.kind),
            step,
            event.formKey,
            event.title,
            event.note,
            event.place,
            event.startsOn,
            std::max(event.startsOn, event.endsOn),
            at,
            event.minutes,
            event.done
        )
        .run();
}

void put(Edit& edit, const std::vector<Event>& events) {
    for (const Event& event : events)
        put(edit, event);
}

void remove(Edit& edit, Id<Event> event) {
    edit.query("DELETE FROM course_event WHERE id = ?").with(event).run();
    evidence::dropLoose(edit);
}

Revisions revisions(const Reader& reader) {
    auto entries = school::history(reader, -1);
    std::reverse(entries.begin(), entries.end());
    Revisions revisions;
    for (const school::HistoryEntry& entry : entries) {
        if (!entry.tables.contains(table))
            continue;
        for (const school::RowChange& row : school::changesOf(reader, entry.seq).rows) {
            if (row.table != table)
                continue;
            const auto [revision, isNew] =
                revisions.try_emplace(Id<Event>(row.id), Revision{0, entry.at});
            if (!isNew)
                revision->second = {revision->second.number + 1, entry.at};
        }
    }
    return revisions;
}

std::vector<OneToOne> oneToOnes(const Reader& reader) {
    std::vector<OneToOne> talks;
    {
        Query row = reader.query("SELECT id, held_on, agenda, shared_note, private_note, next_on "
                                 "FROM one_to_one ORDER BY held_on DESC, id");
        while (row.next()) {
            OneToOne talk{row.id<OneToOne>(0)};
            talk.shared.heldOn = row.date(1);
            talk.shared.agenda = row.text(2);
            talk.shared.sharedNote = row.text(3);
            talk.privateNote = row.text(4);
            talk.shared.nextOn = row.date(5);
            talks.push_back(std::move(talk));
        }
    }
    readPromises(reader, talks);
    return talks;
}

std::vector<SharedOneToOne> sharedOneToOnes(const Reader& reader) {
    std::vector<SharedOneToOne> shared;
    for (OneToOne& talk : oneToOnes(reader))
        shared.push_back(std::move(talk.shared));
    return shared;
}

void put(Edit& edit, const OneToOne& talk) {
    edit.query("INSERT INTO one_to_one (id, held_on, agenda, shared_note, private_note, next_on) "
               "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
               "held_on = excluded.held_on, agenda = excluded.agenda, "
               "shared_note = excluded.shared_note, private_note = excluded.private_note, "
               "next_on = excluded.next_on")
        .with(
            talk.id,
            talk.shared.heldOn,
            talk.shared.agenda,
            talk.shared.sharedNote,
            talk.privateNote,
            talk.shared.nextOn
        )
        .run();
    removeOtherPromises(edit, talk);
    int position = 0;
    for (const Promise& promise : talk.shared.promises)
        edit.query("INSERT INTO promise (id, one_to_one_id, position, words, done) "
                   "VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                   "position = excluded.position, words = excluded.words, done = excluded.done")
            .with(promise.id, talk.id, position++, promise.words, promise.done)
            .run();
}

void remove(Edit& edit, Id<OneToOne> talk) {
    edit.query("DELETE FROM promise WHERE one_to_one_id = ?").with(talk).run();
    edit.query("DELETE FROM one_to_one WHERE id = ?").with(talk).run();
}

} // namespace trellis::course
