#include "ui/paint/network_drawing.h"

#include <QLineF>

#include <catch2/catch.hpp>

#include <cmath>
#include <random>

using namespace trellis;
using namespace Qt::Literals::StringLiterals;

namespace {

power::PowerMap someMap(int actors, unsigned seed) {
    std::mt19937 random(seed);
    power::PowerMap map;
    for (int i = 0; i < actors; ++i) {
        power::Actor actor;
        actor.name = u"Somebody %1 of the school"_s.arg(i);
        actor.kind = static_cast<ActorKind>(random() % 5);
        actor.constituency = static_cast<Constituency>(random() % 17);
        actor.influencePractice = int(random() % 6);
        actor.influenceFormal = int(random() % 6);
        map.actors.push_back(actor);
    }
    for (int i = 1; i < actors; ++i)
        map.ties.push_back(
            {Id<power::Tie>::create(),
             map.actors[size_t(i)].id,
             map.actors[random() % unsigned(i)].id}
        );
    for (int i = 0; i < 3; ++i) {
        power::Space space;
        space.name = u"Space %1"_s.arg(i);
        for (int member = 0; member < 4; ++member)
            space.actors.push_back(map.actors[size_t(i * 4 + member)].id);
        map.spaces.push_back(space);
    }
    return map;
}

paint::NetworkDrawing drawn(const power::PowerMap& map, paint::NetworkLens lens) {
    const Words words(Language::English);
    return paint::drawNetwork(
        power::networkPicture(map, power::Names::Shown, words),
        words.language(),
        {paint::Theme::make(paint::ThemeName::Light), lens}
    );
}

} // namespace

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
