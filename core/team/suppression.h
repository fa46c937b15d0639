#pragma once

#include <optional>
#include <vector>

namespace trellis::team {

/// Counts below this are hidden, unless a caller asks for another threshold.
inline constexpr int defaultThreshold = 10;

/// A count of people as it may be shown. Only `masked` makes one, so that what takes a MaskedCount
/// cannot print a small number by mistake.
class MaskedCount {
public:
    [[nodiscard]] bool hidden() const { return !m_shown.has_value(); }
    /// The count; nullopt when it is hidden.
    [[nodiscard]] std::optional<int> shown() const { return m_shown; }
    bool operator==(const MaskedCount&) const = default;

private:
    friend struct MaskedTable masked(const std::vector<int>& counts, int threshold);
    MaskedCount(int count, bool hidden) : m_shown(hidden ? std::nullopt : std::optional(count)) {}
    std::optional<int> m_shown;
};

/// Counts that add up to a total, as they may be shown together.
struct MaskedTable {
    std::vector<MaskedCount> cells; ///< in the order of the counts
    MaskedCount total;
    bool operator==(const MaskedTable&) const = default;
};

/// Hides every count from 1 to threshold − 1, and then as little more as it takes that no hidden
/// one can be worked out from the others and the total, not even by somebody who knows this rule:
/// the next smallest count (all of that size, so that the order in the list gives nothing away),
/// and, when there is none, the total. Zero is shown and never hidden. Whether a count is hidden
/// for its size or to protect another cannot be told.
///
/// @param counts     each at least 0.
/// @param threshold  at least 3; below that a hidden count has only one value to be.
/// @source           complementary cell suppression; domain.md section 1, "Small numbers".
[[nodiscard]] MaskedTable masked(const std::vector<int>& counts, int threshold = defaultThreshold);

} // namespace trellis::team
