#include "ui/report/pdf_writer.h"

#include "ui/paint/icons.h"
#include "ui/report/block_painter.h"
#include "ui/report/pdf_binder.h"
#include "ui/report/piece_pages.h"
#include "ui/report/set_text.h"

#include <QLocale>
#include <QPageSize>
#include <QPainter>

namespace trellis::report {
namespace {

/// What the painters of the screen take for granted: a font of 9 points is 12 of their units.
constexpr int dotsPerMeter = 3780;

PageRoom roomOn(Paper paper) {
    PageRoom room;
    room.page =
        QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter).size(QPageSize::Point);
    return room;
}

/// The pages: the report's pieces, then a header and a footer for each page.
struct Pages {
    std::vector<Piece> pieces;
    std::vector<Placed> placed;
    PageRoom room;
    int count = 1;
};

Piece headerPiece(const Document& document, double width) {
    Piece piece;
    piece.role = Role::Artifact;
    piece.size = QSizeF(width, 22);
    piece.paint = [=, school = document.school, kind = document.kind, occasion = document.occasion](
                      QPainter& painter
                  ) {
        painter.setRenderHint(QPainter::Antialiasing);
        paint::paintLogo(painter, QRectF(0, 0, 13, 13));
        const SetText right = oneLine(occasion, PrintStyle::Caption, width * .5, printSoftInk);
        right.paint(painter, QPointF(width - right.naturalWidth(), 1));
        const double room = width - right.naturalWidth() - 40;
        const SetText name = oneLine(school, PrintStyle::Strong, room, printInk);
        name.paint(painter, QPointF(20, 1));
        if (const double left = room - name.naturalWidth(); left > 40)
            oneLine(kind, PrintStyle::Caption, left, printSoftInk)
                .paint(painter, QPointF(28 + name.naturalWidth(), 1));
        painter.setPen(QPen(printInk, .7));
        painter.drawLine(QPointF(0, 20), QPointF(width, 20));
    };
    return piece;
}

Piece footerPiece(const Document& document, double width, int page, int pages) {
    Piece piece;
    piece.role = Role::Artifact;
    piece.size = QSizeF(width, 24);
    const QString number = document.pageOf.arg(page + 1).arg(pages);
    piece.paint = [=, words = document.footer](QPainter& painter) {
        painter.setPen(QPen(printHairline, .6));
        painter.drawLine(QPointF(0, 0), QPointF(width, 0));
        SetText(words, PrintStyle::Fine, width - 70, printSoftInk).paint(painter, QPointF(0, 3));
        const SetText right = oneLine(number, PrintStyle::Fine, 60, printSoftInk);
        right.paint(painter, QPointF(width - right.naturalWidth(), 3));
    };
    return piece;
}

Pages pagesOf(const Document& document, Paper paper) {
    Pages pages;
    pages.room = roomOn(paper);
    pages.pieces = piecesOf(document, pages.room.width());
    pages.placed = layOut(pages.pieces, pages.room);
    pages.count = pages.placed.empty() ? 1 : pages.placed.back().page + 1;
    const double width = pages.room.width();
    std::vector<Placed> withFrame;
    for (int page = 0; page < pages.count; ++page) {
        pages.pieces.push_back(headerPiece(document, width));
        withFrame.push_back(
            {pages.pieces.size() - 1, page, QPointF(pages.room.margin, pages.room.margin - 6)}
        );
        for (const Placed& placed : pages.placed)
            if (placed.page == page)
                withFrame.push_back(placed);
        pages.pieces.push_back(footerPiece(document, width, page, pages.count));
        withFrame.push_back(
            {pages.pieces.size() - 1, page, QPointF(pages.room.margin, pages.room.bottom() + 8)}
        );
    }
    pages.placed = std::move(withFrame);
    return pages;
}

} // namespace

Paper usualPaper() {
    return QLocale().measurementSystem() == QLocale::MetricSystem ? Paper::A4 : Paper::Letter;
}

QByteArray toPdf(const Document& document, Paper paper) {
    Pages pages = pagesOf(document, paper);
    const QByteArray painted = paintPieces(pages.pieces);
    return bind(
        {painted, pages.pieces, pages.placed, pages.room.page, document.title, document.language}
    );
}

int pageCount(const Document& document, Paper paper) {
    return pagesOf(document, paper).count;
}

std::vector<QImage> toImages(const Document& document, Paper paper, int width) {
    const Pages pages = pagesOf(document, paper);
    const double scale = width / pages.room.page.width();
    std::vector<QImage> images;
    for (int page = 0; page < pages.count; ++page) {
        QImage image(width, int(pages.room.page.height() * scale), QImage::Format_RGB32);
        image.setDotsPerMeterX(dotsPerMeter);
        image.setDotsPerMeterY(dotsPerMeter);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        for (const Placed& placed : pages.placed) {
            if (placed.page != page)
                continue;
            painter.save();
            painter.scale(scale, scale);
            painter.translate(placed.at);
            pages.pieces[placed.piece].paint(painter);
            painter.restore();
        }
        images.push_back(image);
    }
    return images;
}

} // namespace trellis::report
