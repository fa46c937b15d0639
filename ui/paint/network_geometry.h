#pragma once

#include "ui/paint/network_drawing.h"

namespace trellis::paint {

/// The line of a tie from rim to rim, bowed where it would cross an actor or lie on another tie.
[[nodiscard]] TieMark
tieMark(const NetworkDrawing& drawing, const power::PictureTie& tie, double bow);
/// How far each tie bows aside, in the picture's order: 0 for a straight one.
[[nodiscard]] std::vector<double> bowsOf(const NetworkDrawing& drawing);

/// Rectangles that are taken, found by where they lie.
class Taken {
public:
    void add(const QRectF& rect);
    [[nodiscard]] bool isFree(const QRectF& rect) const;

private:
    [[nodiscard]] static std::vector<std::pair<int, int>> cellsOf(const QRectF& rect);
    std::map<std::pair<int, int>, std::vector<QRectF>> m_cells;
};

/// Room for the words of each actor beside its shape, the most influential first.
/// @param sizes  of the words, in the picture's order.
[[nodiscard]] std::vector<ActorLabel>
placeLabels(const NetworkDrawing& drawing, const std::vector<QSizeF>& sizes, Taken& taken);

} // namespace trellis::paint
