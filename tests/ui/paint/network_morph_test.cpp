#include "tests/ui/paint/some_map.h"
#include "ui/paint/network_morph.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace trellis;
using namespace trellis::test;

namespace {

const paint::NetworkLook light{paint::Theme::make(paint::ThemeName::Light)};

/// How far a name stands from the outline that it names: 0 where it lies on it.
double awayFrom(const QPainterPath& outline, const QRectF& tag) {
    if (outline.intersects(tag))
        return 0;
    double nearest = 1e9;
    for (int step = 0; step < 100; ++step) {
        const QPointF edge = outline.pointAtPercent(step / 100.0);
        const double across = std::max({tag.left() - edge.x(), 0.0, edge.x() - tag.right()});
        const double down = std::max({tag.top() - edge.y(), 0.0, edge.y() - tag.bottom()});
        nearest = std::min(nearest, std::hypot(across, down));
    }
    return nearest;
}

} // namespace

TEST_CASE("A space's name stands on its edge or next to it, however crowded it is", "[morph]") {
    for (unsigned seed = 1; seed <= 8; ++seed) {
        const auto drawing = drawn(someMap(40, seed), paint::NetworkLens::Practice);
        for (const paint::SpaceShape& space : drawing.spaces)
            CHECK(awayFrom(space.outline, space.tag) <= 4 * space.tag.height());
    }
}

TEST_CASE("On a wall a network has room, and its smallest words have their size", "[morph]") {
    constexpr double words = 24;
    const QSizeF room(1840, 860);
    const Words english(Language::English);
    for (const int actors : {12, 16, 30})
        for (unsigned seed = 1; seed <= 4; ++seed) {
            INFO(actors << " actors, seed " << seed);
            const paint::NetworkFit fit = paint::fitNetwork(
                power::networkPicture(someMap(actors, seed), power::Names::Roles, english),
                Language::English,
                light,
                room,
                words
            );
            CHECK(fit.bounds.width() * fit.scale <= room.width() + 1);
            CHECK(fit.bounds.height() * fit.scale <= room.height() + 1);
            CHECK(11.5 * fit.type * fit.scale >= words - .01);
        }
}

TEST_CASE("A network on its way begins as it was and ends as it is", "[morph]") {
    power::PowerMap then = someMap(14, 3);
    power::PowerMap now = then;
    then.actors[0].influencePractice = 1;
    now.actors[0].influencePractice = 5;
    now.ties.pop_back();
    power::Actor newcomer;
    newcomer.influencePractice = 3;
    now.actors.push_back(newcomer);
    const paint::NetworkMorph morph(
        power::networkOverlay(then, now, power::Names::Roles, Words(Language::English)),
        Language::English,
        light,
        {1840, 860},
        24
    );
    const auto start = morph.at(0);
    const auto half = morph.at(.5);
    const auto end = morph.at(1);
    CHECK(start.drawing.actors[0].radius == paint::actorRadius(1));
    CHECK(end.drawing.actors[0].radius == paint::actorRadius(5));
    CHECK(half.drawing.actors[0].radius > start.drawing.actors[0].radius);
    CHECK(half.drawing.actors[0].radius < end.drawing.actors[0].radius);
    const size_t last = start.drawing.actors.size() - 1; // the newcomer
    CHECK(start.state.actorStrength[last] == 0);
    CHECK(end.state.actorStrength[last] == 1);
    const size_t lost = start.drawing.ties.size() - 1;
    CHECK(start.state.tieStrength[lost] == 1);
    CHECK(end.state.tieStrength[lost] == 0);
    for (size_t i = 0; i <= last; ++i)
        CHECK(start.drawing.actors[i].centre == end.drawing.actors[i].centre);
    CHECK(start.state.changed.empty());
    CHECK(end.state.changed.contains(0));
}
