#pragma once

#include "core/power/types.h"
#include "core/school/edit.h"

namespace trellis::power {

/// Fills in who answered and what they said; a part of readMap.
void readViews(const school::Reader& reader, PowerMap& map);

/// Adds the perspective, or changes the one that has its id.
void put(school::Edit& edit, const Perspective& perspective);
/// Removes it and all that it says: its answers, towers, ties and evidence.
void remove(school::Edit& edit, Id<Perspective> perspective);
/// How many people gave each level; a level with nobody, and an empty tally, leave nothing.
void setView(school::Edit& edit, const ViewKey& key, const Tally& tally);
void setTower(school::Edit& edit, const TowerKey& key, const Tally& tally);
/// The position after the last perspective.
[[nodiscard]] int nextPerspectivePosition(const school::Reader& reader);

} // namespace trellis::power
