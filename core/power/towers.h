#pragma once

#include "core/power/whose_map.h"

#include <QStringList>

namespace trellis::power {

/// How high the people of one perspective see one actor, over all domains.
struct TowerView {
    Perspective perspective;
    bool locked = false; ///< fewer than three were asked: nothing of it is shown
    ViewCell paper;
    ViewCell practice;
    bool operator==(const TowerView&) const = default;
};

/// The actor's tower in each perspective, in their order.
[[nodiscard]] std::vector<TowerView> towersOf(const PowerMap& map, Id<Actor> actor);

/// "Families: 4 of 5 on paper, 2 of 5 in practice."
[[nodiscard]] QString towerSentence(const TowerView& view, const Words& words);

/// Whose influence in practice is seen two or more steps apart, the widest three. Roles stand for
/// the names of people.
/// @source domain.md section 3: perception gap of towers, three answers in each perspective.
[[nodiscard]] QStringList towerFindings(const PowerMap& map, const Words& words);

} // namespace trellis::power
