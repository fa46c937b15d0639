#include "core/power/measures.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::power;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto principal = Constituency::Administrator;
constexpr auto teachers = Constituency::Teacher;
constexpr auto district = Constituency::District;
constexpr auto families = Constituency::Family;

Decision& addDecision(PowerMap& map, const QString& name) {
    Decision decision;
    decision.name = name;
    decision.position = int(map.decisions.size());
    map.decisions.push_back(decision);
    return map.decisions.back();
}

void say(
    PowerMap& map,
    const Decision& decision,
    Constituency group,
    SayLevel level,
    Lens lens = Lens::Practice
) {
    map.say[{decision.id, group, lens}] = level;
}

/// Eight decisions whose final say comes out as in the worked example of domain.md section 3.
PowerMap workedExample() {
    PowerMap map;
    for (int i = 0; i < 5; ++i)
        say(map, addDecision(map, QString::number(i)), principal, 5);
    // Principal and teachers lead one together: half each.
    const Decision& two = addDecision(map, u"two lead"_s);
    say(map, two, principal, 5);
    say(map, two, teachers, 5);
    // Three share one where nobody leads: a third each.
    const Decision& three = addDecision(map, u"three share"_s);
    say(map, three, principal, 4);
    say(map, three, teachers, 4);
    say(map, three, families, 4);
    say(map, addDecision(map, u"district"_s), district, 5);
    return map;
}

} // namespace

TEST_CASE("Final say comes out as in the worked example of the domain", "[power]") {
    const DecisionMeasures measures = decisionMeasures(workedExample(), Lens::Practice);
    CHECK(measures.decisions == 8);
    CHECK(measures.finalSayShare.at(principal) == Approx(.729).margin(.0005));
    CHECK(measures.finalSayShare.at(teachers) == Approx(.104).margin(.0005));
    CHECK(measures.finalSayShare.at(district) == Approx(.125).margin(.0005));
    CHECK(measures.finalSayShare.at(families) == Approx(.042).margin(.0005));
    CHECK(measures.concentration == Approx(.560).margin(.0005));
    CHECK(measures.effectiveDeciders == Approx(1.79).margin(.005));
    CHECK(measures.noClearDecider == 0);
}

TEST_CASE(
    "Where nobody shares or leads there is no clear decider, and nobody gets the final say",
    "[power]"
) {
    PowerMap map;
    const Decision& decision = addDecision(map, u"adrift"_s);
    say(map, decision, teachers, 3);
    say(map, decision, families, 1);
    const DecisionMeasures measures = decisionMeasures(map, Lens::Practice);
    CHECK(measures.noClearDecider == 1);
    CHECK(measures.concentration == 0);
    CHECK(measures.effectiveDeciders == 0);
    CHECK(measures.voiceReach.at(teachers) == 1);
    CHECK(measures.voiceReach.at(families) == 0);
}

TEST_CASE("Don't know counts as fog and never as a level", "[power]") {
    PowerMap map;
    const Decision known = addDecision(map, u"known"_s);
    const Decision unknown = addDecision(map, u"unknown"_s);
    say(map, known, principal, 5);
    say(map, known, families, std::nullopt);
    say(map, unknown, families, std::nullopt);
    const DecisionMeasures measures = decisionMeasures(map, Lens::Practice);
    CHECK(measures.decisions == 1);
    CHECK(measures.decisionsAsked == 2);
    CHECK(measures.fogCells == 2);
    CHECK(measures.fogRate == Approx(2.0 / 3));
    CHECK(measures.finalSayShare.at(principal) == 1);
}

TEST_CASE("A lens without answers measures as nothing, not as zero say", "[power]") {
    const DecisionMeasures measures = decisionMeasures(workedExample(), Lens::Hoped);
    CHECK(measures.decisions == 0);
    CHECK(measures.cells == 0);
    CHECK(measures.finalSayShare.empty());
    CHECK(decisionMeasures({}, Lens::Formal).effectiveDeciders == 0);
}

TEST_CASE("Presence counts the decisions whose actual space includes the group", "[power]") {
    PowerMap map = workedExample();
    Actor teacher;
    teacher.constituency = teachers;
    map.actors.push_back(teacher);
    Space cabinet;
    cabinet.constituencies = {principal};
    Space council;
    council.actors = {teacher.id};
    council.constituencies = {principal, families};
    map.spaces = {cabinet, council};
    for (size_t i = 0; i < 6; ++i)
        map.decisions[i].actualSpace = cabinet.id;
    map.decisions[6].actualSpace = council.id;
    map.decisions[6].officialSpace = cabinet.id;
    map.decisions[5].officialSpace = cabinet.id;

    const DecisionMeasures measures = decisionMeasures(map, Lens::Practice);
    CHECK(measures.presence.at(principal) == Approx(7.0 / 8));
    CHECK(measures.presence.at(teachers) == Approx(1.0 / 8));
    CHECK(measures.presence.at(families) == Approx(1.0 / 8));
    CHECK(measures.presence.at(district) == 0);
    CHECK(measures.decisionsPlaced == 7);
    CHECK(drift(map) == Drift{1, 2});
    CHECK(opennessMix(map).at(Openness::Closed) == 7);
}

TEST_CASE("Paper to practice is known only where both are known", "[power]") {
    PowerMap map;
    const Decision one = addDecision(map, u"one"_s);
    const Decision other = addDecision(map, u"other"_s);
    say(map, one, families, 3, Lens::Formal);
    say(map, one, families, 1, Lens::Practice);
    say(map, other, families, 3, Lens::Formal);
    say(map, other, families, std::nullopt, Lens::Practice);
    CHECK(paperToPractice(map, one.id, families) == -2);
    CHECK(paperToPractice(map, other.id, families) == std::nullopt);
    CHECK(averageChange(map, families) == Approx(-2));
    CHECK(averageChange(map, teachers) == std::nullopt);
}
