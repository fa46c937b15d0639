#include "ui/report/page_layout.h"

#include <catch2/catch.hpp>

#include <random>

using namespace trellis::report;

namespace {

std::vector<Piece> randomPieces(std::mt19937& random) {
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    std::vector<Piece> pieces;
    for (int i = 0; i < 60; ++i) {
        Piece piece;
        piece.size = QSizeF(100, 8 + upTo(220));
        piece.spaceBefore = upTo(20);
        piece.keepWithNext = upTo(4) == 0;
        piece.besideNext = !piece.keepWithNext && upTo(5) == 0 && i < 59;
        pieces.push_back(piece);
    }
    pieces.back().keepWithNext = false;
    return pieces;
}

} // namespace

TEST_CASE(
    "No piece of a report is cut, overlaps another or leaves the order, whatever their sizes",
    "[report][property]"
) {
    std::mt19937 random(12);
    const PageRoom room{QSizeF(612, 792)};
    for (int run = 0; run < 200; ++run) {
        const std::vector<Piece> pieces = randomPieces(random);
        const std::vector<Placed> placed = layOut(pieces, room);
        REQUIRE(placed.size() == pieces.size());
        for (size_t i = 0; i < placed.size(); ++i) {
            const Piece& piece = pieces[placed[i].piece];
            REQUIRE(placed[i].piece == i);
            REQUIRE(placed[i].at.y() >= room.top());
            REQUIRE(placed[i].at.y() + piece.size.height() <= room.bottom() + 1e-6);
            if (i == 0)
                continue;
            const Placed& before = placed[i - 1];
            const Piece& previous = pieces[before.piece];
            if (previous.besideNext)
                REQUIRE((before.page == placed[i].page && before.at.y() == placed[i].at.y()));
            else if (before.page == placed[i].page)
                REQUIRE(before.at.y() + previous.size.height() <= placed[i].at.y() + 1e-6);
            else
                REQUIRE(before.page + 1 == placed[i].page);
        }
    }
}

TEST_CASE("A heading is never the last thing on a page", "[report]") {
    const PageRoom room{QSizeF(612, 792)};
    for (int filler = 500; filler < 690; filler += 5) {
        Piece before;
        before.size = QSizeF(100, filler);
        Piece heading;
        heading.size = QSizeF(100, 15);
        heading.keepWithNext = true;
        Piece text;
        text.size = QSizeF(100, 60);
        const std::vector<Placed> placed = layOut({before, heading, text}, room);
        CHECK(placed[1].page == placed[2].page);
    }
}
