#pragma once

#include "core/course/standing.h"
#include "core/words/language.h"

#include <QStringList>
#include <QTime>

#include <array>
#include <utility>

namespace trellis::course {

/// The two courses that Trellis knows, in weeks.
inline constexpr std::array courseLengths{13, 10};

/// One event as the course's form plans it.
/// @source domain.md, "Course and app outputs"; the words are ours.
struct FormEvent {
    QString key;
    CourseEventKind kind = CourseEventKind::Session;
    std::optional<CourseStep> step;
    int firstWeek = 1;
    int lastWeek = 1;
    int weekday = 0; ///< 1 Monday to 7; 0 for an event of whole weeks
    QTime at;        ///< not valid: all day
    std::optional<int> minutes;
    std::vector<Need> needs; ///< what the file has to hold before it is handed in
};

/// The events of the course of so many weeks, in the order of its form. Empty for other lengths.
[[nodiscard]] const std::vector<FormEvent>& form(int weeks);
/// The event with that key, in either course; nullptr for the school's own.
[[nodiscard]] const FormEvent* formEvent(const QString& key);

/// What the form calls an event, and what happens there; empty for a key it does not have.
struct FormWords {
    QString title;
    QString note;
};
[[nodiscard]] FormWords formWords(const QString& key, Language language);

} // namespace trellis::course
