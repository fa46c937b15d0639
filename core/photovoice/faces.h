#pragma once

#include <QRectF>

#include <vector>

class QImage;

namespace trellis::photovoice {

/// Where faces that look at the camera may be, as shares of the picture, from left to right. Only
/// suggestions: it misses faces from the side and people who are known by their clothes, so a
/// person decides. Takes up to a second or so; safe to call from any thread.
/// @source Felzenszwalb et al. (2010) and King (2009, 2015): dlib's frontal face detector.
[[nodiscard]] std::vector<QRectF> findFaces(const QImage& picture);

} // namespace trellis::photovoice
