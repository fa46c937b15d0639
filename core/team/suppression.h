#pragma once

#include "core/team/types.h"

#include <optional>
#include <vector>

namespace trellis::team {

/// A count of people as it may be shown. Only `masked` makes one, so that what takes a MaskedCount
/// cannot print a small number by mistake.
class MaskedCount {
public:
    [[nodiscard]] bool hidden() const { return !m_shown.has_value(); }
    /// The count; nullopt when it is hidden.
    [[nodiscard]] std::optional<int> shown() const { return m_shown; }
    bool operator==(const MaskedCount&) const = default;

private:
    friend struct MaskedTable
    masked(const std::vector<int>& counts, int threshold, const std::vector<bool>& alsoHidden);
    MaskedCount(int count, bool hidden) : m_shown(hidden ? std::nullopt : std::optional(count)) {}
    std::optional<int> m_shown;
};

/// Counts that add up to a total, as they may be shown together.
struct MaskedTable {
    std::vector<MaskedCount> cells; ///< in the order of the counts
    MaskedCount total;
    bool operator==(const MaskedTable&) const = default;

    [[nodiscard]] bool anyHidden() const;
    /// All hidden counts together: what the total says of them anyway. 0 when none is hidden;
    /// nullopt when the total is hidden, too.
    [[nodiscard]] std::optional<int> hiddenTogether() const;
};

/// Hides every count from 1 to threshold − 1, and then as little more as it takes that the hidden
/// ones together are no small number themselves, and that none of them can be worked out from the
/// others and the total, not even by somebody who knows this rule and the total from elsewhere:
/// the next smallest count (all of that size, so that the order in the list gives nothing away),
/// and, when there is none, all of them, zeros too. Zeros are also hidden beside so few people that
/// a zero would tell. Whether a count is hidden for its size or to
/// protect another cannot be told. The total is hidden only where it is small itself, or the only
/// count there is.
///
/// @param counts      each at least 0.
/// @param threshold   at least 3; below that a hidden count has only one value to be.
/// @param alsoHidden  counts that another table hides; empty for none.
/// @source            complementary cell suppression; domain.md section 1, "Small numbers".
[[nodiscard]] MaskedTable masked(
    const std::vector<int>& counts,
    int threshold = defaultThreshold,
    const std::vector<bool>& alsoHidden = {}
);

} // namespace trellis::team
