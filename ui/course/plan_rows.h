#pragma once

#include "core/course/findings.h"

namespace trellis::ui {

/// One bar, session or diamond of the timeline.
struct PlanItem {
    course::Event event;
    QString title;
    QString spoken; ///< title, days and state, for a screen reader
    int firstWeek = 1;
    int lastWeek = 1;
    course::State state = course::State::Ahead;
    bool operator==(const PlanItem&) const = default;
};

/// One row of the timeline; its items stand by their days.
struct PlanRow {
    QString title;
    std::vector<PlanItem> items;
    bool operator==(const PlanRow&) const = default;
};

/// The timeline's rows: sessions, practice, talks, each step with its work and hand-ins, the
/// school's own dates. Tasks are in the list. A row without items is left out.
[[nodiscard]] std::vector<PlanRow> planRows(
    const std::vector<course::Event>& events,
    const course::Calendar& calendar,
    const course::Standing& standing,
    QDate today,
    const Words& words
);

} // namespace trellis::ui
