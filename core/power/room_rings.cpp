#include "core/power/room_rings.h"

#include <algorithm>
#include <cmath>

namespace trellis::power {
namespace {

constexpr double margin = 14;    ///< between outer rooms and the edge
constexpr double tagRise = 14;   ///< how far a tag stands over its wall
constexpr double ringGap = 8;    ///< between a room and a ring's line
constexpr double zoneNames = 40; ///< over and under the invited ring
constexpr size_t mostRooms = 12; ///< more of them, and the quiet ones fold
constexpr double growth = 1.03;
constexpr int mostTries = 80;

double widthOf(const std::vector<PlacedRoom>& row, double gap) {
    double width = 0;
    for (const PlacedRoom& room : row)
        width += room.rect.width() + gap;
    return std::max(0.0, width - gap);
}

double heightOf(const std::vector<PlacedRoom>& row) {
    double height = 0;
    for (const PlacedRoom& room : row)
        height = std::max(height, room.rect.height());
    return height;
}

} // namespace

RoomRings::RoomRings(const RoomsMap& map, const RoomsFrame& frame) : m_map(map), m_frame(frame) {
    if (m_frame.canvas.isEmpty())
        m_frame.canvas = QSizeF(1024, 720) * m_frame.unit;
    if (m_frame.fold)
        chooseFolds();
}

bool RoomRings::quiet(size_t room) const {
    const Room& each = m_map.rooms[room];
    return each.tokens.empty() && !each.pin &&
           (each.practice == each.paper || each.paper == LeverSlots{});
}

/// Above twelve rooms, those go where no decision is made and no lever changed hands.
void RoomRings::chooseFolds() {
    if (m_map.rooms.size() <= mostRooms)
        return;
    for (size_t room = m_map.rooms.size(); room-- > 0;)
        if (quiet(room))
            m_folded.push_back(room);
    std::sort(m_folded.begin(), m_folded.end());
}

std::vector<size_t> RoomRings::ring(Openness openness) const {
    std::vector<size_t> rooms;
    for (size_t room = 0; room < m_map.rooms.size(); ++room) {
        Openness of = m_map.rooms[room].openness;
        if (of == Openness::Shared)
            of = Openness::Claimed;
        if (of == openness && std::find(m_folded.begin(), m_folded.end(), room) == m_folded.end())
            rooms.push_back(room);
    }
    return rooms;
}

void RoomRings::addFold(Openness ring, Boxes& into) {
    std::vector<size_t> rooms;
    for (const size_t room : m_folded) {
        const Openness of = m_map.rooms[room].openness;
        if ((of == Openness::Shared ? Openness::Claimed : of) == ring)
            rooms.push_back(room);
    }
    if (!rooms.empty())
        into.push_back(foldTag(rooms, m_frame));
}

void RoomRings::fillSlots() {
    m_middle.clear();
    for (Boxes* boxes : {&m_above, &m_below, &m_left, &m_right})
        boxes->clear();
    m_outer.fill({});
    const std::vector<size_t> closed = ring(Openness::Closed);
    std::vector<size_t> invited = ring(Openness::Invited);
    // The room that most decisions leave on paper stands above the one where they are made.
    std::stable_sort(invited.begin(), invited.end(), [this](size_t a, size_t b) {
        return m_map.rooms[a].onPaper() > m_map.rooms[b].onPaper();
    });
    SharedColumns columns;
    if (!closed.empty() && !invited.empty())
        columns = sharedColumns(m_map.rooms[invited[0]], m_map.rooms[closed[0]], m_frame);
    fillClosed(closed, columns);
    fillInvited(invited, columns);
    fillOuter(ring(Openness::Claimed));
}

void RoomRings::fillClosed(const std::vector<size_t>& rooms, const SharedColumns& columns) {
    const size_t perRow = rooms.size() > 5 ? 3 : 2;
    for (size_t i = 0; i < rooms.size(); ++i) {
        if (i <= 1 || m_middle.back().size() >= perRow)
            m_middle.emplace_back();
        PlacedRoom box = boxOf(
            m_map.rooms[rooms[i]],
            i == 0 ? RoomSpot::Middle : RoomSpot::Beside,
            i == 0 ? columns : SharedColumns{},
            m_frame
        );
        box.room = rooms[i];
        m_middle.back().push_back(std::move(box));
    }
    Boxes fold;
    addFold(Openness::Closed, fold);
    if (!fold.empty())
        m_middle.push_back(std::move(fold));
}

void RoomRings::fillInvited(std::vector<size_t> rooms, const SharedColumns& columns) {
    for (size_t i = 0; i < rooms.size(); ++i) {
        const size_t turn = i == 0 ? 0 : 1 + (i - 1) % 5;
        const RoomSpot spot = turn == 0                ? RoomSpot::Above
                              : turn <= 2 || turn == 5 ? RoomSpot::Beside
                                                       : RoomSpot::Below;
        PlacedRoom box =
            boxOf(m_map.rooms[rooms[i]], spot, i == 0 ? columns : SharedColumns{}, m_frame);
        box.room = rooms[i];
        Boxes& side = turn == 0   ? m_above
                      : turn == 1 ? m_left
                      : turn == 2 ? m_right
                      : turn == 5 ? (m_above.size() < 2 ? m_above : m_left)
                                  : m_below;
        side.push_back(std::move(box));
    }
    addFold(Openness::Invited, m_below);
}

/// Rooms that decisions flow to stand below, those without above.
void RoomRings::fillOuter(const std::vector<size_t>& rooms) {
    std::vector<size_t> flowing;
    std::vector<size_t> still;
    for (const size_t room : rooms) {
        const bool moves = std::any_of(m_map.flows.begin(), m_map.flows.end(), [&](const auto& f) {
            return f.from == room || f.to == room;
        });
        (moves ? flowing : still).push_back(room);
    }
    const auto firstFlow = [this](size_t room) {
        return std::find_if(m_map.flows.begin(), m_map.flows.end(), [room](const auto& flow) {
            return flow.from == room || flow.to == room;
        });
    };
    std::stable_sort(flowing.begin(), flowing.end(), [&](size_t a, size_t b) {
        return firstFlow(a) < firstFlow(b);
    });
    std::vector<size_t> places{2, 3, 0, 1, 4, 5};
    std::vector<size_t> order = flowing;
    if (flowing.size() < 2 && still.size() <= 4 - flowing.size())
        places = flowing.empty() ? std::vector<size_t>{0, 1, 2, 3, 4, 5}
                                 : std::vector<size_t>{2, 0, 1, 3, 4, 5};
    order.insert(order.end(), still.begin(), still.end());
    for (size_t i = 0; i < order.size(); ++i) {
        const size_t slot = places[i % 6];
        const bool below = slot == 2 || slot == 3;
        PlacedRoom box =
            boxOf(m_map.rooms[order[i]], below ? RoomSpot::Below : RoomSpot::Beside, {}, m_frame);
        box.room = order[i];
        m_outer.at(slot).push_back(std::move(box));
    }
    addFold(Openness::Claimed, m_outer[1]);
}

QSizeF RoomRings::blockSize() const {
    double width = length(150);
    double height = 0;
    for (const Boxes& row : m_middle) {
        width = std::max(width, widthOf(row, length(12)));
        height += heightOf(row) + length(tagRise + 6);
    }
    return {width, std::max(height, length(60))};
}

void RoomRings::placeClosed(QPointF middle) {
    const QSizeF block = blockSize();
    double y = middle.y() - block.height() / 2 + length(tagRise);
    for (Boxes& row : m_middle) {
        double x = middle.x() - widthOf(row, length(12)) / 2;
        for (PlacedRoom& room : row) {
            room = movedTo(room, QPointF(x, y));
            x += room.rect.width() + length(12);
        }
        y += heightOf(row) + length(tagRise + 6);
    }
    // As tight as the corners of the rooms allow, with the zone's name below them.
    const double pad = length(18);
    double a = block.width() / 2 + pad;
    double b = block.height() / 2 + pad;
    double grow = 1;
    for (const Boxes& row : m_middle)
        for (const PlacedRoom& room : row)
            for (const QPointF corner :
                 {room.rect.topLeft(),
                  room.rect.topRight(),
                  room.rect.bottomLeft(),
                  room.rect.bottomRight()}) {
                const QPointF from = corner - middle;
                const double reach = std::pow(std::abs(from.x()) / a, m_frame.exponent) +
                                     std::pow(std::abs(from.y()) / b, m_frame.exponent);
                grow = std::max(grow, std::pow(reach, 1 / m_frame.exponent) * 1.02);
            }
    m_closed = {middle, a * grow, b * grow + length(8), m_frame.exponent};
}

/// A row of rooms between the closed ring and the invited one, as far out as its corners allow.
bool RoomRings::placeBand(Boxes& row, double inner, bool above) {
    if (row.empty())
        return true;
    const double width = widthOf(row, length(14));
    const double across = (width / 2 + length(ringGap)) / m_invited.a;
    if (across >= 0.98)
        return false;
    const double rim = m_invited.b * std::pow(1 - std::pow(across, m_invited.n), 1 / m_invited.n);
    const double height = heightOf(row);
    double x = m_invited.middle.x() - width / 2;
    for (PlacedRoom& room : row) {
        const double y = above ? m_invited.middle.y() - rim + length(tagRise + 4)
                               : m_invited.middle.y() + rim - length(4) - room.rect.height();
        room = movedTo(room, QPointF(x, y));
        x += room.rect.width() + length(14);
    }
    const double room = above ? m_invited.middle.y() - rim + length(tagRise + 4) + height
                              : m_invited.middle.y() + rim - length(4) - height - length(tagRise);
    return above ? room + length(ringGap) <= inner : room - length(ringGap) >= inner;
}

bool RoomRings::placeColumn(Boxes& column, bool left) {
    if (column.empty())
        return true;
    double height = 0;
    double width = 0;
    for (const PlacedRoom& room : column) {
        height += room.rect.height() + length(tagRise + 8);
        width = std::max(width, room.rect.width());
    }
    const double up = height / 2 / m_invited.b;
    if (up >= 0.98)
        return false;
    const double rim = m_invited.a * std::pow(1 - std::pow(up, m_invited.n), 1 / m_invited.n);
    const double outer = m_invited.middle.x() + (left ? -1 : 1) * (rim - length(ringGap));
    const double inner = m_closed.middle.x() + (left ? -1 : 1) * (m_closed.a + length(ringGap));
    // In the middle between the two lines.
    const double centre = (outer + inner) / 2;
    double y = m_closed.middle.y() - height / 2 + length(tagRise);
    for (PlacedRoom& room : column) {
        room = movedTo(room, QPointF(centre - room.rect.width() / 2, y));
        y += room.rect.height() + length(tagRise + 8);
    }
    return std::abs(outer - inner) >= width + length(4);
}

bool RoomRings::placeOuter() {
    const QRectF inside =
        QRectF(QPointF(), m_canvas)
            .adjusted(length(margin), length(margin + tagRise), -length(margin), -length(margin));
    for (size_t slot = 0; slot < m_outer.size(); ++slot) {
        Boxes& boxes = m_outer.at(slot);
        const bool left = slot % 2 == 0;
        const bool bottom = slot == 2 || slot == 3;
        double height = 0;
        for (const PlacedRoom& room : boxes)
            height += room.rect.height() + length(tagRise + 6);
        double y = bottom     ? inside.bottom() - height + length(tagRise + 6)
                   : slot < 2 ? inside.top()
                              : inside.center().y() - height / 2 + length(tagRise);
        for (PlacedRoom& room : boxes) {
            const double x = left ? inside.left() : inside.right() - room.rect.width();
            room = movedTo(room, QPointF(x, y));
            y += room.rect.height() + length(tagRise + 6);
        }
    }
    return !crowded();
}

RoomRings::Boxes RoomRings::all() const {
    Boxes boxes;
    for (const Boxes& row : m_middle)
        boxes.insert(boxes.end(), row.begin(), row.end());
    for (const Boxes* side : {&m_above, &m_below, &m_left, &m_right})
        boxes.insert(boxes.end(), side->begin(), side->end());
    for (const Boxes& corner : m_outer)
        boxes.insert(boxes.end(), corner.begin(), corner.end());
    return boxes;
}

bool RoomRings::crowded() const {
    const Boxes boxes = all();
    for (size_t i = 0; i < boxes.size(); ++i)
        for (size_t j = i + 1; j < boxes.size(); ++j) {
            const double gap = length(6);
            if (boxes[i].outline().adjusted(-gap, -gap, gap, gap).intersects(boxes[j].outline()))
                return true;
        }
    return false;
}

bool RoomRings::fits(QSizeF canvas) {
    m_canvas = canvas;
    const QPointF middle(canvas.width() / 2, canvas.height() / 2);
    double side = length(margin);
    for (const size_t slot : {size_t(4), size_t(5)})
        if (!m_outer.at(slot).empty())
            for (const PlacedRoom& room : m_outer.at(slot))
                side = std::max(side, room.rect.width() + length(2 * margin));
    const bool corners = !m_outer[0].empty() || !m_outer[1].empty() || !m_outer[2].empty();
    side = std::max(side, corners ? canvas.width() * 0.075 : length(margin));
    m_invited = {
        middle,
        canvas.width() / 2 - side,
        canvas.height() / 2 - length(zoneNames),
        m_frame.exponent,
    };
    // The block stands in the middle of what the rooms above and below it leave.
    const double shift = (heightOf(m_above) - heightOf(m_below)) / 2;
    placeClosed(middle + QPointF(0, shift));
    const double top = m_closed.middle.y() - m_closed.b;
    const double bottom = m_closed.middle.y() + m_closed.b;
    const bool inside = m_closed.b < m_invited.b - std::abs(shift) && m_closed.a < m_invited.a;
    const bool bands = placeBand(m_above, top, true) & placeBand(m_below, bottom, false);
    const bool columns = placeColumn(m_left, true) & placeColumn(m_right, false);
    const bool outer = placeOuter();
    return inside && bands && columns && outer;
}

void RoomRings::applyPins() {
    const auto pin = [this](PlacedRoom& box) {
        if (!box.folded.empty() || !m_map.rooms[box.room].pin)
            return;
        const QPointF share = *m_map.rooms[box.room].pin;
        const QPointF centre(
            m_canvas.width() / 2 * (1 + share.x()), m_canvas.height() / 2 * (1 + share.y())
        );
        QRectF rect = box.rect;
        rect.moveCenter(centre);
        const double most = m_canvas.width() - rect.width() - 2;
        const double lowest = m_canvas.height() - rect.height() - 2;
        box = movedTo(
            box,
            QPointF(
                std::clamp(rect.left(), 2.0, std::max(2.0, most)),
                std::clamp(rect.top(), length(tagRise), std::max(length(tagRise), lowest))
            )
        );
        box.pinned = true;
    };
    for (Boxes& row : m_middle)
        std::for_each(row.begin(), row.end(), pin);
    for (Boxes* side : {&m_above, &m_below, &m_left, &m_right})
        std::for_each(side->begin(), side->end(), pin);
    for (Boxes& corner : m_outer)
        std::for_each(corner.begin(), corner.end(), pin);
}

void RoomRings::makeWay(Boxes& boxes) const {
    const auto free = [&](const PlacedRoom& moved) {
        return QRectF(QPointF(), m_canvas).contains(moved.outline()) &&
               std::none_of(boxes.begin(), boxes.end(), [&](const PlacedRoom& other) {
                   return other.room != moved.room && other.outline().intersects(moved.outline());
               });
    };
    for (PlacedRoom& box : boxes) {
        const bool hit =
            !box.pinned && std::any_of(boxes.begin(), boxes.end(), [&](const PlacedRoom& other) {
                return other.pinned && other.outline().intersects(box.outline());
            });
        for (int step = 1; hit && step <= 240; ++step) {
            const double angle = step * 2.399963; // the golden angle: a spiral without gaps
            const QPointF by = length(4) * step * QPointF(std::cos(angle), std::sin(angle));
            const PlacedRoom moved = movedTo(box, box.rect.topLeft() + by);
            if (!free(moved))
                continue;
            box = moved;
            break;
        }
    }
}

bool RoomRings::foldOneMore() {
    for (size_t room = 0; room < m_map.rooms.size(); ++room)
        if (m_map.rooms[room].tokens.empty() && !m_map.rooms[room].pin &&
            std::find(m_folded.begin(), m_folded.end(), room) == m_folded.end()) {
            m_folded.push_back(room);
            std::sort(m_folded.begin(), m_folded.end());
            return true;
        }
    return false;
}

RoomsLayout RoomRings::place() {
    const auto grown = [this] {
        fillSlots();
        QSizeF canvas = m_frame.canvas;
        for (int attempt = 0; attempt < mostTries && !fits(canvas); ++attempt)
            canvas *= growth;
        return m_canvas.width() > m_frame.canvas.width();
    };
    // What is read from the back of the room may not be made smaller: quiet rooms fold instead.
    while (grown() && m_frame.fold && m_frame.detail == RoomsDetail::Bold && foldOneMore()) {
    }
    applyPins();
    RoomsLayout layout{m_canvas, m_closed, m_invited, all(), {}};
    makeWay(layout.rooms);
    std::stable_sort(layout.rooms.begin(), layout.rooms.end(), [](const auto& a, const auto& b) {
        return a.room < b.room;
    });
    return layout;
}

} // namespace trellis::power
