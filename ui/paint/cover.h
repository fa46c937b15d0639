#pragma once

class QPainter;
class QPixmap;
class QRectF;

namespace trellis::paint {

struct Theme;

/// A picture that fills the frame, cut evenly at the edges, with rounded corners; while it has not
/// come yet, a quiet plate.
void paintCovering(
    QPainter& painter,
    const QRectF& frame,
    const QPixmap& picture,
    double radius,
    const Theme& theme
);

} // namespace trellis::paint
