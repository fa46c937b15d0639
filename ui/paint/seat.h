#pragma once

#include "core/words/vocabulary.h"

#include <QPointF>

class QPainter;

namespace trellis::paint {

struct Theme;

/// A chair at the table: the group's shape in a ring. A strong ring votes, a hairline does not; a
/// dashed ring with a hollow shape is open.
struct SeatPicture {
    Group group = Group::Teachers;
    bool filled = false;
    bool votes = true;
};
void paintSeat(
    QPainter& painter,
    QPointF centre,
    double diameter,
    const SeatPicture& picture,
    const Theme& theme
);

} // namespace trellis::paint
