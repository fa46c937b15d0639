#pragma once

class QPainter;
class QRectF;

namespace trellis::paint {
struct Theme;
}

namespace trellis::ui {

/// What a filled matrix will look like, as a ghost, for the page before there is one.
void paintGhostMatrix(QPainter& painter, const QRectF& rect, const paint::Theme& theme);

} // namespace trellis::ui
