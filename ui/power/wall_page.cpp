#include "ui/power/wall_page.h"

#include "ui/parts/themed.h"

#include <QPainter>

namespace trellis::ui {
namespace {

constexpr double margin = 40;
constexpr double onTheWall = 24 / 11.5;

} // namespace

WallPage::WallPage(QString title, Paint paint, QWidget* parent)
    : QWidget(parent),
      m_title(std::move(title)),
      m_paint(std::move(paint)) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(m_title);
}

void WallPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::Theme theme = themeOf(*this);
    painter.fillRect(rect(), theme.paper);
    const QRectF room = QRectF(rect()).adjusted(margin, margin / 2, -margin, -margin / 2);
    painter.setPen(theme.ink);
    painter.setFont(theme.font(paint::TextStyle::ProjectorReflection));
    if (painter.fontMetrics().horizontalAdvance(m_title) > room.width())
        painter.setFont(theme.font(paint::TextStyle::ProjectorText));
    QRectF title;
    painter.drawText(room, int(Qt::AlignLeft) | Qt::TextWordWrap, m_title, &title);
    theme.textScale = onTheWall;
    m_paint(painter, room.adjusted(0, title.height() + margin / 2, 0, 0), theme);
}

} // namespace trellis::ui
