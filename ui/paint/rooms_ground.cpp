#include "ui/paint/group_badge.h"
#include "ui/paint/rooms_picture.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace trellis::paint {
namespace {

using power::Zone;

constexpr int ringSteps = 180;

QPainterPath ringPath(const Zone& zone) {
    QPainterPath path;
    for (int i = 0; i <= ringSteps; ++i) {
        const QPointF point = zone.at(2 * std::numbers::pi * i / ringSteps);
        if (i == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

/// From one angle to another along a line inside the ring.
QPainterPath arcPath(Zone zone, double inset, double from, double to) {
    zone.a -= inset;
    zone.b -= inset;
    QPainterPath path;
    for (int i = 0; i <= ringSteps; ++i) {
        const QPointF point = zone.at(from + (to - from) * i / ringSteps);
        if (i == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    return path;
}

struct ZoneName {
    QString name;
    QString count;
    QFont bold;
    QFont plain;
    double gap;
    [[nodiscard]] double nameWidth() const { return QFontMetricsF(bold).horizontalAdvance(name); }
    [[nodiscard]] double width() const {
        return nameWidth() + gap + QFontMetricsF(plain).horizontalAdvance(count);
    }
};

ZoneName zoneName(const QString& name, const QString& count, const RoomsLook& look) {
    QFont bold = look.font(TextStyle::BodyStrong);
    bold.setWeight(QFont::Bold);
    return {name, count, bold, look.font(TextStyle::Small), look.length(8)};
}

void paintAlong(
    QPainter& painter, const QPainterPath& path, double start, const QString& words, double lift
) {
    const QFontMetricsF metrics(painter.font());
    double at = start;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const double next = start + metrics.horizontalAdvance(words.left(i + 1));
        const double share = path.percentAtLength((at + next) / 2);
        painter.save();
        painter.translate(path.pointAtPercent(share));
        painter.rotate(-path.angleAtPercent(share));
        painter.drawText(QPointF(-(next - at) / 2, lift), words.mid(i, 1));
        painter.restore();
        at = next;
    }
}

void paintName(
    QPainter& painter,
    const QPainterPath& path,
    double start,
    const ZoneName& name,
    const RoomsLook& look
) {
    painter.setFont(name.bold);
    painter.setPen(look.theme.ink);
    paintAlong(painter, path, start, name.name, 0);
    painter.setFont(name.plain);
    painter.setPen(look.theme.ink2);
    paintAlong(painter, path, start + name.nameWidth() + name.gap, name.count, 0);
}

/// Whether words of that width along the path keep clear of every room.
bool isClear(
    const RoomsPicture& picture, const QPainterPath& path, double start, double width, double height
) {
    if (start < 0 || start + width > path.length())
        return false;
    for (double at = start; at <= start + width; at += height / 2) {
        const QPointF point = path.pointAtPercent(path.percentAtLength(at));
        const QRectF around(point.x() - height / 2, point.y() - height, height, 1.5 * height);
        for (const power::PlacedRoom& room : picture.layout.rooms)
            if (room.outline().intersects(around))
                return false;
    }
    return true;
}

/// The invited ring's name along its line, where no room stands in the way.
void paintInvited(QPainter& painter, const RoomsPicture& picture, const RoomsLook& look) {
    const ZoneName name = zoneName(picture.words.invited, picture.words.invitedCount, look);
    const double pi = std::numbers::pi;
    const double height = QFontMetricsF(name.bold).height();
    const std::array arcs{
        arcPath(picture.layout.invited, look.length(18), pi, 1.5 * pi),
        arcPath(picture.layout.invited, look.length(18), 1.5 * pi, 2 * pi),
        arcPath(picture.layout.invited, look.length(10), pi, 0.5 * pi),
        arcPath(picture.layout.invited, look.length(10), 0.5 * pi, 0),
    };
    for (const QPainterPath& arc : arcs) {
        const double middle = (arc.length() - name.width()) / 2;
        for (const double share : {1.0, 0.8, 1.2, 0.6, 1.4, 0.4, 1.6, 0.2, 1.8})
            if (isClear(picture, arc, middle * share, name.width(), height)) {
                paintName(painter, arc, middle * share, name, look);
                return;
            }
    }
    paintName(painter, arcs[0], std::max(0.0, (arcs[0].length() - name.width()) / 2), name, look);
}

/// The closed ring's name along its line; in its middle while no room stands there.
void paintClosed(QPainter& painter, const RoomsPicture& picture, const RoomsLook& look) {
    const ZoneName name = zoneName(picture.words.closed, picture.words.closedCount, look);
    const power::Zone& zone = picture.layout.closed;
    if (std::ranges::none_of(picture.layout.rooms, [&](const power::PlacedRoom& room) {
            return zone.contains(room.rect.center());
        })) {
        const QRectF room(zone.middle - QPointF(zone.a, zone.b), QSizeF(2 * zone.a, 2 * zone.b));
        const double line = QFontMetricsF(name.bold).height();
        painter.setFont(name.bold);
        painter.setPen(look.theme.ink);
        painter.drawText(room.translated(0, -line / 2), int(Qt::AlignCenter), name.name);
        painter.setFont(name.plain);
        painter.setPen(look.theme.ink2);
        painter.drawText(room.translated(0, line / 2), int(Qt::AlignCenter), name.count);
        return;
    }
    const double pi = std::numbers::pi;
    const QPainterPath arc = arcPath(picture.layout.closed, look.length(8), pi, 0);
    paintName(painter, arc, (arc.length() - name.width()) / 2, name, look);
}

void paintOuter(QPainter& painter, const RoomsPicture& picture, const RoomsLook& look) {
    const ZoneName name = zoneName(picture.words.outer, picture.words.outerCount, look);
    const double y = look.length(26);
    const double x = (picture.layout.canvas.width() - name.width()) / 2;
    painter.setFont(name.bold);
    painter.setPen(look.theme.ink);
    painter.drawText(QPointF(x, y), name.name);
    painter.setFont(name.plain);
    painter.setPen(look.theme.ink2);
    painter.drawText(QPointF(x + name.nameWidth() + name.gap, y), name.count);
}

QColor mixed(const QColor& over, const QColor& under, double share) {
    const auto mix = [share](float a, float b) {
        return static_cast<float>(share) * a + static_cast<float>(1 - share) * b;
    };
    return QColor::fromRgbF(
        mix(over.redF(), under.redF()),
        mix(over.greenF(), under.greenF()),
        mix(over.blueF(), under.blueF())
    );
}

struct Tones {
    QColor closed;
    QColor invited;
    QColor outer;
};

Tones tonesOf(const RoomsLook& look) {
    if (look.print && look.saveInk)
        return {Qt::white, Qt::white, Qt::white};
    if (look.print) // 14, 6 and 0 % grey
        return {QColor(219, 219, 219), QColor(240, 240, 240), Qt::white};
    const bool projector = look.theme.name == ThemeName::Projector;
    return {
        look.theme.zoneClosed,
        look.theme.space(Openness::Invited).fill,
        mixed(look.theme.space(Openness::Claimed).fill, look.theme.canvas, projector ? 0.55 : 0.62),
    };
}

} // namespace

void paintZones(
    QPainter& painter,
    const RoomsPicture& picture,
    const RoomsLook& look,
    std::optional<Openness> target
) {
    const Tones tones = tonesOf(look);
    const auto toneOf = [&](const QColor& tone, bool hit) {
        return hit ? tone.darker(look.theme.isDark() ? 80 : 106) : tone;
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(
        QRectF(QPointF(), picture.layout.canvas),
        toneOf(tones.outer, target == Openness::Claimed || target == Openness::Shared)
    );
    const double factor = look.print ? 1.5 : 1;
    QPen invited(
        look.print ? QColor(Qt::black) : look.theme.space(Openness::Invited).stroke,
        look.length(target == Openness::Invited ? 3 : 1.6 * factor)
    );
    invited.setDashPattern({7 / 1.6, 5 / 1.6});
    painter.setPen(invited);
    painter.setBrush(toneOf(tones.invited, target == Openness::Invited));
    painter.drawPath(ringPath(picture.layout.invited));
    painter.setPen(QPen(
        look.print ? QColor(Qt::black) : look.theme.wallClosed,
        look.length(target == Openness::Closed ? 3 : 2 * factor)
    ));
    painter.setBrush(toneOf(tones.closed, target == Openness::Closed));
    painter.drawPath(ringPath(picture.layout.closed));
    paintClosed(painter, picture, look);
    paintInvited(painter, picture, look);
    paintOuter(painter, picture, look);
    painter.restore();
}

void paintFlow(
    QPainter& painter, const power::PlacedFlow& flow, const RoomsLook& look, const RoomState& state
) {
    const double head = look.length(look.unit >= 1.5 ? 12 : 11);
    const QPointF back = flow.secondHandle - flow.to;
    const double reach = std::hypot(back.x(), back.y());
    const QPointF along = reach > 0 ? back / reach : QPointF(0, -1);
    const QPointF across(-along.y(), along.x());
    const QPointF neck = flow.to + head * along;
    QPainterPath path(flow.from);
    path.cubicTo(flow.firstHandle, flow.secondHandle, neck);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(painter.opacity() * (state.faded ? 0.35 : 1));
    QColor under = look.theme.surface;
    under.setAlphaF(0.55F);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(under, look.length(6)));
    painter.drawPath(path);
    const double width = look.length(2.6 + (state.hovered ? 0.6 : 0));
    QPen dots(look.theme.ink, width, Qt::SolidLine, Qt::RoundCap);
    dots.setDashPattern({0.1 / 2.6, 6 / 2.6});
    painter.setPen(dots);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.theme.ink);
    painter.drawPolygon(QPolygonF({flow.to, neck + head / 2 * across, neck - head / 2 * across}));
    painter.restore();
}

} // namespace trellis::paint
