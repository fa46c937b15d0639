#include "core/power/whose_map.h"
#include "tests/core/power/perspectives.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::power;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two decisions that staff, families and two students answered for.
PowerMap threeViews() {
    PowerMap map;
    for (const auto& name : {u"Budget"_s, u"Hiring"_s}) {
        Decision decision;
        decision.name = name;
        map.decisions.push_back(decision);
    }
    map.perspectives = {asked(u"Staff"_s, 19), asked(u"Families"_s, 23), asked(u"Students"_s, 2)};
    const auto say = [&](size_t who, size_t decision, const Tally& tally) {
        map.views[{
            map.perspectives[who].id,
            map.decisions[decision].id,
            Constituency::Family,
            Lens::Practice,
        }] = tally;
    };
    say(0, 0, {{3, 15}, {2, 4}});
    say(1, 0, {{0, 20}, {std::nullopt, 3}});
    say(2, 0, {{5, 2}});
    say(0, 1, {{2, 19}});
    say(1, 1, {{std::nullopt, 20}, {1, 3}});
    return map;
}

} // namespace

TEST_CASE("A median leaves “don’t know” out and needs three who know", "[power][whose]") {
    CHECK(medianOf({{1, 1}, {2, 1}, {5, 1}}) == 2.0);
    CHECK(medianOf({{1, 2}, {2, 2}}) == 1.5);
    CHECK(medianOf({{std::nullopt, 50}, {4, 3}}) == 4.0);
    CHECK_FALSE(medianOf({{std::nullopt, 50}, {4, 2}}));
    CHECK_FALSE(medianOf({}));
    CHECK(answersIn({{std::nullopt, 50}, {4, 2}}) == 52);
}

TEST_CASE("A perception gap is the distance between medians, the widest first", "[power][whose]") {
    const WhoseMap whose = whoseMap(threeViews(), Lens::Practice, Language::English);
    REQUIRE(whose.panels.size() == 3);
    REQUIRE(whose.gaps.size() == 1);
    CHECK(whose.gaps[0].width == 3.0);
    CHECK(whose.panels[0].cells[0][4].apart);
    CHECK_FALSE(whose.panels[0].cells[1][4].apart);
    CHECK(
        gapSentence(whose, whose.gaps[0], english()) ==
        u"Budget, Families: Staff see 3 Shaping and Families see 0 Shut out."_s
    );
}

TEST_CASE(
    "A perspective of fewer than three is locked: nothing of it can be read", "[power][whose]"
) {
    const WhoseMap whose = whoseMap(threeViews(), Lens::Practice, Language::English);
    const ViewPanel& students = whose.panels[2];
    CHECK(students.locked);
    CHECK(students.asked == 0);
    for (const auto& row : students.cells)
        for (const ViewCell& cell : row)
            CHECK(cell == ViewCell());
    CHECK_FALSE(whose.gaps[0].medians[2]);
}

TEST_CASE("Fog counts the cells that most do not know", "[power][whose]") {
    const WhoseMap whose = whoseMap(threeViews(), Lens::Practice, Language::English);
    CHECK(whose.panels[1].asked == 2);
    CHECK(whose.panels[1].fog == 1);
    CHECK(whose.panels[1].fogRate() == 0.5);
    CHECK(
        fogSentence(whose, english()) ==
        u"Families answered “don’t know” in 50 % of the cells, Staff in 0 %."_s
    );
    CHECK(fogSentence({}, english()).isEmpty());
}

TEST_CASE("Each panel has a letter of its own", "[power][whose]") {
    WhoseMap whose = whoseMap(threeViews(), Lens::Practice, Language::English);
    CHECK(letters(whose) == QStringList{u"S"_s, u"F"_s, u"T"_s});
}
