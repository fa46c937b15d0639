#include "core/course/measures.h"

#include <algorithm>

namespace trellis::course {
namespace {

/// The first such weekday of that week of the course.
QDate dayIn(const Calendar& calendar, int week, int weekday) {
    const QDate first = calendar.firstDayOf(week);
    return first.addDays((weekday - first.dayOfWeek() + 7) % 7);
}

bool isToDo(const Event& event) {
    return event.kind == CourseEventKind::HandIn || event.kind == CourseEventKind::TeamTask ||
           event.kind == CourseEventKind::OwnTask;
}

} // namespace

int Calendar::weekOf(QDate day) const {
    const qint64 days = start.daysTo(day);
    const qint64 floored = days >= 0 ? days / 7 : -((6 - days) / 7);
    return int(floored) + 1;
}

std::vector<Event> plan(const Calendar& calendar, const QUuid& space) {
    std::vector<Event> events;
    for (const FormEvent& each : form(calendar.weeks)) {
        Event event{Id<Event>::derived(space, each.key.toUtf8())};
        event.kind = each.kind;
        event.step = each.step;
        event.formKey = each.key;
        event.startsOn = each.weekday > 0 ? dayIn(calendar, each.firstWeek, each.weekday)
                                          : calendar.firstDayOf(each.firstWeek);
        event.endsOn = each.weekday > 0 ? event.startsOn : calendar.lastDayOf(each.lastWeek);
        event.at = each.at;
        event.minutes = each.minutes;
        events.push_back(std::move(event));
    }
    return events;
}

NewPlan replanned(const std::vector<Event>& events, const Calendar& calendar, const QUuid& space) {
    NewPlan made;
    made.kept = plan(calendar, space);
    for (const Event& old : events) {
        if (old.formKey.isEmpty())
            continue;
        const auto same = std::find_if(made.kept.begin(), made.kept.end(), [&](const Event& each) {
            return each.formKey == old.formKey;
        });
        if (same == made.kept.end()) {
            made.dropped.push_back(old.id);
            continue;
        }
        Event moved = old;
        moved.startsOn = same->startsOn;
        moved.endsOn = same->endsOn;
        *same = std::move(moved);
    }
    return made;
}

std::vector<Event> shifted(const std::vector<Event>& events, QDate from, int days) {
    std::vector<Event> moved;
    for (Event event : events) {
        if (event.done || event.endsOn < from || days == 0)
            continue;
        const Event before = event;
        if (event.startsOn >= from)
            event.startsOn = event.startsOn.addDays(days);
        event.endsOn = std::max(event.startsOn, event.endsOn.addDays(days));
        if (!(event == before))
            moved.push_back(std::move(event));
    }
    return moved;
}

bool fulfilled(const Event& event, const Standing& standing) {
    const FormEvent* planned = formEvent(event.formKey);
    if (planned == nullptr || planned->needs.empty())
        return false;
    return std::all_of(planned->needs.begin(), planned->needs.end(), [&](const Need& need) {
        return met(need, standing);
    });
}

State stateOf(const Event& event, const Standing& standing, QDate today) {
    if (event.done || fulfilled(event, standing))
        return State::Done;
    if (today < event.startsOn)
        return State::Ahead;
    if (today <= event.endsOn)
        return State::Now;
    return isToDo(event) ? State::Overdue : State::Over;
}

std::vector<Event> during(
    const std::vector<Event>& events,
    QDate first,
    QDate last,
    std::initializer_list<CourseEventKind> kinds
) {
    std::vector<Event> found;
    for (const Event& event : events)
        if (event.startsOn <= last && event.endsOn >= first &&
            std::find(kinds.begin(), kinds.end(), event.kind) != kinds.end())
            found.push_back(event);
    return found;
}

std::vector<Event>
overdue(const std::vector<Event>& events, const Standing& standing, QDate today) {
    std::vector<Event> late;
    for (const Event& event : events)
        if (stateOf(event, standing, today) == State::Overdue)
            late.push_back(event);
    return late;
}

std::vector<Event> nextHandIns(const std::vector<Event>& events, const Standing& standing) {
    std::vector<Event> open;
    for (const Event& event : events)
        if (event.kind == CourseEventKind::HandIn && !event.done && !fulfilled(event, standing))
            open.push_back(event);
    return open;
}

std::vector<CarriedPromise> carriedForward(const std::vector<OneToOne>& talks, QDate before) {
    std::vector<CarriedPromise> carried;
    for (const OneToOne& talk : talks)
        for (const Promise& promise : talk.shared.promises)
            if (talk.shared.heldOn < before && !promise.done)
                carried.push_back({talk.id, talk.shared.heldOn, promise});
    std::stable_sort(carried.begin(), carried.end(), [](const auto& a, const auto& b) {
        return a.promisedOn < b.promisedOn;
    });
    return carried;
}

std::optional<Event> nextTalk(const std::vector<Event>& events, QDate today) {
    for (const Event& event : events)
        if (event.kind == CourseEventKind::OneToOne && !event.done && event.startsOn >= today)
            return event;
    return std::nullopt;
}

} // namespace trellis::course
