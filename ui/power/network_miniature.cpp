#include "ui/power/network_miniature.h"

#include "ui/parts/themed.h"
#include "ui/power/network_canvas.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace trellis::ui {
namespace {

constexpr double margin = 8;
constexpr double dot = 2;

} // namespace

NetworkMiniature::NetworkMiniature(NetworkCanvas& canvas, QWidget* parent)
    : QWidget(parent),
      m_canvas(canvas) {
    setCursor(Qt::PointingHandCursor);
    connect(&canvas, &NetworkCanvas::viewChanged, this, &NetworkMiniature::follow);
    connect(&canvas, &NetworkCanvas::zoomChanged, this, &NetworkMiniature::follow);
    hide();
}

void NetworkMiniature::follow() {
    const QRectF all = m_canvas.drawing().bounds;
    setVisible(!all.isEmpty() && !m_canvas.visibleScene().contains(all));
    update();
}

double NetworkMiniature::scale() const {
    const QRectF all = m_canvas.drawing().bounds;
    return std::min((width() - 2 * margin) / all.width(), (height() - 2 * margin) / all.height());
}

QPointF NetworkMiniature::at(QPointF scene) const {
    return QRectF(rect()).center() + (scene - m_canvas.drawing().bounds.center()) * scale();
}

void NetworkMiniature::paintEvent(QPaintEvent*) {
    const paint::Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line2);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 8, 8);
    painter.setClipRect(QRectF(rect()).adjusted(2, 2, -2, -2));
    painter.setPen(Qt::NoPen);
    for (const paint::ActorMark& actor : m_canvas.drawing().actors) {
        painter.setBrush(theme.group(actor.group));
        painter.drawEllipse(at(actor.centre), dot, dot);
    }
    const QRectF seen = m_canvas.visibleScene();
    painter.setPen(QPen(theme.accentText, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(at(seen.topLeft()), at(seen.bottomRight())));
}

void NetworkMiniature::mousePressEvent(QMouseEvent* event) {
    mouseMoveEvent(event);
}

void NetworkMiniature::mouseMoveEvent(QMouseEvent* event) {
    const QPointF away = event->position() - QRectF(rect()).center();
    m_canvas.centreOn(m_canvas.drawing().bounds.center() + away / scale());
}

} // namespace trellis::ui
