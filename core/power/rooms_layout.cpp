#include "core/power/rooms_layout.h"

#include "core/power/room_box.h"
#include "core/power/room_flows.h"
#include "core/power/room_rings.h"

#include <algorithm>
#include <cmath>

namespace trellis::power {

QPointF PlacedFlow::at(double share) const {
    const double rest = 1 - share;
    return rest * rest * rest * from + 3 * rest * rest * share * firstHandle +
           3 * rest * share * share * secondHandle + share * share * share * to;
}

bool Zone::contains(QPointF point) const {
    if (a <= 0 || b <= 0)
        return false;
    const QPointF from = point - middle;
    return std::pow(std::abs(from.x() / a), n) + std::pow(std::abs(from.y() / b), n) <= 1;
}

bool Zone::contains(const QRectF& rect) const {
    return contains(rect.topLeft()) && contains(rect.topRight()) && contains(rect.bottomLeft()) &&
           contains(rect.bottomRight());
}

QPointF Zone::at(double angle) const {
    const auto along = [this](double part, double radius) {
        return std::copysign(std::pow(std::abs(part), 2 / n) * radius, part);
    };
    return middle + QPointF(along(std::cos(angle), a), along(std::sin(angle), b));
}

const PlacedRoom* RoomsLayout::find(size_t room) const {
    for (const PlacedRoom& placed : rooms)
        if (placed.room == room && placed.folded.empty())
            return &placed;
    return nullptr;
}

Openness RoomsLayout::zoneAt(QPointF point) const {
    if (closed.contains(point))
        return Openness::Closed;
    return invited.contains(point) ? Openness::Invited : Openness::Claimed;
}

RoomsLayout layOutRooms(const RoomsMap& map, const RoomsFrame& frame) {
    RoomRings rings(map, frame);
    RoomsLayout layout = rings.place();
    for (PlacedRoom& room : layout.rooms)
        faceTowards(frame.canvas.width() / 2, room, frame);
    layout.flows = flowsBetween(map, layout, frame);
    return layout;
}

} // namespace trellis::power
