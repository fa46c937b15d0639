#pragma once

#include "ui/paint/theme.h"

class QPainter;

namespace trellis::paint {

/// How one line of words is written.
struct LineLook {
    QFont font;
    QColor ink;
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// One line in the middle of `where`; words that do not fit end in an ellipsis.
void paintLine(QPainter& painter, const QRectF& where, const QString& words, const LineLook& look);

/// How wide the words are in that font.
[[nodiscard]] double widthOf(const QString& words, const QFont& font);

} // namespace trellis::paint
