#pragma once

#include "core/power/network_changes.h"

class QPainter;
class QRectF;

namespace trellis::paint {

struct Theme;

/// What stands under the two ends of every slope: "Fall", "now".
struct SlopeEnds {
    QString then;
    QString now;
};

/// One panel a group, side by side: its say then (hollow) and now (filled) on a scale of 0 to 5,
/// both figures, the group's badge and the difference.
void paintSlopes(
    QPainter& painter,
    const QRectF& where,
    const std::vector<power::SaySlope>& slopes,
    const SlopeEnds& ends,
    const QLocale& locale,
    const Theme& theme
);

} // namespace trellis::paint
