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

/// A dimension as it may be shown on the team's own screen. All of it is worked out from the masked
/// counts, never from the hidden ones, which stand together as one group where they have to stand
/// somewhere: so nothing in it, and nothing made from it, knows more than the masked table says.
/// Slides and documents say seats short instead of the team's tally: findings.h.
struct ShownDimension {
    Id<ReferenceDimension> id;
    QString name;
    Population population = Population::Students;
    MaskedCount total;
    int filledSeats = 0;
    bool asked = false; ///< the team's tally is there for every group
    std::vector<ShownGroup> groups;
    std::optional<double> dissimilarity; ///< nullopt also while a count is hidden
    std::optional<double> seatsToChange; ///< D·M; nullopt also while a count is hidden
    bool operator==(const ShownDimension&) const = default;

    [[nodiscard]] bool anyHidden() const;
};
/// All of a team's dimensions, beside its filled seats and under its threshold. A group that one
/// dimension hides is hidden in every other that counts the same people under the same name, so
/// that no two of them give away what each keeps back.
[[nodiscard]] std::vector<ShownDimension> shownDimensions(const Team& team);
/// The same rule for the counts alone, in the order of the team's dimensions.
[[nodiscard]] std::vector<MaskedTable>
maskedTables(const std::vector<ReferenceDimension>& dimensions, int threshold);

} // namespace trellis::team
