#include "core/photovoice/image_file.h"

#include "core/photovoice/image_formats.h"

#include <QCoreApplication>
#include <QTransform>

#include <algorithm>
#include <openssl/sha.h>

namespace trellis::photovoice {
namespace formats {

QImage pixelsOnly(const QImage& image) {
    const QImage pixels = image.convertToFormat(QImage::Format_RGB32);
    QImage plain(pixels.size(), QImage::Format_RGB32);
    for (int y = 0; y < plain.height(); ++y)
        std::copy_n(pixels.constScanLine(y), plain.bytesPerLine(), plain.scanLine(y));
    return plain;
}

QImage oriented(const QImage& image, int orientation) {
    switch (orientation) {
    case 2:
        return image.mirrored(true, false);
    case 3:
        return image.mirrored(true, true);
    case 4:
        return image.mirrored(false, true);
    case 5:
        return image.transformed(QTransform().rotate(90)).mirrored(true, false);
    case 6:
        return image.transformed(QTransform().rotate(90));
    case 7:
        return image.transformed(QTransform().rotate(-90)).mirrored(true, false);
    case 8:
        return image.transformed(QTransform().rotate(-90));
    default:
        return image;
    }
}

QImage thumbnailOf(const QImage& image) {
    if (image.width() <= thumbnailSide && image.height() <= thumbnailSide)
        return image;
    // In two steps, so that no second copy of a large picture is made.
    constexpr int between = 3 * thumbnailSide;
    const bool large = std::max(image.width(), image.height()) > between;
    return (large ? image.scaled(between, between, Qt::KeepAspectRatio) : image)
        .scaled(thumbnailSide, thumbnailSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

void refuseTruncated(const QString& name) {
    throw ImportError(
        QCoreApplication::translate(
            "photo import",
            "“%1” is not whole: part of the picture is missing, as after a copy that was "
            "interrupted. Copy it again from the camera or phone."
        )
            .arg(name)
    );
}

void refuseTooLarge(const QSize& size, const QString& name) {
    if (qint64(size.width()) * size.height() <= mostPixels)
        return;
    throw ImportError(QCoreApplication::translate(
                          "photo import",
                          "“%1” has %2 megapixels; Trellis takes up to %3. Save a smaller copy of "
                          "it and add that."
    )
                          .arg(
                              name,
                              QString::number(qint64(size.width()) * size.height() / 1'000'000),
                              QString::number(mostPixels / 1'000'000)
                          ));
}

} // namespace formats

namespace {

enum class Format { Jpeg, Png, Webp, Heic };

std::optional<Format> formatOf(const QByteArray& file) {
    if (file.startsWith("\xff\xd8\xff"))
        return Format::Jpeg;
    if (file.startsWith("\x89PNG\r\n\x1a\n"))
        return Format::Png;
    if (file.startsWith("RIFF") && file.mid(8, 4) == "WEBP")
        return Format::Webp;
    static const QList<QByteArray> brands{"heic", "heix", "hevc", "heim", "heis", "mif1", "msf1"};
    if (file.mid(4, 4) == "ftyp" && brands.contains(file.mid(8, 4)))
        return Format::Heic;
    return std::nullopt;
}

QByteArray sha256Of(const QByteArray& bytes) {
    QByteArray hash(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
    SHA256(
        reinterpret_cast<const unsigned char*>(bytes.constData()),
        size_t(bytes.size()),
        reinterpret_cast<unsigned char*>(hash.data())
    );
    return hash;
}

formats::Stripped
stripped(Format format, const QByteArray& file, const QString& name, QDate& takenOn) {
    if (format == Format::Heic) {
        const formats::StrippedHeic heic = formats::stripHeic(file, name);
        takenOn = formats::exifOfBlock(heic.exif).takenOn;
        return heic.picture;
    }
    const formats::Exif exif = formats::exifOfFile(file);
    takenOn = exif.takenOn;
    if (format == Format::Png)
        return formats::stripPng(file, exif.orientation, name);
    if (format == Format::Webp)
        return formats::stripWebp(file, exif.orientation, name);
    return formats::stripJpeg(file, exif.orientation, name);
}

} // namespace

PreparedPhoto preparePhoto(const QByteArray& file, const QString& fileName) {
    constexpr int thumbnailQuality = 82;
    if (file.isEmpty())
        throw ImportError(
            QCoreApplication::translate("photo import", "“%1” is empty.").arg(fileName)
        );
    const std::optional<Format> format = formatOf(file);
    if (!format)
        throw ImportError(QCoreApplication::translate(
                              "photo import",
                              "“%1” is not a photo that Trellis reads (JPEG, PNG, WebP or HEIC)."
        )
                              .arg(fileName));
    PreparedPhoto photo;
    const formats::Stripped kept = stripped(*format, file, fileName, photo.takenOn);
    photo.bytes = kept.bytes;
    photo.sha256 = sha256Of(photo.bytes);
    photo.width = kept.size.width();
    photo.height = kept.size.height();
    photo.thumbnail = formats::encodeJpeg(kept.thumbnail, thumbnailQuality);
    return photo;
}

} // namespace trellis::photovoice
