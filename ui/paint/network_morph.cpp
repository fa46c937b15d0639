#include "ui/paint/network_morph.h"

#include "ui/paint/text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trellis::paint {
namespace {

double between(double from, double to, double time) {
    return from + (to - from) * time;
}

QPointF between(QPointF from, QPointF to, double time) {
    return from + (to - from) * time;
}

/// The same line with its corners on the way. A line that bows on one side only jumps half way.
QPainterPath between(const QPainterPath& from, const QPainterPath& to, double time) {
    if (from.elementCount() != to.elementCount())
        return time < .5 ? from : to;
    QPainterPath path = to;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPointF place = between(QPointF(from.elementAt(i)), QPointF(to.elementAt(i)), time);
        path.setElementPositionAt(i, place.x(), place.y());
    }
    return path;
}

/// Points along a convex outline, the first one straight above its middle.
QPolygonF around(const QPainterPath& outline) {
    constexpr int points = 120;
    QPolygonF walk;
    for (int i = 0; i < points; ++i)
        walk.append(outline.pointAtPercent(double(i) / points));
    const auto top = std::min_element(walk.begin(), walk.end(), [](QPointF one, QPointF other) {
        return one.y() < other.y();
    });
    std::rotate(walk.begin(), top, walk.end());
    return walk;
}

QPainterPath outlineBetween(const QPainterPath& from, const QPainterPath& to, double time) {
    if (from == to)
        return to;
    const QPolygonF before = around(from);
    QPolygonF shape = around(to);
    for (int i = 0; i < int(shape.size()); ++i)
        shape[i] = between(before[i], shape[i], time);
    QPainterPath path;
    path.addPolygon(shape);
    path.closeSubpath();
    return path;
}

} // namespace

NetworkMorph::NetworkMorph(
    const power::NetworkOverlay& overlay,
    Language language,
    const NetworkLook& look,
    QSizeF room,
    double words
)
    : m_difference(overlay.difference),
      m_language(language),
      m_look(look),
      m_room(room),
      m_fit(fitNetwork(overlay.picture, language, look, room, words)) {
    m_look.type = m_fit.type;
    const auto drawn = [this](power::NetworkPicture moment) {
        for (size_t i = 0; i < moment.actors.size(); ++i)
            moment.actors[i].place = m_fit.picture.actors[i].place;
        return drawNetwork(moment, m_language, m_look);
    };
    m_then = drawn(overlay.then);
    m_now = drawn(overlay.now);
}

NetworkMorph::Frame NetworkMorph::at(double time) const {
    Frame frame{m_now, {}};
    for (size_t i = 0; i < m_now.actors.size(); ++i) {
        ActorMark& mark = frame.drawing.actors[i];
        const QUuid id = m_now.picture.actors[i].id.uuid();
        mark.radius = between(m_then.actors[i].radius, mark.radius, time);
        mark.known = (time < .5 ? m_then : m_now).actors[i].known;
        frame.state.actorStrength.push_back(
            m_difference.came.contains(id)   ? time
            : m_difference.gone.contains(id) ? 1 - time
                                             : 1
        );
        if (time == 1 && m_difference.changed.contains(id))
            frame.state.changed.insert(int(i));
    }
    moveTies(frame, time);
    moveSpaces(frame.drawing, time);
    return frame;
}

void NetworkMorph::moveTies(Frame& frame, double time) const {
    for (size_t i = 0; i < m_now.ties.size(); ++i) {
        const QUuid id = m_now.picture.ties[i].id.uuid();
        const TieMark& before = m_then.ties[i];
        TieMark& mark = frame.drawing.ties[i];
        mark.line = between(before.line, mark.line, time);
        if (mark.head.size() == before.head.size())
            for (int corner = 0; corner < int(mark.head.size()); ++corner)
                mark.head[corner] = between(before.head[corner], mark.head[corner], time);
        const bool gained = m_difference.gained.contains(id);
        const bool stronger = m_then.picture.ties[i].strength != m_now.picture.ties[i].strength;
        frame.state.tieStrength.push_back(
            gained && !stronger              ? time
            : m_difference.lost.contains(id) ? 1 - time
                                             : 1
        );
        if (time > 0 && gained)
            frame.state.gained.insert(int(i));
    }
}

/// A space of both moments changes its shape; one of a single moment is there in its half.
void NetworkMorph::moveSpaces(NetworkDrawing& drawing, double time) const {
    const NetworkDrawing& near = time < .5 ? m_then : m_now;
    const NetworkDrawing& far = time < .5 ? m_now : m_then;
    drawing.spaces = near.spaces;
    drawing.picture.spaces = near.picture.spaces;
    for (size_t i = 0; i < drawing.spaces.size(); ++i)
        for (size_t other = 0; other < far.spaces.size(); ++other)
            if (far.picture.spaces[other].id == drawing.picture.spaces[i].id)
                drawing.spaces[i].outline = outlineBetween(
                    near.spaces[i].outline, far.spaces[other].outline, time < .5 ? time : 1 - time
                );
}

void NetworkMorph::paint(QPainter& painter, QPointF corner, double time) const {
    Frame frame = at(time);
    frame.state.detail = m_fit.scale;
    painter.save();
    painter.translate(corner);
    moveTo(painter, m_fit, m_room);
    paintNetwork(painter, frame.drawing, m_language, m_look, frame.state);
    painter.restore();
}

QRectF paintTimeLine(
    QPainter& painter,
    const QRectF& room,
    const TimeLine& line,
    const QFont& font,
    const Theme& theme
) {
    painter.setFont(font);
    painter.setPen(theme.ink);
    painter.drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter), line.then);
    painter.drawText(room, int(Qt::AlignRight | Qt::AlignVCenter), line.now);
    const double gap = QFontMetricsF(font).height();
    const QRectF between =
        room.adjusted(widthOf(line.then, font) + gap, 0, -widthOf(line.now, font) - gap, 0);
    if (between.width() < 2 * gap)
        return {};
    const double y = between.center().y();
    const QPointF at(between.left() + between.width() * line.time, y);
    painter.setPen(QPen(theme.line2, 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(between.left(), y), QPointF(between.right(), y));
    painter.setPen(QPen(theme.accentText, 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(between.left(), y), at);
    painter.setBrush(theme.accentText);
    painter.drawEllipse(at, 9, 9);
    return between;
}

} // namespace trellis::paint
