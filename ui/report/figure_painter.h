#pragma once

#include "core/report/document.h"
#include "ui/report/piece.h"

namespace trellis::report {

/// The figure as a piece of that width, in points. The piece keeps what it paints.
[[nodiscard]] Piece figurePiece(const Figure& figure, double width, Language language);

} // namespace trellis::report
