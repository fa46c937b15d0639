#pragma once

#include "core/power/matrix.h"

class QPainter;
class QRectF;

namespace trellis::paint {

struct MatrixLook;

/// One group's say as five steps: filled up to its level in practice, a tick at its level on
/// paper, a hatch where practice is not known.
void paintSayBar(
    QPainter& painter,
    const QRectF& rect,
    Group group,
    const power::MatrixCell& cell,
    const MatrixLook& look
);

} // namespace trellis::paint
