#pragma once

#include "core/power/paths.h"

#include <cstdint>

namespace trellis::power {

using Places = std::vector<QPointF>;

/// Two nodes and how far apart they are to come to lie.
struct Pair {
    std::int32_t one = 0;
    std::int32_t other = 0;
    float length = 1;
};

/// A part that hangs together, with the pairs that its stress is made of.
struct Part {
    int nodes = 0;
    std::vector<float> lengths; ///< n by n; empty for a part too large for it
    std::vector<Pair> pairs;
    float shortest = 1;
    float longest = 1;
};
[[nodiscard]] Part partFrom(const Neighbours& graph);

/// A drawing from random places: pair by pair in random order, with steps that shrink from the
/// longest path to a tenth of the shortest. The same seed gives the same drawing everywhere.
/// @source Zheng, Pawar and Goodman (2018), IEEE TVCG 25(9).
[[nodiscard]] Places descend(Part& part, std::uint64_t seed);

/// How settling treats a node.
struct Hold {
    QPointF at;
    double weight = 0; ///< relative to all pulls of other nodes; negative: it does not move
};

/// Puts each node in turn where all others want it, until hardly any moves. Does nothing to a part
/// without all its lengths.
/// @source Gansner, Koren and North (2004), Graph Drawing.
void settle(const Part& part, const std::vector<Hold>& holds, Places& places);

/// Sum over the pairs of ((distance - length) / length)².
[[nodiscard]] double stressOf(const Part& part, const Places& places);

} // namespace trellis::power
