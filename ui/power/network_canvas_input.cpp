// What the mouse and the keyboard do on the network.
#include "ui/power/network_canvas.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace trellis::ui {
namespace {

constexpr double nearby = 6; ///< pixels beside a line that still hit it
constexpr double wheelZoom = 1.0015;
constexpr double keyPan = 60;

} // namespace

std::optional<int> NetworkCanvas::actorAt(QPointF screen) const {
    const QPointF scene = toScene(screen);
    std::optional<int> nearest;
    double least = std::numeric_limits<double>::infinity();
    for (size_t i = 0; i < m_drawing.actors.size(); ++i) {
        const paint::ActorMark& mark = m_drawing.actors[i];
        const double away = QLineF(mark.centre, scene).length() - mark.radius - 3;
        const bool onLabel = m_drawing.labels[i].rect.contains(scene);
        if ((away <= 0 || onLabel) && away < least) {
            least = away;
            nearest = int(i);
        }
    }
    return nearest;
}

std::optional<int> NetworkCanvas::noteAt(QPointF scene) const {
    const QFontMetricsF metrics(look().font(paint::TextStyle::Small));
    for (size_t i = 0; i < m_picture.notes.size(); ++i) {
        const power::MapNote& note = m_picture.notes[i];
        const QSizeF size(metrics.horizontalAdvance(note.words), metrics.height());
        if (QRectF(note.place, size).adjusted(-4, -4, 4, 4).contains(scene))
            return int(i);
    }
    return std::nullopt;
}

QUuid NetworkCanvas::thingAt(QPointF screen) const {
    const QPointF scene = toScene(screen);
    if (const auto actor = actorAt(screen))
        return m_picture.actors[size_t(*actor)].id.uuid();
    if (const auto note = noteAt(scene))
        return m_picture.notes[size_t(*note)].id.uuid();
    for (size_t i = 0; i < m_drawing.spaces.size(); ++i)
        if (m_drawing.spaces[i].tag.contains(scene))
            return m_picture.spaces[i].id.uuid();
    QPainterPathStroker wide;
    wide.setWidth(2 * nearby / m_scale);
    for (size_t i = 0; i < m_drawing.ties.size(); ++i) {
        const QPainterPath& line = m_drawing.ties[i].line;
        if (line.boundingRect().adjusted(-nearby, -nearby, nearby, nearby).contains(scene) &&
            wide.createStroke(line).contains(scene))
            return m_picture.ties[i].id.uuid();
    }
    for (size_t i = 0; i < m_drawing.spaces.size(); ++i)
        if (m_drawing.spaces[i].outline.contains(scene))
            return m_picture.spaces[i].id.uuid();
    return {};
}

void NetworkCanvas::mousePressEvent(QMouseEvent* event) {
    m_pressed = m_last = event->position();
    m_dragged = false;
    const QPointF scene = toScene(m_pressed);
    const auto actor = actorAt(m_pressed);
    if (event->button() == Qt::MiddleButton ||
        (event->button() == Qt::LeftButton && (event->modifiers() & Qt::AltModifier) != 0)) {
        m_gesture = Gesture::Pan;
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    if (m_tool == NetworkTool::Tie && actor && !m_readOnly) {
        m_gesture = Gesture::Tie;
        m_from = *actor;
        return;
    }
    if (m_tool == NetworkTool::Space && !m_readOnly) {
        m_gesture = Gesture::Space;
        return;
    }
    if (m_tool != NetworkTool::Select)
        return;
    choose(thingAt(m_pressed));
    m_gesture = Gesture::Pan;
    if (const auto note = noteAt(scene); actor && !m_readOnly) {
        m_gesture = Gesture::MoveActor;
        m_from = *actor;
        m_grip = scene - m_picture.actors[size_t(*actor)].place;
    } else if (note && !actor && !m_readOnly) {
        m_gesture = Gesture::MoveNote;
        m_from = *note;
        m_grip = scene - m_picture.notes[size_t(*note)].place;
    }
}

void NetworkCanvas::placeActor(int actor, QPointF scene) {
    m_picture.actors[size_t(actor)].place = scene;
    if (!large()) {
        redraw();
        return;
    }
    m_drawing.picture.actors[size_t(actor)].place = scene;
    m_drawing.actors[size_t(actor)].centre = scene;
    if (m_gesture != Gesture::MoveActor) // the keyboard's steps: the film has it where it was
        m_film.forget();
    stir();
}

void NetworkCanvas::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (m_gesture == Gesture::None) {
        hover(event->buttons() == Qt::NoButton ? actorAt(at) : std::nullopt);
        return;
    }
    if (!m_dragged && QLineF(at, m_pressed).length() < QApplication::startDragDistance())
        return;
    m_dragged = true;
    m_hovered.reset();
    if (m_gesture == Gesture::Pan)
        panBy(at - m_last);
    if (m_gesture == Gesture::MoveActor)
        placeActor(m_from, toScene(at) - m_grip);
    if (m_gesture == Gesture::MoveNote) {
        m_picture.notes[size_t(m_from)].place = toScene(at) - m_grip;
        redraw();
    }
    m_last = at;
    update();
}

void NetworkCanvas::mouseReleaseEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    const bool clicked = !m_dragged && event->button() == Qt::LeftButton;
    if (clicked && !m_readOnly && m_tool == NetworkTool::Actor)
        emit actorWanted(toScene(at));
    else if (clicked && !m_readOnly && m_tool == NetworkTool::Text)
        emit noteWanted(toScene(at));
    else if (clicked && m_gesture == Gesture::Tie)
        tieByClicks(m_from);
    else if (m_dragged)
        endGesture(at);
    m_gesture = Gesture::None;
    m_dragged = false;
    update();
}

/// A tie without dragging: the first click is from whom, the second to whom.
void NetworkCanvas::tieByClicks(int actor) {
    const auto from = std::exchange(m_tieFrom, std::nullopt);
    if (from && *from != actor) {
        emit tieWanted(*from, actor);
        return;
    }
    m_tieFrom = actor;
    choose(m_picture.actors[size_t(actor)].id.uuid());
}

void NetworkCanvas::endGesture(QPointF at) {
    m_tieFrom.reset();
    const Gesture gesture = std::exchange(m_gesture, Gesture::None);
    m_dragged = false;
    if (gesture == Gesture::MoveActor)
        emit moved(m_from, m_picture.actors[size_t(m_from)].place);
    if (gesture == Gesture::MoveNote)
        emit noteMoved(
            m_picture.notes[size_t(m_from)].id.uuid(), m_picture.notes[size_t(m_from)].place
        );
    if (const auto to = actorAt(at); gesture == Gesture::Tie && to && *to != m_from)
        emit tieWanted(m_from, *to);
    if (gesture != Gesture::Space)
        return;
    const QRectF drawn = QRectF(toScene(m_pressed), toScene(at)).normalized();
    std::vector<int> members;
    for (size_t i = 0; i < m_drawing.actors.size(); ++i)
        if (drawn.contains(m_drawing.actors[i].centre))
            members.push_back(int(i));
    emit spaceWanted(members);
}

void NetworkCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (m_tool == NetworkTool::Select && actorAt(event->position()))
        toggleFocus();
}

void NetworkCanvas::hover(std::optional<int> actor) {
    if (large() || actor == m_hovered)
        return;
    m_hovered = actor;
    update();
}

void NetworkCanvas::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    hover(std::nullopt);
}

void NetworkCanvas::wheelEvent(QWheelEvent* event) {
    if ((event->modifiers() & Qt::ControlModifier) != 0) {
        zoomTo(m_scale * std::pow(wheelZoom, event->angleDelta().y()), event->position());
        return;
    }
    panBy(
        event->pixelDelta().isNull() ? QPointF(event->angleDelta()) / 2
                                     : QPointF(event->pixelDelta())
    );
}

bool NetworkCanvas::focusNextPrevChild(bool next) {
    const auto actor = chosenActor();
    if (!actor && (!next || m_order.empty()))
        return QWidget::focusNextPrevChild(next);
    const int last = next ? m_order.back() : m_order.front();
    if (actor == last)
        return QWidget::focusNextPrevChild(next);
    step(next ? 1 : -1);
    return true;
}

void NetworkCanvas::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    const bool byKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && !chosenActor() && !m_order.empty())
        step(event->reason() == Qt::TabFocusReason ? 1 : -1);
}

void NetworkCanvas::step(int by) {
    const auto actor = chosenActor();
    auto place = by > 0 ? 0 : int(m_order.size()) - 1;
    if (actor)
        place = int(std::find(m_order.begin(), m_order.end(), *actor) - m_order.begin()) + by;
    const QUuid id = m_picture.actors[size_t(m_order[size_t(place)])].id.uuid();
    choose(id);
    show(id);
}

void NetworkCanvas::nudge(QPointF by) {
    const auto actor = chosenActor();
    if (!actor) {
        panBy(-by.x() * QPointF(keyPan / 10, 0) - by.y() * QPointF(0, keyPan / 10));
        return;
    }
    if (m_readOnly)
        return;
    m_nudged = true;
    placeActor(*actor, m_picture.actors[size_t(*actor)].place + by);
}

void NetworkCanvas::keyPressEvent(QKeyEvent* event) {
    const double far = (event->modifiers() & Qt::ShiftModifier) != 0 ? 1 : 10;
    switch (event->key()) {
    case Qt::Key_Left:
        nudge({-far, 0});
        return;
    case Qt::Key_Right:
        nudge({far, 0});
        return;
    case Qt::Key_Up:
        nudge({0, -far});
        return;
    case Qt::Key_Down:
        nudge({0, far});
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_chosen.isNull())
            emit opened(m_chosen);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!m_chosen.isNull() && !m_readOnly)
            emit removing(m_chosen);
        return;
    case Qt::Key_Escape:
        m_focusOnOne = false;
        choose({});
        emit let();
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1.25);
        return;
    case Qt::Key_Minus:
        zoomBy(.8);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

/// However long an arrow was held, it is one move.
void NetworkCanvas::keyReleaseEvent(QKeyEvent* event) {
    const auto actor = chosenActor();
    if (event->isAutoRepeat() || !m_nudged || !actor) {
        QWidget::keyReleaseEvent(event);
        return;
    }
    m_nudged = false;
    emit moved(*actor, m_picture.actors[size_t(*actor)].place);
}

} // namespace trellis::ui
