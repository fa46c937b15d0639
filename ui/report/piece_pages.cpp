#include "ui/report/piece_pages.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace trellis::report {
namespace {

/// What the painters of the screen take for granted: a font of 9 points is 12 of their units.
constexpr int dotsPerInch = 96;

QPageSize sheetFor(const QSizeF& size) {
    // Never empty: a page without height cannot be read again.
    return QPageSize(size.expandedTo(QSizeF(4, 4)), QPageSize::Point, {}, QPageSize::ExactMatch);
}

} // namespace

QByteArray paintPieces(std::vector<Piece>& pieces) {
    for (Piece& piece : pieces)
        piece.size = sheetFor(piece.size).size(QPageSize::Point);
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(sheetFor(pieces.front().size));
    QPainter painter(&writer);
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (i > 0) {
            writer.setPageSize(sheetFor(pieces[i].size));
            writer.newPage();
        }
        painter.save();
        painter.scale(dotsPerInch / 72.0, dotsPerInch / 72.0);
        pieces[i].paint(painter);
        painter.restore();
    }
    painter.end();
    return pdf;
}

} // namespace trellis::report
