#pragma once

#include "core/team/table_plan.h"

#include <QRectF>

class QPainter;

namespace trellis::paint {

struct Theme;

/// How much is written beside a chair.
enum class ChairDetail { Everything, Name, Nothing };

/// Where a table's chairs stand and their words go: made for a box, painted later.
struct TablePicture {
    struct Chair {
        QPointF centre;
        QRectF words; ///< above the chair at the far side of the table, else under it
    };
    double diameter = 62;
    ChairDetail detail = ChairDetail::Everything;
    QRectF table;
    std::vector<Chair> chairs; ///< in the plan's order, clockwise from the top left

    /// Everything of one chair, with room for a ring around it.
    [[nodiscard]] QRectF box(size_t chair) const;
};

/// Lays the table out: equal steps around it, as much written as fits without touching anything.
/// @param most  what may be written at all: nothing on a projector.
[[nodiscard]] TablePicture layOutTable(
    const team::TablePlan& plan,
    const QRectF& box,
    const Theme& theme,
    ChairDetail most = ChairDetail::Everything
);

/// The table and what stands in its middle.
void paintTable(
    QPainter& painter, const TablePicture& picture, const team::TablePlan& plan, const Theme& theme
);
/// One chair with its words. `chosen` puts a ring around it.
void paintChair(
    QPainter& painter,
    const TablePicture& picture,
    size_t place,
    const team::TablePlan& plan,
    const Theme& theme,
    bool chosen = false
);

} // namespace trellis::paint
