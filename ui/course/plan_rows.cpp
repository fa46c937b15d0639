#include "ui/course/plan_rows.h"

#include <algorithm>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using course::Event;

/// Which row an event is in, counted from the top; nullopt for what only the list has.
std::optional<size_t> rowOf(const Event& event) {
    constexpr size_t firstStep = 3;
    switch (event.kind) {
    case CourseEventKind::Session:
        return 0;
    case CourseEventKind::Practice:
        return 1;
    case CourseEventKind::OneToOne:
        return 2;
    case CourseEventKind::Work:
    case CourseEventKind::HandIn:
        return event.step ? std::optional(firstStep + size_t(*event.step)) : std::nullopt;
    case CourseEventKind::OwnDate:
        return firstStep + allCourseSteps.size();
    case CourseEventKind::TeamTask:
    case CourseEventKind::OwnTask:
        break;
    }
    return std::nullopt;
}

std::vector<PlanRow> emptyRows(const Words& words) {
    std::vector<PlanRow> rows{
        {words.translate("plan", "Whole group"), {}},
        {words.translate("plan", "Practice together"), {}},
        {words.translate("plan", "1:1 with coach"), {}}};
    for (const CourseStep step : allCourseSteps)
        rows.push_back({vocabulary::label(step, words.language()), {}});
    rows.push_back({words.translate("plan", "Our own dates"), {}});
    return rows;
}

} // namespace

std::vector<PlanRow> planRows(
    const std::vector<Event>& events,
    const course::Calendar& calendar,
    const course::Standing& standing,
    QDate today,
    const Words& words
) {
    std::vector<PlanRow> rows = emptyRows(words);
    for (const Event& event : events) {
        const auto row = rowOf(event);
        if (!row)
            continue;
        PlanItem item{event};
        const QString title = course::titleOf(event, words.language());
        // Talks have one name: their day tells them apart.
        item.title = event.kind == CourseEventKind::OneToOne && event.title.isEmpty()
                         ? words.shortDate(event.startsOn)
                         : title;
        item.state = course::stateOf(event, standing, today);
        item.spoken = u"%1, %2, %3"_s.arg(
            title, course::whenSentence(event, words), course::stateWord(item.state, words)
        );
        item.firstWeek = calendar.weekOf(event.startsOn);
        item.lastWeek = calendar.weekOf(event.endsOn);
        rows[*row].items.push_back(std::move(item));
    }
    std::erase_if(rows, [](const PlanRow& row) { return row.items.empty(); });
    return rows;
}

} // namespace trellis::ui
