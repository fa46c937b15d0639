#include "ui/report/figure_painter.h"

#include "ui/paint/group_badge.h"
#include "ui/paint/matrix_picture.h"
#include "ui/paint/theme.h"
#include "ui/report/set_text.h"

#include <QPainter>

#include <algorithm>

namespace trellis::report {
namespace {

using paint::Theme;

constexpr double pixelsPerPoint = 96.0 / 72.0; ///< the screen's painters work in pixels
constexpr double rowHeight = 14.5;             ///< of bars
constexpr double tallestRow = 28;              ///< of the matrix, in those pixels

void drawInto(Piece& piece, const Matrix& drawing, double width, Language language) {
    paint::MatrixPicture picture;
    picture.matrix = drawing.matrix;
    picture.words = drawing.words;
    picture.language = language;
    picture.decidedBy = false;
    picture.unproven = false;
    picture.leastRow = tallestRow;
    const paint::MatrixLook look{printTheme(), 1};
    // Painted as on a screen that is as wide as the column at a size that can be read.
    const double screenWidth = std::max(width * pixelsPerPoint * 1.34, 980.0);
    const double scale = width / screenWidth;
    const double wanted = 90 + tallestRow * double(picture.matrix.rows.size()) + 40;
    const paint::MatrixGeometry geometry =
        paint::matrixGeometry(picture, look, QSizeF(screenWidth, wanted));
    const double height = geometry.height(picture.matrix.rows.size());
    const double legend = paint::legendHeight(language, look, screenWidth);
    piece.size = QSizeF(width, (height + legend + 12) * scale);
    piece.paint = [=](QPainter& painter) {
        painter.scale(scale, scale);
        painter.setRenderHint(QPainter::Antialiasing);
        paint::paintMatrix(painter, QRectF(0, 0, screenWidth, height + 1), picture, look);
        paint::paintLegend(painter, QRectF(0, height + 12, screenWidth, legend), language, look);
    };
}

void paintBars(QPainter& painter, const Bars& bars, double width) {
    const double labelWidth = width * .24;
    const double track = width * .4;
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = printTheme();
    double y = 0;
    for (const Bars::Row& row : bars.rows) {
        painter.save();
        painter.translate(0, y + 1);
        painter.scale(1 / pixelsPerPoint, 1 / pixelsPerPoint);
        const QSizeF badge = paint::groupBadgeSize(theme);
        paint::paintGroupBadge(painter, QRectF(QPointF(0, 0), badge), row.group, theme);
        painter.restore();
        SetText(row.label, PrintStyle::Caption, labelWidth, printInk)
            .paint(painter, QPointF(22, y));
        const QRectF outline(labelWidth + 22, y + 2, std::max(1.0, track * row.hollow), 10);
        painter.setPen(QPen(printInk, .9));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(outline);
        painter.setPen(Qt::NoPen);
        painter.setBrush(printInk);
        painter.drawRect(QRectF(outline.left(), y + 4.5, std::max(.6, track * row.filled), 5));
        SetText(row.words, PrintStyle::Caption, width - outline.left() - track - 8, printSoftInk)
            .paint(painter, QPointF(outline.left() + track + 8, y));
        y += rowHeight;
    }
    painter.setPen(QPen(printInk, .9));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(labelWidth + 22, y + 6, 14, 7));
    const double textWidth = 150;
    SetText(bars.hollowMeans, PrintStyle::Caption, textWidth, printSoftInk)
        .paint(painter, QPointF(labelWidth + 42, y + 3));
    painter.fillRect(QRectF(labelWidth + 200, y + 7.5, 14, 4), printInk);
    SetText(bars.filledMeans, PrintStyle::Caption, textWidth, printSoftInk)
        .paint(painter, QPointF(labelWidth + 220, y + 3));
}

void drawInto(Piece& piece, const Bars& bars, double width, Language) {
    piece.size = QSizeF(width, rowHeight * double(bars.rows.size()) + 20);
    piece.paint = [bars, width](QPainter& painter) { paintBars(painter, bars, width); };
}

} // namespace

Piece figurePiece(const Figure& figure, double width, Language language) {
    Piece piece;
    piece.role = Role::Figure;
    piece.text = figure.alternativeText;
    piece.spaceBefore = 8;
    std::visit(
        [&](const auto& drawing) { drawInto(piece, drawing, width, language); }, figure.drawing
    );
    return piece;
}

} // namespace trellis::report
