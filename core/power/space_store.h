#pragma once

#include "core/power/types.h"
#include "core/school/query.h"
#include "core/school/reader.h"

namespace trellis::power {

/// Every space with its members and levers; a part of readMap.
[[nodiscard]] std::vector<Space> readSpaces(const school::Reader& reader);

/// Two columns that hold a point, or nothing.
inline std::optional<QPointF> placeAt(const school::Query& row, int column) {
    if (row.isNull(column) || row.isNull(column + 1))
        return std::nullopt;
    return QPointF(row.real(column), row.real(column + 1));
}

inline std::optional<double> xOf(const std::optional<QPointF>& place) {
    return place ? std::optional(place->x()) : std::nullopt;
}
inline std::optional<double> yOf(const std::optional<QPointF>& place) {
    return place ? std::optional(place->y()) : std::nullopt;
}

} // namespace trellis::power
