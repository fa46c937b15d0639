#pragma once

#include "core/power/stress.h"

namespace trellis::power {

/// Who is next to whom, both ways, without loops and repeats: neighbours of node i are
/// `next[first[i]]` up to `next[first[i + 1]]`.
struct Neighbours {
    std::vector<int> first;
    std::vector<int> next;
    std::vector<float> length;
    bool even = true; ///< all lengths are the same
    [[nodiscard]] int nodes() const { return int(first.size()) - 1; }
};
[[nodiscard]] Neighbours neighboursIn(const Drawing& drawing);

/// Lengths of the shortest paths from one node, infinite where there is none.
/// @cost O(m) where all ties are equally long, else O(m log n).
[[nodiscard]] std::vector<float> pathLengths(const Neighbours& graph, int from);

/// The parts that no tie joins, the largest first; nodes in ascending order.
[[nodiscard]] std::vector<std::vector<int>> partsOf(const Neighbours& graph);

/// One part as a graph of its own, its nodes numbered in the order of `part`.
[[nodiscard]] Neighbours only(const Neighbours& graph, const std::vector<int>& part);

} // namespace trellis::power
