#pragma once

#include "core/power/rooms.h"

namespace trellis::power {

/// Who holds the levers of control in practice, over all spaces.
/// @source domain.md section 3: levers held / levers known; a lever with two holders counts to
/// both.
struct LeverShares {
    int known = 0;                 ///< levers with a holder
    int unknown = 0;               ///< levers that were asked about and nobody knows
    std::map<Group, int> held;     ///< levers, of `known`
    std::map<Group, double> share; ///< 0 to 1
    bool operator==(const LeverShares&) const = default;
};
[[nodiscard]] LeverShares leverShares(const PowerMap& map, Lens lens = Lens::Practice);

/// The group that holds most levers of one space, and how many of those that are known.
struct LongestRun {
    Id<Space> space;
    Group group = Group::Administrators;
    int held = 0;
    int known = 0;
    bool operator==(const LongestRun&) const = default;
};
[[nodiscard]] std::optional<LongestRun> longestRun(const PowerMap& map);
/// Levers that another holds in practice than on paper, where both are known.
[[nodiscard]] int leversElsewhere(const PowerMap& map, const Space& space);
/// Groups that are in no space where a decision is made in practice.
[[nodiscard]] std::vector<Group> groupsNeverPresent(const PowerMap& map);
[[nodiscard]] std::vector<Group> groupsAbsentFrom(const PowerMap& map, const Space& space);

/// What one room shows, in sentences.
[[nodiscard]] QStringList
roomSentences(const PowerMap& map, const Space& space, const Words& words);
/// What the whole rooms map shows: drift first, as its title; then the longest lever run, groups
/// that are never present, levers that nobody knows, moves that the team plans.
[[nodiscard]] QStringList roomsSentences(const PowerMap& map, const Words& words);

} // namespace trellis::power
