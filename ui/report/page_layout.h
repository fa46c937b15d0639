#pragma once

#include "ui/report/piece.h"

namespace trellis::report {

/// Where a piece stands: on which page, and its top left corner from the page's own, in points.
struct Placed {
    size_t piece = 0; ///< in the list that was laid out
    int page = 0;
    QPointF at;
};

struct PageRoom {
    QSizeF page;        ///< the whole sheet
    double margin = 36; ///< half an inch
    double header = 26; ///< above the text, inside the margin
    double footer = 22; ///< below it
    [[nodiscard]] double top() const { return margin + header; }
    [[nodiscard]] double bottom() const { return page.height() - margin - footer; }
    [[nodiscard]] double width() const { return page.width() - 2 * margin; }
};

/// Puts the pieces on pages in order. No piece is cut; one that is kept with the next goes to the
/// next page with it; what stands side by side stays so.
[[nodiscard]] std::vector<Placed> layOut(const std::vector<Piece>& pieces, const PageRoom& room);

} // namespace trellis::report
