#pragma once

#include "core/school/id.h"
#include "core/words/vocabulary.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <map>
#include <optional>
#include <vector>

namespace trellis::course {

/// One date of the course, made from the course's form or the school's own.
struct Event {
    Id<Event> id = Id<Event>::create();
    CourseEventKind kind = CourseEventKind::OwnDate;
    std::optional<CourseStep> step;
    QString formKey; ///< the event of the form that it was made from; empty for the school's own
    QString title;   ///< empty: the form's own words
    QString note;    ///< the school's own words about it
    QString place;
    QDate startsOn;
    QDate endsOn; ///< the last day
    QTime at;     ///< on the school's clock; not valid: all day
    std::optional<int> minutes;
    bool done = false;
    bool operator==(const Event&) const = default;
};

/// How often an event was changed, and when last: what a calendar needs to take the newer one.
struct Revision {
    int number = 0; ///< 0 as it was first written
    QDateTime at;
    bool operator==(const Revision&) const = default;
};
using Revisions = std::map<Id<Event>, Revision>;

struct Promise {
    Id<Promise> id = Id<Promise>::create();
    QString words;
    bool done = false;
    bool operator==(const Promise&) const = default;
};

/// A talk with the coach, as it may be shared.
struct SharedOneToOne {
    QDate heldOn;
    QString agenda;
    QString sharedNote;
    QDate nextOn;
    std::vector<Promise> promises;
    bool operator==(const SharedOneToOne&) const = default;
};

/// A talk with the coach, as its owner sees it: the private note never leaves the file.
struct OneToOne {
    Id<OneToOne> id = Id<OneToOne>::create();
    SharedOneToOne shared;
    QString privateNote;
    bool operator==(const OneToOne&) const = default;
};

} // namespace trellis::course
