#include "core/course/next_steps.h"

#include <algorithm>

namespace trellis::course {
namespace {

/// What to do and why; nothing is wanting when `what` is empty.
struct Advice {
    QString what;
    QString why;
    std::optional<Count> about;
};

Advice adviceForTeam(const Standing& file, const Words& words) {
    if (file.of(Count::Profile) == 0)
        return {
            words.translate("next", "Say how many students the school has"),
            words.translate("next", "The team is compared with its school"),
            Count::Profile};
    if (file.of(Count::Seats) == 0)
        return {
            words.translate("next", "List the seats of the team"),
            words.translate("next", "A seat comes first; who sits there can wait")};
    if (file.of(Count::Comparisons) == 0)
        return {
            words.translate("next", "Compare the team with its school"),
            words.translate("next", "It shows whose voice is missing"),
            Count::Comparisons};
    if (const int vacant = file.of(Count::Vacant); vacant > 0)
        return {
            words.translate("next", "Fill %n empty seat(s)", nullptr, vacant),
            words.translate("next", "Ask the people whose voice is missing first"),
            Count::Vacant};
    return {};
}

Advice adviceForPhotos(const Standing& file, const Words& words) {
    const int photos = file.of(Count::Photos);
    if (photos == 0)
        return {
            words.translate("next", "Add the first photos"),
            words.translate("next", "Five people and five places make a beginning")};
    const int waiting = file.of(Count::Waiting);
    const QString waits =
        words.translate("next", "%n photo(s) wait for somebody’s release", nullptr, waiting);
    if (const int untold = photos - file.of(Count::Stories); untold > 0)
        return {
            words.translate("next", "Finish the stories of %n photo(s)", nullptr, untold),
            waiting > 0 ? waits : words.translate("next", "A photo speaks through its story"),
            Count::Stories};
    if (file.of(Count::Themes) == 0)
        return {
            words.translate("next", "Name what the photos have in common"),
            words.translate("next", "Themes are the team’s own words")};
    if (const int loose = photos - file.of(Count::Sorted); loose > 0)
        return {
            words.translate("next", "Put %n photo(s) under a theme", nullptr, loose),
            waiting > 0 ? waits : words.translate("next", "What belongs together is seen together"),
            Count::Sorted};
    if (waiting > 0)
        return {
            words.translate("next", "Ask for the release forms that are missing"),
            waits,
            Count::Waiting};
    return {};
}

Advice adviceForPower(const Standing& file, const Words& words) {
    const int decisions = file.of(Count::Decisions);
    if (decisions == 0)
        return {
            words.translate("next", "Choose six to eight decisions"),
            words.translate("next", "Start with one that people talk about")};
    if (const int open = file.of(Count::Expected) - file.of(Count::Answers); open > 0)
        return {
            words.translate("next", "Fill %n open cell(s) of the matrix", nullptr, open),
            words.translate("next", "“Don’t know” is an answer, too"),
            Count::Answers};
    if (file.of(Count::Spaces) == 0)
        return {
            words.translate("next", "Name the rooms where things are decided"),
            words.translate("next", "Where the spaces are is the first question"),
            Count::Spaces};
    if (const int unplaced = decisions - file.of(Count::Placed); unplaced > 0)
        return {
            words.translate("next", "Say where %n decision(s) are made", nullptr, unplaced),
            words.translate("next", "It is the second of the three questions"),
            Count::Placed};
    if (const int proven = file.of(Count::Evidence); proven < decisions)
        return {
            words.translate("next", "Add an example to what the map claims"),
            words.translate("next", "%1 examples for %2 decisions so far")
                .arg(proven)
                .arg(decisions),
            Count::Evidence};
    return {};
}

Advice adviceForAnalysis(const Standing& file, const Words& words) {
    if (file.of(Count::Meetings) == 0)
        return {
            words.translate("next", "Set a date for the team’s analysis meeting"),
            words.translate("next", "75 minutes, led by somebody else than the principal"),
            Count::Meetings};
    const int ideas = file.of(Count::Ideas);
    if (const int unowned = file.of(Count::Unowned); unowned > 0)
        return {
            words.translate("next", "Find an owner for %n growth move(s)", nullptr, unowned),
            words.translate("next", "Without an owner and a date it cannot be chosen"),
            Count::Unowned};
    if (file.of(Count::Moves) > 0)
        return {};
    if (ideas > 0)
        return {
            words.translate("next", "Choose among %n idea(s) for a growth move", nullptr, ideas),
            words.translate("next", "One to three are enough"),
            Count::Ideas};
    return {
        words.translate("next", "Write down the first growth move"),
        words.translate("next", "Say what you saw, and whose say grows"),
            Count::Moves};
}

Advice adviceForKeystone(const Standing& file, const Words& words) {
    if (file.of(Count::Slides) == 0)
        return {
            words.translate("next", "Choose the photos that open your Keystone"),
            words.translate("next", "Three to five pieces of evidence carry it")};
    if (file.of(Count::Signals) == 0)
        return {
            words.translate("next", "Name one sign of what shifted"),
            words.translate("next", "Small and seen is better than large and hoped for"),
            Count::Signals};
    return {};
}

Advice adviceFor(CourseStep step, const Standing& file, const Words& words) {
    switch (step) {
    case CourseStep::Team:
        return adviceForTeam(file, words);
    case CourseStep::PhotoVoice:
        return adviceForPhotos(file, words);
    case CourseStep::Power:
        return adviceForPower(file, words);
    case CourseStep::Analysis:
        return adviceForAnalysis(file, words);
    case CourseStep::Keystone:
        return adviceForKeystone(file, words);
    }
    return {};
}

bool begun(CourseStep step, const Standing& file) {
    switch (step) {
    case CourseStep::Team:
        return file.of(Count::Seats) > 0;
    case CourseStep::PhotoVoice:
        return file.of(Count::Photos) > 0;
    case CourseStep::Power:
        return file.of(Count::Decisions) + file.of(Count::Spaces) > 0;
    case CourseStep::Analysis:
        return file.of(Count::Meetings) + file.of(Count::Moves) + file.of(Count::Ideas) > 0;
    case CourseStep::Keystone:
        return file.of(Count::Slides) > 0;
    }
    return false;
}

/// The step to work on: an open one whose work is under way, the one that began last; without a
/// plan, the first open one.
std::optional<CourseStep>
currentStep(const std::vector<NextStep>& steps, const std::vector<Event>& events, QDate today) {
    const auto isOpen = [&](CourseStep step) { return !steps[size_t(step)].done; };
    std::optional<CourseStep> current;
    for (const Event& event : during(events, today, today, {CourseEventKind::Work}))
        if (event.step && isOpen(*event.step))
            current = event.step;
    if (current)
        return current;
    for (const NextStep& each : steps)
        if (!each.done)
            return each.step;
    return std::nullopt;
}

} // namespace

std::vector<NextStep> nextSteps(
    const std::vector<Event>& events, const Standing& standing, QDate today, const Words& words
) {
    std::vector<NextStep> steps;
    for (const CourseStep step : allCourseSteps) {
        const Advice advice = adviceFor(step, standing, words);
        NextStep next{
            step,
            begun(step, standing),
            advice.what.isEmpty(),
            false,
            advice.what,
            advice.why,
            advice.about,
            {}};
        if (next.done) {
            next.what = words.translate("next", "Nothing is waiting here");
            next.why = words.translate("next", "The file holds what the course asks for");
        }
        for (const Event& open : nextHandIns(events, standing))
            if (open.step == step && !next.due.isValid())
                next.due = open.endsOn;
        steps.push_back(std::move(next));
    }
    if (const auto current = currentStep(steps, events, today))
        steps[size_t(*current)].current = true;
    return steps;
}

} // namespace trellis::course
