#include "core/team/comparison.h"
#include "core/team/roster.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::team;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Every group is on the list, with its open seats, also one without any", "[team]") {
    Team team;
    Seat ortiz;
    ortiz.member = u"Ms. Ortiz"_s;
    ortiz.role = u"3rd grade"_s;
    ortiz.filled = true;
    ortiz.selection = Selection::ElectedByOwnGroup;
    ortiz.termStarts = QDate(2026, 7, 1);
    ortiz.termEnds = QDate(2027, 6, 30);
    Seat counselor;
    counselor.constituency = Constituency::Counselor;
    counselor.filled = true;
    counselor.voting = false;
    counselor.termEnds = QDate(2026, 6, 30);
    Seat open;
    open.constituency = Constituency::Family;
    open.required = true;
    team.seats = {open, ortiz, counselor};

    const auto groups = roster(team, Words(Language::English), QDate(2026, 11, 24));
    REQUIRE(groups.size() == 6);
    CHECK(groups[0].sentence == u"Administrators: no seat."_s);
    const RosterRow& teacher = groups[1].rows.at(0);
    CHECK(teacher.name == u"Ms. Ortiz"_s);
    CHECK(teacher.term == u"Jun 2027"_s);
    CHECK(*teacher.elapsed == Approx(0.4).margin(0.01));
    CHECK(
        teacher.sentence ==
        u"Ms. Ortiz, 3rd grade, Teacher; how chosen: Elected by own group; has a vote; term until "
        u"Jun 2027."_s
    );
    const RosterRow& support = groups[2].rows.at(0);
    CHECK(support.name == u"Counselor, social or health staff"_s);
    CHECK(support.role.isEmpty());
    CHECK(support.chosen == u"Not known"_s);
    CHECK(support.ended);
    CHECK_FALSE(support.elapsed.has_value());
    CHECK(groups[4].sentence == u"Families: 1 seat, 1 open."_s);
    CHECK(groups[4].rows.at(0).name == u"Open seat"_s);
    CHECK(groups[4].rows.at(0).sentence.contains(u"required by a rule"_s));
}

TEST_CASE("A group is compared in seats, with what it would take", "[team]") {
    Team team;
    for (int i = 0; i < 12; ++i) {
        Seat seat;
        seat.filled = true;
        team.seats.push_back(seat);
    }
    ReferenceDimension language;
    language.name = u"Home language"_s;
    language.source = u"October count"_s;
    language.groups = {
        {Id<ReferenceGroup>::create(), u"Spanish"_s, 620, 4},
        {Id<ReferenceGroup>::create(), u"Arabic"_s, 140, {}},
        {Id<ReferenceGroup>::create(), u"English"_s, 233, 8},
        {Id<ReferenceGroup>::create(), u"Somali"_s, 7, 0},
    };
    team.dimensions = {language};
    const auto all = comparisons(team, Words(Language::English));
    REQUIRE(all.size() == 1);
    CHECK(all[0].comparedWith == u"1,000 students, October count"_s);
    CHECK(all[0].seats == 12);
    const ComparisonRow& spanish = all[0].rows.at(0);
    CHECK(spanish.targetWords == u"target 7"_s);
    CHECK(spanish.nowWords == u"now 4"_s);
    CHECK(spanish.gap == u"three short"_s);
    CHECK(spanish.attention);
    CHECK(
        spanish.sentence ==
        u"Spanish: target 7, now 4, three short. 3 seats would have to change hands. Or 10 chairs "
        u"would have to be added for this group alone. 62% of the school, 33% of the team: −29 "
        u"points; parity 0.54."_s
    );
    CHECK(spanish.toAdd == 10);
    CHECK(spanish.toTurnOver == 3);
    CHECK(all[0].rows.at(2).gap == u"five over"_s);
    CHECK_FALSE(all[0].rows.at(2).attention);
    for (const size_t hidden : {size_t(1), size_t(3)}) {
        CHECK(all[0].rows.at(hidden).hidden);
        CHECK(all[0].rows.at(hidden).target == 0);
        CHECK_FALSE(all[0].rows.at(hidden).team.has_value());
        CHECK_FALSE(all[0].rows.at(hidden).sentence.contains(u"target"_s));
    }
    team.dimensions[0].groups[3].people = 20;
    CHECK(comparisons(team, Words(Language::English))[0].rows.at(1).gap == u"not asked yet"_s);
}
