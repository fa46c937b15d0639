#include "ui/paint/network_painter.h"

#include "ui/paint/icons.h"
#include "ui/paint/lever_bar.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trellis::paint {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double leastRadius = 12;
constexpr double mostRadius = 37;
constexpr double unknownRadius = 16;

QPainterPath polygon(std::initializer_list<QPointF> corners) {
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(corners)));
    path.closeSubpath();
    return path;
}

void paintLetters(QPainter& painter, const ActorMark& mark, const NetworkLook& look) {
    QFont font = look.theme.font(TextStyle::Badge);
    const double pixels = std::clamp(.5 * mark.radius, 10.0, 15.0);
    font.setPointSizeF(font.pointSizeF() / look.theme.textScale * pixels / 10.5);
    painter.setFont(font);
    painter.setPen(mark.known ? look.theme.onGroup : look.theme.ink2);
    const QRectF box(mark.centre - QPointF(40, 40), QSizeF(80, 80));
    painter.drawText(box, int(Qt::AlignCenter), vocabulary::code(mark.group));
}

} // namespace

QString networkTitle(NetworkLens lens, const Words& words) {
    switch (lens) {
    case NetworkLens::Paper:
        return words.translate("network", "Who is tied to whom, on paper");
    case NetworkLens::Practice:
        return words.translate("network", "Who is tied to whom, in practice");
    case NetworkLens::Both:
        break;
    }
    return words.translate("network", "Who is tied to whom: filled in practice, ring on paper");
}

QFont NetworkLook::font(TextStyle style) const {
    QFont font = theme.font(style);
    font.setPointSizeF(font.pointSizeF() * type);
    return font;
}

double actorRadius(const std::optional<int>& influence) {
    if (!influence)
        return unknownRadius;
    return std::max(leastRadius, mostRadius * std::sqrt(*influence / 5.0));
}

QPainterPath actorShape(power::MapShape shape, double r) {
    QPainterPath path;
    switch (shape) {
    case power::MapShape::Circle:
        path.addEllipse(QPointF(), r, r);
        return path;
    case power::MapShape::Square:
        path.addRoundedRect(QRectF(-.89 * r, -.89 * r, 1.78 * r, 1.78 * r), 4, 4);
        return path;
    case power::MapShape::Diamond:
        return polygon({{0, -1.25 * r}, {1.25 * r, 0}, {0, 1.25 * r}, {-1.25 * r, 0}});
    case power::MapShape::Hexagon:
        break;
    }
    return polygon(
        {{1.08 * r, 0},
         {.54 * r, .93 * r},
         {-.54 * r, .93 * r},
         {-1.08 * r, 0},
         {-.54 * r, -.93 * r},
         {.54 * r, -.93 * r}}
    );
}

void paintActor(QPainter& painter, const ActorMark& mark, const NetworkLook& look) {
    const QColor colour = look.theme.group(mark.group);
    const QPainterPath shape = actorShape(mark.shape, mark.radius).translated(mark.centre);
    painter.setPen(QPen(look.theme.canvas, 4));
    painter.setBrush(look.theme.canvas);
    painter.drawPath(shape);
    painter.setPen(mark.known ? QPen(Qt::NoPen) : QPen(look.theme.ctl, 1.6, Qt::DashLine));
    painter.setBrush(mark.known ? colour : look.theme.surface);
    painter.drawPath(shape);
    if (mark.shape == power::MapShape::Square) {
        const double up = mark.centre.y() - .89 * mark.radius - 5;
        const double half = .82 * mark.radius;
        painter.setPen(QPen(colour, 2.2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(mark.centre.x() - half, up), QPointF(mark.centre.x() + half, up));
    }
    if (mark.ring) {
        // Within the fill the ring takes the colour of the letters, else it would not be seen.
        const bool inside = *mark.ring < mark.radius && mark.known;
        painter.setPen(QPen(inside ? look.theme.onGroup : look.theme.ink2, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(actorShape(mark.shape, *mark.ring).translated(mark.centre));
    }
    paintLetters(painter, mark, look);
}

void paintRing(QPainter& painter, const ActorMark& mark, const QColor& colour) {
    painter.setPen(QPen(colour, 2.5));
    painter.setBrush(Qt::NoBrush);
    const double r = std::max(mark.radius, mark.ring.value_or(0)) *
                     (mark.shape == power::MapShape::Diamond ? 1.25 : 1);
    painter.drawEllipse(mark.centre, r + 8, r + 8);
}

void paintTie(QPainter& painter, const TieMark& mark, const NetworkLook& look) {
    const QColor colour = mark.accent ? look.theme.accentText : look.theme.ink2;
    // Where words are written larger, for a wall, lines are heavier too.
    const double width = ((mark.formal ? 1.2 + .4 * mark.strength : .4 + 1.0 * mark.strength) +
                          (mark.accent ? .4 : 0)) *
                         std::sqrt(std::max(1.0, look.type));
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap);
    if (!mark.formal)
        pen.setDashPattern({6 / width, 4 / width});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(mark.line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(mark.head);
}

QPen spacePen(Openness openness, const Theme& theme, double width) {
    QPen pen(theme.space(openness).stroke, width);
    pen.setJoinStyle(Qt::RoundJoin);
    switch (openness) {
    case Openness::Closed:
        break;
    case Openness::Invited:
        pen.setDashPattern({7 / 1.5, 5 / 1.5});
        break;
    case Openness::Claimed:
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({1 / 1.5, 4.5 / 1.5});
        break;
    case Openness::Shared:
        pen.setDashPattern({11 / 1.5, 4.5 / 1.5, 1.5 / 1.5, 4.5 / 1.5});
        break;
    }
    return pen;
}

QSizeF spaceTagSize(const power::PictureSpace& space, Language language, const NetworkLook& look) {
    const QFontMetricsF strong(look.font(TextStyle::SmallStrong));
    const QFontMetricsF plain(look.font(TextStyle::Small));
    const double line = strong.height();
    return {
        line + 28 + strong.horizontalAdvance(space.name) +
            plain.horizontalAdvance(vocabulary::label(space.openness, language)),
        line + 8};
}

void paintSpaceTag(
    QPainter& painter,
    const QRectF& where,
    const power::PictureSpace& space,
    Language language,
    const NetworkLook& look
) {
    const QColor stroke = look.theme.space(space.openness).stroke;
    painter.setPen(QPen(stroke, 1.2));
    painter.setBrush(look.theme.surface);
    painter.drawRoundedRect(where, where.height() / 2, where.height() / 2);
    const QFont strong = look.font(TextStyle::SmallStrong);
    const QFontMetricsF metrics(strong);
    const double icon = metrics.height() - 2;
    const QRectF plate(where.left() + 8, where.center().y() - icon / 2, icon, icon);
    paintIcon(painter, plate, spaceIcon(space.openness), stroke);
    QRectF words(plate.right() + 5, where.top(), where.width(), where.height());
    painter.setFont(strong);
    painter.setPen(look.theme.ink);
    painter.drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter), space.name);
    words.setLeft(words.left() + metrics.horizontalAdvance(space.name) + 6);
    painter.setFont(look.font(TextStyle::Small));
    painter.setPen(look.theme.ink3);
    painter.drawText(
        words, int(Qt::AlignLeft | Qt::AlignVCenter), vocabulary::label(space.openness, language)
    );
}

void paintHaloed(
    QPainter& painter,
    const QRectF& where,
    Qt::Alignment alignment,
    const QString& words,
    const QColor& ink,
    const NetworkLook& look
) {
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(words);
    const double left = (alignment & Qt::AlignRight) != 0     ? where.right() - width
                        : (alignment & Qt::AlignHCenter) != 0 ? where.center().x() - width / 2
                                                              : where.left();
    QPainterPath halo;
    halo.addText(QPointF(left, where.top() + metrics.ascent()), painter.font(), words);
    QColor behind = look.theme.canvas;
    behind.setAlphaF(.85F);
    painter.strokePath(halo, QPen(behind, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setPen(ink);
    painter.drawText(QPointF(left, where.top() + metrics.ascent()), words);
}

} // namespace trellis::paint
