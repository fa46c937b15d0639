#pragma once

#include <optional>

class QPainter;
class QPointF;
class QRectF;

namespace trellis::paint {

struct Theme;

/// A group's fair share of the table (hollow) and what it has (filled), on an axis of chairs from
/// 0 to `seats` with a tick for each.
struct SeatDumbbell {
    int seats = 0;
    int target = 0;
    std::optional<int> now; ///< nullopt: not known
    bool attention = false; ///< the line between them warns
};
void paintSeatDumbbell(
    QPainter& painter, const QRectF& where, const SeatDumbbell& dumbbell, const Theme& theme
);

/// Say or influence on paper (hollow) and in practice (filled), on an axis from 0 to 5.
struct LevelDumbbell {
    std::optional<double> paper;
    std::optional<double> practice;
};
void paintLevelDumbbell(
    QPainter& painter, const QRectF& where, const LevelDumbbell& dumbbell, const Theme& theme
);

/// The two ends of a dumbbell, for a legend.
void paintShareMark(QPainter& painter, QPointF centre, const Theme& theme);
void paintNowMark(QPainter& painter, QPointF centre, const Theme& theme);

} // namespace trellis::paint
