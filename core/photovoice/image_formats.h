#pragma once

#include "core/photovoice/image_file.h"

#include <QImage>

#include <optional>

// What preparePhoto is made of: one file a format, each answering the same questions.

namespace trellis::photovoice::formats {

/// What EXIF says that Trellis needs.
struct Exif {
    int orientation = 1; ///< 1 to 8, as EXIF counts them; 1 is upright
    QDate takenOn;
};
/// From a whole JPEG, PNG or WebP file.
[[nodiscard]] Exif exifOfFile(const QByteArray& file);
/// From an EXIF block alone (starting with the TIFF header).
[[nodiscard]] Exif exifOfBlock(const QByteArray& block);

/// Pixels and what is to be stored of them, before hashing.
struct Stripped {
    QByteArray bytes;
    QSize size;       ///< upright
    QImage thumbnail; ///< at most thumbnailSide, upright
};

[[nodiscard]] Stripped stripJpeg(const QByteArray& file, int orientation, const QString& name);
[[nodiscard]] Stripped stripPng(const QByteArray& file, int orientation, const QString& name);
[[nodiscard]] Stripped stripWebp(const QByteArray& file, int orientation, const QString& name);
/// HEIC as a JPEG, upright, and the EXIF block beside it.
struct StrippedHeic {
    Stripped picture;
    QByteArray exif;
};
[[nodiscard]] StrippedHeic stripHeic(const QByteArray& file, const QString& name);

/// A copy without the words, profile and other things that may have come with the pixels.
[[nodiscard]] QImage pixelsOnly(const QImage& image);
/// A JPEG of these pixels and nothing else; empty for a null image.
[[nodiscard]] QByteArray encodeJpeg(const QImage& image, int quality);
[[nodiscard]] QImage oriented(const QImage& image, int orientation);
[[nodiscard]] QImage thumbnailOf(const QImage& image);

/// Throws the sentence for what is wrong, naming the file.
[[noreturn]] void refuseTruncated(const QString& name);
void refuseTooLarge(const QSize& size, const QString& name);

} // namespace trellis::photovoice::formats
