#pragma once

#include "core/analysis/types.h"
#include "core/school/edit.h"

namespace trellis::analysis {

[[nodiscard]] std::vector<GrowthMove> growthMoves(const school::Reader& reader);
/// Newest first.
[[nodiscard]] std::vector<Meeting> meetings(const school::Reader& reader);

/// Adds, or changes what has that id; attendance and notes with it.
void put(school::Edit& edit, const GrowthMove& move);
void put(school::Edit& edit, const Meeting& meeting);

void remove(school::Edit& edit, Id<GrowthMove> move);
void remove(school::Edit& edit, Id<Meeting> meeting);

/// The position after the last growth move.
[[nodiscard]] int nextPosition(const school::Reader& reader);

} // namespace trellis::analysis
