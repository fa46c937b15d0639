#include "ui/paint/text.h"

#include <QFontMetricsF>
#include <QPainter>

namespace trellis::paint {

void paintLine(QPainter& painter, const QRectF& where, const QString& words, const LineLook& look) {
    painter.setFont(look.font);
    painter.setPen(look.ink);
    painter.drawText(
        where,
        static_cast<int>(look.alignment | Qt::AlignVCenter),
        QFontMetricsF(look.font).elidedText(words, Qt::ElideRight, where.width())
    );
}

double widthOf(const QString& words, const QFont& font) {
    return QFontMetricsF(font).horizontalAdvance(words);
}

} // namespace trellis::paint
