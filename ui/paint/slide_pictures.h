#pragma once

#include "core/report/keystone_show.h"

class QPainter;

namespace trellis::paint {

struct Theme;

/// The photo cropped to the box; a grey tile with its part of school life when it is not cleared,
/// with its title while it is being made; for an empty place `prompt` in a dashed frame.
void paintSlidePhoto(
    QPainter& painter, const QRectF& box, const report::SlidePhoto& photo, const QString& prompt
);

/// One dumbbell a group: hollow is then, filled is now, on a scale from 0 to the most.
void paintSlideChange(
    QPainter& painter, const QRectF& box, const report::SlideChange& change, const Theme& theme
);

/// The network at a moment between then, 0, and now, 1, where what changed stands out.
void paintSlideNetwork(
    QPainter& painter,
    const QRectF& box,
    const std::shared_ptr<const report::SlideNetwork>& network,
    double time,
    const Theme& theme
);

} // namespace trellis::paint
