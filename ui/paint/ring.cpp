#include "ui/paint/ring.h"

#include "ui/paint/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trellis::paint {

void paintRing(
    QPainter& painter, const QRectF& rect, double share, const Theme& theme, double stroke
) {
    const double inset = stroke / 2;
    const QRectF circle = rect.adjusted(inset, inset, -inset, -inset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.line2, stroke));
    painter.drawEllipse(circle);
    if (const double part = std::clamp(share, 0.0, 1.0); part > 0) {
        constexpr int wholeTurn = 360 * 16;
        painter.setPen(QPen(theme.accentText, stroke, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(circle, wholeTurn / 4, -static_cast<int>(std::lround(part * wholeTurn)));
    }
    painter.restore();
}

} // namespace trellis::paint
