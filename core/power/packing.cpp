#include "core/power/packing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace trellis::power {

std::vector<QPointF> packed(const std::vector<QSizeF>& boxes, double gap) {
    constexpr double wide = 1.5; // as screens and pages are
    std::vector<size_t> order(boxes.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t one, size_t other) {
        return boxes[one].height() > boxes[other].height();
    });
    double area = 0;
    double widest = 0;
    for (const QSizeF& box : boxes) {
        area += (box.width() + gap) * (box.height() + gap);
        widest = std::max(widest, box.width());
    }
    const double shelf = std::max(widest, std::sqrt(area * wide));
    std::vector<QPointF> corners(boxes.size());
    QPointF corner;
    double tallest = 0;
    for (const size_t i : order) {
        if (corner.x() > 0 && corner.x() + boxes[i].width() > shelf) {
            corner = {0, corner.y() + tallest + gap};
            tallest = 0;
        }
        corners[i] = corner;
        corner.rx() += boxes[i].width() + gap;
        tallest = std::max(tallest, boxes[i].height());
    }
    return corners;
}

} // namespace trellis::power
