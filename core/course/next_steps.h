#pragma once

#include "core/course/findings.h"
#include "core/course/standing.h"

#include <optional>

namespace trellis::course {

/// The one thing to do next in a step of the mapping tool, and why that.
struct NextStep {
    CourseStep step = CourseStep::Team;
    bool begun = false;   ///< the file holds something of the step
    bool done = false;    ///< the step holds what the course asks for
    bool current = false; ///< where the course is now: at most one
    QString what;
    QString why;
    std::optional<Count> about; ///< of what kind the thing to do is, where it is one in the file
    QDate due;                  ///< of the step's next hand-in; not valid for none
    bool operator==(const NextStep&) const = default;
};

/// One for each step, in the course's order, from what the file holds and the day.
[[nodiscard]] std::vector<NextStep> nextSteps(
    const std::vector<Event>& events, const Standing& standing, QDate today, const Words& words
);

} // namespace trellis::course
