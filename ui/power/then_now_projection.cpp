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

void ThenNowProjection::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_morph.reset();
}

void ThenNowProjection::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_morph.reset();
}

void ThenNowProjection::paintEvent(QPaintEvent*) {
    const paint::Theme theme = themeOf(*this);
    if (m_morph == nullptr)
        m_morph = std::make_unique<paint::NetworkMorph>(
            m_overlay,
            m_language,
            paint::NetworkLook{theme, paint::NetworkLens::Practice},
            mapRoom().size(),
            readable
        );
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.canvas);
    const QRectF room = QRectF(rect()).adjusted(margin, margin / 2, -margin, -margin / 2);
    painter.setPen(theme.ink);
    painter.setFont(theme.font(paint::TextStyle::ProjectorReflection));
    painter.drawText(room, int(Qt::AlignLeft | Qt::AlignTop), m_title);
    const QRectF line = paint::paintTimeLine(
        painter,
        QRectF(room.left(), room.bottom() - margin, room.width(), margin),
        {m_thenName, m_nowName, m_time},
        theme.font(paint::TextStyle::ProjectorText),
        theme
    );
    if (m_time == 0) {
        painter.setPen(theme.ink3);
        painter.drawText(line.translated(0, -margin), int(Qt::AlignCenter), m_hint);
    }
    m_morph->paint(painter, mapRoom().topLeft(), m_time);
}

} // namespace trellis::ui
