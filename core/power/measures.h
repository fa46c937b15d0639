#pragma once

#include "core/power/types.h"

namespace trellis::power {

/// A share of decisions for each constituency that the team speaks of.
using Shares = std::map<Constituency, double>;

/// Who decides, through one lens. N is the number of decisions with at least one known answer.
/// @source domain.md section 3, "Measures".
struct DecisionMeasures {
    int decisions = 0;            ///< N
    int decisionsAsked = 0;       ///< decisions with any answer, "don't know" included
    Shares finalSayShare;         ///< 0 to 1; the final say of a decision is shared by its deciders
    double concentration = 0;     ///< sum of squared shares, 0 to 1; 0 when nobody decides
    double effectiveDeciders = 0; ///< 1 / concentration: "as if 1.8 groups decide everything"
    Shares voiceReach;            ///< decisions with a say of at least 3 Shaping, of N
    int decisionsPlaced = 0;      ///< of N, those whose actual space is known
    Shares presence;              ///< decisions whose actual space includes the group, of N; empty
                                  ///< while decisionsPlaced is 0
    double fogRate = 0;           ///< "don't know" cells of all answered cells, 0 to 1
    int fogCells = 0;
    int cells = 0;          ///< answered cells, "don't know" included
    int noClearDecider = 0; ///< decisions where nobody shares or leads
};
[[nodiscard]] DecisionMeasures decisionMeasures(const PowerMap& map, Lens lens);

/// In practice minus on paper for one group and decision: negative is on paper only, positive is
/// unspoken power; nullopt where either is not known.
[[nodiscard]] std::optional<int>
paperToPractice(const PowerMap& map, Id<Decision> decision, Constituency constituency);
/// The average of that over the decisions where both are known; nullopt when there are none.
[[nodiscard]] std::optional<double> averageChange(const PowerMap& map, Constituency constituency);

/// Decisions made elsewhere than where they belong, of those where both places are known.
struct Drift {
    int drifted = 0;
    int known = 0;
    bool operator==(const Drift&) const = default;
};
[[nodiscard]] Drift drift(const PowerMap& map);
/// How many decisions are made in spaces of each openness.
[[nodiscard]] std::map<Openness, int> opennessMix(const PowerMap& map);

/// The constituencies that have an answer, an actor or a place in a space, in the vocabulary's
/// order.
[[nodiscard]] std::vector<Constituency> constituenciesIn(const PowerMap& map);

} // namespace trellis::power
