#pragma once

#include "core/words/vocabulary.h"

#include <QPainterPath>

class QFont;
class QPainter;

namespace trellis::paint {

struct Theme;

enum class BadgeStyle {
    Filled,   ///< the group's fill: heard, in practice, present
    Hollow,   ///< the group's outline on the surface: on paper
    NotHeard, ///< dashed outline and muted letters: not heard yet
};

/// A group's badge is 22 by 20 at 100 % text size.
[[nodiscard]] QSizeF groupBadgeSize(const Theme& theme);

/// The rounded plate with the group's two letters.
void paintGroupBadge(
    QPainter& painter,
    const QRectF& rect,
    Group group,
    const Theme& theme,
    BadgeStyle style = BadgeStyle::Filled
);

/// What the badges mean, on one line: each with its group's name, as many as have room.
void paintGroupKey(
    QPainter& painter, const QRectF& line, Language language, const Theme& theme, const QFont& font
);

/// The group's own shape, as large as a circle of diameter `size` looks, around (0, 0): square,
/// circle, hexagon, triangle, house, diamond.
[[nodiscard]] QPainterPath groupShape(Group group, double size);

/// One person's mark as a point: the shape in the group's colour, or hollow for "on paper".
void paintGroupMark(
    QPainter& painter,
    QPointF centre,
    double size,
    Group group,
    const Theme& theme,
    BadgeStyle style = BadgeStyle::Filled
);

} // namespace trellis::paint
