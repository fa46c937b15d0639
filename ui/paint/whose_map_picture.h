#pragma once

#include "ui/paint/whose_picture.h"

namespace trellis::paint {

/// The same decisions as each perspective sees them, side by side: who, how many, when, how much
/// they do not know, and a small matrix of medians. A perspective of fewer than three people is
/// locked: nothing of it is shown.
void paintWhoseMap(
    QPainter& painter,
    const QRectF& room,
    const power::WhoseMap& whose,
    const Words& words,
    const RoomsLook& look
);

} // namespace trellis::paint
