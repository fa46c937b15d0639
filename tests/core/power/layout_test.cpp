#include "core/power/map_layout.h"
#include "core/power/packing.h"

#include <QPolygonF>
#include <QRectF>

#include <catch2/catch.hpp>

#include <cmath>
#include <random>

using namespace trellis::power;

namespace {

/// A network of about two ties an actor, in which new ones come to those who have many.
Drawing grown(int nodes, unsigned seed) {
    std::mt19937 random(seed);
    Drawing drawing;
    drawing.nodes = nodes;
    std::vector<int> ends{0};
    for (int node = 1; node < nodes; ++node)
        for (int tie = 0; tie < 2; ++tie) {
            const int to = ends[random() % ends.size()];
            if (to == node)
                continue;
            drawing.links.push_back({node, to});
            ends.push_back(node);
            ends.push_back(to);
        }
    return drawing;
}

double distance(QPointF one, QPointF other) {
    return std::hypot(one.x() - other.x(), one.y() - other.y());
}

QSizeF extent(const std::vector<QPointF>& places) {
    double left = 1e9;
    double right = -1e9;
    double top = 1e9;
    double bottom = -1e9;
    for (const QPointF& place : places) {
        left = std::min(left, place.x());
        right = std::max(right, place.x());
        top = std::min(top, place.y());
        bottom = std::max(bottom, place.y());
    }
    return {right - left, bottom - top};
}

} // namespace

TEST_CASE("A network is drawn the same way every time", "[layout]") {
    const Drawing drawing = grown(60, 3);
    CHECK(leastStress(drawing) == leastStress(drawing));
    CHECK(normalizedStress(drawing, leastStress(drawing)) < .13);
}

TEST_CASE("A path is drawn as a line, lying flat", "[layout]") {
    Drawing path;
    path.nodes = 6;
    for (int i = 1; i < path.nodes; ++i)
        path.links.push_back({i - 1, i});
    const auto places = leastStress(path);
    CHECK(normalizedStress(path, places) < 1e-4);
    CHECK(extent(places).width() == Approx(5).epsilon(.02));
    CHECK(extent(places).height() < extent(places).width() / 15);
}

TEST_CASE("Parts that no tie joins lie beside each other", "[layout]") {
    Drawing drawing;
    drawing.nodes = 9;
    drawing.links = {{0, 1}, {1, 2}, {2, 0}, {3, 4}, {4, 5}, {5, 3}, {6, 7}};
    const auto places = leastStress(drawing);
    for (size_t one = 0; one < 9; ++one)
        for (size_t other = 0; other < one; ++other)
            CHECK(distance(places[one], places[other]) > .8);
    const std::vector<QSizeF> boxes{{3, 2}, {1, 1}, {4, 1}, {0, 0}, {2, 5}};
    const auto corners = packed(boxes, .5);
    for (size_t one = 0; one < boxes.size(); ++one)
        for (size_t other = 0; other < one; ++other)
            CHECK_FALSE(
                QRectF(corners[one], boxes[one]).intersects(QRectF(corners[other], boxes[other]))
            );
}

TEST_CASE(
    "What is pinned does not move, and the others hardly, when five people come", "[layout]"
) {
    for (unsigned seed = 1; seed <= 12; ++seed) {
        Drawing drawing = grown(50, seed);
        const auto before = leastStress(drawing);
        const int known = drawing.nodes;
        std::mt19937 random(seed);
        for (int i = 0; i < 5; ++i) {
            drawing.links.push_back({drawing.nodes, int(random() % unsigned(known))});
            drawing.links.push_back({drawing.nodes++, int(random() % unsigned(known))});
        }
        drawing.places.assign(before.begin(), before.end());
        for (int i = 0; i < known; ++i)
            drawing.pinned.push_back(i % 5 < 3);
        const auto after = leastStress(drawing);
        const QSizeF size = extent(before);
        double moved = 0;
        for (size_t i = 0; i < size_t(known); ++i) {
            if (drawing.pinned[i])
                CHECK(after[i] == before[i]);
            else
                moved += distance(after[i], before[i]) / (known * .4);
        }
        CHECK(moved < .05 * std::hypot(size.width(), size.height()));
    }
}

TEST_CASE("Nobody is moved by more than a tenth of the map when one actor is added", "[layout]") {
    for (unsigned seed = 1; seed <= 12; ++seed) {
        Drawing drawing = grown(50, seed);
        const auto before = leastStress(drawing);
        drawing.places.assign(before.begin(), before.end());
        drawing.links.push_back({drawing.nodes++, int(seed)});
        const auto after = leastStress(drawing);
        for (size_t i = 0; i < before.size(); ++i)
            CHECK(distance(after[i], before[i]) <= extent(before).width() / 10);
        CHECK(distance(after.back(), after[seed]) < 3);
    }
}

TEST_CASE("On a map boxes lie apart, members together and others outside", "[layout]") {
    MapRequest request;
    request.nodes.resize(12);
    request.links = {{0, 1}, {0, 2}, {3, 0}, {4, 0}, {5, 4}, {6, 5}, {7, 6}, {8, 0}, {9, 8}};
    request.spaces = {{0, 1, 2}, {5, 6, 7}};
    const auto places = mapLayout(request);
    for (size_t one = 0; one < places.size(); ++one)
        for (size_t other = 0; other < one; ++other) {
            const QPointF between = places[one] - places[other];
            CHECK((std::abs(between.x()) >= 149 || std::abs(between.y()) >= 89));
        }
    for (const auto& members : request.spaces) {
        QPolygonF space;
        for (const int member : members)
            space << places[size_t(member)];
        for (size_t node = 0; node < places.size(); ++node)
            if (std::find(members.begin(), members.end(), int(node)) == members.end())
                CHECK_FALSE(space.containsPoint(places[node], Qt::OddEvenFill));
    }
}

TEST_CASE("An empty map and one of strangers are drawn without surprises", "[layout]") {
    CHECK(leastStress({}).empty());
    CHECK(mapLayout({}).empty());
    Drawing strangers;
    strangers.nodes = 5;
    CHECK(leastStress(strangers).size() == 5);
    CHECK(normalizedStress(strangers, leastStress(strangers)) == 0);
    Drawing same;
    same.nodes = 2;
    same.links = {{0, 1}, {1, 0}, {1, 1}};
    same.places = {QPointF(1, 1), QPointF(1, 1)};
    for (const QPointF& place : leastStress(same))
        CHECK((std::isfinite(place.x()) && std::isfinite(place.y())));
}
