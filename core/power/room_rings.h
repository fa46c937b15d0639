#pragma once

#include "core/power/room_box.h"

namespace trellis::power {

/// Puts the rooms of a map into the places of their rings; a part of layOutRooms.
class RoomRings {
public:
    RoomRings(const RoomsMap& map, const RoomsFrame& frame);

    [[nodiscard]] RoomsLayout place();

private:
    using Boxes = std::vector<PlacedRoom>;

    [[nodiscard]] double length(double pixels) const { return pixels * m_frame.unit; }
    void chooseFolds();
    [[nodiscard]] bool quiet(size_t room) const;
    void fillSlots();
    void fillClosed(const std::vector<size_t>& rooms, const SharedColumns& columns);
    void fillInvited(std::vector<size_t> rooms, const SharedColumns& columns);
    void fillOuter(const std::vector<size_t>& rooms);
    [[nodiscard]] std::vector<size_t> ring(Openness openness) const;
    void addFold(Openness ring, Boxes& into);

    /// Places everything on a canvas of that size; false when something does not fit.
    [[nodiscard]] bool fits(QSizeF canvas);
    void placeClosed(QPointF middle);
    [[nodiscard]] bool placeBand(Boxes& row, double inner, bool above);
    [[nodiscard]] bool placeColumn(Boxes& column, bool left);
    [[nodiscard]] bool placeOuter();
    [[nodiscard]] bool crowded() const;
    void applyPins();
    /// Moves what stands where a pinned room was put.
    void makeWay(Boxes& boxes) const;
    /// Folds one more room without decisions; false when there is none.
    [[nodiscard]] bool foldOneMore();
    [[nodiscard]] QSizeF blockSize() const;
    [[nodiscard]] Boxes all() const;

    const RoomsMap& m_map;
    RoomsFrame m_frame;
    std::vector<size_t> m_folded;
    QSizeF m_canvas;
    Zone m_closed;
    Zone m_invited;
    std::vector<Boxes> m_middle; ///< rows of closed rooms
    Boxes m_above;
    Boxes m_below;
    Boxes m_left;
    Boxes m_right;
    std::array<Boxes, 6> m_outer; ///< corners: left top, right top, left bottom, right bottom; then
                                  ///< left and right
};

} // namespace trellis::power
