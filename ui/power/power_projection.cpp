#include "ui/power/power_projection.h"

#include "ui/parts/themed.h"

#include <QKeyEvent>
#include <QPainter>

namespace trellis::ui {
namespace {

/// The size at which captions, the smallest words left, are 24 pixels tall.
constexpr double onTheWall = 24 / 11.5;
constexpr double margin = 40;
/// Narrower than this the bars make way for the groups' names.
constexpr int roomForBars = 1700;

} // namespace

PowerProjection::PowerProjection(paint::MatrixPicture picture, QString title, QWidget* parent)
    : QWidget(parent),
      m_picture(std::move(picture)),
      m_title(std::move(title)) {
    m_picture.decidedBy = false;
    m_picture.unproven = false;
    m_picture.halfLabels = false;
    m_picture.leastRow = 22;
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(m_title);
}

paint::MatrixLook PowerProjection::look() const {
    return {themeOf(*this), onTheWall};
}

/// One line where it fits at 34 pixels, else smaller lines. Gives the room under it.
QRectF PowerProjection::paintTitle(QPainter& painter, const QRectF& room) const {
    const paint::Theme theme = themeOf(*this);
    painter.setPen(theme.ink);
    painter.setFont(theme.font(paint::TextStyle::ProjectorReflection));
    if (painter.fontMetrics().horizontalAdvance(m_title) > room.width())
        painter.setFont(theme.font(paint::TextStyle::ProjectorText));
    const int flags = int(Qt::AlignLeft) | Qt::TextWordWrap;
    const QRectF title = painter.boundingRect(room, flags, m_title);
    painter.drawText(room, flags, m_title);
    return room.adjusted(0, title.height() + margin / 2, 0, 0);
}

/// The scale and which half is which, at the bottom. Gives the room above it.
QRectF PowerProjection::paintKey(QPainter& painter, const QRectF& room) const {
    const paint::MatrixLook look = this->look();
    const double legend = paint::legendHeight(m_picture.language, look, room.width());
    const QRectF rect(room.left(), room.bottom() - legend, room.width(), legend);
    paint::paintLegend(painter, rect, m_picture.language, look);
    const QFont font = look.font(paint::TextStyle::Caption);
    const double line = QFontMetricsF(font).height();
    const QString halves =
        m_picture.view == paint::MatrixView::Both       ? tr("Left: on paper. Right: in practice.")
        : m_picture.view == paint::MatrixView::Paper    ? tr("On paper.")
        : m_picture.view == paint::MatrixView::Practice ? tr("In practice.")
        : m_picture.view == paint::MatrixView::Hoped    ? tr("Hoped for.")
                                                        : tr("In practice minus on paper.");
    painter.setFont(font);
    painter.setPen(look.theme.ink3);
    painter.drawText(
        QRectF(room.left(), rect.top() - line - 10, room.width(), line), int(Qt::AlignLeft), halves
    );
    return room.adjusted(0, 0, 0, -legend - line - 10 - margin / 2);
}

void PowerProjection::paintPlace(QPainter& painter, const QRectF& room) const {
    const size_t rows = m_picture.matrix.rows.size();
    if (m_shown >= rows)
        return;
    const paint::MatrixLook look = this->look();
    painter.setFont(look.font(paint::TextStyle::Caption));
    painter.setPen(look.theme.ink3);
    const double line = QFontMetricsF(painter.font()).height();
    const double legend = paint::legendHeight(m_picture.language, look, room.width());
    painter.drawText(
        QRectF(room.left(), room.bottom() - legend - line - 10, room.width(), line),
        int(Qt::AlignRight),
        tr("Decisions %1 to %2 of %3, Page Down for more")
            .arg(m_first + 1)
            .arg(m_first + m_shown)
            .arg(rows)
    );
}

void PowerProjection::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), look().theme.paper);
    const QRectF whole = QRectF(rect()).adjusted(margin, margin / 2, -margin, -margin / 2);
    const QRectF room = paintKey(painter, paintTitle(painter, whole));
    paint::MatrixPicture page = m_picture;
    page.voice = width() >= roomForBars;
    auto& rows = page.matrix.rows;
    rows.erase(rows.begin(), rows.begin() + std::ptrdiff_t(m_first));
    m_shown = paint::paintMatrix(painter, room, page, look());
    paintPlace(painter, whole);
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
