#pragma once

#include "ui/paint/theme.h"
#include "ui/photovoice/photo_canvas.h"

namespace trellis::ui {

/// How one region is drawn over a photo.
struct RegionLook {
    int number = 0;
    PhotoCanvas::Standing standing = PhotoCanvas::Standing::Waiting;
    bool chosen = false;
};

/// Where the plate with the number stands: above the region, or in it at the top of the picture.
[[nodiscard]] QRectF regionTag(const QRectF& area);
void paintRegion(
    QPainter& painter, const QRectF& area, const RegionLook& look, const paint::Theme& theme
);
/// A face that the computer guesses, or a region while it is drawn.
void paintSuggestion(QPainter& painter, const QRectF& area, const paint::Theme& theme);

} // namespace trellis::ui
