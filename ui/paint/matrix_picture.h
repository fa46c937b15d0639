#pragma once

#include "ui/paint/matrix_painter.h"

namespace trellis::paint {

/// What the cells show.
enum class MatrixView { Both, Paper, Practice, Hoped, Difference };

/// The whole matrix as one picture, the same on a projector and in a PDF.
struct MatrixPicture {
    power::DecisionMatrix matrix;
    power::MatrixWords words;
    Language language = Language::English; ///< how figures are written
    MatrixView view = MatrixView::Both;
    /// Whether the team's words on who decides are shown; they may hold names.
    bool decidedBy = true;
    bool unproven = true;   ///< whether cells without evidence have their corner
    bool voice = true;      ///< whether the bars stand at the right
    bool halfLabels = true; ///< whether "paper, practice" stands above each column
    double leastRow = 38;   ///< how low rows may be made, in pixels of the screen
};

/// Where the picture's parts are, for one width and the height that there is.
struct MatrixGeometry {
    double nameWidth = 0;
    double columnWidth = 0;
    double voiceWidth = 0;
    double headHeight = 0;
    double rowHeight = 0;
    double footHeight = 0;
    [[nodiscard]] double height(size_t rows) const {
        return headHeight + double(rows) * rowHeight + footHeight;
    }
};
/// How wide a column must be for the words above it.
[[nodiscard]] double narrowestColumn(const MatrixPicture& picture, const MatrixLook& look);
/// @param room  rows are made lower to fit it, as far as their text allows; 0 for as tall
///              as they are on the screen.
[[nodiscard]] MatrixGeometry
matrixGeometry(const MatrixPicture& picture, const MatrixLook& look, const QSizeF& room);

/// Paints the picture into `rect`; what does not fit below is left out row by row.
/// @return  how many rows were painted.
size_t paintMatrix(
    QPainter& painter, const QRectF& rect, const MatrixPicture& picture, const MatrixLook& look
);

/// How tall the scale's legend is at that width, and the legend itself.
[[nodiscard]] double legendHeight(Language language, const MatrixLook& look, double width);
void paintLegend(QPainter& painter, const QRectF& rect, Language language, const MatrixLook& look);

} // namespace trellis::paint
