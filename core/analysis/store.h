#pragma once

#include "core/analysis/meeting_store.h"
#include "core/school/edit.h"

namespace trellis::analysis {

[[nodiscard]] std::vector<GrowthMove> growthMoves(const school::Reader& reader);
/// Where a move has stood, oldest first, without the idea that it began as.
[[nodiscard]] std::vector<MoveStanding>
standings(const school::Reader& reader, Id<GrowthMove> move);

/// Adds, or changes what has that id. A move that stands elsewhere than before
/// is marked with the day.
void put(school::Edit& edit, const GrowthMove& move);

void remove(school::Edit& edit, Id<GrowthMove> move);

/// The position after the last growth move.
[[nodiscard]] int nextPosition(const school::Reader& reader);

} // namespace trellis::analysis
