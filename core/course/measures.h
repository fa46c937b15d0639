#pragma once

#include "core/course/form.h"

namespace trellis::course {

/// The course's weeks: the first one begins on its first day, whatever weekday that is.
struct Calendar {
    QDate start;
    int weeks = 13;
    /// 1 for the first week, 0 for the one before, weeks + 1 for the one after.
    [[nodiscard]] int weekOf(QDate day) const;
    [[nodiscard]] QDate firstDayOf(int week) const { return start.addDays(7 * (week - 1)); }
    [[nodiscard]] QDate lastDayOf(int week) const { return firstDayOf(week).addDays(6); }
    bool operator==(const Calendar&) const = default;
};

/// The events of the course's form, dated from its first day. An event's id is derived from `space`
/// and its key, so that the same plan made twice from one space is the same.
[[nodiscard]] std::vector<Event> plan(const Calendar& calendar, const QUuid& space);

/// A plan that takes the place of another one.
struct NewPlan {
    std::vector<Event> kept;        ///< to write: new events, and known ones on their new days
    std::vector<Id<Event>> dropped; ///< the old form's events that the new one has no place for
};
/// The plan for another first day or another form. What people added of their own stays as it is;
/// an event that both forms have keeps its id, its words and its tick, and takes the new days.
[[nodiscard]] NewPlan
replanned(const std::vector<Event>& events, const Calendar& calendar, const QUuid& space);

/// Every event that moves when everything from `from` on moves by `days` (negative: earlier),
/// with its new days: what starts then moves as it is, what is under way then ends later, or
/// earlier but never before it starts. What is done stays.
[[nodiscard]] std::vector<Event> shifted(const std::vector<Event>& events, QDate from, int days);

/// Where an event stands today.
enum class State {
    Ahead,
    Now,     ///< it is under way, or today
    Done,    ///< ticked, or the file holds what it asks for
    Over,    ///< its days are past; nothing was to be handed in
    Overdue, ///< a hand-in or a task whose day is past
};
[[nodiscard]] State stateOf(const Event& event, const Standing& standing, QDate today);
/// Whether the file holds what the event asks for. False for an event that asks for nothing.
[[nodiscard]] bool fulfilled(const Event& event, const Standing& standing);

/// The events of one kind that touch these days.
[[nodiscard]] std::vector<Event> during(
    const std::vector<Event>& events,
    QDate first,
    QDate last,
    std::initializer_list<CourseEventKind> kinds
);
/// The hand-ins and tasks whose day is past and that are not done, oldest first.
[[nodiscard]] std::vector<Event>
overdue(const std::vector<Event>& events, const Standing& standing, QDate today);
/// The hand-ins that are not done, next first.
[[nodiscard]] std::vector<Event>
nextHandIns(const std::vector<Event>& events, const Standing& standing);
/// A promise of an earlier talk that is still open.
struct CarriedPromise {
    Id<OneToOne> talk;
    QDate promisedOn;
    Promise promise;
    bool operator==(const CarriedPromise&) const = default;
};
/// What was promised in talks before that day and is not done yet, oldest first.
[[nodiscard]] std::vector<CarriedPromise>
carriedForward(const std::vector<OneToOne>& talks, QDate before);

/// The next talk with the coach, today's included; nullopt when none is planned.
[[nodiscard]] std::optional<Event> nextTalk(const std::vector<Event>& events, QDate today);

} // namespace trellis::course
