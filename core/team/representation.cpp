#include "core/team/representation.h"

#include "core/words/spelling.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace trellis::team {
namespace {

/// The same people, counted twice: in two dimensions under one name.
using SamePeople = std::tuple<Population, QString, int>;

SamePeople samePeople(const ReferenceDimension& dimension, const ReferenceGroup& group) {
    return {dimension.population, plainSpelling(group.name), group.people};
}

MaskedTable
tableOf(const ReferenceDimension& dimension, int threshold, const std::set<SamePeople>& hidden) {
    std::vector<int> people;
    std::vector<bool> alsoHidden;
    for (const ReferenceGroup& group : dimension.groups) {
        people.push_back(group.people);
        alsoHidden.push_back(group.people > 0 && hidden.contains(samePeople(dimension, group)));
    }
    return masked(people, threshold, alsoHidden);
}

/// The dimension as the masked table knows it: the groups that are shown, and the hidden ones as
/// one at the end. Nothing is counted where the total is hidden.
ReferenceDimension publicly(const ReferenceDimension& dimension, const MaskedTable& table) {
    ReferenceDimension known;
    for (size_t i = 0; i < table.cells.size(); ++i)
        if (const auto people = table.cells[i].shown())
            known.groups.push_back(
                {dimension.groups[i].id, {}, *people, dimension.groups[i].members}
            );
    if (table.anyHidden())
        known.groups.push_back(
            {Id<ReferenceGroup>::create(), {}, table.hiddenTogether().value_or(0), {}}
        );
    return known;
}

ShownDimension
shown(const ReferenceDimension& dimension, const MaskedTable& table, int filledSeats) {
    const DimensionMeasures measures = dimensionMeasures(publicly(dimension, table), filledSeats);
    ShownDimension shown{
        dimension.id,
        dimension.name,
        dimension.population,
        table.total,
        filledSeats,
        !dimension.groups.empty(),
        {},
        measures.dissimilarity,
        measures.seatsToChange,
    };
    size_t next = 0;
    for (size_t i = 0; i < dimension.groups.size(); ++i) {
        const ReferenceGroup& group = dimension.groups[i];
        const bool hidden = table.cells[i].hidden();
        shown.groups.push_back({
            group.id,
            group.name,
            table.cells[i],
            hidden ? std::nullopt : std::optional(measures.groups[next++]),
        });
        shown.asked = shown.asked && group.members.has_value();
    }
    return shown;
}

} // namespace

bool ShownDimension::anyHidden() const {
    return std::any_of(groups.begin(), groups.end(), [](const ShownGroup& group) {
        return group.people.hidden();
    });
}

std::vector<MaskedTable>
maskedTables(const std::vector<ReferenceDimension>& dimensions, int threshold) {
    std::set<SamePeople> hidden;
    for (size_t before = 1; before != hidden.size();) { // ends: it only grows
        before = hidden.size();
        for (const ReferenceDimension& dimension : dimensions) {
            const MaskedTable table = tableOf(dimension, threshold, hidden);
            for (size_t i = 0; i < table.cells.size(); ++i)
                if (table.cells[i].hidden())
                    hidden.insert(samePeople(dimension, dimension.groups[i]));
        }
    }
    std::vector<MaskedTable> tables;
    for (const ReferenceDimension& dimension : dimensions)
        tables.push_back(tableOf(dimension, threshold, hidden));
    return tables;
}

std::vector<ShownDimension> shownDimensions(const Team& team) {
    const int seats = filledSeats(team.seats);
    const auto tables = maskedTables(team.dimensions, team.charter.hiddenBelow);
    std::vector<ShownDimension> all;
    for (size_t i = 0; i < tables.size(); ++i)
        all.push_back(shown(team.dimensions[i], tables[i], seats));
    return all;
}

} // namespace trellis::team
