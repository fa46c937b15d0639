#pragma once

#include "core/power/say_slopes.h"

#include <QLocale>

class QPainter;
class QRectF;

namespace trellis::paint {

struct Theme;

/// How a level is marked: hollow is on paper or before, filled in practice or now; what is hoped
/// for is a hollow diamond, and the line to it is dotted, because it is not so yet.
enum class SlopeSign { Hollow, Filled, Hoped };

/// One of the points that every slope goes through.
struct SlopePoint {
    QString name; ///< stands under it: "then", "on paper"
    SlopeSign sign = SlopeSign::Hollow;
};
/// Those of power::lensSlopes(), and of power::momentSlopes().
[[nodiscard]] std::vector<SlopePoint> lensPoints(const Words& words);
[[nodiscard]] std::vector<SlopePoint> momentPoints(const Words& words);

/// One panel a group, side by side: its levels at two or three points on a scale of 0 to 5, each
/// with its figure, the group's badge, and what the second differs from the first.
void paintSlopes(
    QPainter& painter,
    const QRectF& where,
    const std::vector<power::SaySlope>& slopes,
    const std::vector<SlopePoint>& points,
    const QLocale& locale,
    const Theme& theme
);

} // namespace trellis::paint
