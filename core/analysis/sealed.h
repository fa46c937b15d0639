#pragma once

#include "core/analysis/types.h"

#include <span>

namespace trellis::analysis {

/// One person's silent marks: a level for each attribute; an attribute that is left out is passed.
struct PlacementBallot {
    Constituency constituency = Constituency::Teacher;
    std::map<QString, int> levels; ///< by attribute, 1 to 4
};

/// The team's marks before they are revealed: in memory only, countable but not readable.
class SealedPlacements {
public:
    void add(const PlacementBallot& ballot) { m_ballots.push_back(ballot); }
    /// Takes back the last one, unread. False when there is none.
    bool takeBackLast();
    /// How many people have placed or passed.
    [[nodiscard]] int people() const { return int(m_ballots.size()); }
    /// Opens them, once: all marks of that round in an order that tells nothing, constituencies
    /// only where at least three stand behind them.
    [[nodiscard]] std::vector<Placement> opened(Placement::Round round);

private:
    std::vector<PlacementBallot> m_ballots;
};

inline constexpr int dotsEach = 3;
inline constexpr int mostOnOne = 2;

/// One person's dots, while they are placed.
class DotBallot {
public:
    /// False when there is no dot left or the opportunity has as many as one person may give.
    bool place(Id<GrowthMove> on);
    /// False when there is none of this person's to take back.
    bool takeBack(Id<GrowthMove> from);
    [[nodiscard]] int on(Id<GrowthMove> move) const;
    [[nodiscard]] int left() const;
    [[nodiscard]] const std::map<Id<GrowthMove>, int>& dots() const { return m_dots; }

private:
    std::map<Id<GrowthMove>, int> m_dots;
};

/// The team's dots before the end: in memory only, countable but not readable.
class SealedDots {
public:
    void add(const DotBallot& ballot) { m_ballots.push_back(ballot); }
    bool takeBackLast();
    [[nodiscard]] int people() const { return int(m_ballots.size()); }
    /// How many dots were given in all.
    [[nodiscard]] int placed() const;
    /// Opens them, once: the sum on each opportunity, 0 for those that got none.
    [[nodiscard]] std::map<Id<GrowthMove>, int> opened(std::span<const GrowthMove> opportunities);

private:
    std::vector<DotBallot> m_ballots;
};

} // namespace trellis::analysis
