#include "ui/power/power_projection.h"

#include "ui/parts/themed.h"

#include <QKeyEvent>
#include <QPainter>

namespace trellis::ui {
namespace {

/// The size at which the smallest words of the picture are 24 pixels tall.
constexpr double onTheWall = 24 / 10.5;
constexpr double margin = 40;

} // namespace

PowerProjection::PowerProjection(paint::MatrixPicture picture, QString title, QWidget* parent)
    : QWidget(parent),
      m_picture(std::move(picture)),
      m_title(std::move(title)) {
    m_picture.decidedBy = false;
    m_picture.unproven = false;
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(m_title);
}

paint::MatrixLook PowerProjection::look() const {
    return {themeOf(*this), onTheWall};
}

void PowerProjection::paintEvent(QPaintEvent*) {
    const paint::MatrixLook look = this->look();
    QPainter painter(this);
    painter.fillRect(rect(), look.theme.paper);
    QRectF room = QRectF(rect()).adjusted(margin, margin / 2, -margin, -margin / 2);
    painter.setPen(look.theme.ink);
    painter.setFont(look.theme.font(paint::TextStyle::ProjectorReflection));
    const int flags = int(Qt::AlignLeft) | Qt::TextWordWrap;
    const QRectF title = painter.boundingRect(room, flags, m_title);
    painter.drawText(room, flags, m_title);
    room.setTop(title.bottom() + margin / 2);
    const double legend = paint::legendHeight(m_picture.language, look, room.width());
    paint::paintLegend(
        painter,
        {room.left(), room.bottom() - legend, room.width(), legend},
        m_picture.language,
        look
    );
    room.setBottom(room.bottom() - legend - margin / 2);
    paint::MatrixPicture page = m_picture;
    auto& rows = page.matrix.rows;
    rows.erase(rows.begin(), rows.begin() + std::ptrdiff_t(m_first));
    m_shown = paint::paintMatrix(painter, room, page, look);
}

void PowerProjection::keyPressEvent(QKeyEvent* event) {
    const size_t step = std::max<size_t>(m_shown, 1);
    if (event->key() == Qt::Key_PageDown && m_first + step < m_picture.matrix.rows.size())
        m_first += step;
    else if (event->key() == Qt::Key_PageUp)
        m_first -= std::min(m_first, step);
    else
        QWidget::keyPressEvent(event);
    update();
}

} // namespace trellis::ui
