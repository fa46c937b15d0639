#pragma once

#include "core/power/whose_map.h"
#include "ui/paint/rooms_picture.h"

namespace trellis::paint {

/// One cell of a perspective: its median's tone and figure, fog, or nothing asked; a strong outline
/// where perspectives are two or more steps apart.
void paintViewCell(
    QPainter& painter,
    const QRectF& rect,
    const power::ViewCell& cell,
    const Words& words,
    const RoomsLook& look
);

/// One tick a cell, those in the fog hatched and first.
void paintFogBar(
    QPainter& painter, const QRectF& rect, const power::ViewPanel& panel, const RoomsLook& look
);

/// The say scale from 0 to 5 with a lettered disc at each perspective's median; equal ones stand
/// side by side.
void paintGapLine(
    QPainter& painter,
    const QRectF& rect,
    const power::PerceptionGap& gap,
    const QStringList& letters,
    const RoomsLook& look
);
/// A letter in a ring, as the line and its key show it.
void paintLetter(QPainter& painter, QPointF middle, const QString& letter, const RoomsLook& look);

} // namespace trellis::paint
