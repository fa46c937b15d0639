#pragma once

#include "core/power/rooms_layout.h"

namespace trellis::power {

/// Where in the map a room stands: its decisions are on the side that is nearest the middle.
enum class RoomSpot { Middle, Above, Below, Beside };

/// Columns that a room above and the one in the middle share, so that arrows between them are
/// straight and parallel.
struct SharedColumns {
    std::vector<Id<Decision>> decisions;
    std::vector<double> widths;
    double width = 0; ///< with the gaps
};
[[nodiscard]] SharedColumns
sharedColumns(const Room& above, const Room& middle, const RoomsFrame& frame);

/// A room's content around its walls, with the walls' left top corner at (0, 0).
[[nodiscard]] PlacedRoom
boxOf(const Room& room, RoomSpot spot, const SharedColumns& columns, const RoomsFrame& frame);
/// The tag that stands for folded rooms.
[[nodiscard]] PlacedRoom foldTag(const std::vector<size_t>& rooms, const RoomsFrame& frame);
/// Where decisions and people share a row, puts the decisions on the side that is nearer to `x`,
/// where their arrows come from.
void faceTowards(double x, PlacedRoom& room, const RoomsFrame& frame);
/// The same room with its walls' left top corner there.
[[nodiscard]] PlacedRoom movedTo(PlacedRoom room, QPointF corner);

} // namespace trellis::power
