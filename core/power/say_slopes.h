#pragma once

#include "core/power/types.h"
#include "core/words/words.h"

#include <QStringList>

namespace trellis::power {

/// The average say of one group at several points, over the same decisions at each of them: at two
/// moments, or on paper, in practice and as hoped for.
struct SaySlope {
    Group group = Group::Administrators;
    std::vector<std::optional<double>> levels; ///< 0 to 5, one a point; nullopt is not known there
    int decisions = 0;                         ///< that the averages are over
    bool operator==(const SaySlope&) const = default;
};

/// Then and now, through one lens, over the decisions that both maps know; groups without an
/// answer in both are not in it.
[[nodiscard]] std::vector<SaySlope>
momentSlopes(const PowerMap& then, const PowerMap& now, Lens lens);

/// On paper, in practice and hoped for, in that order, over the decisions in which the group's say
/// is known on paper and in practice, so that the first two agree with averageChange(). Where
/// nothing is hoped for in one of them, its say stays as it is in practice; a group for which
/// nothing is hoped at all has no third level. Groups without such a decision are not in it.
[[nodiscard]] std::vector<SaySlope> lensSlopes(const PowerMap& map);

/// The change from one point to another, where both are known.
[[nodiscard]] std::optional<double> changeAlong(const SaySlope& slope, size_t from, size_t to);

/// What the slopes through the lenses show: whose say is furthest below what is on paper, who has
/// more than was written down, for whom the most is hoped, and what is not known.
/// @source domain.md section 3: paper against quiet power, hope gap.
[[nodiscard]] QStringList lensFindings(const std::vector<SaySlope>& slopes, const Words& words);
/// What the slopes between two moments show: who gained the most.
[[nodiscard]] QStringList momentFindings(const std::vector<SaySlope>& slopes, const Words& words);
/// "Families: 3.1 on paper, 1.7 in practice, 3.8 hoped for, over 8 decisions"; `points` are the
/// names of the points.
[[nodiscard]] QString
slopeSentence(const SaySlope& slope, const QStringList& points, const Words& words);

} // namespace trellis::power
