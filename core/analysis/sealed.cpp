#include "core/analysis/sealed.h"

#include "core/analysis/measures.h"

#include <algorithm>
#include <utility>

namespace trellis::analysis {

bool SealedPlacements::takeBackLast() {
    if (m_ballots.empty())
        return false;
    m_ballots.pop_back();
    return true;
}

std::vector<Placement> SealedPlacements::opened(Placement::Round round) {
    std::vector<Placement> placements;
    for (const PlacementBallot& ballot : std::exchange(m_ballots, {}))
        for (const auto& [attribute, level] : ballot.levels)
            placements.push_back({attribute, round, ballot.constituency, level});
    placements = withoutSmallGroups(std::move(placements));
    std::sort(placements.begin(), placements.end());
    return placements;
}

bool DotBallot::place(Id<GrowthMove> on) {
    if (left() == 0 || this->on(on) == mostOnOne)
        return false;
    ++m_dots[on];
    return true;
}

bool DotBallot::takeBack(Id<GrowthMove> from) {
    const auto dots = m_dots.find(from);
    if (dots == m_dots.end())
        return false;
    if (--dots->second == 0)
        m_dots.erase(dots);
    return true;
}

int DotBallot::on(Id<GrowthMove> move) const {
    const auto dots = m_dots.find(move);
    return dots == m_dots.end() ? 0 : dots->second;
}

int DotBallot::left() const {
    int left = dotsEach;
    for (const auto& [move, dots] : m_dots)
        left -= dots;
    return left;
}

bool SealedDots::takeBackLast() {
    if (m_ballots.empty())
        return false;
    m_ballots.pop_back();
    return true;
}

int SealedDots::placed() const {
    int placed = 0;
    for (const DotBallot& ballot : m_ballots)
        placed += dotsEach - ballot.left();
    return placed;
}

std::map<Id<GrowthMove>, int> SealedDots::opened(std::span<const GrowthMove> opportunities) {
    std::map<Id<GrowthMove>, int> sums;
    for (const GrowthMove& opportunity : opportunities)
        sums[opportunity.id] = 0;
    for (const DotBallot& ballot : std::exchange(m_ballots, {}))
        for (const auto& [move, dots] : ballot.dots())
            if (const auto sum = sums.find(move); sum != sums.end())
                sum->second += dots;
    return sums;
}

} // namespace trellis::analysis
