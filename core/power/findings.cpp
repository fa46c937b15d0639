#include "core/power/findings.h"

#include "core/power/matrix.h"
#include "core/power/topic_findings.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trellis::power {
namespace {

using namespace Qt::Literals::StringLiterals;

QString labelIn(const Words& words, Openness openness) {
    return vocabulary::label(openness, words.language()).toLower();
}

/// The three largest, in words.
QString sharesInWords(const Words& words, const Shares& shares) {
    std::vector<std::pair<double, Constituency>> sorted;
    for (const auto& [constituency, share] : shares)
        if (share > 0)
            sorted.emplace_back(share, constituency);
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& one, const auto& other) {
        return one.first > other.first;
    });
    QStringList said;
    for (size_t i = 0; i < std::min<size_t>(sorted.size(), 3); ++i)
        said.append(u"%1 %2"_s.arg(
            labelOf(sorted[i].second, words.language()), percent(words, sorted[i].first)
        ));
    return said.join(u", "_s);
}

QString groupsInWords(const Words& words, double effective) {
    const QString figure = decimal(words, effective);
    return figure == decimal(words, 1) ? words.translate("findings", "one group")
                                       : words.translate("findings", "%1 groups").arg(figure);
}

} // namespace

QStringList spaceFindings(const PowerMap& map, const Words& words) {
    QStringList said;
    if (map.spaces.empty())
        return said;
    std::map<Openness, int> counts;
    QStringList own;
    for (const Space& space : map.spaces) {
        ++counts[space.openness];
        if (space.openness == Openness::Claimed || space.openness == Openness::Shared)
            own.append(space.name);
    }
    QStringList kinds;
    for (const auto& [openness, count] : counts)
        kinds.append(u"%1 %2"_s.arg(labelIn(words, openness), QString::number(count)));
    said.append(
        words
            .translate(
                "findings", "%n space(s) are on the map: %1.", nullptr, int(map.spaces.size())
            )
            .arg(kinds.join(u", "_s))
    );
    said.append(
        own.isEmpty()
            ? words.translate(
                  "findings", "No space that people made themselves, or share, is on it yet."
              )
            : words.translate("findings", "Made by people themselves, or shared: %1.")
                  .arg(own.join(u", "_s))
    );
    return said;
}

QStringList placeFindings(const PowerMap& map, const Words& words) {
    QStringList said;
    if (map.decisions.empty())
        return said;
    std::map<Id<Space>, int> bySpace;
    for (const Decision& decision : map.decisions)
        if (decision.actualSpace)
            ++bySpace[*decision.actualSpace];
    int placed = 0;
    for (const auto& [space, count] : bySpace)
        placed += count;
    const int unplaced = int(map.decisions.size()) - placed;
    if (placed > 0) {
        QStringList kinds;
        for (const auto& [openness, count] : opennessMix(map))
            kinds.append(words.translate("findings", "%1 spaces %2")
                             .arg(labelIn(words, openness), QString::number(count)));
        said.append(
            words
                .translate(
                    "findings", "Where %n decision(s) are made in practice: %1.", nullptr, placed
                )
                .arg(kinds.join(u", "_s))
        );
        // Equals go to the one that stands first on the map, the same on every reading.
        const auto countOf = [&](const Space& space) {
            const auto found = bySpace.find(space.id);
            return found == bySpace.end() ? 0 : found->second;
        };
        const auto most = std::max_element(
            map.spaces.begin(),
            map.spaces.end(),
            [&](const Space& a, const Space& b) { return countOf(a) < countOf(b); }
        );
        if (countOf(*most) > 1)
            said.append(
                words.translate("findings", "Most often it is %1: %2 of %3.")
                    .arg(most->name, QString::number(countOf(*most)), QString::number(placed))
            );
    }
    if (unplaced > 0)
        said.append(words.translate(
            "findings",
            "Of %n decision(s) it is not noted yet where they are made.",
            nullptr,
            unplaced
        ));
    return said;
}

QStringList controlFindings(const PowerMap& map, const Words& words) {
    QStringList said;
    const DecisionMeasures practice = decisionMeasures(map, Lens::Practice);
    const DecisionMeasures paper = decisionMeasures(map, Lens::Formal);
    if (practice.decisions == 0)
        return said;
    if (practice.concentration > 0) {
        said.append(words
                        .translate(
                            "findings",
                            "Who has the final say in practice, over %n decision(s): %1.",
                            nullptr,
                            practice.decisions
                        )
                        .arg(sharesInWords(words, practice.finalSayShare)));
        const QString practiceGroups = groupsInWords(words, practice.effectiveDeciders);
        const QString paperGroups = groupsInWords(words, paper.effectiveDeciders);
        const QString asIf =
            paper.concentration > 0
                ? words.translate("findings", "It is as if %1 decided everything; on paper, %2.")
                      .arg(practiceGroups, paperGroups)
                : words.translate("findings", "It is as if %1 decided everything.")
                      .arg(practiceGroups);
        said.append(asIf);
    }
    if (practice.noClearDecider > 0)
        said.append(words.translate(
            "findings",
            "%n decision(s) have no clear decider in practice.",
            nullptr,
            practice.noClearDecider
        ));
    return said;
}

QStringList fogFindings(const PowerMap& map, const Words& words) {
    QStringList said;
    const DecisionMeasures practice = decisionMeasures(map, Lens::Practice);
    const DecisionMeasures paper = decisionMeasures(map, Lens::Formal);
    const int cells = practice.cells + paper.cells;
    if (cells == 0)
        return said;
    const int unknown = practice.fogCells + paper.fogCells;
    said.append(words
                    .translate(
                        "findings",
                        "All of this rests on %n answer(s), %1 of them “don’t know”.",
                        nullptr,
                        cells
                    )
                    .arg(unknown));
    std::map<Id<Decision>, int> byDecision;
    for (const auto& [key, level] : map.say)
        if (!level && key.lens != Lens::Hoped)
            ++byDecision[key.decision];
    const Decision* foggiest = nullptr;
    for (const Decision& decision : map.decisions)
        if (byDecision[decision.id] > (foggiest == nullptr ? 1 : byDecision[foggiest->id]))
            foggiest = &decision;
    if (foggiest != nullptr)
        said.append(words.translate("findings", "Least is known about “%1”: %2.")
                        .arg(foggiest->name, QString::number(byDecision[foggiest->id])));
    return said;
}

QString percent(const Words& words, double share) {
    return u"%1\u00a0%"_s.arg(words.locale().toString(int(std::lround(share * 100))));
}

QString decimal(const Words& words, double value) {
    return words.locale().toString(value, 'f', 1);
}

QString nameOf(const PowerMap& map, Id<Space> space) {
    for (const Space& each : map.spaces)
        if (each.id == space)
            return each.name;
    return {};
}

std::vector<Finding> findings(const PowerMap& map, const Words& words) {
    using Read = QStringList (*)(const PowerMap&, const Words&);
    static constexpr std::array<std::pair<Topic, Read>, 7> topics{{
        {Topic::Spaces, spaceFindings},
        {Topic::Decisions, placeFindings},
        {Topic::Control, controlFindings},
        {Topic::Gap, gapFindings},
        {Topic::Drift, driftFindings},
        {Topic::Presence, presenceFindings},
        {Topic::Fog, fogFindings},
    }};
    std::vector<Finding> found;
    for (const auto& [topic, read] : topics)
        for (const QString& sentence : read(map, words))
            found.push_back({topic, sentence});
    return found;
}

QStringList sentencesOf(const std::vector<Finding>& findings, Topic topic) {
    QStringList sentences;
    for (const Finding& finding : findings)
        if (finding.topic == topic)
            sentences.append(finding.sentence);
    return sentences;
}

QString headingOf(Topic topic, const Words& words) {
    switch (topic) {
    case Topic::Spaces:
        return words.translate("findings", "Where are the spaces?");
    case Topic::Decisions:
        return words.translate("findings", "Where are decisions being made?");
    case Topic::Control:
        return words.translate("findings", "Who is in control?");
    case Topic::Gap:
        return words.translate("findings", "On paper and in practice");
    case Topic::Drift:
        return words.translate("findings", "Made where they belong?");
    case Topic::Presence:
        return words.translate("findings", "In the room, and heard?");
    case Topic::Fog:
        break;
    }
    return words.translate("findings", "What is not known");
}

} // namespace trellis::power
