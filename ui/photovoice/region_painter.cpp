#include "ui/photovoice/region_painter.h"

#include <QPainter>

#include <array>

namespace trellis::ui {
namespace {

// Over any photo, in any theme: light lines on a dark edge.
const QColor edge(0x23, 0x21, 0x1d);
const QColor line(0xff, 0xff, 0xff);
const QColor released(0x8f, 0xdc, 0xc0);
const QColor waiting(0xff, 0xcf, 0x5c);
constexpr double tagHeight = 24;
constexpr double tagWidth = 30;

QColor lineOf(PhotoCanvas::Standing standing) {
    switch (standing) {
    case PhotoCanvas::Standing::Covered:
        return line;
    case PhotoCanvas::Standing::Released:
        return released;
    case PhotoCanvas::Standing::Waiting:
        return waiting;
    }
    return line;
}

} // namespace

QRectF regionTag(const QRectF& area) {
    const double above = area.top() - tagHeight - 6;
    return {area.left(), above < 0 ? area.top() + 4 : above, tagWidth, tagHeight};
}

void paintRegion(
    QPainter& painter, const QRectF& area, const RegionLook& look, const paint::Theme& theme
) {
    painter.save();
    painter.setBrush(Qt::NoBrush);
    const QColor colour = lineOf(look.standing);
    painter.setPen(QPen(edge, 5));
    painter.drawRoundedRect(area, 4, 4);
    QPen pen(colour, 2.5);
    if (look.standing != PhotoCanvas::Standing::Covered)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawRoundedRect(area, 4, 4);
    const QRectF tag = regionTag(area);
    painter.setPen(Qt::NoPen);
    painter.setBrush(edge);
    painter.drawRoundedRect(tag, 5, 5);
    painter.setFont(theme.font(paint::TextStyle::SectionTitle));
    painter.setPen(colour);
    painter.drawText(tag, Qt::AlignCenter, QString::number(look.number));
    if (look.chosen) {
        constexpr double half = 6;
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(line);
        for (const QPointF& corner :
             std::array{area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight()})
            painter.drawRect(QRectF(corner - QPointF(half, half), QSizeF(2 * half, 2 * half)));
    }
    painter.restore();
}

void paintSuggestion(QPainter& painter, const QRectF& area, const paint::Theme& theme) {
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(edge, 4));
    painter.drawRoundedRect(area, 4, 4);
    painter.setPen(QPen(line, 2, Qt::DotLine));
    painter.drawRoundedRect(area, 4, 4);
    painter.setFont(theme.font(paint::TextStyle::SectionTitle));
    painter.setPen(line);
    painter.drawText(area, Qt::AlignCenter, QStringLiteral("?"));
    painter.restore();
}

} // namespace trellis::ui
