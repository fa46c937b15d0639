#include "ui/paint/network_geometry.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace trellis::paint {
namespace {

constexpr double gap = 5; ///< between a rim and a tie's end
constexpr double headLength = 11;
constexpr double headHalf = 4.6;
constexpr size_t straightFrom = 400; ///< ties; more are not looked at one by one

double cross(QPointF origin, QPointF one, QPointF other) {
    return (one.x() - origin.x()) * (other.y() - origin.y()) -
           (one.y() - origin.y()) * (other.x() - origin.x());
}

/// @source Andrew (1979), Information Processing Letters 9(5).
std::vector<QPointF> convexHull(std::vector<QPointF> points) {
    std::sort(points.begin(), points.end(), [](QPointF one, QPointF other) {
        return std::pair(one.x(), one.y()) < std::pair(other.x(), other.y());
    });
    std::vector<QPointF> hull;
    for (const bool back : {false, true}) {
        const size_t start = hull.size();
        const auto take = [&](QPointF point) {
            while (hull.size() >= start + 2 && cross(hull[hull.size() - 2], hull.back(), point) <= 0
            )
                hull.pop_back();
            hull.push_back(point);
        };
        if (back)
            std::for_each(points.rbegin(), points.rend(), take);
        else
            std::for_each(points.begin(), points.end(), take);
        hull.pop_back();
    }
    return hull;
}

double distanceToLine(QPointF point, QPointF from, QPointF to) {
    const QPointF along = to - from;
    const double square = QPointF::dotProduct(along, along);
    const double share =
        square > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / square, 0.0, 1.0) : 0;
    return QLineF(point, from + share * along).length();
}

/// A shape's reach in a direction: diamonds and squares are longer at their corners.
double reach(const ActorMark& mark) {
    const double outer = mark.shape == power::MapShape::Diamond  ? 1.12
                         : mark.shape == power::MapShape::Square ? 1.05
                                                                 : 1;
    return std::max(mark.radius, mark.ring.value_or(0)) * outer;
}

/// Beside which of its sides an actor's words are tried, best first, as a direction.
constexpr std::array<QPointF, 8> sides{
    QPointF(0, 1),
    QPointF(1, 0),
    QPointF(-1, 0),
    QPointF(0, -1),
    QPointF(.8, .8),
    QPointF(-.8, .8),
    QPointF(.8, -.8),
    QPointF(-.8, -.8),
};

ActorLabel labelAt(const ActorMark& mark, QSizeF size, QPointF side, double away) {
    const double out = reach(mark) + away;
    QRectF rect(QPointF(), size);
    rect.moveCenter(
        mark.centre +
        QPointF(
            side.x() * out + std::copysign(side.x() == 0 ? 0 : size.width() / 2, side.x()),
            side.y() * out + std::copysign(side.y() == 0 ? 0 : size.height() / 2, side.y())
        )
    );
    const Qt::Alignment alignment = side.x() > 0   ? Qt::AlignLeft
                                    : side.x() < 0 ? Qt::AlignRight
                                                   : Qt::AlignHCenter;
    return {rect, alignment};
}

/// How many ties pass under a label, as straight lines; of a large map nobody would see it.
int crossingsOf(const NetworkDrawing& drawing, const QRectF& rect) {
    const auto& ties = drawing.picture.ties;
    if (ties.size() > straightFrom)
        return 0;
    const std::array edges{
        QLineF(rect.topLeft(), rect.bottomRight()), QLineF(rect.bottomLeft(), rect.topRight())};
    return int(std::count_if(ties.begin(), ties.end(), [&](const power::PictureTie& tie) {
        const QLineF line(
            drawing.actors[size_t(tie.from)].centre, drawing.actors[size_t(tie.to)].centre
        );
        return std::any_of(edges.begin(), edges.end(), [&](const QLineF& edge) {
            return line.intersects(edge, nullptr) == QLineF::BoundedIntersection;
        });
    }));
}

} // namespace

QPainterPath hullAround(const std::vector<QRectF>& inside) {
    constexpr double corner = 38;
    std::vector<QPointF> points;
    for (const QRectF& rect : inside)
        points.insert(
            points.end(), {rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight()}
        );
    QPainterPath path;
    if (points.empty())
        return path;
    const std::vector<QPointF> hull = convexHull(points);
    const size_t n = hull.size();
    for (size_t i = 0; i < n; ++i) {
        const QPointF at = hull[i];
        const QLineF before(at, hull[(i + n - 1) % n]);
        const QLineF after(at, hull[(i + 1) % n]);
        const QPointF start =
            before.pointAt(std::min(.45, corner / std::max(1.0, before.length())));
        const QPointF end = after.pointAt(std::min(.45, corner / std::max(1.0, after.length())));
        if (i == 0)
            path.moveTo(start);
        else
            path.lineTo(start);
        path.quadTo(at, end);
    }
    path.closeSubpath();
    return path;
}

std::vector<double> bowsOf(const NetworkDrawing& drawing) {
    const auto& ties = drawing.picture.ties;
    std::vector<double> bows(ties.size(), 0);
    std::map<std::pair<int, int>, int> between;
    for (size_t i = 0; i < ties.size(); ++i) {
        const auto pair = std::minmax(ties[i].from, ties[i].to);
        const int before = between[{pair.first, pair.second}]++;
        // The second tie of a pair bows to one side, the third to the other, and so on.
        const double side = ties[i].from < ties[i].to ? 1 : -1;
        bows[i] = before == 0 ? 0 : side * 34 * (before + 1) / 2 * (before % 2 == 0 ? -1 : 1);
        if (before > 0 || ties.size() > straightFrom)
            continue;
        const ActorMark& from = drawing.actors[size_t(ties[i].from)];
        const ActorMark& to = drawing.actors[size_t(ties[i].to)];
        for (const ActorMark& other : drawing.actors) {
            if (&other == &from || &other == &to)
                continue;
            if (distanceToLine(other.centre, from.centre, to.centre) > other.radius + 4)
                continue;
            const double where = cross(from.centre, to.centre, other.centre);
            bows[i] = std::copysign(2 * (other.radius + 16), -where);
        }
    }
    return bows;
}

TieMark tieMark(const NetworkDrawing& drawing, const power::PictureTie& tie, double bow) {
    const ActorMark& from = drawing.actors[size_t(tie.from)];
    const ActorMark& to = drawing.actors[size_t(tie.to)];
    TieMark mark;
    mark.formal = tie.formal;
    mark.strength = tie.strength;
    const QLineF straight(from.centre, to.centre);
    if (straight.length() <= reach(from) + reach(to) + 2 * gap)
        return mark;
    const QPointF normal = QPointF(-straight.dy(), straight.dx()) / straight.length();
    const QPointF control = straight.center() + normal * bow;
    const bool pointed = tie.type != TieType::Trust;
    QLineF leaving(from.centre, control);
    leaving.setLength(reach(from) + gap);
    QLineF arriving(to.centre, control);
    arriving.setLength(reach(to) + gap);
    const QPointF tip = arriving.p2();
    arriving.setLength(reach(to) + gap + (pointed ? headLength - 2 : 0));
    mark.line.moveTo(leaving.p2());
    if (bow == 0)
        mark.line.lineTo(arriving.p2());
    else
        mark.line.quadTo(control, arriving.p2());
    if (!pointed)
        return mark;
    const QLineF along(to.centre, control);
    const QPointF back = QPointF(along.dx(), along.dy()) / along.length();
    const QPointF aside(-back.y(), back.x());
    mark.head << tip << tip + headLength * back + headHalf * aside
              << tip + headLength * back - headHalf * aside;
    return mark;
}

std::vector<std::pair<int, int>> Taken::cellsOf(const QRectF& rect) {
    constexpr double cell = 160;
    std::vector<std::pair<int, int>> cells;
    for (int x = int(std::floor(rect.left() / cell)); x <= int(std::floor(rect.right() / cell));
         ++x)
        for (int y = int(std::floor(rect.top() / cell)); y <= int(std::floor(rect.bottom() / cell));
             ++y)
            cells.emplace_back(x, y);
    return cells;
}

void Taken::add(const QRectF& rect) {
    for (const auto& cell : cellsOf(rect))
        m_cells[cell].push_back(rect);
}

bool Taken::isFree(const QRectF& rect) const {
    for (const auto& cell : cellsOf(rect))
        if (const auto found = m_cells.find(cell); found != m_cells.end())
            for (const QRectF& taken : found->second)
                if (taken.intersects(rect))
                    return false;
    return true;
}

std::vector<ActorLabel>
placeLabels(const NetworkDrawing& drawing, const std::vector<QSizeF>& sizes, Taken& taken) {
    std::vector<size_t> order(drawing.actors.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t one, size_t other) {
        return drawing.actors[one].radius > drawing.actors[other].radius;
    });
    std::vector<ActorLabel> labels(drawing.actors.size());
    for (const size_t i : order) {
        const ActorMark& mark = drawing.actors[i];
        std::optional<ActorLabel> best;
        int fewest = std::numeric_limits<int>::max();
        for (const double away : {6.0, 22.0, 44.0}) {
            for (const QPointF side : sides) {
                const ActorLabel label = labelAt(mark, sizes[i], side, away);
                if (!taken.isFree(label.rect))
                    continue;
                const int crossings = crossingsOf(drawing, label.rect);
                if (crossings < fewest) {
                    fewest = crossings;
                    best = label;
                }
            }
            // Words stay beside their shape even where a line crosses them.
            if (best)
                break;
        }
        if (!best)
            continue;
        labels[i] = *best;
        taken.add(best->rect);
    }
    return labels;
}

} // namespace trellis::paint
