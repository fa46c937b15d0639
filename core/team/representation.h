#pragma once

#include "core/team/measures.h"
#include "core/team/suppression.h"

namespace trellis::team {

/// A group beside its share of the table, as it may be shown.
struct ShownGroup {
    Id<ReferenceGroup> id;
    QString name;
    MaskedCount people;
    std::optional<GroupMeasures> measures; ///< nullopt while the count is hidden: a share or a
                                           ///< target would give it away
    bool operator==(const ShownGroup&) const = default;
};

/// A dimension as it may be shown on the team's own screen. Slides and documents say seats short
/// instead of the team's tally: findings.h.
struct ShownDimension {
    Id<ReferenceDimension> id;
    QString name;
    Population population = Population::Students;
    MaskedCount total;
    int filledSeats = 0;
    bool asked = false; ///< the team's tally is there for every group
    std::vector<ShownGroup> groups;
    std::optional<double> dissimilarity; ///< nullopt also while a count is hidden
    bool operator==(const ShownDimension&) const = default;

    [[nodiscard]] bool anyHidden() const;
};
[[nodiscard]] ShownDimension
shown(const ReferenceDimension& dimension, int filledSeats, int threshold = defaultThreshold);
/// All of a team's dimensions, beside its filled seats.
[[nodiscard]] std::vector<ShownDimension>
shownDimensions(const Team& team, int threshold = defaultThreshold);

} // namespace trellis::team
