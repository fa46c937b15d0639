#include "ui/paint/cover.h"

#include "ui/paint/icons.h"
#include "ui/paint/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace trellis::paint {

void paintCovering(
    QPainter& painter,
    const QRectF& frame,
    const QPixmap& picture,
    double radius,
    const Theme& theme
) {
    QPainterPath clip;
    clip.addRoundedRect(frame, radius, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (picture.isNull()) {
        constexpr double mark = 20;
        painter.fillPath(clip, theme.hover);
        const QRectF icon(frame.center() - QPointF(mark / 2, mark / 2), QSizeF(mark, mark));
        paintIcon(painter, icon, QStringLiteral("image"), theme.ink3);
    } else {
        const QSizeF whole = picture.size();
        const QSizeF cut = frame.size().scaled(whole, Qt::KeepAspectRatio);
        const QPointF corner(
            (whole.width() - cut.width()) / 2, (whole.height() - cut.height()) / 2
        );
        painter.setClipPath(clip, Qt::IntersectClip);
        painter.drawPixmap(frame, picture, QRectF(corner, cut));
    }
    painter.restore();
}

} // namespace trellis::paint
