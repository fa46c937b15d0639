#include "ui/power/rooms_canvas.h"

#include "ui/parts/themed.h"
#include "ui/power/rooms_accessible.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace trellis::ui {
namespace {

constexpr double closest = 3;
constexpr double furthest = 0.25;
const QSizeF leastCanvas(640, 460);

} // namespace

RoomsCanvas::RoomsCanvas(QWidget* parent)
    : QGraphicsView(parent),
      m_scene(new QGraphicsScene(this)) {
    installRoomsAccessibility();
    setScene(m_scene);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setViewportUpdateMode(QGraphicsView::SmartViewportUpdate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setMinimumSize(320, 240);
}

RoomsCanvas::~RoomsCanvas() = default;

void RoomsCanvas::setMap(const power::RoomsMap& map, const power::RoomsWords& words) {
    std::optional<Id<power::Space>> space;
    if (m_current && m_current->room < m_map.rooms.size())
        space = m_map.rooms[m_current->room].space;
    const auto decision = m_current ? m_current->decision : std::nullopt;
    m_map = map;
    m_words = words;
    m_current.reset();
    for (size_t room = 0; room < m_map.rooms.size(); ++room) {
        if (m_map.rooms[room].space != space)
            continue;
        m_current = Spot{room, {}};
        for (const power::RoomToken& token : m_map.rooms[room].tokens)
            if (token.decision == decision)
                m_current->decision = decision;
    }
    if (!m_current && hasFocus() && !m_map.rooms.empty())
        m_current = Spot{0, {}};
    endDrag();
    layOut();
}

void RoomsCanvas::layOut() {
    m_paint.look = {themeOf(*this), 1, false, false};
    const QSizeF size = QSizeF(maximumViewportSize()).expandedTo(leastCanvas);
    m_paint.picture =
        paint::roomsPicture(m_map, m_words, size, power::RoomsDetail::Full, m_paint.look, m_fold);
    build();
    if (m_fits)
        zoomToFit();
}

void RoomsCanvas::build() {
    m_hovered.reset();
    m_items.clear();
    m_scene->clear();
    m_scene->addItem(new ZonesItem(m_paint));
    const auto add = [this](MarkItem* item) {
        m_scene->addItem(item);
        m_items.push_back(item);
    };
    const power::RoomsLayout& layout = m_paint.picture.layout;
    for (size_t room = 0; room < layout.rooms.size(); ++room) {
        add(new MarkItem(m_paint, MarkItem::Kind::Room, room));
        for (size_t token = 0; token < layout.rooms[room].tokens.size(); ++token)
            add(new MarkItem(m_paint, MarkItem::Kind::Token, room, token));
    }
    for (size_t flow = 0; flow < layout.flows.size(); ++flow)
        add(new MarkItem(m_paint, MarkItem::Kind::Flow, flow));
    m_scene->setSceneRect(QRectF(QPointF(), layout.canvas));
    setBackgroundBrush(m_paint.look.theme.canvas);
    showStates();
}

/// Hovering a room keeps its own arrows; selecting a decision selects its pair.
void RoomsCanvas::showStates() {
    const power::RoomsLayout& layout = m_paint.picture.layout;
    const auto isOf = [&](size_t room, const std::optional<Spot>& spot) {
        return spot && spot->room == room;
    };
    for (MarkItem* item : m_items) {
        paint::RoomState state;
        if (item->kind() == MarkItem::Kind::Flow) {
            const power::RoomFlow& flow = layout.flows.at(item->index()).flow;
            const bool own = isOf(flow.from, m_hovered) || isOf(flow.to, m_hovered);
            state.hovered = own;
            state.faded = m_hovered && !m_hovered->decision && !own;
            if (m_hovered && m_hovered->decision) {
                state.hovered = flow.decision == *m_hovered->decision;
                state.faded = !state.hovered;
            }
            item->setState(state);
            continue;
        }
        const power::PlacedRoom& room = layout.rooms.at(item->index());
        state.hovered = isOf(room.room, m_hovered);
        if (item->kind() == MarkItem::Kind::Room) {
            state.selected = isOf(room.room, m_current) && !m_current->decision;
            state.target = m_drag && m_drag->moving && m_target == room.room;
        } else {
            const auto& decision = room.tokens.at(item->token()).token.decision;
            state.selected = m_current && m_current->decision == decision;
        }
        item->setState(state);
    }
}

const power::PlacedRoom* RoomsCanvas::placed(size_t room) const {
    for (const power::PlacedRoom& each : m_paint.picture.layout.rooms)
        if (each.room == room ||
            std::find(each.folded.begin(), each.folded.end(), room) != each.folded.end())
            return &each;
    return nullptr;
}

MarkItem* RoomsCanvas::itemOf(const Spot& spot) const {
    const auto& rooms = m_paint.picture.layout.rooms;
    for (MarkItem* item : m_items) {
        if (item->kind() == MarkItem::Kind::Flow || rooms.at(item->index()).room != spot.room)
            continue;
        const bool token = item->kind() == MarkItem::Kind::Token;
        if (token != spot.decision.has_value())
            continue;
        if (!token ||
            rooms.at(item->index()).tokens.at(item->token()).token.decision == *spot.decision)
            return item;
    }
    return nullptr;
}

std::optional<size_t> RoomsCanvas::roomAt(QPointF point) const {
    const auto& rooms = m_paint.picture.layout.rooms;
    for (auto room = rooms.rbegin(); room != rooms.rend(); ++room)
        if (room->rect.contains(point) || room->tag.contains(point))
            return room->room;
    return std::nullopt;
}

std::optional<RoomsCanvas::Spot> RoomsCanvas::spotAt(QPointF point) const {
    const auto room = roomAt(point);
    if (!room)
        return std::nullopt;
    for (const power::PlacedToken& token : placed(*room)->tokens)
        if (token.rect.contains(point))
            return Spot{*room, token.token.decision};
    return Spot{*room, {}};
}

QPointF RoomsCanvas::pinAt(QPointF point) const {
    const QSizeF canvas = m_paint.picture.layout.canvas;
    return {
        std::clamp(2 * point.x() / canvas.width() - 1, -1.0, 1.0),
        std::clamp(2 * point.y() / canvas.height() - 1, -1.0, 1.0),
    };
}

void RoomsCanvas::choose(std::optional<Spot> spot) {
    if (spot == m_current)
        return;
    m_current = spot;
    if (spot)
        if (const MarkItem* item = itemOf(*spot))
            ensureVisible(item->boundingRect(), 8, 8);
    showStates();
    tellFocus();
    emit chosen();
}

void RoomsCanvas::goTo(Id<power::Space> space) {
    for (size_t room = 0; room < m_map.rooms.size(); ++room)
        if (m_map.rooms[room].space == space)
            choose(Spot{room, {}});
}

std::vector<RoomsCanvas::Spot> RoomsCanvas::spots() const {
    std::vector<Spot> spots;
    for (size_t room = 0; room < m_map.rooms.size(); ++room) {
        spots.push_back({room, {}});
        for (const power::RoomToken& token : m_map.rooms[room].tokens)
            spots.push_back({room, token.decision});
    }
    return spots;
}

QString RoomsCanvas::sentenceOf(const Spot& spot) const {
    const power::Room& room = m_map.rooms.at(spot.room);
    if (!spot.decision)
        return room.sentence;
    for (const power::RoomToken& token : room.tokens) {
        if (token.decision != *spot.decision)
            continue;
        switch (token.kind) {
        case power::RoomToken::Kind::Made:
            return tr("%1, made in %2 in practice").arg(token.text, room.name);
        case power::RoomToken::Kind::AtHome:
            return tr("%1, made in %2, where it belongs").arg(token.text, room.name);
        case power::RoomToken::Kind::OnPaper:
            return tr("%1, belongs in %2 on paper").arg(token.text, room.name);
        }
    }
    return {};
}

QRect RoomsCanvas::rectOf(const Spot& spot) const {
    const power::PlacedRoom* room = placed(spot.room);
    if (room == nullptr)
        return {};
    QRectF rect = room->outline();
    for (const power::PlacedToken& token : room->tokens)
        if (spot.decision == token.token.decision)
            rect = token.rect;
    return mapFromScene(rect).boundingRect();
}

void RoomsCanvas::zoomToFit() {
    resetTransform();
    m_fits = true;
    const QSizeF canvas = m_paint.picture.layout.canvas;
    const QSize viewport = maximumViewportSize();
    const double factor =
        std::min({1.0, viewport.width() / canvas.width(), viewport.height() / canvas.height()});
    if (factor < 1)
        scale(factor, factor);
    centerOn(QRectF(QPointF(), canvas).center());
}

void RoomsCanvas::zoomBy(double factor) {
    const double wanted = std::clamp(zoom() * factor, furthest, closest);
    m_fits = false;
    scale(wanted / zoom(), wanted / zoom());
}

void RoomsCanvas::tellFocus() {
    if (!hasFocus() || !m_current)
        return;
    const std::vector<Spot> all = spots();
    const auto at = std::find(all.begin(), all.end(), *m_current);
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(int(at - all.begin()));
    QAccessible::updateAccessibility(&event);
}

void RoomsCanvas::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    layOut();
}

void RoomsCanvas::changeEvent(QEvent* event) {
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        layOut();
}

} // namespace trellis::ui
