#pragma once

#include <QLineF>
#include <QList>
#include <QRgb>

class QImage;

namespace trellis::paint {

/// Draws lines of one pixel without smoothing. QPainter takes six times as long for thousands of
/// them, more than a moving picture has.
/// @param image  of 32 bits a pixel without transparency
/// @param lines  in its pixels; what is outside it is left out
void drawThinLines(QImage& image, const QList<QLineF>& lines, QRgb colour);

} // namespace trellis::paint
