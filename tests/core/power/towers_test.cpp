#include "core/power/network_findings.h"
#include "core/power/towers.h"
#include "tests/core/power/perspectives.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::power;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One person, and how staff, families and two students see them.
PowerMap onePerson(const Tally& staff, const Tally& families, const Tally& students) {
    PowerMap map;
    Actor actor;
    actor.name = u"Ms. Ortiz"_s;
    actor.kind = ActorKind::Person;
    actor.role = u"Third-grade teacher"_s;
    map.actors = {actor};
    map.perspectives = {asked(u"Staff"_s, 19), asked(u"Families"_s, 23), asked(u"Students"_s, 2)};
    size_t who = 0;
    for (const Tally& tally : {staff, families, students})
        map.towers[{map.perspectives[who++].id, actor.id, std::nullopt, Lens::Practice}] = tally;
    return map;
}

} // namespace

TEST_CASE("A tower is the median of a perspective, on paper and in practice", "[power][towers]") {
    PowerMap map = onePerson({{4, 10}, {3, 9}}, {{1, 23}}, {});
    map.towers[{map.perspectives[0].id, map.actors[0].id, std::nullopt, Lens::Formal}] = {{2, 19}};
    const auto views = towersOf(map, map.actors[0].id);
    REQUIRE(views.size() == 3);
    CHECK(towerSentence(views[0], english()) == u"Staff: 2 of 5 on paper, 4 of 5 in practice."_s);
    CHECK(
        towerSentence(views[1], english()) ==
        u"Families: not asked yet on paper, 1 of 5 in practice."_s
    );
}

TEST_CASE("Nothing of a perspective of two people is shown", "[power][towers]") {
    const PowerMap map = onePerson({}, {}, {{5, 2}});
    const TowerView view = towersOf(map, map.actors[0].id).at(2);
    CHECK(view.locked);
    CHECK(view.practice.tally.empty());
    CHECK_FALSE(towerSentence(view, english()).contains(u'5'));
}

TEST_CASE("Most who do not know are fog, and counted", "[power][towers]") {
    const PowerMap map = onePerson({{std::nullopt, 12}, {3, 7}}, {}, {});
    const TowerView view = towersOf(map, map.actors[0].id).at(0);
    CHECK(view.practice.state == ViewCell::State::Fog);
    CHECK(towerSentence(view, english()).contains(u"most do not know"_s));
}

TEST_CASE("Towers two steps apart are a finding, with the role for the name", "[power][towers]") {
    const PowerMap map = onePerson({{4, 19}}, {{1, 23}}, {{5, 2}});
    const QStringList said = towerFindings(map, english());
    CHECK(
        said == QStringList{u"Third-grade teacher, influence in practice: Staff see 4 of 5 and "
                            "Families see 1 of 5."_s}
    );
    CHECK(networkFindings(map, english()) == said); // a map without ties has it as well
    CHECK(towerFindings(onePerson({{4, 19}}, {{3, 23}}, {{0, 2}}), english()).empty());
}
