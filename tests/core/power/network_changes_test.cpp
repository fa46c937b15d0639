#include "core/power/network_changes.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::power;
using namespace Qt::Literals::StringLiterals;

namespace {

PowerMap fall() {
    PowerMap map;
    for (const QString& name : {u"Principal"_s, u"Families"_s, u"Council"_s}) {
        Actor actor;
        actor.name = name;
        actor.influencePractice = 2;
        map.actors.push_back(actor);
    }
    map.ties.push_back({Id<Tie>::create(), map.actors[0].id, map.actors[1].id});
    Space team;
    team.name = u"Team"_s;
    team.actors = {map.actors[0].id};
    map.spaces.push_back(team);
    map.decisions.push_back({});
    map.say[{map.decisions[0].id, Constituency::Family, Lens::Practice}] = 1;
    return map;
}

} // namespace

TEST_CASE("What changed between two maps is told in words, with whom to find it at", "[power]") {
    const PowerMap then = fall();
    PowerMap now = then;
    CHECK(networkChanges(then, now, Names::Shown, Words(Language::English)).empty());
    now.ties[0].strength = 3;
    now.ties.push_back({Id<Tie>::create(), now.actors[1].id, now.actors[2].id});
    now.actors[1].influencePractice = 4;
    now.actors[0].influencePractice = 1;
    now.spaces[0].actors.push_back(now.actors[1].id);
    now.spaces[0].openness = Openness::Shared;
    const auto changes = networkChanges(then, now, Names::Shown, Words(Language::English));
    QStringList told;
    for (const NetworkChange& change : changes)
        told << change.title + u": "_s + change.detail;
    CHECK(
        told ==
        QStringList{
            u"Families and Council: advice"_s,
            u"Principal and Families: advice, strength 1 to 3"_s,
            u"Families: 2 to 4 in practice"_s,
            u"Principal: 2 to 1 in practice"_s,
            u"Team: now with Families"_s,
            u"Team: shared, it was closed"_s,
        }
    );
    CHECK(changes[0].about == std::vector{now.actors[1].id, now.actors[2].id});
}
