#include "ui/report/power_picture.h"

#include "core/power/findings.h"
#include "core/power/room_measures.h"
#include "ui/paint/matrix_picture.h"
#include "ui/paint/rooms_picture.h"
#include "ui/report/set_text.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace trellis::report {
namespace {

// The page in the pixels that the screen's painters work in: 96 to the inch, so that the smallest
// words, 12 pixels, are 9 points.
constexpr double inch = 96;
constexpr double margin = 0.5 * inch;
constexpr int pngScale = 2;

QSizeF pageSize(Paper paper) {
    return paper == Paper::A4 ? QSizeF(11.693 * inch, 8.268 * inch) : QSizeF(11 * inch, 8.5 * inch);
}

struct Page {
    QString title;
    QStringList sentences;
};

Page pageOf(const power::PowerMap& map, const Words& words, PowerView view) {
    if (view == PowerView::Rooms) {
        QStringList sentences = power::roomsSentences(map, words);
        const QString title = sentences.isEmpty() ? words.translate("power picture", "Rooms map")
                                                  : sentences.takeFirst();
        return {title, sentences};
    }
    const auto found = power::findings(map, words);
    QStringList sentences = power::sentencesOf(found, power::Topic::Control);
    const QString title = sentences.isEmpty()
                              ? words.translate("power picture", "On paper and in practice")
                              : sentences.takeFirst();
    sentences += power::sentencesOf(found, power::Topic::Gap);
    return {title, sentences};
}

/// Words from the top of `room`; gives the room that is left below.
QRectF setWords(
    QPainter& painter, const QRectF& room, const QString& text, const QFont& font, const QColor& ink
) {
    painter.setFont(font);
    painter.setPen(ink);
    QRectF used;
    painter.drawText(room, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, text, &used);
    return room.adjusted(0, used.height() + 8, 0, 0);
}

double heightOf(const QString& text, const QFont& font, double width) {
    return QFontMetricsF(font)
        .boundingRect(QRectF(0, 0, width, 10000), Qt::TextWordWrap, text)
        .height();
}

void paintRoomsInto(
    QPainter& painter,
    const QRectF& room,
    const power::PowerMap& map,
    const Words& words,
    bool saveInk
) {
    const paint::RoomsLook look{printTheme(), 1, true, saveInk};
    const power::RoomsMap rooms = power::roomsMap(map, power::RoomsLens::Both, words);
    paint::RoomsPicture picture = paint::roomsPicture(
        rooms, power::roomsWords(rooms, words), room.size(), power::RoomsDetail::Bold, look
    );
    const double legend = paint::roomsLegendHeight(picture, look, room.width()) + 10;
    const QSizeF canvas(room.width(), room.height() - legend);
    picture = paint::roomsPicture(rooms, picture.words, canvas, power::RoomsDetail::Bold, look);
    const double scale = std::min(1.0, canvas.width() / picture.layout.canvas.width());
    painter.save();
    painter.translate(room.topLeft());
    painter.scale(scale, scale);
    paint::paintRooms(painter, picture, look);
    painter.restore();
    paint::paintRoomsLegend(
        painter,
        QRectF(room.left(), room.bottom() - legend + 10, room.width(), legend),
        picture,
        look
    );
}

void paintMatrixInto(
    QPainter& painter, const QRectF& room, const power::PowerMap& map, const Words& words
) {
    paint::MatrixPicture picture;
    picture.matrix = power::decisionMatrix(map, words.language());
    picture.words = power::matrixWords(words);
    picture.language = words.language();
    picture.decidedBy = false; // the team's own words may hold names
    picture.unproven = false;
    picture.leastRow = 24;
    const paint::MatrixLook look{printTheme(), 1};
    const double legend = paint::legendHeight(words.language(), look, room.width()) + 12;
    paint::paintMatrix(painter, room.adjusted(0, 0, 0, -legend), picture, look);
    paint::paintLegend(
        painter,
        QRectF(room.left(), room.bottom() - legend + 12, room.width(), legend),
        words.language(),
        look
    );
}

void paintPage(
    QPainter& painter, const power::PowerMap& map, const Words& words, const PowerPrint& print
) {
    const Page page = pageOf(map, words, print.view);
    QRectF room(QPointF(), pageSize(print.paper));
    painter.fillRect(room, Qt::white);
    room.adjust(margin, margin, -margin, -margin);
    const paint::Theme& theme = printTheme();
    room = setWords(painter, room, page.title, theme.font(paint::TextStyle::PageTitle), theme.ink);
    const QFont body = theme.font(paint::TextStyle::Small);
    const QString sentences = page.sentences.join(u' ');
    const double foot = sentences.isEmpty() ? 0 : heightOf(sentences, body, room.width()) + 10;
    const QRectF picture = room.adjusted(0, 0, 0, -foot);
    if (print.view == PowerView::Rooms)
        paintRoomsInto(painter, picture, map, words, print.saveInk);
    else
        paintMatrixInto(painter, picture, map, words);
    setWords(
        painter,
        QRectF(room.left(), picture.bottom() + 10, room.width(), foot),
        sentences,
        body,
        theme.ink2
    );
}

QByteArray pdfOf(
    const power::PowerMap& map, const Words& words, const PowerPrint& print, const QString& title
) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(
        QPageSize(print.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter),
        QPageLayout::Landscape,
        QMarginsF()
    ));
    writer.setResolution(int(inch));
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Trellis"));
    QPainter painter(&writer);
    paintPage(painter, map, words, print);
    painter.end();
    return bytes;
}

QByteArray
svgOf(const power::PowerMap& map, const Words& words, const PowerPrint& print, const Page& page) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(int(inch));
    generator.setSize(pageSize(print.paper).toSize());
    generator.setViewBox(QRectF(QPointF(), pageSize(print.paper)));
    generator.setTitle(page.title);
    generator.setDescription(page.sentences.join(u' '));
    QPainter painter(&generator);
    paintPage(painter, map, words, print);
    painter.end();
    return bytes;
}

QByteArray pngOf(const power::PowerMap& map, const Words& words, const PowerPrint& print) {
    QImage image((pageSize(print.paper) * pngScale).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(pngScale, pngScale);
    paintPage(painter, map, words, print);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

QByteArray powerPicture(const power::PowerMap& map, const Words& words, const PowerPrint& print) {
    const Page page = pageOf(map, words, print.view);
    switch (print.format) {
    case PictureFormat::Pdf:
        return pdfOf(map, words, print, page.title);
    case PictureFormat::Svg:
        return svgOf(map, words, print, page);
    case PictureFormat::Png:
        break;
    }
    return pngOf(map, words, print);
}

} // namespace trellis::report
