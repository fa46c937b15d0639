#include "core/power/room_flows.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace trellis::power {
namespace {

constexpr int samples = 28;
constexpr double insideOther = 60; ///< what a step through another room costs, in pixels
constexpr double insideOwn = 14;   ///< through a room of its own, or over a mark
constexpr double clearance = 4;

struct End {
    QPointF point;
    QPointF outwards;
};

/// The four sides of a mark, where an arrow may leave or arrive.
std::array<End, 4> endsOf(const QRectF& rect, double gap) {
    const QPointF middle = rect.center();
    return {
        End{{middle.x(), rect.bottom() + gap}, {0, 1}},
        End{{middle.x(), rect.top() - gap}, {0, -1}},
        End{{rect.left() - gap, middle.y()}, {-1, 0}},
        End{{rect.right() + gap, middle.y()}, {1, 0}},
    };
}

const QRectF* markOf(const PlacedRoom& room, Id<Decision> decision) {
    for (const PlacedToken& token : room.tokens)
        if (token.token.decision == decision)
            return &token.rect;
    return nullptr;
}

double distance(QPointF a, QPointF b) {
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

class Router {
public:
    Router(const RoomsLayout& layout, double unit) : m_layout(layout), m_unit(unit) {}

    /// From the ghost, where the decision belongs on paper, to its token, where it is made.
    PlacedFlow route(
        const RoomFlow& flow,
        const PlacedRoom& from,
        const QRectF& ghost,
        const PlacedRoom& to,
        const QRectF& token
    ) const {
        if (const auto straight = straightDown(flow, ghost, token, to))
            return *straight;
        PlacedFlow best{flow, {}, {}, {}, {}};
        double least = -1;
        for (const End& start : endsOf(ghost, 0))
            for (const End& end : endsOf(token, clearance * m_unit))
                for (const double bend : {0.25, 0.5, 0.9}) {
                    const double reach = bend * distance(start.point, end.point);
                    const PlacedFlow tried{
                        flow,
                        start.point,
                        start.point + reach * start.outwards,
                        end.point + reach * end.outwards,
                        end.point,
                    };
                    const double cost = costOf(tried, from, to);
                    if (least < 0 || cost < least) {
                        least = cost;
                        best = tried;
                    }
                }
        return best;
    }

private:
    /// One under the other: a line down, beside the tag where that stands in the way.
    std::optional<PlacedFlow> straightDown(
        const RoomFlow& flow, const QRectF& ghost, const QRectF& token, const PlacedRoom& to
    ) const {
        const double middle = token.center().x();
        if (std::abs(ghost.center().x() - middle) > m_unit || ghost.bottom() > to.rect.top())
            return std::nullopt;
        const double beside = to.tag.right() + 8 * m_unit;
        const double reach = std::min(ghost.right(), token.right()) - 10 * m_unit;
        const bool blocked = middle < beside && middle > to.tag.left();
        if (blocked && beside > reach)
            return std::nullopt;
        const double x = blocked ? beside : middle;
        const QPointF from(x, ghost.bottom());
        const QPointF end(x, token.top() - clearance * m_unit);
        return PlacedFlow{flow, from, from + (end - from) / 3, from + (end - from) * 2 / 3, end};
    }

    double costOf(const PlacedFlow& flow, const PlacedRoom& from, const PlacedRoom& to) const {
        double cost = 0;
        QPointF before = flow.from;
        for (int i = 1; i <= samples; ++i) {
            const QPointF point = flow.at(double(i) / samples);
            cost += distance(before, point) / m_unit;
            before = point;
            if (!QRectF(QPointF(), m_layout.canvas).contains(point))
                cost += insideOther;
            if (i == samples)
                break;
            for (const PlacedRoom& room : m_layout.rooms)
                if (room.outline().contains(point))
                    cost += costIn(room, point, from, to);
        }
        return cost;
    }

    static double
    costIn(const PlacedRoom& room, QPointF point, const PlacedRoom& from, const PlacedRoom& to) {
        if (room.room != from.room && room.room != to.room)
            return insideOther;
        const bool onMark =
            room.tag.contains(point) || room.levers.contains(point) ||
            std::any_of(
                room.presence.begin(),
                room.presence.end(),
                [&](const PlacedPresence& each) { return each.badge.contains(point); }
            ) ||
            std::any_of(room.tokens.begin(), room.tokens.end(), [&](const PlacedToken& token) {
                return token.rect.contains(point);
            });
        return onMark ? 2.5 * insideOwn : insideOwn;
    }

    const RoomsLayout& m_layout;
    double m_unit;
};

} // namespace

std::vector<PlacedFlow>
flowsBetween(const RoomsMap& map, const RoomsLayout& layout, const RoomsFrame& frame) {
    std::vector<PlacedFlow> flows;
    const Router router(layout, frame.unit);
    for (const RoomFlow& flow : map.flows) {
        const PlacedRoom* from = layout.find(flow.from);
        const PlacedRoom* to = layout.find(flow.to);
        if (from == nullptr || to == nullptr)
            continue;
        const QRectF* ghost = markOf(*from, flow.decision);
        const QRectF* token = markOf(*to, flow.decision);
        if (ghost != nullptr && token != nullptr)
            flows.push_back(router.route(flow, *from, *ghost, *to, *token));
    }
    return flows;
}

} // namespace trellis::power
