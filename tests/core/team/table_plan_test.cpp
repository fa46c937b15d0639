#include "core/team/comparison.h"
#include "core/team/meetings.h"
#include "core/team/store.h"
#include "core/team/table_plan.h"
#include "core/team/terms.h"
#include "tests/core/school/temporary_school.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::team;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Seat seatOf(Constituency constituency, const QString& member, bool voting = true) {
    Seat seat;
    seat.constituency = constituency;
    seat.member = member;
    seat.filled = !member.isEmpty();
    seat.voting = voting;
    return seat;
}

Team fourAtTheTable() {
    Team team;
    team.seats = {
        seatOf(Constituency::Family, u"PTA chair"_s),
        seatOf(Constituency::Family, {}),
        seatOf(Constituency::Student, u"Student A"_s, false),
        seatOf(Constituency::Administrator, u"Principal"_s),
    };
    team.seats[0].termEnds = QDate(2026, 6, 30);
    team.seats[1].vacantSince = QDate(2025, 8, 1);
    for (size_t i = 0; i < team.seats.size(); ++i)
        team.seats[i].position = int(i);
    TeamMeeting meeting;
    meeting.heldOn = QDate(2025, 9, 2);
    meeting.came = {{team.seats[0].id, true}, {team.seats[3].id, false}};
    team.meetings = {meeting};
    return team;
}

} // namespace

TEST_CASE("Chairs stand clockwise by group, the vacant ones last, each with a sentence", "[team]") {
    const TablePlan plan = tablePlan(fourAtTheTable(), Words(Language::English));
    QStringList names;
    for (const TableChair& chair : plan.chairs)
        names.append(chair.name);
    CHECK(names == QStringList{u"Principal"_s, u"Student A"_s, u"PTA chair"_s, u"Vacant"_s});
    CHECK(plan.heading.toStdString() == "3 of 4 chairs filled");
    CHECK(plan.votes.toStdString() == "2 members vote. Without a vote: Students.");
    CHECK(
        plan.chairs[2].sentence.toStdString() ==
        "Seat 3, PTA chair, Family member, has a vote, to Jun 2026, came to 1 of 1 meeting."
    );
    CHECK(
        plan.chairs[3].sentence.toStdString() ==
        "Seat 4, Family member, vacant, has a vote, since Aug 2025."
    );
    CHECK(plan.chairs[2].came == std::vector<std::optional<bool>>{true});
    REQUIRE(plan.sectors.size() == 3);
    CHECK(plan.sectors[0].marks == std::vector{Group::Administrators});
    CHECK(tablePlan({}, Words(Language::Spanish)).chairs.empty());
}

TEST_CASE("Where a seat could change hands within a year is said in a sentence", "[team]") {
    const Words words(Language::English);
    const Team team = fourAtTheTable();
    CHECK(
        openingsSentence(team, words, QDate(2025, 10, 21)).toStdString() ==
        "1 chair stands vacant. 1 term ends by June 2026."
    );
    CHECK(openingsSentence({}, words, QDate(2025, 10, 21)).isEmpty());
    const auto vacant = vacancies(team, words);
    REQUIRE(vacant.has_value());
    REQUIRE(vacant->rows.size() == 1);
    CHECK(vacant->rows[0].sentence.toStdString() == "Families: chairs 2, now 1, one vacant.");
}

TEST_CASE("A member who moves takes their name and their presence along", "[team]") {
    TemporarySchool file;
    const Team team = fourAtTheTable();
    const auto parent = team.seats[0].id;
    const auto open = team.seats[1].id;
    file->edit(u"Wrote the team"_s, [&](school::Edit& edit) {
        for (const Seat& seat : team.seats)
            put(edit, seat);
        put(edit, team.meetings.front());
    });
    file->edit(u"Moved a member"_s, [&](school::Edit& edit) {
        moveMember(edit, parent, open, QDate(2025, 10, 21));
    });
    const Team moved = readTeam(file->reader());
    CHECK(moved.seats[1].member == u"PTA chair"_s);
    CHECK(moved.seats[1].termEnds == QDate(2026, 6, 30));
    CHECK(moved.seats[0].vacantSince == QDate(2025, 10, 21));
    CHECK(attendanceOf(open, moved.meetings).came == 1);
    CHECK(attendanceOf(parent, moved.meetings).noted == 0);
    file->edit(u"Moved onto somebody"_s, [&](school::Edit& edit) {
        moveMember(edit, open, team.seats[2].id, QDate(2025, 10, 21));
    });
    CHECK(readTeam(file->reader()) == moved);
    REQUIRE(file->undo());
}

TEST_CASE("Terms stand by their end, with a bar along one axis", "[team]") {
    Team team = fourAtTheTable();
    team.seats[0].termStarts = QDate(2025, 7, 1);
    const Terms all = terms(team, Words(Language::English), QDate(2025, 10, 21));
    REQUIRE(all.rows.size() == 4);
    CHECK(all.rows[0].name == u"PTA chair"_s);
    CHECK(all.rows[0].from == 0.0);
    CHECK(all.rows[0].to == 1.0);
    CHECK(all.rows[3].name == u"Vacant"_s);
    CHECK_FALSE(all.rows[1].from.has_value());
    REQUIRE(all.today.has_value());
    CHECK(*all.today == Approx(0.31).margin(0.01));
    const Terms later = terms(team, Words(Language::English), QDate(2026, 7, 1));
    CHECK(later.rows[0].over);
    CHECK(later.rows[0].sentence.contains(u"term ended Jun 2026"_s));
}

TEST_CASE("Who is really in the room is said in shares of the votes", "[team]") {
    const QString sentence = effectiveShareSentence(fourAtTheTable(), Words(Language::English));
    CHECK(sentence.toStdString() == "Of the votes in the room over 1 meeting: families 100%.");
    CHECK(effectiveShareSentence({}, Words(Language::English)).isEmpty());
}
