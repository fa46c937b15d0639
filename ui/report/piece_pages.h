#pragma once

#include "ui/report/piece.h"

#include <QByteArray>

namespace trellis::report {

/// A PDF with each piece on a page of its own, in order. Sets the pieces' sizes to those of the
/// pages, which are whole points.
[[nodiscard]] QByteArray paintPieces(std::vector<Piece>& pieces);

} // namespace trellis::report
