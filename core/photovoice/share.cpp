#include "core/photovoice/share.h"

#include "core/photovoice/image_formats.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <cmath>

namespace trellis::photovoice {
namespace {

constexpr QRgb fill = 0xff2b2b2b;
constexpr int mosaicBlocks = 6; ///< across the longer side: fewer cannot be guessed from
constexpr int jpegQuality = 88;

/// The pixels that an area of shares touches, never fewer.
QRect pixelsOf(const QRectF& area, const QSize& size) {
    const int left = int(std::floor(area.left() * size.width()));
    const int top = int(std::floor(area.top() * size.height()));
    const int right = int(std::ceil(area.right() * size.width()));
    const int bottom = int(std::ceil(area.bottom() * size.height()));
    return QRect(left, top, right - left, bottom - top).intersected(QRect(QPoint(), size));
}

void fillArea(QImage& image, const QRect& area) {
    for (int y = area.top(); y <= area.bottom(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        std::fill(line + area.left(), line + area.right() + 1, fill);
    }
}

void mosaicArea(QImage& image, const QRect& area) {
    const double block = std::max(area.width(), area.height()) / double(mosaicBlocks);
    const QSize blocks(
        std::max(1, int(area.width() / block)), std::max(1, int(area.height() / block))
    );
    const QImage few =
        image.copy(area).scaled(blocks, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage coarse = few.scaled(area.size(), Qt::IgnoreAspectRatio, Qt::FastTransformation)
                              .convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < area.height(); ++y)
        std::copy_n(
            reinterpret_cast<const QRgb*>(coarse.constScanLine(y)),
            area.width(),
            reinterpret_cast<QRgb*>(image.scanLine(area.top() + y)) + area.left()
        );
}

QImage decodedAtMost(const QByteArray& bytes, int longestSide) {
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

QImage sharedImage(const ClearedPhoto& photo, const QByteArray& storedBytes, int longestSide) {
    const QImage decoded = decodedAtMost(storedBytes, longestSide);
    if (decoded.isNull())
        return {};
    QImage image = formats::pixelsOnly(decoded);
    for (const Redaction& redaction : photo.photo().redactions) {
        const QRect area = pixelsOf(redaction.area, image.size());
        if (area.isEmpty())
            continue;
        if (redaction.style == Redaction::Style::Mosaic)
            mosaicArea(image, area);
        else
            fillArea(image, area);
    }
    return image;
}

QByteArray plainJpeg(const QImage& image) {
    return image.isNull() ? QByteArray() : formats::encodeJpeg(image, jpegQuality);
}

QByteArray sharedJpeg(const ClearedPhoto& photo, const QByteArray& storedBytes, int longestSide) {
    return plainJpeg(sharedImage(photo, storedBytes, longestSide));
}

} // namespace trellis::photovoice
