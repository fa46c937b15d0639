#include "ui/paint/matrix_painter.h"

#include "ui/paint/group_badge.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace trellis::paint {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double cornerRadius = 6;

/// `rect` with only the corners of that side round.
QPainterPath plate(const QRectF& rect, HalfSide side, double radius) {
    const double left = side == HalfSide::Right ? 0 : 2 * radius;
    const double right = side == HalfSide::Left ? 0 : 2 * radius;
    QPainterPath path(QPointF(rect.left() + left / 2, rect.top()));
    const auto corner = [&path](const QPointF& at, double size, double start) {
        if (size == 0) {
            path.lineTo(at);
            return;
        }
        const QPointF topLeft(
            start == 90 || start == 180 ? at.x() : at.x() - size,
            start == 90 || start == 0 ? at.y() : at.y() - size
        );
        path.arcTo(QRectF(topLeft, QSizeF(size, size)), start + 90, -90);
    };
    corner(rect.topRight(), right, 0);
    corner(rect.bottomRight(), right, -90);
    corner(rect.bottomLeft(), left, 180);
    corner(rect.topLeft(), left, 90);
    path.closeSubpath();
    return path;
}

void hatch(QPainter& painter, const QPainterPath& path, const MatrixLook& look) {
    const QRectF box = path.boundingRect();
    const double pitch = look.length(6);
    painter.save();
    painter.setClipPath(path, Qt::IntersectClip);
    painter.setPen(QPen(look.theme.line2, std::max(1.0, look.length(1.2))));
    for (double x = box.left() - box.height(); x < box.right(); x += pitch)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

void digit(QPainter& painter, const QRectF& rect, const QString& text, const QColor& ink) {
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter, text);
}

void paintFog(
    QPainter& painter, const QRectF& rect, const QPainterPath& path, const MatrixLook& look
) {
    painter.fillPath(path, look.theme.surface);
    hatch(painter, path, look);
    QPen border(look.theme.ctl, std::max(1.0, look.length(1)), Qt::CustomDashLine);
    border.setDashPattern({3, 2.5});
    painter.strokePath(path, border);
    // A plate behind the sign, so that the hatch does not run through it.
    const double width = look.length(16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.theme.surface);
    painter.drawEllipse(rect.center(), width / 2, width / 2);
    digit(painter, rect, u"?"_s, look.theme.ink);
}

} // namespace

QFont MatrixLook::font(TextStyle style) const {
    QFont font = theme.font(style);
    font.setPointSizeF(font.pointSizeF() * size);
    return font;
}

void paintSayHalf(
    QPainter& painter,
    const QRectF& rect,
    const std::optional<power::SayLevel>& level,
    HalfSide side,
    const MatrixLook& look
) {
    const Theme& theme = look.theme;
    const double radius = std::min(look.length(cornerRadius), rect.height() / 2);
    // Borders are drawn inside, so that a half never reaches into its neighbour.
    const QRectF inside = rect.adjusted(.5, .5, -.5, -.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.font(TextStyle::BodyStrong));
    if (!level) {
        QPen border(theme.increasedContrast ? theme.ctl : theme.line2, 1, Qt::CustomDashLine);
        border.setDashPattern({1, 3});
        painter.strokePath(plate(inside, side, radius), border);
    } else if (!*level) {
        paintFog(painter, rect, plate(inside, side, radius), look);
    } else {
        painter.fillPath(plate(rect, side, radius), theme.heat(**level));
        if (**level == 0 || theme.increasedContrast)
            painter.strokePath(
                plate(inside, side, radius),
                QPen(theme.increasedContrast ? theme.ctl : theme.line, 1)
            );
        digit(painter, rect, QString::number(**level), theme.onHeat(**level));
    }
    painter.restore();
}

void paintChangeCell(
    QPainter& painter, const QRectF& rect, std::optional<int> change, const MatrixLook& look
) {
    const Theme& theme = look.theme;
    const double radius = std::min(look.length(cornerRadius), rect.height() / 2);
    const QPainterPath path = plate(rect.adjusted(.5, .5, -.5, -.5), HalfSide::Whole, radius);
    const int steps = change.value_or(0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.font(steps == 0 ? TextStyle::Body : TextStyle::BodyStrong));
    if (steps < 0)
        painter.fillPath(path, theme.warnSoft);
    else if (steps > 0)
        painter.fillPath(path, theme.accentSoft);
    painter.strokePath(
        path,
        QPen(
            steps < 0   ? theme.warnLine
            : steps > 0 ? theme.accentLine
                        : theme.line,
            1
        )
    );
    const QColor ink = steps < 0 ? theme.warn : steps > 0 ? theme.accentText : theme.ink3;
    digit(painter, rect, power::changeText(change, QLocale()), ink);
    painter.restore();
}

void paintUnproven(QPainter& painter, const QRectF& cell, const MatrixLook& look) {
    const double size = look.length(6);
    const double inset = look.length(3);
    const QPointF tip = cell.topRight() + QPointF(-inset, inset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.theme.surface, 1));
    painter.setBrush(look.theme.ink3);
    painter.drawPolygon(QPolygonF({tip, tip - QPointF(size, 0), tip + QPointF(0, size)}));
    painter.restore();
}

void paintVoiceBar(
    QPainter& painter,
    const QRectF& rect,
    const power::MatrixRow& row,
    const std::vector<power::MatrixColumn>& columns,
    const MatrixLook& look
) {
    const double gap = look.length(1.5);
    const double radius = look.length(2);
    const auto speak = std::count_if(row.cells.begin(), row.cells.end(), [](const auto& cell) {
        return cell.voiceShare > 0;
    });
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.font(TextStyle::Badge));
    if (speak == 0) {
        painter.setPen(QPen(look.theme.line2, 1, Qt::DotLine));
        painter.drawRoundedRect(rect.adjusted(.5, .5, -.5, -.5), radius, radius);
    }
    const double room = rect.width() - gap * double(std::max<std::ptrdiff_t>(speak - 1, 0));
    double left = rect.left();
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const double width = room * row.cells[i].voiceShare;
        if (width <= 0)
            continue;
        const QRectF piece(left, rect.top(), width, rect.height());
        const Group group = columns[i].group;
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.theme.group(group));
        painter.drawRoundedRect(piece, radius, radius);
        const QString code = vocabulary::code(group);
        if (painter.fontMetrics().horizontalAdvance(code) + look.length(3) <= width)
            digit(painter, piece, code, look.theme.onGroup);
        left += width + gap;
    }
    painter.restore();
}

void paintColumnHead(
    QPainter& painter, const QRectF& rect, const power::MatrixColumn& column, const MatrixLook& look
) {
    const QSizeF badge = groupBadgeSize(look.theme) * look.size;
    const double needed = columnHeadWidth({column}, look);
    QFont font = look.font(TextStyle::Caption);
    // Narrower letters rather than cut words, and never smaller ones.
    if (needed > rect.width())
        font.setStretch(std::max(62, int(100 * rect.width() / needed)));
    painter.save();
    painter.setFont(font);
    const QRectF words = rect.adjusted(look.length(1), 0, -look.length(1), 0);
    const double wordsHeight =
        painter.boundingRect(words, Qt::AlignHCenter | Qt::TextWordWrap, column.label).height();
    const QRectF label(words.left(), rect.bottom() - wordsHeight, words.width(), wordsHeight);
    paintGroupBadge(
        painter,
        {rect.center().x() - badge.width() / 2,
         label.top() - look.length(4) - badge.height(),
         badge.width(),
         badge.height()},
        column.group,
        look.theme
    );
    painter.setPen(look.theme.ink2);
    painter.drawText(label, Qt::AlignHCenter | Qt::TextWordWrap, column.label);
    painter.restore();
}

double columnHeadHeight(
    const std::vector<power::MatrixColumn>& columns, double width, const MatrixLook& look
) {
    const QFontMetricsF metrics(look.font(TextStyle::Caption));
    double words = metrics.height();
    for (const power::MatrixColumn& column : columns)
        words = std::max(
            words,
            metrics
                .boundingRect(
                    QRectF(0, 0, width - 2 * look.length(2), 1000),
                    Qt::AlignHCenter | Qt::TextWordWrap,
                    column.label
                )
                .height()
        );
    return groupBadgeSize(look.theme).height() * look.size + look.length(4) + words;
}

double columnHeadWidth(const std::vector<power::MatrixColumn>& columns, const MatrixLook& look) {
    const QFontMetricsF metrics(look.font(TextStyle::Caption));
    double widest = 0;
    for (const power::MatrixColumn& column : columns)
        for (const QString& word : column.label.split(u' '))
            widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest + 2 * look.length(2);
}

QSizeF levelSwatchSize(const MatrixLook& look) {
    return {look.length(24), look.length(20)};
}

void paintLevelSwatch(
    QPainter& painter, const QRectF& rect, power::SayLevel level, const MatrixLook& look
) {
    paintSayHalf(painter, rect, std::make_optional(level), HalfSide::Whole, look);
}

} // namespace trellis::paint
