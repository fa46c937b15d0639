#pragma once

#include "core/power/matrix.h"
#include "ui/paint/theme.h"

#include <QRectF>

class QPainter;

namespace trellis::paint {

/// Which of its corners a half rounds.
enum class HalfSide { Left, Right, Whole };

/// The look of the matrix at one size: 1 on the screen, more on a projector, where the smallest
/// text must be 24 pixels. Multiplies lengths and type alike.
struct MatrixLook {
    Theme theme;
    double size = 1;

    [[nodiscard]] double length(double pixels) const { return theme.scaled(pixels) * size; }
    [[nodiscard]] QFont font(TextStyle style) const;
};

/// One half of a cell: the level's fill and digit, a hatch for "don't know", an empty frame before
/// anyone answered.
void paintSayHalf(
    QPainter& painter,
    const QRectF& rect,
    const std::optional<power::SayLevel>& level,
    HalfSide side,
    const MatrixLook& look
);

/// Practice minus paper: a sign and a figure, less say in amber, more in the accent.
void paintChangeCell(
    QPainter& painter, const QRectF& rect, std::optional<int> change, const MatrixLook& look
);

/// The small corner that says: nothing stands behind this yet.
void paintUnproven(QPainter& painter, const QRectF& cell, const MatrixLook& look);

/// The groups' shares of voice in practice, in the columns' order, as one bar.
void paintVoiceBar(
    QPainter& painter,
    const QRectF& rect,
    const power::MatrixRow& row,
    const std::vector<power::MatrixColumn>& columns,
    const MatrixLook& look
);

/// A group's badge and name above its cells.
void paintColumnHead(
    QPainter& painter, const QRectF& rect, const power::MatrixColumn& column, const MatrixLook& look
);
/// How tall the tallest column head is when each is `width` wide.
[[nodiscard]] double columnHeadHeight(
    const std::vector<power::MatrixColumn>& columns, double width, const MatrixLook& look
);
/// How wide a column must be for the longest word of a head.
[[nodiscard]] double
columnHeadWidth(const std::vector<power::MatrixColumn>& columns, const MatrixLook& look);

/// The plate with a level's digit, as the legend and pickers show it.
[[nodiscard]] QSizeF levelSwatchSize(const MatrixLook& look);
void paintLevelSwatch(
    QPainter& painter, const QRectF& rect, power::SayLevel level, const MatrixLook& look
);

} // namespace trellis::paint
