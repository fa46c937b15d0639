#include "core/report/coach_brief.h"
#include "core/report/html_writer.h"
#include "core/team/comparison.h"
#include "core/team/findings.h"
#include "core/team/representation.h"
#include "core/team/rules.h"
#include "core/team/store.h"

#include <QDebug>

#include <catch2/catch.hpp>

#include <random>

// What is kept back stays back, in any combination of what Trellis shows, prints and exports. The
// proof has two halves: everything that comes out is the same for any two communities that look the
// same when masked, and every masked community has another that looks like it for each count that
// it hides.

using namespace trellis;
using namespace trellis::team;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything that leaves core about a team, in both languages, one after another.
QString everything(const Team& team) {
    QString all;
    QDebug out(&all);
    for (const Language language : {Language::English, Language::Spanish}) {
        const Words words(language);
        for (const Comparison& comparison : comparisons(team, words)) {
            out << comparison.name << comparison.about() << comparison.seats;
            for (const ComparisonRow& row : comparison.rows)
                out << row.name << row.hidden << row.target << row.team.value_or(-1)
                    << row.targetWords << row.nowWords << row.gap << row.pointsWords
                    << row.attention << row.toAdd.value_or(-1) << row.toTurnOver << row.sentence;
        }
        for (const Finding& finding : findings(team, words))
            out << finding.sentence;
        for (const MissingVoice& voice : missingVoices(team, words))
            out << voice.who << voice.sentence;
        for (const RulePreset& preset : rulePresets(words))
            for (const RuleLine& line : ruleLines(preset.id, team, {}, words))
                out << line.requirement << int(line.verdict) << line.because;
        report::BriefMaterial material;
        material.team = team;
        out << report::toHtml(report::coachBrief(material, words));
    }
    for (const ShownDimension& dimension : shownDimensions(team)) {
        out << dimension.total.shown().value_or(-1) << dimension.asked
            << dimension.dissimilarity.value_or(-1) << dimension.seatsToChange.value_or(-1);
        for (const ShownGroup& group : dimension.groups) {
            const GroupMeasures measures = group.measures.value_or(GroupMeasures());
            out << group.people.shown().value_or(-1) << group.measures.has_value()
                << measures.referenceShare << measures.members.value_or(-1)
                << measures.expectedSeats << measures.targetSeats << measures.seatGap.value_or(-99)
                << measures.gapPoints.value_or(-999) << measures.parityIndex.value_or(-1)
                << measures.seatsToAdd.value_or(-1) << measures.asCloseAsCanBe;
        }
    }
    return all;
}

class Chance {
public:
    explicit Chance(unsigned seed) : m_random(seed) {}
    int between(int least, int most) {
        return std::uniform_int_distribution<int>(least, most)(m_random);
    }
    int people() { return between(0, 2) == 0 ? between(10, 300) : between(0, 12); }

private:
    std::mt19937 m_random;
};

Team randomTeam(Chance& chance) {
    Team team;
    for (int i = chance.between(0, 20); i > 0; --i) {
        Seat seat;
        seat.constituency = Constituency(chance.between(0, 16));
        seat.filled = chance.between(0, 5) > 0;
        team.seats.push_back(seat);
    }
    team.charter.hiddenBelow = chance.between(lowestThreshold, 14);
    return team;
}

ReferenceDimension
dimensionOf(const QString& name, const std::vector<int>& people, Chance& chance) {
    ReferenceDimension dimension;
    dimension.name = name;
    for (size_t i = 0; i < people.size(); ++i)
        dimension.groups.push_back({
            Id<ReferenceGroup>::create(),
            u"Group %1"_s.arg(i),
            people[i],
            chance.between(0, 6) > 0 ? std::optional(chance.between(0, 5)) : std::nullopt,
        });
    return dimension;
}

std::vector<MaskedTable> tablesOf(const Team& team) {
    return maskedTables(team.dimensions, team.charter.hiddenBelow);
}

int sum(const ReferenceDimension& dimension) {
    int total = 0;
    for (const ReferenceGroup& group : dimension.groups)
        total += group.people;
    return total;
}

/// Another community in which this count differs and that looks the same; nullopt: there is none
/// among those that exchange two counts or move one person.
std::optional<Team> twin(const Team& team, size_t dimension, size_t hidden) {
    const auto tables = tablesOf(team);
    const auto& groups = team.dimensions[dimension].groups;
    for (size_t other = 0; other < groups.size(); ++other) {
        if (other == hidden || !tables[dimension].cells[other].hidden())
            continue;
        Team changed = team;
        int& one = changed.dimensions[dimension].groups[hidden].people;
        int& two = changed.dimensions[dimension].groups[other].people;
        std::swap(one, two);
        if (one == groups[hidden].people) {
            ++one;
            --two;
        }
        if (two >= 0 && tablesOf(changed) == tables)
            return changed;
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("No hidden count can be worked out from everything that is shown of a team", "[team]") {
    Chance chance(20261124);
    int hiddenCounts = 0;
    for (int run = 0; run < 60; ++run) {
        Team team = randomTeam(chance);
        std::vector<int> people(size_t(chance.between(2, 7)));
        for (int& each : people)
            each = chance.people();
        team.dimensions = {dimensionOf(u"Home language"_s, people, chance)};
        const QString told = everything(team);
        const MaskedTable table = tablesOf(team).front();
        for (size_t i = 0; i < people.size(); ++i) {
            if (!table.cells[i].hidden())
                continue;
            ++hiddenCounts;
            auto other = twin(team, 0, i);
            REQUIRE(other.has_value());
            REQUIRE(sum(other->dimensions[0]) == sum(team.dimensions[0]));
            // The team's tally of a hidden group is hidden with it.
            if (auto& members = other->dimensions[0].groups[i].members)
                ++*members;
            REQUIRE(everything(*other) == told);
        }
    }
    CHECK(hiddenCounts > 40);
}

TEST_CASE("Two comparisons of the same people give away no more than one", "[team]") {
    Chance chance(7);
    for (int run = 0; run < 60; ++run) {
        Team team = randomTeam(chance);
        std::vector<int> people(5);
        for (int& each : people)
            each = chance.people();
        ReferenceDimension fine = dimensionOf(u"Languages"_s, people, chance);
        // The same community again, with the last two groups told as one.
        ReferenceDimension coarse = fine;
        coarse.id = Id<ReferenceDimension>::create();
        coarse.groups.pop_back();
        coarse.groups.back() = {
            Id<ReferenceGroup>::create(), u"Others"_s, people[3] + people[4], std::nullopt};
        team.dimensions = {fine, coarse};
        const auto tables = tablesOf(team);
        for (size_t i = 0; i < 3; ++i) {
            INFO("run " << run << ", group " << i);
            if (people[i] > 0)
                CHECK(tables[0].cells[i].hidden() == tables[1].cells[i].hidden());
        }
    }
}

TEST_CASE("No sentence of a team holds a count that is hidden", "[team]") {
    Team team;
    for (int i = 0; i < 14; ++i) {
        Seat seat;
        seat.filled = true;
        team.seats.push_back(seat);
    }
    ReferenceDimension language;
    language.name = u"Home language"_s;
    const auto group = [&](const QString& name, int people, int members) {
        language.groups.push_back({Id<ReferenceGroup>::create(), name, people, members});
    };
    group(u"English"_s, 400, 13);
    group(u"Somali"_s, 77, 0);
    group(u"Dari"_s, 7, 1);
    team.dimensions = {language};
    const QString told = everything(team);
    for (const auto& secret : {u"77"_s, u"16%"_s, u"1.4"_s})
        CHECK_FALSE(told.contains(secret));
    const auto shown = shownDimensions(team).front();
    CHECK(shown.groups[0].measures.has_value());
    CHECK_FALSE(shown.groups[1].measures.has_value());
    CHECK_FALSE(shown.dissimilarity.has_value());
}
