#pragma once

#include <QByteArray>
#include <QImage>

namespace trellis::test {

/// A scene with a gradient, a red top left corner, and detail that a decoder cannot guess.
[[nodiscard]] QImage photographed(int width, int height);
[[nodiscard]] QByteArray saved(const QImage& image, const char* format);
/// As a phone saves it, by libheif's own encoder.
[[nodiscard]] QByteArray savedAsHeic(const QImage& image);
/// With EXIF (orientation, date, GPS, serial number), XMP with a name, and a comment, each holding
/// the word SECRET.
[[nodiscard]] QByteArray withPhoneMetadata(const QByteArray& file, int orientation);
/// Changes what a PNG says of its size.
void setPngSize(QByteArray& png, int width, int height);

} // namespace trellis::test
