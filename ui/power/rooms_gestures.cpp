#include "ui/power/rooms_canvas.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace trellis::ui {

bool RoomsCanvas::event(QEvent* event) {
    // Tab would leave the map before keyPressEvent sees it.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool ours = key->modifiers() == Qt::NoModifier &&
                          ((key->key() >= Qt::Key_0 && key->key() <= Qt::Key_8) ||
                           key->key() == Qt::Key_Plus || key->key() == Qt::Key_Minus);
        if (ours) {
            event->accept();
            return true;
        }
    }
    return QGraphicsView::event(event);
}

void RoomsCanvas::mousePressEvent(QMouseEvent* event) {
    const QPointF point = mapToScene(event->pos());
    const auto spot = spotAt(point);
    if (event->button() != Qt::LeftButton)
        return;
    setFocus(Qt::MouseFocusReason);
    const power::PlacedRoom* room = spot ? placed(spot->room) : nullptr;
    if (room != nullptr && !room->folded.empty()) {
        toggleFold();
        return;
    }
    choose(spot);
    if (spot && !m_readOnly)
        m_drag = Drag{*spot, point, false};
    if (!spot) {
        // On empty ground the map itself is taken by the hand.
        setDragMode(QGraphicsView::ScrollHandDrag);
        QGraphicsView::mousePressEvent(event);
    }
}

void RoomsCanvas::toggleFold() {
    m_fold = !m_fold;
    layOut();
}

void RoomsCanvas::mouseMoveEvent(QMouseEvent* event) {
    const QPointF point = mapToScene(event->pos());
    if (!m_drag) {
        QGraphicsView::mouseMoveEvent(event);
        const auto spot = spotAt(point);
        if (spot != m_hovered) {
            m_hovered = spot;
            viewport()->setCursor(spot ? Qt::PointingHandCursor : Qt::ArrowCursor);
            viewport()->setToolTip(
                !spot            ? QString()
                : spot->decision ? sentenceOf(*spot)
                                 : m_map.rooms.at(spot->room).tip
            );
            showStates();
        }
        return;
    }
    const double far = std::hypot(point.x() - m_drag->start.x(), point.y() - m_drag->start.y());
    if (!m_drag->moving && far * zoom() >= QApplication::startDragDistance()) {
        m_drag->moving = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag->moving)
        moveDrag(point);
}

void RoomsCanvas::moveDrag(QPointF point) {
    const QPointF by = point - m_drag->start;
    const auto& rooms = m_paint.picture.layout.rooms;
    for (MarkItem* item : m_items) {
        if (item->kind() == MarkItem::Kind::Flow)
            continue;
        const power::PlacedRoom& room = rooms.at(item->index());
        const bool moves =
            room.room == m_drag->spot.room &&
            (!m_drag->spot.decision ||
             (item->kind() == MarkItem::Kind::Token &&
              room.tokens.at(item->token()).token.decision == *m_drag->spot.decision));
        if (!moves)
            continue;
        item->setPos(by);
        item->setZValue(m_drag->spot.decision || item->kind() == MarkItem::Kind::Token ? 30 : 20);
    }
    if (m_drag->spot.decision) {
        m_target = roomAt(point);
        if (m_target == m_drag->spot.room)
            m_target.reset();
    } else {
        m_paint.target =
            m_paint.picture.layout.zoneAt(placed(m_drag->spot.room)->rect.center() + by);
        m_scene->invalidate(m_scene->sceneRect(), QGraphicsScene::ItemLayer);
        m_scene->update();
    }
    showStates();
}

void RoomsCanvas::endDrag() {
    if (!m_drag)
        return;
    m_drag.reset();
    m_target.reset();
    m_paint.target.reset();
    for (MarkItem* item : m_items) {
        item->setPos(0, 0);
        item->setZValue(
            item->kind() == MarkItem::Kind::Room   ? 0
            : item->kind() == MarkItem::Kind::Flow ? 5
                                                   : 10
        );
    }
    viewport()->unsetCursor();
    m_scene->update();
    showStates();
}

void RoomsCanvas::mouseReleaseEvent(QMouseEvent* event) {
    QGraphicsView::mouseReleaseEvent(event);
    setDragMode(QGraphicsView::NoDrag);
    if (!m_drag)
        return;
    if (m_drag->moving)
        drop(mapToScene(event->pos()), event->modifiers(), event->globalPosition().toPoint());
    endDrag();
}

void RoomsCanvas::drop(
    QPointF point, Qt::KeyboardModifiers modifiers, const QPoint& globalPosition
) {
    const Spot spot = m_drag->spot;
    const QPointF by = point - m_drag->start;
    const auto target = m_target;
    if (spot.decision) {
        if (!target)
            return;
        const bool paper = modifiers.testFlag(Qt::AltModifier);
        const auto decision = *spot.decision;
        endDrag();
        emit tokenDropped(decision, *target, paper, globalPosition);
        return;
    }
    const QRectF rect = placed(spot.room)->rect.translated(by);
    const Openness zone = m_paint.picture.layout.zoneAt(rect.center());
    const Openness own = m_map.rooms.at(spot.room).openness;
    const bool stays = zone == (own == Openness::Shared ? Openness::Claimed : own);
    endDrag();
    if (stays)
        emit roomMoved(spot.room, pinAt(rect.center()));
    else
        emit roomLeftRing(spot.room);
}

void RoomsCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    const QPointF point = mapToScene(event->pos());
    m_drag.reset();
    if (const auto spot = spotAt(point)) {
        choose(spot);
        emit opened();
    } else if (!m_readOnly) {
        emit roomWanted(m_paint.picture.layout.zoneAt(point), pinAt(point));
    }
}

void RoomsCanvas::leaveEvent(QEvent* event) {
    QGraphicsView::leaveEvent(event);
    if (m_hovered) {
        m_hovered.reset();
        showStates();
    }
}

void RoomsCanvas::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    zoomBy(std::pow(1.2, event->angleDelta().y() / 120.0));
    event->accept();
}

bool RoomsCanvas::focusNextPrevChild(bool next) {
    const int last = int(m_map.rooms.size()) - 1;
    const int at = m_current ? int(m_current->room) : -1;
    const int to = next ? at + 1 : at - 1;
    if (last < 0 || to < 0 || to > last)
        return QGraphicsView::focusNextPrevChild(next);
    choose(Spot{size_t(to), {}});
    return true;
}

void RoomsCanvas::focusInEvent(QFocusEvent* event) {
    QGraphicsView::focusInEvent(event);
    if (m_map.rooms.empty())
        return;
    // Wherever the focus came from, the walk has a beginning; a click says itself what it chose.
    if (event->reason() == Qt::BacktabFocusReason)
        choose(Spot{m_map.rooms.size() - 1, {}});
    else if (event->reason() == Qt::TabFocusReason || (!m_current && event->reason() != Qt::MouseFocusReason))
        choose(Spot{0, {}});
    tellFocus();
}

void RoomsCanvas::focusOutEvent(QFocusEvent* event) {
    QGraphicsView::focusOutEvent(event);
    endDrag();
}

/// Through the decisions of a room and back to the room itself.
void RoomsCanvas::stepInRoom(int by) {
    if (!m_current)
        return;
    const auto& tokens = m_map.rooms.at(m_current->room).tokens;
    const int count = int(tokens.size()) + 1;
    int at = 0;
    for (size_t token = 0; token < tokens.size(); ++token)
        if (m_current->decision == tokens[token].decision)
            at = int(token) + 1;
    const int to = (at + by + count) % count;
    Spot spot{m_current->room, {}};
    if (to > 0)
        spot.decision = tokens[size_t(to - 1)].decision;
    choose(spot);
}

/// To the nearest room above or below.
void RoomsCanvas::stepAcross(bool down) {
    if (!m_current)
        return;
    const QPointF from = placed(m_current->room)->rect.center();
    std::optional<size_t> nearest;
    double least = 0;
    for (const power::PlacedRoom& room : m_paint.picture.layout.rooms) {
        const QPointF way = room.rect.center() - from;
        if (room.room == m_current->room || (down ? way.y() < 8 : way.y() > -8))
            continue;
        const double far = std::hypot(way.x() * 1.4, way.y());
        if (!nearest || far < least) {
            nearest = room.room;
            least = far;
        }
    }
    if (nearest)
        choose(Spot{*nearest, {}});
}

void RoomsCanvas::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Escape && m_drag) {
        endDrag();
        return;
    }
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        event->ignore();
        return;
    }
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        stepInRoom(key == Qt::Key_Right ? 1 : -1);
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        stepAcross(key == Qt::Key_Down);
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_current)
        emit opened();
    else if (key >= Qt::Key_1 && key <= Qt::Key_8)
        emit leverWanted(key - Qt::Key_1);
    else if (key == Qt::Key_Plus || key == Qt::Key_Equal)
        zoomIn();
    else if (key == Qt::Key_Minus)
        zoomOut();
    else if (key == Qt::Key_0)
        zoomToFit();
    else
        event->ignore();
}

void RoomsCanvas::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Mouse) {
        choose(spotAt(mapToScene(event->pos())));
        emit menuWanted(event->globalPos());
        return;
    }
    const QRect rect = m_current ? rectOf(*m_current) : this->rect();
    emit menuWanted(viewport()->mapToGlobal(rect.center()));
}

} // namespace trellis::ui
