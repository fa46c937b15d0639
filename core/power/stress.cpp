#include "core/power/stress.h"

#include "core/power/descent.h"
#include "core/power/packing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace trellis::power {
namespace {

constexpr double holdOnPlaced = 3;   ///< how many times all other pulls an old place counts
constexpr double farthestMove = .09; ///< of the width of what was placed

/// Turns the drawing so that its longer side lies flat, as screens do.
void layFlat(Places& places) {
    const QPointF middle =
        std::accumulate(places.begin(), places.end(), QPointF()) / double(places.size());
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (const QPointF& place : places) {
        const QPointF from = place - middle;
        xx += from.x() * from.x();
        xy += from.x() * from.y();
        yy += from.y() * from.y();
    }
    const double angle = std::atan2(2 * xy, xx - yy) / 2;
    for (QPointF& place : places) {
        const QPointF from = place - middle;
        place = {
            from.x() * std::cos(angle) + from.y() * std::sin(angle),
            from.y() * std::cos(angle) - from.x() * std::sin(angle)};
    }
}

/// From nothing: the best of a few descents, for a small part can be caught in a bad one.
Places fresh(const Neighbours& graph) {
    Part part = partFrom(graph);
    if (part.nodes == 1)
        return {QPointF()};
    const int tries = part.nodes <= 150 ? 6 : 1;
    const std::vector<Hold> free(size_t(part.nodes));
    Places best;
    double least = std::numeric_limits<double>::infinity();
    for (int attempt = 0; attempt < tries; ++attempt) {
        Places places = descend(part, std::uint64_t(attempt));
        settle(part, free, places);
        const double stress = stressOf(part, places);
        if (stress >= least)
            continue;
        least = stress;
        best = std::move(places);
    }
    layFlat(best);
    return best;
}

using Placed = std::vector<std::optional<QPointF>>;

/// Puts each new node between the neighbours that have a place, away from the middle of all where
/// there is but one, so that the sweeps start from something sensible.
Places startFrom(const Neighbours& graph, Placed placed) {
    QPointF middle;
    double known = 0;
    for (const auto& place : placed)
        if (place) {
            middle += *place;
            ++known;
        }
    middle /= known;
    for (bool again = true; again;) {
        again = false;
        Placed next = placed;
        for (size_t node = 0; node < placed.size(); ++node) {
            if (placed[node])
                continue;
            QPointF sum;
            double neighbours = 0;
            double length = 1;
            for (int i = graph.first[node]; i < graph.first[node + 1]; ++i)
                if (const auto& place = placed[size_t(graph.next[size_t(i)])]) {
                    sum += *place;
                    ++neighbours;
                    length = double(graph.length[size_t(i)]);
                }
            if (neighbours == 0)
                continue;
            const QPointF at = sum / neighbours;
            const QPointF out = at - middle;
            const double angle = std::atan2(out.y(), out.x()) + .4 * double(node % 7) - 1.2;
            const double away = neighbours > 1 ? length / 4 : length;
            next[node] = at + away * QPointF(std::cos(angle), std::sin(angle));
            again = true;
        }
        placed = std::move(next);
    }
    Places places;
    for (const auto& place : placed)
        places.push_back(*place);
    return places;
}

/// Goes on from what is placed; `most` is how far a placed node may move.
Places continued(
    const Neighbours& graph, const Placed& placed, const std::vector<bool>& pinned, double most
) {
    const Part part = partFrom(graph);
    Places places = startFrom(graph, placed);
    std::vector<Hold> holds(places.size());
    for (size_t i = 0; i < places.size(); ++i)
        if (placed[i])
            holds[i] = {*placed[i], pinned[i] ? -1 : holdOnPlaced};
    settle(part, holds, places);
    for (size_t i = 0; i < places.size(); ++i) {
        if (!placed[i])
            continue;
        const QPointF move = places[i] - *placed[i];
        const double far = std::hypot(move.x(), move.y());
        if (far > most)
            places[i] = *placed[i] + move * (most / far);
    }
    return places;
}

struct Box {
    QPointF least{1e300, 1e300};
    QPointF most{-1e300, -1e300};
    void take(const QPointF& place) {
        least = {std::min(least.x(), place.x()), std::min(least.y(), place.y())};
        most = {std::max(most.x(), place.x()), std::max(most.y(), place.y())};
    }
    [[nodiscard]] bool empty() const { return least.x() > most.x(); }
    [[nodiscard]] QSizeF size() const { return {most.x() - least.x(), most.y() - least.y()}; }
};

/// Puts parts that were drawn from nothing beside each other, below what was there before.
void packParts(
    const std::vector<std::vector<int>>& parts, double gap, const Box& before, Places& places
) {
    std::vector<QSizeF> sizes;
    std::vector<QPointF> corners;
    for (const std::vector<int>& part : parts) {
        Box box;
        for (const int node : part)
            box.take(places[size_t(node)]);
        sizes.push_back(box.size());
        corners.push_back(box.least);
    }
    const QPointF start =
        before.empty() ? QPointF() : QPointF(before.least.x(), before.most.y() + gap);
    const std::vector<QPointF> to = packed(sizes, gap);
    for (size_t i = 0; i < parts.size(); ++i)
        for (const int node : parts[i])
            places[size_t(node)] += start + to[i] - corners[i];
}

} // namespace

Places leastStress(const Drawing& drawing) {
    const Neighbours graph = neighboursIn(drawing);
    const auto n = size_t(drawing.nodes);
    Placed placed = drawing.places;
    placed.resize(n);
    std::vector<bool> pinned = drawing.pinned;
    pinned.resize(n, false);
    Box before;
    for (const auto& place : placed)
        if (place)
            before.take(*place);
    Places places(n);
    std::vector<std::vector<int>> drawn;
    for (const std::vector<int>& part : partsOf(graph)) {
        Placed known;
        std::vector<bool> fixed;
        for (const int node : part) {
            known.push_back(placed[size_t(node)]);
            fixed.push_back(pinned[size_t(node)]);
        }
        const bool old = std::any_of(known.begin(), known.end(), [](const auto& place) {
            return place.has_value();
        });
        const Neighbours alone = only(graph, part);
        const Places its =
            old ? continued(alone, known, fixed, farthestMove * before.size().width())
                : fresh(alone);
        for (size_t i = 0; i < part.size(); ++i)
            places[size_t(part[i])] = its[i];
        if (!old)
            drawn.push_back(part);
    }
    const double gap = graph.length.empty() ? 1 : double(graph.length.front());
    packParts(drawn, gap, before, places);
    return places;
}

double normalizedStress(const Drawing& drawing, const Places& places) {
    const Neighbours graph = neighboursIn(drawing);
    double across = 0;
    double along = 0;
    double pairs = 0;
    for (int one = 0; one < drawing.nodes; ++one) {
        const std::vector<float> lengths = pathLengths(graph, one);
        for (int other = 0; other < one; ++other) {
            if (std::isinf(lengths[size_t(other)]))
                continue;
            const QPointF between = places[size_t(one)] - places[size_t(other)];
            const double share =
                std::hypot(between.x(), between.y()) / double(lengths[size_t(other)]);
            across += share;
            along += share * share;
            ++pairs;
        }
    }
    // Scaled by s, stress is s² along - 2 s across + pairs: least where s is across / along.
    return pairs > 0 && along > 0 ? (pairs - across * across / along) / pairs : 0;
}

} // namespace trellis::power
