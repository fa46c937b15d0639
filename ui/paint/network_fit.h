#pragma once

#include "ui/paint/network_drawing.h"

namespace trellis::paint {

/// A network made to fill a room in which words have a size of their own: a wall, or a page.
struct NetworkFit {
    power::NetworkPicture picture; ///< its places spread over the room
    double scale = 1;              ///< room pixels a scene pixel
    double type = 1;               ///< for NetworkLook
    QRectF bounds;                 ///< of the drawing with that type, in scene pixels
};

/// Spreads the places, so that larger words find room instead of making everything else small; the
/// arrangement stays the same.
/// @param words  the size of the smallest words in the room's pixels.
[[nodiscard]] NetworkFit fitNetwork(
    power::NetworkPicture picture,
    Language language,
    const NetworkLook& look,
    QSizeF room,
    double words
);

/// A painter that stands on the room's upper left corner is moved to the scene of the fit.
void moveTo(QPainter& painter, const NetworkFit& fit, QSizeF room);

} // namespace trellis::paint
