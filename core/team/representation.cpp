#include "core/team/representation.h"

#include <algorithm>

namespace trellis::team {

bool ShownDimension::anyHidden() const {
    return std::any_of(groups.begin(), groups.end(), [](const ShownGroup& group) {
        return group.people.hidden();
    });
}

ShownDimension shown(const ReferenceDimension& dimension, int filledSeats, int threshold) {
    std::vector<int> people;
    for (const ReferenceGroup& group : dimension.groups)
        people.push_back(group.people);
    const MaskedTable table = masked(people, threshold);
    const DimensionMeasures measures = dimensionMeasures(dimension, filledSeats);
    ShownDimension shown{
        dimension.id,
        dimension.name,
        dimension.population,
        table.total,
        filledSeats,
        !dimension.groups.empty(),
        {},
        {},
    };
    for (size_t i = 0; i < dimension.groups.size(); ++i) {
        const ReferenceGroup& group = dimension.groups[i];
        const bool hidden = table.cells[i].hidden();
        shown.groups.push_back({
            group.id,
            group.name,
            table.cells[i],
            hidden ? std::nullopt : std::optional(measures.groups[i]),
        });
        shown.asked = shown.asked && group.members.has_value();
    }
    if (!shown.anyHidden())
        shown.dissimilarity = measures.dissimilarity;
    return shown;
}

std::vector<ShownDimension> shownDimensions(const Team& team, int threshold) {
    const int seats = filledSeats(team.seats);
    std::vector<ShownDimension> all;
    for (const ReferenceDimension& dimension : team.dimensions)
        all.push_back(shown(dimension, seats, threshold));
    return all;
}

} // namespace trellis::team
