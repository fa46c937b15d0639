#include "ui/power/network_canvas.h"

#include "ui/parts/themed.h"
#include "ui/power/network_access.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace trellis::ui {
namespace {

constexpr double leastZoom = .05;
constexpr double mostZoom = 4;
constexpr double fitUpTo = 1.1;
constexpr size_t largeFrom = 300; ///< ties; moving through more is painted plainly
constexpr int calmAfter = 140;    ///< milliseconds

} // namespace

NetworkCanvas::NetworkCanvas(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAutoFillBackground(false);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_calm.setSingleShot(true);
    m_calm.setInterval(calmAfter);
    connect(&m_calm, &QTimer::timeout, this, [this] {
        m_stirred = false;
        m_film.forget();
        update();
    });
    giveNetworksTheirAccess();
}

paint::NetworkLook NetworkCanvas::look() const {
    paint::NetworkLook look{themeOf(*this), m_lens};
    look.type = m_type;
    return look;
}

bool NetworkCanvas::large() const {
    return m_picture.ties.size() > largeFrom;
}

void NetworkCanvas::setPicture(const power::NetworkPicture& picture, const Words& words) {
    m_words = std::make_unique<Words>(words.language());
    m_hovered.reset();
    m_marked.clear();
    m_gesture = Gesture::None;
    m_tieFrom.reset();
    const bool opens = m_picture.actors.empty();
    m_picture = picture;
    m_order.resize(picture.actors.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(), [&](int one, int other) {
        return picture.actors[size_t(one)].practice.value_or(-1) >
               picture.actors[size_t(other)].practice.value_or(-1);
    });
    redraw();
    if (!m_fitted && isVisible())
        fit();
    if (opens && large())
        stir(); // a plain map at once, its words a moment later
}

void NetworkCanvas::redraw() {
    if (!m_words)
        return;
    m_drawing = paint::drawNetwork(m_picture, m_words->language(), look());
    m_film.forget();
    update();
}

void NetworkCanvas::setLens(paint::NetworkLens lens) {
    if (lens == m_lens)
        return;
    m_lens = lens;
    redraw();
}

void NetworkCanvas::setType(double type) {
    m_type = type;
    redraw();
}

void NetworkCanvas::setTool(NetworkTool tool) {
    m_tool = tool;
    m_gesture = Gesture::None;
    m_tieFrom.reset();
    setCursor(
        tool == NetworkTool::Select ? Qt::ArrowCursor
        : tool == NetworkTool::Text ? Qt::IBeamCursor
                                    : Qt::CrossCursor
    );
    update();
}

QString NetworkCanvas::sentenceOf(int actor) const {
    return power::actorSentence(m_picture.actors.at(size_t(actor)), *m_words);
}

std::optional<int> NetworkCanvas::chosenActor() const {
    for (size_t i = 0; i < m_picture.actors.size(); ++i)
        if (m_picture.actors[i].id.uuid() == m_chosen)
            return int(i);
    return std::nullopt;
}

void NetworkCanvas::choose(const QUuid& id) {
    if (id == m_chosen)
        return;
    m_chosen = id;
    m_film.forget();
    m_focusOnOne = m_focusOnOne && chosenActor();
    update();
    emit chosenChanged();
    if (const auto actor = chosenActor(); actor && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(int(std::find(m_order.begin(), m_order.end(), *actor) - m_order.begin()));
        QAccessible::updateAccessibility(&event);
    }
}

void NetworkCanvas::toggleFocus() {
    m_focusOnOne = !m_focusOnOne && chosenActor();
    update();
}

std::set<int> NetworkCanvas::around(int actor) const {
    std::set<int> tied{actor};
    for (size_t i = 0; i < m_picture.ties.size(); ++i) {
        const power::PictureTie& tie = m_picture.ties[i];
        if (m_drawing.ties[i].line.isEmpty())
            continue;
        if (tie.from == actor)
            tied.insert(tie.to);
        if (tie.to == actor)
            tied.insert(tie.from);
    }
    return tied;
}

paint::NetworkState NetworkCanvas::state() const {
    paint::NetworkState state;
    state.chosen = chosenActor();
    state.ringed = state.chosen;
    state.marked = m_marked;
    if (const auto lit = m_focusOnOne ? state.chosen : m_hovered; lit && !m_stirred)
        state.lit = around(*lit);
    for (size_t i = 0; i < m_picture.spaces.size(); ++i)
        if (m_picture.spaces[i].id.uuid() == m_chosen)
            state.space = int(i);
    for (size_t i = 0; i < m_picture.ties.size(); ++i)
        if (m_picture.ties[i].id.uuid() == m_chosen)
            state.tie = int(i);
    state.detail = m_scale;
    if (m_difference != power::NetworkDifference())
        paint::showDifference(state, m_picture, m_difference);
    return state;
}

void NetworkCanvas::setDifference(const power::NetworkDifference& difference) {
    m_difference = difference;
    m_film.forget();
    update();
}

void NetworkCanvas::zoomTo(double zoom, QPointF fixed) {
    const QPointF scene = toScene(fixed);
    m_scale = std::clamp(zoom, leastZoom, mostZoom);
    m_origin = scene - fixed / m_scale;
    stir();
    emit zoomChanged();
    emit viewChanged();
}

void NetworkCanvas::panBy(QPointF pixels) {
    m_origin -= pixels / m_scale;
    stir();
    emit viewChanged();
}

void NetworkCanvas::centreOn(QPointF scene) {
    m_origin = scene - QRectF(rect()).center() / m_scale;
    stir();
    emit viewChanged();
}

void NetworkCanvas::follow(const NetworkCanvas& other) {
    m_fitted = true;
    m_scale = other.m_scale;
    m_origin = other.m_origin;
    stir();
}

void NetworkCanvas::mark(const std::vector<Id<power::Actor>>& actors) {
    m_marked.clear();
    m_film.forget();
    QPointF middle;
    for (size_t i = 0; i < m_picture.actors.size(); ++i)
        if (std::find(actors.begin(), actors.end(), m_picture.actors[i].id) != actors.end()) {
            m_marked.insert(int(i));
            middle += m_picture.actors[i].place;
        }
    const QRectF room = QRectF(rect()).adjusted(40, 40, -40, -40);
    const bool seen = std::ranges::all_of(m_marked, [&](int actor) {
        return room.contains(toScreen(m_picture.actors[size_t(actor)].place));
    });
    if (!seen)
        centreOn(middle / double(m_marked.size()));
    update();
}

/// Something moves: a large map is painted plainly until it lies still.
void NetworkCanvas::stir() {
    m_stirred = true;
    m_calm.start();
    update();
}

void NetworkCanvas::fit() {
    const QRectF room = QRectF(rect().marginsRemoved(m_covered)).adjusted(16, 16, -16, -16);
    if (m_drawing.bounds.isEmpty() || room.isEmpty())
        return;
    m_fitted = true;
    m_scale = std::clamp(
        std::min(
            {room.width() / m_drawing.bounds.width(),
             room.height() / m_drawing.bounds.height(),
             fitUpTo}
        ),
        leastZoom,
        mostZoom
    );
    m_origin = m_drawing.bounds.center() - room.center() / m_scale;
    update();
    emit zoomChanged();
}

void NetworkCanvas::show(const QUuid& id) {
    std::optional<QPointF> where;
    for (const power::PictureActor& actor : m_picture.actors)
        if (actor.id.uuid() == id)
            where = actor.place;
    for (size_t i = 0; i < m_picture.spaces.size(); ++i)
        if (m_picture.spaces[i].id.uuid() == id)
            where = m_drawing.spaces[i].tag.center();
    const QRectF room = QRectF(rect()).adjusted(60, 60, -60, -60);
    if (where && !room.contains(toScreen(*where)))
        centreOn(*where);
}

void NetworkCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_stirred && large() && m_words)
        paintMoving(painter);
    else
        paintStill(painter);
    paintGesture(painter);
}

void NetworkCanvas::paintMoving(QPainter& painter) {
    const bool drags = m_gesture == Gesture::MoveActor && m_dragged;
    m_film.paint(
        painter,
        {m_origin, m_scale, size()},
        m_drawing,
        m_words->language(),
        look(),
        state(),
        drags ? std::optional(m_from) : std::nullopt
    );
}

void NetworkCanvas::paintStill(QPainter& painter) const {
    const paint::NetworkLook look = this->look();
    painter.fillRect(rect(), look.theme.canvas);
    painter.setPen(QPen(look.theme.line, 2, Qt::SolidLine, Qt::RoundCap));
    QList<QPointF> dots;
    for (int x = 12; x < width(); x += 24)
        for (int y = 12; y < height(); y += 24)
            dots.append(QPointF(x, y));
    painter.drawPoints(dots.data(), int(dots.size()));
    if (!m_words)
        return;
    painter.scale(m_scale, m_scale);
    painter.translate(-m_origin);
    paint::paintNetwork(painter, m_drawing, m_words->language(), look, state());
    painter.resetTransform();
}

void NetworkCanvas::paintGesture(QPainter& painter) const {
    if (!m_dragged)
        return;
    const paint::Theme theme = themeOf(*this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.focus, 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    if (m_gesture == Gesture::Tie)
        painter.drawLine(toScreen(m_drawing.actors[size_t(m_from)].centre), m_last);
    if (m_gesture == Gesture::Space)
        painter.drawRoundedRect(QRectF(m_pressed, m_last).normalized(), 12, 12);
}

void NetworkCanvas::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (!m_fitted || event->oldSize().isEmpty())
        fit();
}

void NetworkCanvas::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        redraw();
}

} // namespace trellis::ui
