#include "ui/report/page_layout.h"

#include <algorithm>

namespace trellis::report {
namespace {

/// Pieces that stand side by side: from `first` up to, not including, `last`.
struct Row {
    size_t first = 0;
    size_t last = 0;
    double height = 0;
    double spaceBefore = 0;
    bool keepWithNext = false;
};

std::vector<Row> rowsOf(const std::vector<Piece>& pieces) {
    std::vector<Row> rows;
    for (size_t first = 0; first < pieces.size();) {
        Row row{first, first};
        bool more = true;
        while (more && row.last < pieces.size()) {
            const Piece& piece = pieces[row.last++];
            row.height = std::max(row.height, piece.size.height());
            row.spaceBefore = std::max(row.spaceBefore, piece.spaceBefore);
            row.keepWithNext = row.keepWithNext || piece.keepWithNext;
            more = piece.besideNext;
        }
        first = row.last;
        rows.push_back(row);
    }
    return rows;
}

/// The height from this row to the end of the first that may be followed by a new page.
double heightTogether(const std::vector<Row>& rows, size_t from) {
    double height = rows[from].height;
    for (size_t i = from; rows[i].keepWithNext && i + 1 < rows.size(); ++i)
        height += rows[i + 1].spaceBefore + rows[i + 1].height;
    return height;
}

} // namespace

std::vector<Placed> layOut(const std::vector<Piece>& pieces, const PageRoom& room) {
    std::vector<Placed> placed;
    const std::vector<Row> rows = rowsOf(pieces);
    int page = 0;
    double y = room.top();
    bool keptByThePrevious = false;
    for (size_t i = 0; i < rows.size(); ++i) {
        const Row& row = rows[i];
        const double space = y > room.top() ? row.spaceBefore : 0;
        const double together = keptByThePrevious ? row.height : heightTogether(rows, i);
        if (y > room.top() && y + space + together > room.bottom()) {
            ++page;
            y = room.top();
        } else {
            y += space;
        }
        for (size_t piece = row.first; piece < row.last; ++piece)
            placed.push_back({piece, page, QPointF(room.margin + pieces[piece].x, y)});
        y += row.height;
        keptByThePrevious = row.keepWithNext;
    }
    return placed;
}

} // namespace trellis::report
