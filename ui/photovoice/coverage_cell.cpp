#include "ui/photovoice/coverage_cell.h"

#include "ui/paint/text.h"
#include "ui/parts/themed.h"

#include <QPainter>

#include <algorithm>

namespace trellis::ui {

CoverageCell::CoverageCell(int photos, QWidget* parent) : QWidget(parent), m_photos(photos) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CoverageCell::setWords(const QString& words) {
    setToolTip(words);
    setAccessibleName(words);
}

void CoverageCell::paintEvent(QPaintEvent*) {
    constexpr int darkest = 5;
    const paint::Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plate = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (m_photos == 0) {
        painter.setPen(QPen(theme.warnMark, 1.5, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.heat(std::min(m_photos, darkest)));
    }
    painter.drawRoundedRect(plate, 6, 6);
    paint::paintLine(
        painter,
        plate,
        QString::number(m_photos),
        {theme.font(paint::TextStyle::BodyStrong),
         m_photos == 0 ? theme.warn : theme.onHeat(std::min(m_photos, darkest)),
         Qt::AlignHCenter}
    );
}

} // namespace trellis::ui
