#include "ui/power/then_now_projection.h"

#include "core/power/network_changes.h"
#include "ui/parts/themed.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace trellis::ui {
namespace {

constexpr double margin = 40;
constexpr int wholeWay = 2400; ///< milliseconds from then to now
constexpr double readable = 24;

} // namespace

ThenNowProjection::ThenNowProjection(const Moments& moments, const Words& words, QWidget* parent)
    : QWidget(parent),
      m_overlay(power::networkOverlay(moments.then, moments.now, power::Names::Roles, words)),
      m_then(moments.then),
      m_thenName(moments.thenName),
      m_nowName(tr("Now")),
      m_hint(tr("Space lets it move")),
      m_language(words.language()) {
    const auto changes =
        power::networkChanges(moments.then, moments.now, power::Names::Roles, words);
    m_title = changes.empty() ? tr("Nothing on the network is otherwise.")
                              : tr("%n change(s) since then", nullptr, int(changes.size()));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(m_title);
    m_animation.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_time = value.toDouble();
        update();
    });
}

void ThenNowProjection::play(double to) {
    m_animation.stop();
    m_animation.setStartValue(m_time);
    m_animation.setEndValue(to);
    m_animation.setDuration(int(wholeWay * std::abs(to - m_time)));
    m_animation.start();
}

void ThenNowProjection::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Space:
        return play(m_time < 1 ? 1 : 0);
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        return play(1);
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        return play(0);
    default:
        QWidget::keyPressEvent(event);
    }
}

QRectF ThenNowProjection::mapRoom() const {
    return QRectF(rect()).adjusted(margin, 2 * margin, -margin, -3 * margin);
}

void ThenNowProjection::prepare() {
    m_look.theme = themeOf(*this);
    m_look.lens = paint::NetworkLens::Practice;
    m_fit = paint::fitNetwork(m_overlay.picture, m_language, m_look, mapRoom().size(), readable);
    m_look.type = m_fit.type;
    power::NetworkOverlay spread = m_overlay;
    for (size_t i = 0; i < spread.picture.actors.size(); ++i)
        spread.picture.actors[i].place = m_fit.picture.actors[i].place;
    m_morph = std::make_unique<paint::NetworkMorph>(spread, m_then, m_language, m_look);
}

void ThenNowProjection::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_morph.reset();
}

void ThenNowProjection::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_morph.reset();
}

/// Then at the left, now at the right, and how far it has come between them.
void ThenNowProjection::paintLine(QPainter& painter, const QRectF& room, const paint::Theme& theme)
    const {
    painter.setFont(theme.font(paint::TextStyle::ProjectorText));
    const QFontMetricsF metrics(painter.font());
    painter.setPen(theme.ink);
    painter.drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter), m_thenName);
    painter.drawText(room, int(Qt::AlignRight | Qt::AlignVCenter), m_nowName);
    const double from = room.left() + metrics.horizontalAdvance(m_thenName) + margin;
    const double to = room.right() - metrics.horizontalAdvance(m_nowName) - margin;
    if (to - from < 2 * margin)
        return;
    const double y = room.center().y();
    const double at = from + (to - from) * m_time;
    painter.setPen(QPen(theme.line2, 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(from, y), QPointF(to, y));
    painter.setPen(QPen(theme.accentText, 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(from, y), QPointF(at, y));
    painter.setBrush(theme.accentText);
    painter.drawEllipse(QPointF(at, y), 10, 10);
    if (m_time == 0) {
        painter.setPen(theme.ink3);
        painter.drawText(
            QRectF(from, y - metrics.height() - 10, to - from, metrics.height()),
            int(Qt::AlignHCenter),
            m_hint
        );
    }
}

void ThenNowProjection::paintEvent(QPaintEvent*) {
    if (m_morph == nullptr)
        prepare();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_look.theme.canvas);
    const QRectF room = QRectF(rect()).adjusted(margin, margin / 2, -margin, -margin / 2);
    painter.setPen(m_look.theme.ink);
    painter.setFont(m_look.theme.font(paint::TextStyle::ProjectorReflection));
    painter.drawText(room, int(Qt::AlignLeft | Qt::AlignTop), m_title);
    paintLine(
        painter, QRectF(room.left(), room.bottom() - margin, room.width(), margin), m_look.theme
    );
    const paint::NetworkMorph::Frame frame = m_morph->at(m_time);
    painter.translate(mapRoom().topLeft());
    paint::moveTo(painter, m_fit, mapRoom().size());
    paint::NetworkState state = frame.state;
    state.detail = m_fit.scale;
    paint::paintNetwork(painter, frame.drawing, m_language, m_look, state);
}

} // namespace trellis::ui
