#include "ui/paint/say_bar.h"

#include "ui/paint/matrix_painter.h"

#include <QPainter>

namespace trellis::paint {
namespace {

constexpr int steps = 5;

} // namespace

void paintSayBar(
    QPainter& painter,
    const QRectF& rect,
    Group group,
    const power::MatrixCell& cell,
    const MatrixLook& look
) {
    const double gap = look.length(2);
    const double width = (rect.width() - gap * (steps - 1)) / steps;
    const double bar = look.length(8);
    const bool unknown = cell.practice && !*cell.practice;
    const int practice = cell.practice ? cell.practice->value_or(0) : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int step = 0; step < steps; ++step) {
        const QRectF piece(
            rect.left() + step * (width + gap), rect.center().y() - bar / 2, width, bar
        );
        painter.setPen(Qt::NoPen);
        painter.setBrush(step < practice ? look.theme.group(group) : look.theme.line);
        painter.drawRoundedRect(piece, look.length(2), look.length(2));
        if (unknown) {
            painter.setBrush(QBrush(look.theme.ctl, Qt::BDiagPattern));
            painter.drawRoundedRect(piece, look.length(2), look.length(2));
        }
    }
    if (cell.paper && *cell.paper) {
        const int paper = **cell.paper;
        const double x =
            paper == 0 ? rect.left() + 1 : rect.left() + paper * (width + gap) - gap / 2;
        painter.setPen(QPen(look.theme.ink, look.length(2)));
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
    }
    painter.restore();
}

} // namespace trellis::paint
