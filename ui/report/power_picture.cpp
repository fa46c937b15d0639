#include "ui/report/power_picture.h"

#include "ui/paint/theme.h"
#include "ui/report/power_sheet.h"
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
constexpr double pointsPerPixel = .75;
constexpr double margin = 0.5 * inch;
constexpr double pngScale = 2;
constexpr double mostPixels = 8000; ///< a larger picture of pixels would not fit in memory

QSizeF sizeOf(const PowerSheet& page, Paper paper) {
    const QSizeF sheet =
        paper == Paper::A4 ? QSizeF(11.693 * inch, 8.268 * inch) : QSizeF(11 * inch, 8.5 * inch);
    return sheet * page.enlarged;
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

void paintPage(QPainter& painter, const PowerSheet& page, QSizeF size) {
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF room(QPointF(), size);
    painter.fillRect(room, Qt::white);
    room.adjust(margin, margin, -margin, -margin);
    const paint::Theme& theme = printTheme();
    room = setWords(painter, room, page.title, theme.font(paint::TextStyle::PageTitle), theme.ink);
    const QFont body = theme.font(paint::TextStyle::Small);
    const QString sentences = page.sentences.join(u' ');
    const double foot = sentences.isEmpty() ? 0 : heightOf(sentences, body, room.width()) + 10;
    const QRectF picture = room.adjusted(0, 0, 0, -foot);
    painter.save();
    page.paint(painter, picture);
    painter.restore();
    const QRectF under(room.left(), picture.bottom() + 10, room.width(), foot);
    setWords(painter, under, sentences, body, theme.ink2);
}

QByteArray pdfOf(const PowerSheet& page, QSizeF size) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(size * pointsPerPixel, QPageSize::Point));
    writer.setPageMargins({});
    writer.setResolution(int(inch));
    writer.setTitle(page.title);
    writer.setCreator(QStringLiteral("Trellis"));
    QPainter painter(&writer);
    paintPage(painter, page, size);
    painter.end();
    return bytes;
}

QByteArray svgOf(const PowerSheet& page, QSizeF size) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(int(inch));
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(page.title);
    generator.setDescription((QStringList{page.title} + page.sentences).join(u' '));
    QPainter painter(&generator);
    paintPage(painter, page, size);
    painter.end();
    return bytes;
}

QImage imageOf(const PowerSheet& page, QSizeF size, double scale) {
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPage(painter, page, size);
    painter.end();
    return image;
}

QByteArray pngOf(const PowerSheet& page, QSizeF size) {
    const double scale =
        std::min({pngScale, mostPixels / size.width(), mostPixels / size.height()});
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    imageOf(page, size, scale).save(&buffer, "PNG");
    return bytes;
}

} // namespace

QByteArray powerPicture(const power::PowerMap& map, const Words& words, const PowerPrint& print) {
    const PowerSheet page = powerSheet(map, words, print);
    const QSizeF size = sizeOf(page, print.paper);
    switch (print.format) {
    case PictureFormat::Pdf:
        return pdfOf(page, size);
    case PictureFormat::Svg:
        return svgOf(page, size);
    case PictureFormat::Png:
        break;
    }
    return pngOf(page, size);
}

QImage
powerPreview(const power::PowerMap& map, const Words& words, const PowerPrint& print, QSize room) {
    const PowerSheet page = powerSheet(map, words, print);
    const QSizeF size = sizeOf(page, print.paper);
    return imageOf(
        page, size, std::min(room.width() / size.width(), room.height() / size.height())
    );
}

} // namespace trellis::report
