#include "ui/power/rooms_projection.h"

#include "ui/parts/themed.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace trellis::ui {
namespace {

constexpr double margin = 40;
/// At this size the tokens' 12 pixels are 24.
constexpr double onTheWall = 2;

} // namespace

RoomsProjection::RoomsProjection(
    power::RoomsMap map, power::RoomsWords words, QString title, QWidget* parent
)
    : QWidget(parent),
      m_map(std::move(map)),
      m_words(std::move(words)),
      m_title(std::move(title)) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(m_title);
}

paint::RoomsShow RoomsProjection::shown() const {
    return {m_step >= 1, m_step >= 2, m_step >= 2, m_step >= 3};
}

void RoomsProjection::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const paint::RoomsLook look{themeOf(*this), onTheWall, false, false};
    painter.fillRect(rect(), look.theme.paper);
    painter.setPen(look.theme.ink);
    painter.setFont(look.theme.font(paint::TextStyle::ProjectorReflection));
    if (painter.fontMetrics().horizontalAdvance(m_title) > width() - 2 * margin)
        painter.setFont(look.theme.font(paint::TextStyle::ProjectorText));
    const double head = painter.fontMetrics().height() + margin;
    painter.drawText(
        QRectF(margin, 0, width() - 2 * margin, head),
        int(Qt::AlignLeft | Qt::AlignVCenter),
        m_title
    );
    paint::RoomsPicture picture =
        paint::roomsPicture(m_map, m_words, {1, 1}, power::RoomsDetail::Bold, look);
    const double legend =
        paint::roomsLegendHeight(picture, look, width() - 2 * margin) + margin / 2;
    const QSizeF room(width(), height() - head - legend);
    picture = paint::roomsPicture(m_map, m_words, room, power::RoomsDetail::Bold, look);
    picture.show = shown();
    painter.save();
    painter.translate(0, head);
    const double scale = std::min(1.0, room.width() / picture.layout.canvas.width());
    painter.setClipRect(QRectF(QPointF(), room));
    painter.scale(scale, scale);
    paint::paintRooms(painter, picture, look);
    painter.restore();
    paint::paintRoomsLegend(
        painter,
        QRectF(margin, height() - legend + margin / 4, width() - 2 * margin, legend),
        picture,
        look
    );
}

void RoomsProjection::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_PageDown)
        m_step = m_step == lastStep ? 0 : m_step + 1;
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_PageUp)
        m_step = std::max(0, m_step - 1);
    else
        QWidget::keyPressEvent(event);
    update();
}

} // namespace trellis::ui
