#include "core/photovoice/image_formats.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QSet>
#include <QtEndian>

namespace trellis::photovoice::formats {
namespace {

/// The chunks that say how to draw the pixels; text, time, EXIF and private ones are left out.
/// @source PNG (Portable Network Graphics), W3C Recommendation, section 11.
QByteArray onlyPixels(const QByteArray& file, const QString& name) {
    static const QSet<QByteArray> kept{
        "IHDR",
        "PLTE",
        "IDAT",
        "IEND",
        "tRNS",
        "gAMA",
        "cHRM",
        "sRGB",
        "iCCP",
        "sBIT",
        "bKGD",
        "pHYs"};
    constexpr qsizetype signature = 8;
    constexpr qsizetype around = 12; // length, type and checksum
    QByteArray bytes = file.left(signature);
    qsizetype at = signature;
    while (at + around <= file.size()) {
        const qsizetype length = around + qFromBigEndian<quint32>(file.constData() + at);
        const QByteArray type = file.mid(at + 4, 4);
        if (at + length > file.size())
            break;
        if (kept.contains(type))
            bytes += file.mid(at, length);
        at += length;
        if (type == "IEND")
            return bytes;
    }
    refuseTruncated(name);
}

} // namespace

Stripped stripPng(const QByteArray& file, int orientation, const QString& name) {
    QByteArray bytes = onlyPixels(file, name);
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, QByteArrayLiteral("png"));
    refuseTooLarge(reader.size(), name);
    QImage image;
    if (!reader.read(&image))
        refuseTruncated(name);
    if (orientation != 1) {
        image = oriented(image, orientation);
        QByteArray turned;
        QBuffer out(&turned);
        out.open(QIODevice::WriteOnly);
        QImageWriter(&out, QByteArrayLiteral("png")).write(image);
        return {onlyPixels(turned, name), image.size(), thumbnailOf(image)};
    }
    return {bytes, image.size(), thumbnailOf(image)};
}

} // namespace trellis::photovoice::formats
