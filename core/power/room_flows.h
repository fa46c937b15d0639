#pragma once

#include "core/power/rooms_layout.h"

namespace trellis::power {

/// An arrow for every flow whose two rooms are both shown: straight where its marks stand in one
/// column, otherwise one curve that keeps clear of other rooms as far as it can.
[[nodiscard]] std::vector<PlacedFlow>
flowsBetween(const RoomsMap& map, const RoomsLayout& layout, const RoomsFrame& frame);

} // namespace trellis::power
