#pragma once

#include "ui/paint/network_drawing.h"

namespace trellis::test {

/// A map of that many people with ties and three spaces; the same for the same seed.
[[nodiscard]] power::PowerMap someMap(int actors, unsigned seed);
[[nodiscard]] paint::NetworkDrawing drawn(const power::PowerMap& map, paint::NetworkLens lens);

} // namespace trellis::test
