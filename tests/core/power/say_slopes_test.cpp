#include "core/power/measures.h"
#include "core/power/say_slopes.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::power;
using namespace Qt::Literals::StringLiterals;

namespace {

/// As many decisions as there are levels; families' say in each, nullopt a cell nobody answered.
class Answering {
public:
    explicit Answering(int decisions) {
        for (int i = 0; i < decisions; ++i)
            map.decisions.push_back({});
    }
    void say(Constituency whose, Lens lens, const std::vector<std::optional<SayLevel>>& levels) {
        for (size_t i = 0; i < levels.size(); ++i)
            if (levels[i])
                map.say[{map.decisions.at(i).id, whose, lens}] = *levels[i];
    }
    PowerMap map;
};

SayLevel unknown() {
    return std::nullopt;
}

} // namespace

TEST_CASE("A slope between moments is drawn only from what both maps know", "[power]") {
    Answering then(1);
    then.say(Constituency::Family, Lens::Practice, {SayLevel(1)});
    Answering now = then;
    now.say(Constituency::Family, Lens::Practice, {SayLevel(4)});
    now.say(Constituency::Student, Lens::Practice, {SayLevel(4)});
    CHECK(
        momentSlopes(then.map, now.map, Lens::Practice) ==
        std::vector{SaySlope{Group::Families, {1.0, 4.0}, 1}}
    );
    CHECK(momentSlopes(then.map, now.map, Lens::Formal).empty());
}

TEST_CASE("Every point of a slope is the average over the same decisions", "[power]") {
    Answering answers(3);
    answers.say(Constituency::Family, Lens::Formal, {SayLevel(3), SayLevel(5), SayLevel(5)});
    answers.say(Constituency::Family, Lens::Practice, {SayLevel(1), SayLevel(2), unknown()});
    answers.say(Constituency::Family, Lens::Hoped, {SayLevel(4), SayLevel(3), SayLevel(0)});
    const auto slopes = lensSlopes(answers.map);
    REQUIRE(slopes.size() == 1);
    CHECK(slopes[0] == SaySlope{Group::Families, {4.0, 1.5, 3.5}, 2});
    CHECK(changeAlong(slopes[0], 0, 1) == averageChange(answers.map, Constituency::Family));
    CHECK(
        slopeSentence(
            slopes[0], {u"on paper"_s, u"in practice"_s, u"hoped"_s}, Words(Language::English)
        ) == u"Families: 4.0 on paper, 1.5 in practice and 3.5 hoped, over 2 decisions"
    );
}

TEST_CASE("Where nothing is hoped for, a group's say stays as it is in practice", "[power]") {
    Answering answers(2);
    answers.say(Constituency::Student, Lens::Formal, {SayLevel(2), SayLevel(2)});
    answers.say(Constituency::Student, Lens::Practice, {SayLevel(0), SayLevel(1)});
    answers.say(Constituency::Teacher, Lens::Practice, {SayLevel(3), SayLevel(3)});
    auto slopes = lensSlopes(answers.map);
    REQUIRE(slopes.size() == 1); // teachers are not known on paper
    CHECK(slopes[0] == SaySlope{Group::Students, {2.0, 0.5, std::nullopt}, 2});
    CHECK_FALSE(changeAlong(slopes[0], 1, 2).has_value());

    answers.say(Constituency::Student, Lens::Hoped, {SayLevel(3), std::nullopt});
    slopes = lensSlopes(answers.map);
    CHECK(slopes[0] == SaySlope{Group::Students, {2.0, 0.5, 2.0}, 2});
}

TEST_CASE("Slopes are told as lost, unspoken and hoped-for say", "[power]") {
    const std::vector slopes{
        SaySlope{Group::Administrators, {3.0, 4.5, 3.0}, 8},
        SaySlope{Group::Families, {3.0, 1.0, 3.5}, 8},
        SaySlope{Group::Students, {1.0, 0.5, 1.0}, 8}};
    CHECK(
        lensFindings(slopes, Words(Language::English)) ==
        QStringList{
            u"Families have the widest gap between what is written and what happens: 3.0 on paper, 1.0 in practice."_s,
            u"Administrators have more say than was written down: 3.0 on paper, 4.5 in practice."_s,
            u"The most is hoped for Families: from 1.0 in practice to 3.5."_s,
            u"Administrators are hoped to lead less: from 4.5 in practice to 3.0."_s,
        }
    );
    CHECK(lensFindings(
              {SaySlope{Group::Families, {3.0, 3.0, std::nullopt}, 8}}, Words(Language::English)
    )
              .isEmpty());
}
