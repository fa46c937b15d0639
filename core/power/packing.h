#pragma once

#include <QPointF>
#include <QSizeF>

#include <vector>

namespace trellis::power {

/// Where boxes go so that none overlaps another: on shelves, tallest first, the whole about half
/// again as wide as it is high. Gives the top left corner of each, in the order given.
/// @param gap  left free between two boxes.
[[nodiscard]] std::vector<QPointF> packed(const std::vector<QSizeF>& boxes, double gap);

} // namespace trellis::power
