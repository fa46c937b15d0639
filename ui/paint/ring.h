#pragma once

class QPainter;
class QRectF;

namespace trellis::paint {

struct Theme;

/// A progress ring from twelve o'clock, clockwise, within `rect`.
/// @param share   0 to 1; values outside are cut.
/// @param stroke  width of the line, in the painter's units.
void paintRing(
    QPainter& painter, const QRectF& rect, double share, const Theme& theme, double stroke = 2.5
);

} // namespace trellis::paint
