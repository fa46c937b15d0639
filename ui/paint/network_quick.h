#pragma once

#include "ui/paint/network_drawing.h"

namespace trellis::paint {

/// A large network while it moves: thin lines from middle to middle and shapes without letters.
/// @param without  an actor left out, with its ties
void paintQuickNetwork(
    QPainter& painter,
    const NetworkDrawing& drawing,
    const NetworkLook& look,
    std::optional<int> without = std::nullopt
);
/// The same of one actor and its ties.
void paintQuickActor(
    QPainter& painter, const NetworkDrawing& drawing, const NetworkLook& look, int actor
);

} // namespace trellis::paint
