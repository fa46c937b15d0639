#pragma once

#include "core/power/stress.h"

#include <QSizeF>

namespace trellis::power {

/// One actor to be put on the map.
struct MapNode {
    QSizeF box{150, 90};          ///< its shape and its label, in scene pixels, around its place
    std::optional<QPointF> place; ///< where it is already
    bool pinned = false;          ///< and stays
};

/// A network with its spaces: which nodes each space has in it.
struct MapRequest {
    std::vector<MapNode> nodes;
    std::vector<Link> links;
    std::vector<std::vector<int>> spaces;
};

/// Where the actors of a map come to lie: tied ones near each other, the members of a space
/// together and others outside of it, boxes apart, in scene pixels. Nodes that have a place move
/// little (see leastStress), pinned ones not at all.
/// @return one place a node; the same request always gives the same places.
[[nodiscard]] std::vector<QPointF> mapLayout(const MapRequest& request);

} // namespace trellis::power
