#include "core/team/suppression.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace trellis::team {
namespace {

constexpr int lowestThreshold = 3;

/// Whether hidden counts of these sizes keep each other's secret next to a shown total.
/// Different sizes do: whatever somebody works out holds for another order of them as well. Equal
/// sizes do when one more here and one less there is as possible; not at the ends of the range.
bool keepTheirSecret(const std::vector<int>& hidden, int threshold) {
    if (hidden.size() < 2)
        return hidden.empty();
    const auto [least, most] = std::minmax_element(hidden.begin(), hidden.end());
    return *least != *most || (*least > 1 && *least < threshold - 1);
}

} // namespace

MaskedTable masked(const std::vector<int>& counts, int threshold) {
    const int hiddenBelow = std::max(threshold, lowestThreshold);
    const std::set<int> sizes(counts.begin(), counts.end());
    auto next = sizes.lower_bound(hiddenBelow);
    int limit = hiddenBelow; // counts from 1 to limit − 1 are hidden
    std::vector<int> hidden;
    const auto gather = [&] {
        hidden.clear();
        std::copy_if(counts.begin(), counts.end(), std::back_inserter(hidden), [&](int count) {
            return count > 0 && count < limit;
        });
    };
    gather();
    while (!keepTheirSecret(hidden, hiddenBelow) && next != sizes.end()) {
        limit = *next++ + 1;
        gather();
    }
    const bool hideTotal = !keepTheirSecret(hidden, hiddenBelow);

    MaskedTable table{{}, MaskedCount(std::accumulate(counts.begin(), counts.end(), 0), hideTotal)};
    for (const int count : counts)
        table.cells.push_back(MaskedCount(count, count > 0 && count < limit));
    return table;
}

} // namespace trellis::team
