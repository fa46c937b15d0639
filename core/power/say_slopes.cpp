#include "core/power/say_slopes.h"

#include <algorithm>

namespace trellis::power {
namespace {

constexpr size_t onPaper = 0;
constexpr size_t inPractice = 1;
constexpr size_t hopedFor = 2;
/// A smaller difference of averages is not spoken of: half of the last digit that is shown.
constexpr double worthTelling = .05;

SayLevel knownIn(const PowerMap& map, const Decision& decision, Constituency whose, Lens lens) {
    const auto found = map.say.find({decision.id, whose, lens});
    return found == map.say.end() ? std::nullopt : found->second;
}

/// The average at each point over the decisions that know all of them.
std::optional<SaySlope> slopeOf(Group group, const std::vector<std::vector<SayLevel>>& answers) {
    SaySlope slope{group};
    for (const std::vector<SayLevel>& points : answers) {
        if (!std::all_of(points.begin(), points.end(), [](SayLevel level) { return level; }))
            continue;
        slope.levels.resize(points.size(), 0.0);
        for (size_t i = 0; i < points.size(); ++i)
            *slope.levels[i] += *points[i];
        ++slope.decisions;
    }
    if (slope.decisions == 0)
        return std::nullopt;
    for (auto& level : slope.levels)
        *level /= slope.decisions;
    return slope;
}

/// The slope with the largest change that is worth telling.
template <class Change>
const SaySlope* largest(const std::vector<SaySlope>& slopes, Change change) {
    const SaySlope* most = nullptr;
    for (const SaySlope& slope : slopes)
        if (change(slope) >= worthTelling && (most == nullptr || change(slope) > change(*most)))
            most = &slope;
    return most;
}

QString averageText(double average, const Words& words) {
    return words.locale().toString(average, 'f', 1);
}

QString nameOf(const SaySlope& slope, const Words& words) {
    return vocabulary::plural(slope.group, words.language());
}

} // namespace

std::vector<SaySlope> momentSlopes(const PowerMap& then, const PowerMap& now, Lens lens) {
    std::vector<SaySlope> slopes;
    for (const Group group : allGroups) {
        const Constituency whose = vocabulary::mainConstituency(group);
        std::vector<std::vector<SayLevel>> answers;
        for (const Decision& decision : now.decisions)
            answers.push_back(
                {knownIn(then, decision, whose, lens), knownIn(now, decision, whose, lens)}
            );
        if (auto slope = slopeOf(group, answers))
            slopes.push_back(std::move(*slope));
    }
    return slopes;
}

std::vector<SaySlope> lensSlopes(const PowerMap& map) {
    std::vector<SaySlope> slopes;
    for (const Group group : allGroups) {
        const Constituency whose = vocabulary::mainConstituency(group);
        bool hopes = false;
        std::vector<std::vector<SayLevel>> answers;
        for (const Decision& decision : map.decisions) {
            const SayLevel practice = knownIn(map, decision, whose, Lens::Practice);
            const SayLevel hoped = knownIn(map, decision, whose, Lens::Hoped);
            hopes = hopes || hoped;
            answers.push_back(
                {knownIn(map, decision, whose, Lens::Formal), practice, hoped ? hoped : practice}
            );
        }
        auto slope = slopeOf(group, answers);
        if (!slope)
            continue;
        if (!hopes)
            slope->levels[hopedFor].reset();
        slopes.push_back(std::move(*slope));
    }
    return slopes;
}

std::optional<double> changeAlong(const SaySlope& slope, size_t from, size_t to) {
    const auto& before = slope.levels.at(from);
    const auto& after = slope.levels.at(to);
    return before && after ? std::optional(*after - *before) : std::nullopt;
}

QStringList lensFindings(const std::vector<SaySlope>& slopes, const Words& words) {
    const auto change = [](size_t from, size_t to) {
        return
            [from, to](const SaySlope& slope) { return changeAlong(slope, from, to).value_or(0); };
    };
    const auto say = [&](const char* sentence, const SaySlope& slope, size_t from, size_t to) {
        return words.translate("slopes", sentence)
            .arg(
                nameOf(slope, words),
                averageText(*slope.levels[from], words),
                averageText(*slope.levels[to], words)
            );
    };
    QStringList told;
    if (const SaySlope* lost = largest(slopes, change(inPractice, onPaper)))
        told.append(
            say(QT_TRANSLATE_NOOP(
                    "slopes",
                    "%1 have the widest gap between what is written and what happens: %2 on paper, "
                    "%3 in practice."
                ),
                *lost,
                onPaper,
                inPractice)
        );
    if (const SaySlope* quiet = largest(slopes, change(onPaper, inPractice)))
        told.append(
            say(QT_TRANSLATE_NOOP(
                    "slopes", "%1 have more say than was written down: %2 on paper, %3 in practice."
                ),
                *quiet,
                onPaper,
                inPractice)
        );
    if (const SaySlope* hoped = largest(slopes, change(inPractice, hopedFor)))
        told.append(
            say(QT_TRANSLATE_NOOP("slopes", "The most is hoped for %1: from %2 in practice to %3."),
                *hoped,
                inPractice,
                hopedFor)
        );
    if (const SaySlope* less = largest(slopes, change(hopedFor, inPractice)))
        told.append(say(
            QT_TRANSLATE_NOOP("slopes", "%1 are hoped to lead less: from %2 in practice to %3."),
            *less,
            inPractice,
            hopedFor
        ));
    return told;
}

QStringList momentFindings(const std::vector<SaySlope>& slopes, const Words& words) {
    if (slopes.empty())
        return {words.translate("slopes", "No decision has a known say at both moments.")};
    const SaySlope* most =
        largest(slopes, [](const SaySlope& slope) { return changeAlong(slope, 0, 1).value_or(0); });
    return {
        most == nullptr
            ? words.translate("slopes", "No group has more say in practice than it had.")
            : words.translate("slopes", "%1 gained the most say in practice.")
                  .arg(nameOf(*most, words))};
}

QString slopeSentence(const SaySlope& slope, const QStringList& points, const Words& words) {
    QStringList told;
    for (size_t i = 0; i < slope.levels.size(); ++i)
        if (slope.levels[i])
            told.append(QStringLiteral("%1 %2").arg(
                averageText(*slope.levels[i], words), points.value(int(i))
            ));
    return words.translate("slopes", "%1: %2, over %n decision(s)", nullptr, slope.decisions)
        .arg(nameOf(slope, words), words.list(told));
}

} // namespace trellis::power
