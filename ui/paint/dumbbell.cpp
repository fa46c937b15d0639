#include "ui/paint/dumbbell.h"

#include "ui/paint/theme.h"

#include <QPainter>

#include <algorithm>

namespace trellis::paint {
namespace {

constexpr double hollowRadius = 6;
constexpr double filledRadius = 6.5;
constexpr double innerRadius = 3.2; ///< of the filled mark where it stands in the hollow one
constexpr double tick = 3;
constexpr int highestLevel = 5;
constexpr double levelRadius = 5;
constexpr double levelInnerRadius = 2.6;
constexpr double levelDot = 1.6;

void paintDisc(QPainter& painter, QPointF centre, double radius, const Theme& theme) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accentText);
    painter.drawEllipse(centre, radius, radius);
}

} // namespace

void paintShareMark(QPainter& painter, QPointF centre, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.ink2, 2));
    painter.setBrush(theme.surface);
    painter.drawEllipse(centre, hollowRadius, hollowRadius);
    painter.restore();
}

void paintNowMark(QPainter& painter, QPointF centre, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintDisc(painter, centre, filledRadius, theme);
    painter.restore();
}

void paintSeatDumbbell(
    QPainter& painter, const QRectF& where, const SeatDumbbell& dumbbell, const Theme& theme
) {
    const double margin = filledRadius + 1;
    const double left = where.left() + margin;
    const double width = std::max(1.0, where.width() - 2 * margin);
    const double middle = where.center().y();
    const auto at = [&](int seat) {
        const double share = double(seat) / std::max(1, dumbbell.seats);
        return QPointF(left + width * std::clamp(share, 0.0, 1.0), middle);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1.4));
    painter.drawLine(at(0), at(dumbbell.seats));
    for (int seat = 0; seat <= dumbbell.seats; ++seat)
        painter.drawLine(at(seat) - QPointF(0, tick), at(seat) + QPointF(0, tick));
    const QPointF target = at(dumbbell.target);
    if (dumbbell.now && *dumbbell.now != dumbbell.target) {
        painter.setPen(QPen(dumbbell.attention ? theme.warnMark : theme.ctl, 3));
        painter.drawLine(target, at(*dumbbell.now));
    }
    paintShareMark(painter, target, theme);
    if (dumbbell.now)
        paintDisc(
            painter,
            at(*dumbbell.now),
            *dumbbell.now == dumbbell.target ? innerRadius : filledRadius,
            theme
        );
    painter.restore();
}

void paintLevelDumbbell(
    QPainter& painter, const QRectF& where, const LevelDumbbell& dumbbell, const Theme& theme
) {
    const double margin = levelRadius + 1;
    const double width = std::max(1.0, where.width() - 2 * margin);
    const auto at = [&](double level) {
        return QPointF(
            where.left() + margin + width * std::clamp(level / highestLevel, 0.0, 1.0),
            where.center().y()
        );
    };
    const auto& [paper, practice] = dumbbell;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1.4));
    painter.drawLine(at(0), at(highestLevel));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ctl);
    for (int level = 0; level <= highestLevel; ++level)
        painter.drawEllipse(at(level), levelDot, levelDot);
    if (paper && practice) {
        painter.setPen(QPen(theme.accentText, 2.6));
        painter.drawLine(at(*paper), at(*practice));
    }
    if (paper) {
        painter.setPen(QPen(theme.ink2, 1.8));
        painter.setBrush(theme.sunken);
        painter.drawEllipse(at(*paper), levelRadius, levelRadius);
    }
    if (practice)
        paintDisc(
            painter, at(*practice), paper == practice ? levelInnerRadius : levelRadius, theme
        );
    painter.restore();
}

} // namespace trellis::paint
