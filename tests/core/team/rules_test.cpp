#include "core/team/rules.h"

#include <catch2/catch.hpp>

#include <set>

using namespace trellis;
using namespace trellis::team;
using namespace Qt::Literals::StringLiterals;

namespace {

void seat(Team& team, Constituency constituency, const QString& role = {}, int times = 1) {
    for (int i = 0; i < times; ++i) {
        Seat made;
        made.constituency = constituency;
        made.role = role;
        made.member = u"Member %1"_s.arg(team.seats.size());
        made.filled = true;
        team.seats.push_back(made);
    }
}

std::vector<Verdict> verdicts(const QString& preset, const Team& team, const QString& grades = {}) {
    SchoolProfile profile;
    profile.grades = grades;
    std::vector<Verdict> all;
    for (const RuleLine& line : ruleLines(preset, team, profile, Words(Language::English))) {
        CHECK_FALSE(line.requirement.isEmpty());
        CHECK_FALSE(line.because.isEmpty());
        CHECK_FALSE(line.source.isEmpty());
        all.push_back(line.verdict);
    }
    return all;
}

constexpr auto met = Verdict::Met;
constexpr auto notMet = Verdict::NotMet;
constexpr auto cannotTell = Verdict::CannotTell;

} // namespace

TEST_CASE("Every preset reads in both languages, and nothing is ever called illegal", "[team]") {
    Team team;
    seat(team, Constituency::Teacher);
    std::set<QString> ids;
    for (const Language language : {Language::English, Language::Spanish}) {
        const Words words(language);
        for (const RulePreset& preset : rulePresets(words)) {
            ids.insert(preset.id);
            CHECK_FALSE(preset.name.isEmpty());
            for (const RuleLine& line : ruleLines(preset.id, team, {}, words)) {
                const QString all = line.requirement + line.because + line.source;
                CHECK_FALSE(all.contains(u"legal"_s, Qt::CaseInsensitive));
                CHECK_FALSE(line.requirement.isEmpty());
            }
        }
    }
    CHECK(ids == std::set<QString>{u"nm"_s, u"nyc"_s, u"ca"_s, u"ky"_s, u"tx"_s, u"custom"_s});
    CHECK(ruleLines(u"mars"_s, team, {}, Words(Language::English)).empty());
    CHECK(presetOfState(u"New Mexico"_s) == u"nm"_s);
    CHECK(presetOfState(u"NM"_s) == u"nm"_s);
    CHECK(presetOfState(u"Oregon"_s).isEmpty());
}

TEST_CASE("Kentucky asks for a principal, three teachers and two parents", "[team]") {
    Team team;
    CHECK(verdicts(u"ky"_s, team) == std::vector{cannotTell, cannotTell, cannotTell});
    seat(team, Constituency::Administrator);
    seat(team, Constituency::Teacher, {}, 3);
    seat(team, Constituency::Family);
    CHECK(verdicts(u"ky"_s, team) == std::vector{cannotTell, met, notMet});
    team.seats[0].role = u"Principal"_s;
    seat(team, Constituency::Family);
    CHECK(verdicts(u"ky"_s, team) == std::vector{met, met, met});
    team.seats.back().filled = false;
    CHECK(verdicts(u"ky"_s, team).back() == notMet);
}

TEST_CASE("New York weighs parents against staff, and asks a high school for students", "[team]") {
    Team team;
    seat(team, Constituency::Administrator, u"Principal"_s);
    seat(team, Constituency::Union, u"UFT chapter leader"_s);
    seat(team, Constituency::Teacher, {}, 3);
    seat(team, Constituency::Family, u"PTA president"_s);
    seat(team, Constituency::Family, {}, 4);
    team.charter.decisionRule = DecisionRule::Consensus;
    CHECK(verdicts(u"nyc"_s, team, u"K-5"_s) == std::vector{met, met, met, met, met, met});
    CHECK(verdicts(u"nyc"_s, team, u"9-12"_s)[5] == notMet);
    CHECK(verdicts(u"nyc"_s, team, u"K-12"_s)[5] == cannotTell);
    CHECK(verdicts(u"nyc"_s, team).size() == 7);
    seat(team, Constituency::Student, {}, 2);
    CHECK(verdicts(u"nyc"_s, team, u"9-12"_s)[1] == met); // students are not in the parity count
    CHECK(verdicts(u"nyc"_s, team, u"9-12"_s)[5] == met);
    team.charter.decisionRule.reset();
    CHECK(verdicts(u"nyc"_s, team, u"K-5"_s).back() == cannotTell);
}

TEST_CASE("California's two halves depend on the grades", "[team]") {
    Team team;
    seat(team, Constituency::Administrator);
    seat(team, Constituency::Teacher, {}, 3);
    seat(team, Constituency::SupportStaff);
    seat(team, Constituency::Family, {}, 5);
    CHECK(verdicts(u"ca"_s, team, u"K-6"_s) == std::vector{met, met, cannotTell});
    CHECK(verdicts(u"ca"_s, team, u"9-12"_s) == std::vector{met, met, cannotTell});
    seat(team, Constituency::Student);
    CHECK(verdicts(u"ca"_s, team, u"9-12"_s) == std::vector{notMet, met, cannotTell});
    CHECK(verdicts(u"ca"_s, team).size() == 5);
    ReferenceDimension way;
    way.groups = {
        {Id<ReferenceGroup>::create(), u"Bus"_s, 50, 0},
        {Id<ReferenceGroup>::create(), u"Walk"_s, 50, 11},
    };
    team.dimensions = {way};
    CHECK(verdicts(u"ca"_s, team, u"K-6"_s).back() == notMet);
}

TEST_CASE("Texas wants nobody counted in two roles", "[team]") {
    Team team;
    seat(team, Constituency::Teacher);
    CHECK(verdicts(u"tx"_s, team).back() == met);
    team.seats.push_back(team.seats.front());
    CHECK(verdicts(u"tx"_s, team).back() == notMet);
    team.seats.back().member.clear();
    CHECK(verdicts(u"tx"_s, team).back() == cannotTell);
}

TEST_CASE("A team's own rules count the seats that they name", "[team]") {
    Team team;
    seat(team, Constituency::Family, {}, 3);
    TeamRule families;
    families.constituencies = {Constituency::Family, Constituency::Student};
    families.least = 4;
    TeamRule size;
    size.most = 17;
    team.rules = {families, size};
    CHECK(verdicts(u"custom"_s, team) == std::vector{notMet, met});
    const auto lines = ruleLines(u"custom"_s, team, {}, Words(Language::English));
    CHECK(lines[0].requirement.toStdString() == "Families and Students: at least 4");
    CHECK(lines[1].requirement.toStdString() == "All seats: at most 17");

    TeamRule balance;
    balance.constituencies = {Constituency::Family};
    balance.asManyAs = {Constituency::Teacher, Constituency::SupportStaff};
    Team even;
    even.rules = {balance};
    CHECK(verdicts(u"custom"_s, even) == std::vector{cannotTell});
    seat(even, Constituency::Teacher);
    seat(even, Constituency::Family);
    CHECK(verdicts(u"custom"_s, even) == std::vector{met});
    seat(even, Constituency::SupportStaff);
    CHECK(verdicts(u"custom"_s, even) == std::vector{notMet});
    CHECK(
        ruleLines(u"custom"_s, even, {}, Words(Language::English))[0].requirement.toStdString() ==
        "Families: at least as many as Teachers and Support staff"
    );
}

TEST_CASE("Grades are read as schools write them", "[team]") {
    CHECK(gradeRange(u"K-5"_s) == std::pair(0, 5));
    CHECK(gradeRange(u"Pre-K to 8"_s) == std::pair(-1, 8));
    CHECK(gradeRange(u"PK–6"_s) == std::pair(-1, 6));
    CHECK(gradeRange(u"Kínder a quinto 5"_s) == std::pair(0, 5));
    CHECK(gradeRange(u"9-12"_s) == std::pair(9, 12));
    CHECK_FALSE(gradeRange(u"elementary"_s).has_value());
    CHECK_FALSE(gradeRange(u"2026"_s).has_value());
}
