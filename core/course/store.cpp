#include "core/course/store.h"

#include "core/evidence/store.h"
#include "core/school/history.h"

#include <algorithm>

namespace trellis::course {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString table = u"course_event"_s;
const QString clockForm = u"HH:mm"_s;

} // namespace

std::vector<Event> events(const school::Reader& reader) {
    std::vector<Event> events;
    school::Query row = reader.query(
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

void put(school::Edit& edit, const Event& event) {
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

void put(school::Edit& edit, const std::vector<Event>& events) {
    for (const Event& event : events)
        put(edit, event);
}

void remove(school::Edit& edit, Id<Event> event) {
    edit.query("DELETE FROM course_event WHERE id = ?").with(event).run();
    evidence::dropLoose(edit);
}

Revisions revisions(const school::Reader& reader) {
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

} // namespace trellis::course
