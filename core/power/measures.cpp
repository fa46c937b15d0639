#include "core/power/measures.h"

#include <algorithm>
#include <set>

namespace trellis::power {
namespace {

constexpr int shaping = 3;
constexpr int sharing = 4;
constexpr int leading = 5;

using Levels = std::map<Constituency, SayLevel>;

std::map<Id<Decision>, Levels> levelsByDecision(const PowerMap& map, Lens lens) {
    std::map<Id<Decision>, Levels> levels;
    for (const auto& [key, level] : map.say)
        if (key.lens == lens)
            levels[key.decision].emplace(key.constituency, level);
    return levels;
}

bool anyKnown(const Levels& levels) {
    return std::any_of(levels.begin(), levels.end(), [](const auto& cell) {
        return cell.second.has_value();
    });
}

std::vector<Constituency> atLevel(const Levels& levels, int wanted) {
    std::vector<Constituency> found;
    for (const auto& [constituency, level] : levels)
        if (level == wanted)
            found.push_back(constituency);
    return found;
}

/// The groups that lead, or where none does, those that share.
std::vector<Constituency> deciders(const Levels& levels) {
    std::vector<Constituency> leaders = atLevel(levels, leading);
    return leaders.empty() ? atLevel(levels, sharing) : leaders;
}

std::set<Constituency> presentIn(const PowerMap& map, const Space& space) {
    std::set<Constituency> present(space.constituencies.begin(), space.constituencies.end());
    for (const Actor& actor : map.actors)
        if (std::find(space.actors.begin(), space.actors.end(), actor.id) != space.actors.end())
            present.insert(actor.constituency);
    return present;
}

void measurePresence(
    const PowerMap& map, DecisionMeasures& measures, const std::set<Id<Decision>>& counted
) {
    std::map<Id<Space>, std::set<Constituency>> present;
    for (const Space& space : map.spaces)
        present.emplace(space.id, presentIn(map, space));
    for (const Decision& decision : map.decisions) {
        if (!decision.actualSpace || !counted.contains(decision.id))
            continue;
        ++measures.decisionsPlaced;
        for (const Constituency constituency : present.at(*decision.actualSpace))
            measures.presence[constituency] += 1.0 / measures.decisions;
    }
    if (measures.decisionsPlaced > 0)
        for (const auto& [constituency, share] : measures.finalSayShare)
            measures.presence.try_emplace(constituency, 0);
}

} // namespace

DecisionMeasures decisionMeasures(const PowerMap& map, Lens lens) {
    DecisionMeasures measures;
    const auto byDecision = levelsByDecision(map, lens);
    std::set<Id<Decision>> counted;
    for (const auto& [decision, levels] : byDecision) {
        ++measures.decisionsAsked;
        measures.cells += int(levels.size());
        for (const auto& [constituency, level] : levels) {
            measures.fogCells += level ? 0 : 1;
            measures.finalSayShare.try_emplace(constituency, 0);
            measures.voiceReach.try_emplace(constituency, 0);
        }
        if (anyKnown(levels))
            counted.insert(decision);
    }
    measures.decisions = int(counted.size());
    if (measures.cells > 0)
        measures.fogRate = double(measures.fogCells) / measures.cells;
    for (const Id<Decision>& decision : counted) {
        const Levels& levels = byDecision.at(decision);
        const std::vector<Constituency> decide = deciders(levels);
        measures.noClearDecider += decide.empty() ? 1 : 0;
        for (const Constituency constituency : decide)
            measures.finalSayShare[constituency] +=
                1.0 / (double(decide.size()) * measures.decisions);
        for (const auto& [constituency, level] : levels)
            if (level.value_or(0) >= shaping)
                measures.voiceReach[constituency] += 1.0 / measures.decisions;
    }
    for (const auto& [constituency, share] : measures.finalSayShare)
        measures.concentration += share * share;
    if (measures.concentration > 0)
        measures.effectiveDeciders = 1 / measures.concentration;
    measurePresence(map, measures, counted);
    return measures;
}

std::optional<int>
paperToPractice(const PowerMap& map, Id<Decision> decision, Constituency constituency) {
    const auto formal = map.say.find({decision, constituency, Lens::Formal});
    const auto practice = map.say.find({decision, constituency, Lens::Practice});
    if (formal == map.say.end() || practice == map.say.end() || !formal->second ||
        !practice->second)
        return std::nullopt;
    return *practice->second - *formal->second;
}

std::optional<double> averageChange(const PowerMap& map, Constituency constituency) {
    int sum = 0;
    int known = 0;
    for (const Decision& decision : map.decisions)
        if (const auto change = paperToPractice(map, decision.id, constituency)) {
            sum += *change;
            ++known;
        }
    return known == 0 ? std::nullopt : std::optional(double(sum) / known);
}

Drift drift(const PowerMap& map) {
    Drift drift;
    for (const Decision& decision : map.decisions)
        if (decision.officialSpace && decision.actualSpace) {
            ++drift.known;
            drift.drifted += decision.officialSpace == decision.actualSpace ? 0 : 1;
        }
    return drift;
}

std::map<Openness, int> opennessMix(const PowerMap& map) {
    std::map<Id<Space>, Openness> openness;
    for (const Space& space : map.spaces)
        openness.emplace(space.id, space.openness);
    std::map<Openness, int> mix;
    for (const Decision& decision : map.decisions)
        if (decision.actualSpace)
            ++mix[openness.at(*decision.actualSpace)];
    return mix;
}

std::vector<Constituency> constituenciesIn(const PowerMap& map) {
    std::set<Constituency> found;
    for (const auto& [key, level] : map.say)
        found.insert(key.constituency);
    for (const Actor& actor : map.actors)
        found.insert(actor.constituency);
    for (const Space& space : map.spaces)
        found.insert(space.constituencies.begin(), space.constituencies.end());
    return {found.begin(), found.end()};
}

} // namespace trellis::power
