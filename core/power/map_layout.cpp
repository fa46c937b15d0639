#include "core/power/map_layout.h"

#include <QRectF>

#include <algorithm>
#include <cmath>

namespace trellis::power {
namespace {

constexpr double tieLength = 190;   ///< scene pixels from actor to actor
constexpr double spaceLength = 150; ///< members of a space lie closer
constexpr int rounds = 120;
constexpr int roundsUpTo = 400; ///< nodes; a larger map is looked at from too far for boxes
constexpr double spaceMargin = 40;

/// The ties, and one more between any two members of a small space; of a large one each is tied to
/// the next few, so that their number stays in bounds.
Drawing drawingOf(const MapRequest& request) {
    constexpr size_t reach = 8;
    Drawing drawing;
    drawing.nodes = int(request.nodes.size());
    const auto add = [&](int from, int to, double length) {
        drawing.links.push_back({from, to});
        drawing.lengths.push_back(length);
    };
    for (const Link& link : request.links)
        add(link.from, link.to, tieLength);
    for (const std::vector<int>& members : request.spaces)
        for (size_t i = 0; i < members.size(); ++i)
            for (size_t j = i + 1; j < members.size() && j <= i + reach; ++j)
                add(members[i], members[j], members.size() > 6 ? tieLength : spaceLength);
    for (const MapNode& node : request.nodes) {
        drawing.places.push_back(node.place);
        drawing.pinned.push_back(node.pinned);
    }
    return drawing;
}

/// Pushes what lies where it should not, a little at a time.
class Pushing {
public:
    Pushing(const MapRequest& request, std::vector<QPointF>& places)
        : m_request(request),
          m_places(places) {}

    /// False when nothing had to move.
    bool round() {
        m_moved = false;
        for (size_t one = 0; one < m_places.size(); ++one)
            for (size_t other = one + 1; other < m_places.size(); ++other)
                apart(one, other);
        for (const std::vector<int>& members : m_request.spaces)
            clear(members);
        return m_moved;
    }

private:
    /// Only what has no place yet is pushed: the map never jumps.
    [[nodiscard]] bool free(size_t node) const { return !m_request.nodes[node].place; }

    void move(size_t node, QPointF by) {
        if (!free(node))
            return;
        m_places[node] += by;
        m_moved = true;
    }

    void apart(size_t one, size_t other) {
        const QSizeF room = (m_request.nodes[one].box + m_request.nodes[other].box) / 2;
        const QPointF between = m_places[other] - m_places[one];
        const double x = room.width() - std::abs(between.x());
        const double y = room.height() - std::abs(between.y());
        if (x <= 0 || y <= 0)
            return;
        const QPointF way = x < y ? QPointF(std::copysign(x, between.x()), 0)
                                  : QPointF(0, std::copysign(y, between.y()));
        const double share = free(one) && free(other) ? .5 : 1;
        move(one, -share * way);
        move(other, share * way);
    }

    /// Puts out of a space's bounds whoever is not in it.
    void clear(const std::vector<int>& members) {
        if (members.size() < 2)
            return;
        QRectF bounds;
        for (const int member : members) {
            const QSizeF box = m_request.nodes[size_t(member)].box;
            bounds |=
                QRectF(m_places[size_t(member)] - QPointF(box.width(), box.height()) / 2, box);
        }
        bounds.adjust(-spaceMargin, -spaceMargin, spaceMargin, spaceMargin);
        for (size_t node = 0; node < m_places.size(); ++node) {
            const QPointF at = m_places[node];
            if (!free(node) || !bounds.contains(at) ||
                std::find(members.begin(), members.end(), int(node)) != members.end())
                continue;
            const double left = at.x() - bounds.left();
            const double right = bounds.right() - at.x();
            const double up = at.y() - bounds.top();
            const double down = bounds.bottom() - at.y();
            const double least = std::min({left, right, up, down});
            const QPointF way = least == left    ? QPointF(-1, 0)
                                : least == right ? QPointF(1, 0)
                                : least == up    ? QPointF(0, -1)
                                                 : QPointF(0, 1);
            move(node, std::min(least + 1, 30.0) * way);
        }
    }

    const MapRequest& m_request;
    std::vector<QPointF>& m_places;
    bool m_moved = false;
};

} // namespace

std::vector<QPointF> mapLayout(const MapRequest& request) {
    std::vector<QPointF> places = leastStress(drawingOf(request));
    if (request.nodes.size() > roundsUpTo)
        return places;
    Pushing pushing(request, places);
    for (int round = 0; round < rounds && pushing.round(); ++round) {
    }
    return places;
}

} // namespace trellis::power
