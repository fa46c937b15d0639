#pragma once

#include <QRectF>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QPainter;

namespace trellis::report {

/// What a piece is in the structure of a tagged PDF.
/// @source ISO 32000-1, 14.8.4 "Standard structure types".
enum class Role {
    Title,
    Heading,
    Subheading,
    Paragraph,
    Quote,
    ListItem,
    TableHead,
    TableCell,
    Figure,
    Artifact
};

/// A part of the report that is never cut in two: painted at (0, 0), `size` points large.
struct Piece {
    QSizeF size;
    Role role = Role::Paragraph;
    QString text; ///< what a screen reader says: the words, or a figure's alternative text
    double spaceBefore = 0; ///< points
    bool keepWithNext = false;
    double x = 0;            ///< from the left margin
    bool besideNext = false; ///< the next piece stands in the same row
    int group = 0;           ///< list or table that it belongs to; 0 for none
    int row = 0;             ///< of the table
    std::function<void(QPainter&)> paint;
};

} // namespace trellis::report
