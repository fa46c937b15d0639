#pragma once

#include "core/course/types.h"
#include "core/school/reader.h"
#include "core/words/language.h"

#include <QTimeZone>

namespace trellis::exchange {

/// What a calendar of the course is made of.
struct CalendarSheet {
    QString school;
    std::vector<course::Event> events;
    course::Revisions revisions; ///< an event that is not in it counts as never changed
    Language language = Language::English;
    QTimeZone zone; ///< where the school's clock hangs
};

/// The whole course of the file, on this computer's clock.
[[nodiscard]] CalendarSheet calendarOf(const school::Reader& reader, Language language);

/// The course as an iCalendar file (RFC 5545). An event keeps its UID for good, and a changed one
/// has a higher SEQUENCE, so that a second import moves what the first one brought. Hours are in
/// UTC, so that a coach elsewhere sees them on their own clock; the same sheet gives the same
/// bytes.
[[nodiscard]] QByteArray toCalendar(const CalendarSheet& sheet);

} // namespace trellis::exchange
