#include "core/team/actions.h"
#include "core/team/charter.h"
#include "core/team/measures.h"
#include "core/team/meetings.h"
#include "core/team/store.h"
#include "tests/core/school/temporary_school.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::team;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;
using school::Edit;

namespace {

Seat seatOf(Constituency constituency, bool voting = true) {
    Seat seat;
    seat.constituency = constituency;
    seat.filled = true;
    seat.voting = voting;
    return seat;
}

TeamMeeting meetingOn(QDate day, const std::map<Id<Seat>, bool>& came) {
    TeamMeeting meeting;
    meeting.heldOn = day;
    meeting.came = came;
    return meeting;
}

} // namespace

TEST_CASE("A charter, its rules, meetings and hats are read as they were written", "[team]") {
    TemporarySchool file;
    Team team;
    Seat parent = seatOf(Constituency::Family);
    parent.member = u"Parent of two"_s;
    parent.hats = {Constituency::SupportStaff, Constituency::TribalNation};
    parent.language = u"Arabic"_s;
    parent.onboarded = true;
    Seat open = seatOf(Constituency::Student);
    open.position = 1;
    open.filled = false;
    open.vacantSince = QDate(2026, 8, 1);
    team.seats = {parent, open};
    team.charter.purpose = u"Share the decisions that shape a school day"_s;
    team.charter.decisionRule = DecisionRule::Consent;
    team.charter.quorum = 9;
    team.charter.smallest = 10;
    team.charter.largest = 17;
    team.charter.childcare = true;
    team.charter.hiddenBelow = 6;
    TeamRule rule;
    rule.constituencies = {Constituency::Family, Constituency::Student};
    rule.least = 4;
    TeamRule balance;
    balance.constituencies = {Constituency::Family};
    balance.asManyAs = {Constituency::Teacher, Constituency::SupportStaff};
    team.rules = {rule, TeamRule(), balance};
    team.meetings = {meetingOn(QDate(2026, 9, 1), {{parent.id, true}})};
    file->edit(u"Wrote the team"_s, [&](Edit& edit) {
        for (const Seat& seat : team.seats)
            put(edit, seat);
        put(edit, team.charter);
        put(edit, team.rules);
        put(edit, team.meetings.front());
    });
    CHECK(readTeam(file->reader()) == team);

    SECTION("Whoever sits down, the chair is no longer vacant since a day") {
        open.filled = true;
        file->edit(u"Filled a seat"_s, [&](Edit& edit) { put(edit, open); });
        CHECK_FALSE(readTeam(file->reader()).seats.back().vacantSince.isValid());
    }
    SECTION("A seat takes its attendance along, and undo brings both back") {
        file->edit(u"Removed a seat"_s, [&](Edit& edit) { remove(edit, parent.id); });
        CHECK(readTeam(file->reader()).meetings.front().came.empty());
        REQUIRE(file->undo());
        CHECK(readTeam(file->reader()) == team);
    }
    SECTION("A rule that is left out is removed; a meeting goes with who came") {
        file->edit(u"Changed"_s, [&](Edit& edit) {
            put(edit, std::vector{rule});
            remove(edit, team.meetings.front().id);
        });
        CHECK(readTeam(file->reader()).rules == std::vector{rule});
        CHECK(readTeam(file->reader()).meetings.empty());
    }
    SECTION("A threshold outside the range is brought back into it") {
        team.charter.hiddenBelow = 1;
        file->edit(u"Changed"_s, [&](Edit& edit) { put(edit, team.charter); });
        CHECK(charter(file->reader()).hiddenBelow == lowestThreshold);
    }
}

TEST_CASE("A member with several hats counts once, as what the seat is for", "[team]") {
    Seat parent = seatOf(Constituency::Family);
    parent.hats = {Constituency::Teacher, Constituency::Neighbor};
    CHECK(sectorBalance({parent}) == SectorBalance{0, 1, 0, 0});
    CHECK(seatsByGroup({parent}).at(Group::Teachers) == 0);
}

TEST_CASE("Effective share is who comes with a vote, not who has a chair", "[team]") {
    Team team;
    team.seats = {
        seatOf(Constituency::Teacher),
        seatOf(Constituency::Teacher),
        seatOf(Constituency::Family),
        seatOf(Constituency::Student, false),
        seatOf(Constituency::Family),
    };
    CHECK_FALSE(effectiveShare(team).has_value());
    const auto id = [&](size_t i) { return team.seats[i].id; };
    team.meetings = {
        meetingOn(QDate(2026, 9, 1), {{id(0), true}, {id(1), true}, {id(2), true}, {id(3), true}}),
        meetingOn(QDate(2026, 10, 1), {{id(0), true}, {id(1), true}, {id(2), false}}),
    };
    const auto share = effectiveShare(team);
    REQUIRE(share.has_value());
    CHECK(share->staff == Approx(0.8)); // 1 + 1 against ½: the student has no vote
    CHECK(share->family == Approx(0.2));
    CHECK(share->student == 0);
    CHECK(share->seats == 3);
    CHECK(share->meetings == 2);
    CHECK_FALSE(attendanceMayLeave(team)); // two teachers: their share is nearly their own
    CHECK(attendanceOf(id(2), team.meetings) == Attendance{1, 2, {true, false}});
    CHECK(attendanceOf(id(4), team.meetings) == Attendance{0, 0, {std::nullopt, std::nullopt}});
    CHECK(attendanceOf(id(0), team.meetings, 1).last == std::vector<std::optional<bool>>{true});
}

TEST_CASE("Open actions come by their day, and the coach reads roles instead of names", "[team]") {
    TemporarySchool file;
    TeamAction later;
    later.what = u"Ask two families at the coffee hour"_s;
    later.owner = u"Amal Haddad"_s;
    later.ownerConstituency = Constituency::Family;
    later.dueOn = QDate(2026, 11, 4);
    later.of = Id<ReferenceGroup>::create();
    TeamAction someday;
    someday.what = u"Find a driver"_s;
    someday.group = Group::Families;
    TeamAction done = someday;
    done.id = Id<TeamAction>::create();
    done.done = true;
    TeamAction sooner = later;
    sooner.id = Id<TeamAction>::create();
    sooner.dueOn = QDate(2026, 10, 28);
    file->edit(u"Added actions"_s, [&](Edit& edit) {
        for (TeamAction* action : {&someday, &later, &done, &sooner}) {
            action->position = nextActionPosition(edit);
            put(edit, *action);
        }
    });
    CHECK(teamActions(file->reader()) == std::vector{someday, later, done, sooner});
    CHECK(openActions(file->reader()) == std::vector{sooner, later, someday});
    const Words words(Language::English);
    CHECK(
        actionSentence(later, words).toStdString() ==
        "Ask two families at the coffee hour (family member, by November 4, 2026)"
    );
    CHECK(actionSentence(someday, words) == someday.what);
    file->edit(u"Removed an action"_s, [&](Edit& edit) { remove(edit, done.id); });
    CHECK(teamActions(file->reader()).size() == 3);
}
