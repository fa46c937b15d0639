#pragma once

#include "core/photovoice/consent.h"

#include <QImage>

namespace trellis::photovoice {

/// The picture as this audience may see it: upright, no larger than `longestSide` pixels, with
/// redactions burnt into the pixels. A null image when the stored bytes cannot be decoded.
[[nodiscard]] QImage
sharedImage(const ClearedPhoto& photo, const QByteArray& storedBytes, int longestSide = 1600);
/// A JPEG of pixels and nothing else, good enough to look at. Empty for a null image.
[[nodiscard]] QByteArray plainJpeg(const QImage& image);
/// What `sharedImage` gives, as such a JPEG. Empty when it cannot be made.
[[nodiscard]] QByteArray
sharedJpeg(const ClearedPhoto& photo, const QByteArray& storedBytes, int longestSide = 1600);

} // namespace trellis::photovoice
