#pragma once

#include "core/power/rooms.h"
#include "ui/paint/rooms_picture.h"

namespace trellis::paint {

/// The icon of a lever, by name.
[[nodiscard]] QString leverIcon(Lever lever);
/// The icon of a kind of space.
[[nodiscard]] QString spaceIcon(Openness openness);

enum class LeverStyle {
    Fixed,  ///< eight levers in their order
    Merged, ///< levers of one group joined, the longest first: "Ad 7"
};
/// Who holds the eight levers; "?" is a hatched slot, one that nobody was asked about is empty.
void paintLeverBar(
    QPainter& painter,
    const QRectF& rect,
    const power::LeverSlots& levers,
    LeverStyle style,
    const RoomsLook& look
);
void paintLeverIcons(QPainter& painter, const QRectF& rect, const RoomsLook& look);
/// The hatch of "don't know" with a dashed border.
void paintFog(QPainter& painter, const QRectF& rect, double radius, const RoomsLook& look);

} // namespace trellis::paint
