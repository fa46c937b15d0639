#include "ui/paint/seat.h"

#include "ui/paint/group_badge.h"
#include "ui/paint/theme.h"

#include <QPainter>

#include <algorithm>

namespace trellis::paint {
namespace {

constexpr double smallest = 32; ///< for two dashed lines, one in the other

} // namespace

void paintSeat(
    QPainter& painter,
    QPointF centre,
    double diameter,
    const SeatPicture& picture,
    const Theme& theme
) {
    const double strong = std::max(1.4, diameter / 24);
    const double radius = (diameter - strong) / 2;
    QPen ring(
        picture.filled && !picture.votes ? theme.ctl : theme.ink2,
        picture.filled && !picture.votes ? 1.0 : strong
    );
    if (!picture.filled)
        ring.setDashPattern({2.4, 1.8});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.surface);
    painter.setPen(ring);
    painter.drawEllipse(centre, radius, radius);
    painter.restore();
    paintGroupMark(
        painter,
        centre,
        diameter * 0.48,
        picture.group,
        theme,
        picture.filled        ? BadgeStyle::Filled
        : diameter < smallest ? BadgeStyle::Hollow
                              : BadgeStyle::NotHeard
    );
}

} // namespace trellis::paint
