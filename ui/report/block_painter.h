#pragma once

#include "core/report/document.h"
#include "ui/report/piece.h"

namespace trellis::report {

/// The blocks as pieces for a column of that width, in points. The pieces keep what they paint.
[[nodiscard]] std::vector<Piece> piecesOf(const Document& document, double width);

} // namespace trellis::report
