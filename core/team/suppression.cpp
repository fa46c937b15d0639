#include "core/team/suppression.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace trellis::team {
namespace {

/// Whether hidden counts of these sizes keep each other's secret next to a known total.
/// Different sizes do: whatever somebody works out holds for another order of them as well. Equal
/// sizes do when one more here and one less there is as possible; not at the ends of the range.
bool keepTheirSecret(const std::vector<int>& hidden, int threshold) {
    if (hidden.size() < 2)
        return hidden.empty();
    if (std::accumulate(hidden.begin(), hidden.end(), 0) < threshold)
        return false; // together they would be one small group
    const auto [least, most] = std::minmax_element(hidden.begin(), hidden.end());
    return *least != *most || (*least > 1 && *least < threshold - 1);
}

std::vector<int> hiddenOf(const std::vector<int>& counts, const std::vector<bool>& hides) {
    std::vector<int> hidden;
    for (size_t i = 0; i < counts.size(); ++i)
        if (hides[i])
            hidden.push_back(counts[i]);
    return hidden;
}

/// Whether the hidden people are no more than the places where they may be, empty ones counted:
/// then a shown zero would be the only thing that tells a table of ones from its neighbours.
bool fewForSoMany(const std::vector<int>& counts, const std::vector<bool>& hides) {
    const std::vector<int> hidden = hiddenOf(counts, hides);
    const auto zeros = std::count(counts.begin(), counts.end(), 0);
    return !hidden.empty() &&
           std::accumulate(hidden.begin(), hidden.end(), 0) <= int(hidden.size()) + int(zeros);
}

} // namespace

bool MaskedTable::anyHidden() const {
    return std::any_of(cells.begin(), cells.end(), [](const MaskedCount& cell) {
        return cell.hidden();
    });
}

std::optional<int> MaskedTable::hiddenTogether() const {
    if (!anyHidden())
        return 0;
    if (total.hidden())
        return std::nullopt;
    int left = *total.shown();
    for (const MaskedCount& cell : cells)
        left -= cell.shown().value_or(0);
    return left;
}

MaskedTable
masked(const std::vector<int>& counts, int threshold, const std::vector<bool>& alsoHidden) {
    const int hiddenBelow = std::max(threshold, lowestThreshold);
    const std::set<int> sizes(counts.begin(), counts.end());
    std::vector<bool> hides(counts.size());
    const auto hideFromTo = [&](int least, int most) {
        for (size_t i = 0; i < counts.size(); ++i)
            hides[i] = hides[i] || (counts[i] >= least && counts[i] <= most);
    };
    for (size_t i = 0; i < counts.size() && i < alsoHidden.size(); ++i)
        hides[i] = alsoHidden[i];
    hideFromTo(1, hiddenBelow - 1);
    const auto safe = [&] { return keepTheirSecret(hiddenOf(counts, hides), hiddenBelow); };
    for (auto next = sizes.lower_bound(hiddenBelow); !safe() && next != sizes.end(); ++next)
        hideFromTo(hiddenBelow, *next);
    const int total = std::accumulate(counts.begin(), counts.end(), 0);
    bool hideTotal = false;
    if (!safe()) {
        hides.assign(counts.size(), true);
        hideTotal = counts.size() == 1 || total < hiddenBelow;
    } else if (fewForSoMany(counts, hides)) {
        hideFromTo(0, 0);
    }
    MaskedTable table{{}, MaskedCount(total, hideTotal)};
    for (size_t i = 0; i < counts.size(); ++i)
        table.cells.push_back(MaskedCount(counts[i], hides[i]));
    return table;
}

} // namespace trellis::team
