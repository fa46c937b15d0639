#include "core/power/findings.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::power;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Four decisions: two made in the cabinet that belong to the council, where families sit.
struct Cedar {
    PowerMap map;

    Cedar() {
        Space cabinet;
        cabinet.name = u"Cabinet"_s;
        cabinet.constituencies = {Constituency::Administrator};
        Space council;
        council.name = u"School council"_s;
        council.openness = Openness::Invited;
        council.constituencies = {
            Constituency::Administrator, Constituency::Teacher, Constituency::Family};
        map.spaces = {cabinet, council};
        for (const QString& name : {u"Budget"_s, u"Bell schedule"_s, u"Hiring"_s, u"Events"_s}) {
            Decision decision;
            decision.name = name;
            decision.officialSpace = council.id;
            decision.actualSpace = map.decisions.size() < 2 ? cabinet.id : council.id;
            map.decisions.push_back(decision);
            say(decision, Constituency::Administrator, 4, 5);
            say(decision, Constituency::Family, 3, 1);
            say(decision, Constituency::Student, 0, std::nullopt);
        }
    }
    void say(const Decision& decision, Constituency group, SayLevel paper, SayLevel practice) {
        map.say[{decision.id, group, Lens::Formal}] = paper;
        map.say[{decision.id, group, Lens::Practice}] = practice;
    }
    [[nodiscard]] QString about(Topic topic) const {
        return sentencesOf(findings(map, Words(Language::English)), topic).join(u' ');
    }
};

} // namespace

TEST_CASE("The three questions are answered in sentences with what they rest on", "[findings]") {
    const Cedar cedar;
    CHECK(
        cedar.about(Topic::Spaces) ==
        u"2 spaces are on the map: closed 1, invited 1. "
        "No space that people made themselves, or share, is on it yet."_s
    );
    CHECK(
        cedar.about(Topic::Decisions) ==
        u"Where 4 decisions are made in practice: closed spaces 2, invited spaces 2. "
        "Most often it is Cabinet: 2 of 4."_s
    );
    CHECK(
        cedar.about(Topic::Control) ==
        u"Who has the final say in practice, over 4 decisions: Administrators 100\u00a0%. "
        "It is as if one group decided everything; on paper, one group."_s
    );
    CHECK(cedar.about(Topic::Fog)
              .startsWith(u"All of this rests on 24 answers, 4 of them “don’t know”."_s));
}

TEST_CASE("What is promised and not kept is named with its widest example", "[findings]") {
    const Cedar cedar;
    CHECK(
        cedar.about(Topic::Gap)
            .contains(
                u"Families: less say in practice than on paper, 2.0 steps on average over 4 decisions."_s
            )
    );
    CHECK(cedar.about(Topic::Gap)
              .contains(u"Widest in “Budget”: 3 Shaping on paper, 1 Told in practice."_s));
    CHECK(cedar.about(Topic::Drift).contains(u"“Budget” (School council on paper, Cabinet"_s));
    CHECK(cedar.about(Topic::Presence)
              .contains(
                  u"Families: in the room for 2 of 4 decisions, with 0\u00a0% of the final say."_s
              ));
    CHECK(cedar.about(Topic::Presence).contains(u"Never in the room"_s));
    CHECK(cedar.about(Topic::Presence).contains(u"Students"_s));
}

TEST_CASE("A map without answers finds nothing, and claims nothing", "[findings]") {
    CHECK(findings({}, Words(Language::English)).empty());
    Cedar cedar;
    cedar.map.say.clear();
    CHECK(cedar.about(Topic::Control).isEmpty());
    CHECK(cedar.about(Topic::Gap).isEmpty());
    CHECK(cedar.about(Topic::Fog).isEmpty());
}

TEST_CASE("One space and one decision read as one", "[findings]") {
    Cedar cedar;
    cedar.map.spaces.resize(1, cedar.map.spaces.front());
    cedar.map.decisions.resize(1, cedar.map.decisions.front());
    CHECK(cedar.about(Topic::Spaces).startsWith(u"1 space is on the map"_s));
    CHECK(cedar.about(Topic::Decisions).contains(u"1 decision is made"_s));
}

TEST_CASE("Every finding has its Spanish", "[findings]") {
    const Cedar cedar;
    const auto english = findings(cedar.map, Words(Language::English));
    const auto spanish = findings(cedar.map, Words(Language::Spanish));
    REQUIRE(spanish.size() == english.size());
    for (size_t i = 0; i < spanish.size(); ++i)
        CHECK(spanish[i].sentence != english[i].sentence);
    CHECK(headingOf(Topic::Control, Words(Language::Spanish)) == u"¿Quién tiene el control?"_s);
}
