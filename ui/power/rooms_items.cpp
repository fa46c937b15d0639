#include "ui/power/rooms_items.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace trellis::ui {
namespace {

constexpr double halo = 14; ///< focus ring and arrowhead, in pixels of the map

} // namespace

ZonesItem::ZonesItem(const RoomsPaint& paint) : m_paint(paint) {
    setZValue(-20);
}

QRectF ZonesItem::boundingRect() const {
    return {QPointF(), m_paint.picture.layout.canvas};
}

void ZonesItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    paint::paintZones(*painter, m_paint.picture, m_paint.look, m_paint.target);
}

MarkItem::MarkItem(const RoomsPaint& paint, Kind kind, size_t index, size_t token)
    : m_paint(paint),
      m_kind(kind),
      m_index(index),
      m_token(token) {
    setZValue(kind == Kind::Room ? 0 : kind == Kind::Flow ? 5 : 10);
}

void MarkItem::setState(const paint::RoomState& state) {
    m_state = state;
    update();
}

QRectF MarkItem::boundingRect() const {
    const power::RoomsLayout& layout = m_paint.picture.layout;
    const double out = m_paint.look.length(halo);
    const QMarginsF margins(out, out, out, out);
    switch (m_kind) {
    case Kind::Room:
        return layout.rooms.at(m_index).outline() + margins;
    case Kind::Token:
        return layout.rooms.at(m_index).tokens.at(m_token).rect + margins;
    case Kind::Flow:
        break;
    }
    const power::PlacedFlow& flow = layout.flows.at(m_index);
    QPolygonF hull{flow.from, flow.firstHandle, flow.secondHandle, flow.to};
    return hull.boundingRect() + margins;
}

void MarkItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    const power::RoomsLayout& layout = m_paint.picture.layout;
    paint::RoomState state = m_state;
    state.closeness = paint::closenessAt(
        QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()) /
        painter->device()->devicePixelRatioF()
    );
    switch (m_kind) {
    case Kind::Room:
        paint::paintRoom(*painter, m_paint.picture, layout.rooms.at(m_index), m_paint.look, state);
        break;
    case Kind::Token:
        paint::paintToken(
            *painter, layout.rooms.at(m_index).tokens.at(m_token), m_paint.look, state
        );
        break;
    case Kind::Flow:
        paint::paintFlow(*painter, layout.flows.at(m_index), m_paint.look, state);
        break;
    }
}

} // namespace trellis::ui
