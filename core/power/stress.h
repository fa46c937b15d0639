#pragma once

#include "core/power/network_measures.h"

#include <QPointF>

#include <optional>
#include <vector>

namespace trellis::power {

/// A network to be drawn. Directions do not count; of parallel ties the shortest does.
struct Drawing {
    int nodes = 0;
    std::vector<Link> links;
    std::vector<double> lengths; ///< wanted length of each link; empty: 1 each
    /// Where each node is already, for a drawing that goes on from one; empty: nothing is placed.
    std::vector<std::optional<QPointF>> places;
    std::vector<bool> pinned; ///< placed nodes that never move; empty: none
};

/// Where the nodes come to lie when every pair is as far apart as its shortest path is long
/// (least stress). The same drawing always gives the same places; parts that no tie joins are
/// packed beside each other.
///
/// A drawing that has places goes on from them: pinned nodes do not move, and the other placed ones
/// are held, so that they move little and never more than a tenth of the drawing's width.
///
/// @return  one place a node, in the unit of the lengths.
/// @cost    O(n²) time and memory up to 2,500 nodes of one part, beyond that O(n) per pivot.
/// @source  Zheng, Pawar and Goodman (2018), IEEE TVCG 25(9), for the descent; Gansner, Koren and
///          North (2004), Graph Drawing, for the last sweeps; Brandes and Mader (2011), Graph
///          Drawing, for holding what is placed.
[[nodiscard]] std::vector<QPointF> leastStress(const Drawing& drawing);

/// How far a drawing is from its path lengths, after it is scaled as suits it best.
/// @units   mean over connected pairs of ((distance - length) / length)², 0 is perfect.
/// @source  Gansner, Koren and North (2004).
[[nodiscard]] double normalizedStress(const Drawing& drawing, const std::vector<QPointF>& places);

} // namespace trellis::power
