#pragma once

#include "core/team/representation.h"
#include "core/words/words.h"

namespace trellis::team {

/// One group of the community beside the table, in seats, as the team's own screen shows it.
struct ComparisonRow {
    Id<ReferenceGroup> id;
    QString name;
    bool hidden = false;      ///< kept back: neither figures nor marks
    int target = 0;           ///< whole seats of its share, 0 to M
    std::optional<int> team;  ///< seats it has; nullopt: not asked
    QString targetWords;      ///< "target 7"
    QString nowWords;         ///< "now 2"; empty: not asked
    QString gap;              ///< "five short"
    QString pointsWords;      ///< "20% of the school, 7% of the team: −13 points; parity 0.36"
    std::optional<int> toAdd; ///< chairs for this group alone; nullopt: not known, or none would do
    int toTurnOver = 0;       ///< chairs that would have to change hands
    bool attention = false;   ///< short of its share by more than the size of the team explains
    QString sentence;         ///< all of it, for a tooltip and a screen reader
    bool operator==(const ComparisonRow&) const = default;
};

struct Comparison {
    Id<ReferenceDimension> id;
    QString name;
    QString mirror;       ///< "3.2 of 14 seats would have to change hands…"; may be empty
    QString comparedWith; ///< "486 students, October count, October 1, 2026"
    int seats = 0;        ///< filled seats of the team: the length of the axis
    std::vector<ComparisonRow> rows;
    /// Under the name: whom it is compared with, and how far from a mirror it is.
    [[nodiscard]] QString about() const;
    bool operator==(const Comparison&) const = default;
};

/// The team next to its school: what may be shown of each dimension, in its order.
[[nodiscard]] std::vector<Comparison> comparisons(const Team& team, const Words& words);

/// The chairs that the team has for each group with a vacancy, beside those that are filled;
/// nullopt when every chair is.
[[nodiscard]] std::optional<Comparison> vacancies(const Team& team, const Words& words);

} // namespace trellis::team
