#include "tests/ui/paint/some_map.h"

#include <QLineF>

#include <catch2/catch.hpp>

#include <cmath>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("No label covers another label or an actor, on maps of up to sixty people", "[network]") {
    for (const int actors : {12, 30, 60}) {
        const auto drawing = drawn(someMap(actors, 5), paint::NetworkLens::Practice);
        int shown = 0;
        for (size_t i = 0; i < drawing.labels.size(); ++i) {
            const QRectF label = drawing.labels[i].rect;
            if (label.isEmpty())
                continue;
            ++shown;
            for (size_t j = 0; j < i; ++j)
                CHECK_FALSE(label.intersects(drawing.labels[j].rect));
            for (const paint::ActorMark& actor : drawing.actors)
                CHECK_FALSE(label.contains(actor.centre));
            for (const paint::SpaceShape& space : drawing.spaces)
                CHECK_FALSE(label.intersects(space.tag.adjusted(1, 1, -1, -1)));
        }
        CHECK(shown >= actors - actors / 20);
    }
}

TEST_CASE("A space's outline holds its members", "[network]") {
    const auto drawing = drawn(someMap(20, 9), paint::NetworkLens::Both);
    for (size_t i = 0; i < drawing.spaces.size(); ++i)
        for (const int member : drawing.picture.spaces[i].members)
            CHECK(drawing.spaces[i].outline.contains(drawing.actors[size_t(member)].centre));
}

TEST_CASE("Lenses change sizes and ties, never places", "[network]") {
    power::PowerMap map = someMap(16, 2);
    map.ties[0].formality = Formality::Formal;
    const auto paper = drawn(map, paint::NetworkLens::Paper);
    const auto practice = drawn(map, paint::NetworkLens::Practice);
    int ties = 0;
    for (size_t i = 0; i < paper.actors.size(); ++i)
        CHECK(paper.actors[i].centre == practice.actors[i].centre);
    for (const paint::TieMark& tie : paper.ties)
        ties += tie.line.isEmpty() ? 0 : 1;
    CHECK(ties == 1);
}

TEST_CASE("Area, not radius, is proportional to influence", "[network]") {
    const double five = paint::actorRadius(5);
    CHECK(five == Approx(37));
    CHECK(paint::actorRadius(2) == Approx(five * std::sqrt(2.0 / 5)));
    CHECK(paint::actorRadius(0) == 12);
}

TEST_CASE("A tie ends at the rims of its two actors", "[network]") {
    const auto drawing = drawn(someMap(14, 4), paint::NetworkLens::Practice);
    for (size_t i = 0; i < drawing.ties.size(); ++i) {
        const power::PictureTie& tie = drawing.picture.ties[i];
        if (drawing.ties[i].line.isEmpty())
            continue;
        for (const int actor : {tie.from, tie.to}) {
            const paint::ActorMark& mark = drawing.actors[size_t(actor)];
            CHECK_FALSE(drawing.ties[i].line.contains(mark.centre));
            for (const QPointF& corner : drawing.ties[i].head)
                CHECK(QLineF(corner, mark.centre).length() > mark.radius);
        }
    }
}
