#include "ui/paint/thin_lines.h"

#include <QImage>

#include <algorithm>
#include <cmath>

namespace trellis::paint {
namespace {

/// One direction of the picture: how many pixels it has, and how far each is from the next.
struct Axis {
    int size;
    qsizetype stride;
};

/// A pixel for each step along the axis that the line mostly follows.
void drawAlong(QRgb* pixels, Axis along, Axis across, QPointF from, QPointF to, QRgb colour) {
    if (from.x() > to.x())
        std::swap(from, to);
    const double slope = from.x() == to.x() ? 0 : (to.y() - from.y()) / (to.x() - from.x());
    const int first = int(std::clamp(std::floor(from.x()), 0.0, double(along.size)));
    const int last = int(std::clamp(std::floor(to.x()), -1.0, double(along.size - 1)));
    double place = from.y() + (first + .5 - from.x()) * slope;
    for (int step = first; step <= last; ++step, place += slope)
        if (place >= 0 && place < across.size)
            pixels[step * along.stride + qsizetype(place) * across.stride] = colour;
}

} // namespace

void drawThinLines(QImage& image, const QList<QLineF>& lines, QRgb colour) {
    Q_ASSERT(image.depth() == 32);
    auto* pixels = reinterpret_cast<QRgb*>(image.bits());
    const Axis right{image.width(), 1};
    const Axis down{image.height(), image.bytesPerLine() / qsizetype(sizeof(QRgb))};
    for (const QLineF& line : lines) {
        if (std::abs(line.dx()) >= std::abs(line.dy()))
            drawAlong(pixels, right, down, line.p1(), line.p2(), colour);
        else
            drawAlong(pixels, down, right, line.p1().transposed(), line.p2().transposed(), colour);
    }
}

} // namespace trellis::paint
