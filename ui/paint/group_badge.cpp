#include "ui/paint/group_badge.h"

#include "ui/paint/text.h"
#include "ui/paint/theme.h"

#include <QPainter>

#include <algorithm>

namespace trellis::paint {
namespace {

QPen outline(const Theme& theme, Group group, BadgeStyle style, double width) {
    if (style == BadgeStyle::Filled)
        return Qt::NoPen;
    QPen pen(style == BadgeStyle::Hollow ? theme.group(group) : theme.ctl, width);
    pen.setJoinStyle(Qt::RoundJoin);
    if (style == BadgeStyle::NotHeard)
        pen.setDashPattern({2.5, 2});
    return pen;
}

QBrush fill(const Theme& theme, Group group, BadgeStyle style) {
    return style == BadgeStyle::Filled ? theme.group(group) : theme.surface;
}

QColor letters(const Theme& theme, BadgeStyle style) {
    switch (style) {
    case BadgeStyle::Filled:
        return theme.onGroup;
    case BadgeStyle::Hollow:
        return theme.ink;
    case BadgeStyle::NotHeard:
        break;
    }
    return theme.ink3;
}

} // namespace

QSizeF groupBadgeSize(const Theme& theme) {
    return {theme.scaled(22), theme.scaled(20)};
}

void paintGroupBadge(
    QPainter& painter, const QRectF& rect, Group group, const Theme& theme, BadgeStyle style
) {
    const double unit = rect.height() / 20;
    const double width = 1.4 * unit;
    const double inset = style == BadgeStyle::Filled ? 0 : width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline(theme, group, style, width));
    painter.setBrush(fill(theme, group, style));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 5 * unit, 5 * unit);
    QFont font = theme.font(TextStyle::Badge);
    font.setPointSizeF(font.pointSizeF() / theme.textScale * unit);
    painter.setFont(font);
    painter.setPen(letters(theme, style));
    painter.drawText(rect, Qt::AlignCenter, vocabulary::code(group));
    painter.restore();
}

void paintGroupKey(
    QPainter& painter, const QRectF& line, Language language, const Theme& theme, const QFont& font
) {
    const double height = std::min(line.height(), 1.5 * QFontMetricsF(font).height());
    const QSizeF badge(1.1 * height, height);
    double x = line.left();
    for (const Group group : allGroups) {
        const QString name = vocabulary::plural(group, language);
        const QRectF words(
            x + badge.width() + height / 3, line.top(), widthOf(name, font) + 2, line.height()
        );
        if (words.right() > line.right())
            break;
        const QRectF plate(QPointF(x, line.center().y() - height / 2), badge);
        paintGroupBadge(painter, plate, group, theme);
        paintLine(painter, words, name, {font, theme.ink2});
        x = words.right() + height;
    }
}

QPainterPath groupShape(Group group, double size) {
    const double r = size / 2;
    QPainterPath path;
    switch (group) {
    case Group::Administrators:
        path.addRoundedRect(QRectF(-0.88 * r, -0.88 * r, 1.76 * r, 1.76 * r), 0.21 * r, 0.21 * r);
        return path;
    case Group::Teachers:
        path.addEllipse(QPointF(0, 0), r, r);
        return path;
    case Group::SupportStaff:
        path.addPolygon(QPolygonF(
            {{1.08 * r, 0},
             {0.54 * r, 0.93 * r},
             {-0.54 * r, 0.93 * r},
             {-1.08 * r, 0},
             {-0.54 * r, -0.93 * r},
             {0.54 * r, -0.93 * r}}
        ));
        break;
    case Group::Students:
        path.addPolygon(QPolygonF({{0, -1.1 * r}, {1.15 * r, 0.85 * r}, {-1.15 * r, 0.85 * r}}));
        break;
    case Group::Families:
        path.addPolygon(QPolygonF(
            {{0, -1.15 * r},
             {1.02 * r, -0.15 * r},
             {1.02 * r, 0.95 * r},
             {-1.02 * r, 0.95 * r},
             {-1.02 * r, -0.15 * r}}
        ));
        break;
    case Group::Partners:
        path.addPolygon(QPolygonF({{0, -1.25 * r}, {1.15 * r, 0}, {0, 1.25 * r}, {-1.15 * r, 0}}));
        break;
    }
    path.closeSubpath();
    return path;
}

void paintGroupMark(
    QPainter& painter,
    QPointF centre,
    double size,
    Group group,
    const Theme& theme,
    BadgeStyle style
) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    painter.setPen(outline(theme, group, style, std::max(1.2, size / 9)));
    painter.setBrush(fill(theme, group, style));
    painter.drawPath(groupShape(group, size));
    painter.restore();
}

} // namespace trellis::paint
