#include "ui/paint/network_morph.h"

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
    power::NetworkOverlay overlay,
    const power::PowerMap& then,
    Language language,
    const NetworkLook& look
)
    : m_overlay(std::move(overlay)),
      m_then(drawNetwork(power::overlayThen(m_overlay, then), language, look)),
      m_now(drawNetwork(power::overlayNow(m_overlay), language, look)) {}

NetworkMorph::Frame NetworkMorph::at(double time) const {
    Frame frame{m_now, {}};
    const auto arriving = [time](bool is) { return is ? time : 1; };
    const auto leaving = [time](bool is) { return is ? 1 - time : 1; };
    for (int i = 0; i < int(m_now.actors.size()); ++i) {
        ActorMark& mark = frame.drawing.actors[size_t(i)];
        mark.radius = between(m_then.actors[size_t(i)].radius, mark.radius, time);
        mark.known = (time < .5 ? m_then : m_now).actors[size_t(i)].known;
        frame.state.actorStrength.push_back(
            arriving(m_overlay.came.contains(i)) * leaving(m_overlay.left.contains(i))
        );
    }
    for (int i = 0; i < int(m_now.ties.size()); ++i) {
        const auto place = size_t(i);
        TieMark& mark = frame.drawing.ties[place];
        const power::PictureTie& tie = m_now.picture.ties[place];
        const bool appears =
            m_overlay.came.contains(tie.from) || m_overlay.came.contains(tie.to) ||
            (m_overlay.newTies.contains(i) &&
             m_then.picture.ties[place].strength == m_now.picture.ties[place].strength);
        mark.line = between(m_then.ties[place].line, mark.line, time);
        if (mark.head.size() == m_then.ties[place].head.size())
            for (int corner = 0; corner < int(mark.head.size()); ++corner)
                mark.head[corner] =
                    between(m_then.ties[place].head[corner], mark.head[corner], time);
        frame.state.tieStrength.push_back(
            arriving(appears) * leaving(m_overlay.lostTies.contains(i))
        );
    }
    if (time > 0)
        frame.state.gained = m_overlay.newTies;
    if (time == 1)
        frame.state.changed = m_overlay.changed;
    addSpaces(frame.drawing, time);
    return frame;
}

/// A space of both moments changes its shape; one of a single moment is there in its half.
void NetworkMorph::addSpaces(NetworkDrawing& drawing, double time) const {
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

} // namespace trellis::paint
