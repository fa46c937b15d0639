#include "core/power/matrix.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::power;
using namespace Qt::Literals::StringLiterals;

namespace {

struct BellSchedule {
    PowerMap map;
    Id<Decision> id;

    BellSchedule() : id(Id<Decision>::create()) {
        Decision decision{id};
        decision.name = u"Bell schedule"_s;
        decision.decidedBy = u"Cabinet, then announced"_s;
        map.decisions.push_back(decision);
        say(Constituency::Administrator, 4, 5);
        say(Constituency::Teacher, 4, 2);
        say(Constituency::SupportStaff, 2, 2);
        say(Constituency::Family, 3, 1);
    }
    void say(Constituency group, SayLevel paper, SayLevel practice) {
        map.say[{id, group, Lens::Formal}] = paper;
        map.say[{id, group, Lens::Practice}] = practice;
    }
};

} // namespace

TEST_CASE("The matrix has the six groups, and whoever else is spoken of after them", "[matrix]") {
    BellSchedule bells;
    const DecisionMatrix six = decisionMatrix(bells.map, Language::English);
    REQUIRE(six.columns.size() == 6);
    CHECK(six.columns[0].label == u"Administrators"_s);
    CHECK(six.columns[4].group == Group::Families);

    bells.say(Constituency::District, 3, 5);
    const DecisionMatrix more =
        decisionMatrix(bells.map, Language::Spanish, {{Constituency::TribalNation}, {}, {}});
    REQUIRE(more.columns.size() == 8);
    CHECK(more.columns[6].constituency == Constituency::TribalNation);
    CHECK(more.columns[7].constituency == Constituency::District);
    CHECK(more.rows[0].cells[7].practice == SayLevel(5));
    CHECK_FALSE(more.rows[0].cells[6].answered());
}

TEST_CASE("A group's share of voice is its level among all levels in practice", "[matrix]") {
    const DecisionMatrix matrix = decisionMatrix(BellSchedule().map, Language::English);
    const auto& cells = matrix.rows.at(0).cells;
    CHECK(cells[0].voiceShare == Approx(5.0 / 10));
    CHECK(cells[1].voiceShare == Approx(2.0 / 10));
    CHECK(cells[3].voiceShare == 0);
    CHECK(cells[4].change == -2);
    CHECK(matrix.columns[4].averageChange == Approx(-2));
    CHECK(matrix.columns[3].averageChange == std::nullopt);
}

TEST_CASE(
    "A half shows its level, a question mark for don't know, and nothing before", "[matrix]"
) {
    CHECK(levelText(std::nullopt).isEmpty());
    CHECK(levelText(SayLevel()) == u"?"_s);
    CHECK(levelText(SayLevel(0)) == u"0"_s);
}

TEST_CASE("A change is written with its sign", "[matrix]") {
    const QLocale english = localeOf(Language::English);
    CHECK(changeText(-1.375, english) == u"−1.4"_s);
    CHECK(changeText(0.2, english) == u"+0.2"_s);
    CHECK(changeText(-2, english) == u"−2"_s);
    CHECK(changeText(-0.01, english) == u"0"_s);
    CHECK(changeText(std::nullopt, english) == u"–"_s);
}

TEST_CASE("A cell reads out as a sentence", "[matrix]") {
    BellSchedule bells;
    const Words english(Language::English);
    const auto read = [&](size_t column) {
        const DecisionMatrix matrix = decisionMatrix(bells.map, Language::English);
        const MatrixRow& row = matrix.rows.at(0);
        return cellSentence(row, matrix.columns.at(column), row.cells.at(column), english);
    };
    bells.map.evidence[{bells.id, Constituency::Family}] = u"The flyer of August 20"_s;
    CHECK(read(4) == u"Bell schedule, Families: on paper 3 Shaping, in practice 1 Told"_s);
    bells.say(Constituency::Student, std::nullopt, 0);
    CHECK(
        read(3) == u"Bell schedule, Students: on paper Don’t know, in practice 0 Shut out; "
                   "no evidence noted yet"_s
    );
    CHECK(read(5).contains(u"on paper no answer yet"_s));
}

TEST_CASE("A single actor with an answer has a column of its own, beside the groups", "[power]") {
    BellSchedule bells;
    Actor aide;
    aide.name = u"Rosa Lund"_s;
    aide.kind = ActorKind::Person;
    aide.role = u"Reading aide"_s;
    aide.constituency = Constituency::SupportStaff;
    bells.map.actors = {aide};
    const Id<Decision> decision = bells.map.decisions[0].id;
    bells.map.actorSay[{decision, aide.id, Lens::Formal}] = 4;
    bells.map.actorSay[{decision, aide.id, Lens::Practice}] = 1;

    const DecisionMatrix groups = decisionMatrix(bells.map, Language::English);
    const DecisionMatrix all =
        decisionMatrix(bells.map, Language::English, {{}, std::set<Id<Actor>>(), Names::Shown});
    REQUIRE(all.columns.size() == groups.columns.size() + 1);
    const MatrixColumn& column = all.columns.back();
    CHECK(column.label == u"Rosa Lund"_s);
    CHECK(column.group == Group::SupportStaff);
    CHECK(column.averageChange == -3);
    const MatrixCell& cell = all.rows[0].cells.back();
    CHECK(cell.practice == std::make_optional<SayLevel>(1));
    CHECK(cell.unproven());
    for (size_t i = 0; i < groups.columns.size(); ++i)
        CHECK(all.rows[0].cells[i].voiceShare == groups.rows[0].cells[i].voiceShare);

    const DecisionMatrix wall =
        decisionMatrix(bells.map, Language::English, {{}, std::set<Id<Actor>>(), Names::Roles});
    CHECK(wall.columns.back().label == u"Reading aide"_s);
}

TEST_CASE("An answer is proven by an example or by a piece of evidence about it", "[power]") {
    BellSchedule bells;
    Actor aide;
    aide.name = u"Reading aide"_s;
    bells.map.actors = {aide};
    const Id<Decision> decision = bells.map.decisions[0].id;
    bells.map.actorSay[{decision, aide.id, Lens::Practice}] = 1;
    bells.say(Constituency::Student, 2, 0);
    const auto unproven = [&] {
        const DecisionMatrix all =
            decisionMatrix(bells.map, Language::English, {{}, std::set<Id<Actor>>(), Names::Shown});
        QStringList labels;
        for (size_t i = 0; i < all.columns.size(); ++i)
            if (all.rows[0].cells[i].unproven())
                labels.append(all.columns[i].label);
        return labels;
    };
    CHECK(unproven().contains(u"Students"_s));
    CHECK(unproven().contains(u"Reading aide"_s));
    EvidenceItem item;
    item.words = u"Nobody on the council was asked."_s;
    item.decision = decision;
    bells.map.evidenceItems = {item}; // about the decision as a whole
    CHECK(unproven().contains(u"Students"_s));
    for (const Whom& whom : {Whom(Constituency::Student), Whom(aide.id)}) {
        item.whom = whom;
        bells.map.evidenceItems.push_back(item);
    }
    CHECK_FALSE(unproven().contains(u"Students"_s));
    CHECK_FALSE(unproven().contains(u"Reading aide"_s));
}

TEST_CASE("Decisions are sorted by a column, and unknown ones come last", "[power]") {
    PowerMap map;
    const std::vector<std::optional<SayLevel>> practice{SayLevel(2), {}, SayLevel(5), SayLevel(0)};
    for (size_t i = 0; i < practice.size(); ++i) {
        Decision decision;
        decision.name = QString::number(i);
        map.decisions.push_back(decision);
        map.say[{decision.id, Constituency::Family, Lens::Formal}] = 2;
        if (practice[i])
            map.say[{decision.id, Constituency::Family, Lens::Practice}] = *practice[i];
    }
    const auto order = [&](std::optional<Lens> lens, bool highestFirst) {
        QString names;
        for (const Id<Decision> id : decisionsBy(
                 decisionMatrix(map, Language::English),
                 {Whom(Constituency::Family), lens, highestFirst}
             ))
            for (const Decision& decision : map.decisions)
                if (decision.id == id)
                    names += decision.name;
        return names;
    };
    CHECK(order(Lens::Practice, true) == u"2031"_s);
    CHECK(order(Lens::Practice, false) == u"3021"_s);
    CHECK(order(std::nullopt, true) == u"2031"_s); // +3, 0, -2, not known
    CHECK(order(Lens::Hoped, true) == u"0123"_s);  // the team's own order
}
