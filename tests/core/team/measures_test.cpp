#include "core/team/measures.h"

#include <catch2/catch.hpp>

#include <numeric>
#include <random>

using namespace trellis;
using namespace trellis::team;
using namespace Qt::Literals::StringLiterals;

namespace {

ReferenceDimension
dimensionOf(const std::vector<int>& people, const std::vector<std::optional<int>>& members) {
    ReferenceDimension dimension;
    dimension.name = u"Home language"_s;
    for (size_t i = 0; i < people.size(); ++i)
        dimension.groups.push_back({
            Id<ReferenceGroup>::create(),
            u"Group %1"_s.arg(i),
            people[i],
            members[i],
        });
    return dimension;
}

Seat seat(Constituency constituency, std::optional<Selection> selection, bool filled = true) {
    Seat seat;
    seat.constituency = constituency;
    seat.selection = selection;
    seat.filled = filled;
    return seat;
}

} // namespace

TEST_CASE("The twelve-seat example comes out as the field worked it out", "[team]") {
    const DimensionMeasures measures =
        dimensionMeasures(dimensionOf({62, 14, 17, 7}, {4, 0, 7, 1}), 12);
    REQUIRE(measures.groups.size() == 4);
    const double expected[] = {7.44, 1.68, 2.04, 0.84};
    const int targets[] = {7, 2, 2, 1};
    const int gaps[] = {-3, -2, 5, 0};
    const double points[] = {-28.7, -14.0, 41.3, 1.3};
    const double parity[] = {0.54, 0, 3.43, 1.19};
    const int toAdd[] = {10, 2, 0, 0};
    const int toTurnOver[] = {3, 2, 0, 0};
    for (size_t i = 0; i < 4; ++i) {
        INFO("group " << i);
        const GroupMeasures& group = measures.groups[i];
        CHECK(group.expectedSeats == Approx(expected[i]));
        CHECK(group.targetSeats == targets[i]);
        CHECK(group.seatGap == gaps[i]);
        CHECK(*group.gapPoints == Approx(points[i]).margin(0.05));
        CHECK(*group.parityIndex == Approx(parity[i]).margin(0.005));
        CHECK(group.seatsToAdd == toAdd[i]);
        CHECK(group.seatsToTurnOver() == toTurnOver[i]);
        CHECK(group.asCloseAsCanBe == (i == 3));
    }
    CHECK(*measures.dissimilarity == Approx(0.427).margin(0.0005));
    CHECK(*measures.seatsToChange == Approx(5.1).margin(0.05));
}

TEST_CASE("Targets are whole seats that total the team, for any community", "[team]") {
    std::mt19937 random(20261124);
    std::uniform_int_distribution<int> people(0, 400);
    std::uniform_int_distribution<size_t> groups(1, 9);
    std::uniform_int_distribution<int> seats(0, 20);
    for (int run = 0; run < 2000; ++run) {
        std::vector<int> community(groups(random));
        for (int& count : community)
            count = people(random);
        const int team = seats(random);
        const std::vector<int> targets = targetSeats(community, team);
        const double total = std::accumulate(community.begin(), community.end(), 0.0);
        CHECK(std::accumulate(targets.begin(), targets.end(), 0) == (total > 0 ? team : 0));
        for (size_t i = 0; i < targets.size() && total > 0; ++i) {
            CHECK(std::abs(targets[i] - team * community[i] / total) < 1);
            if (community[i] == 0)
                CHECK(targets[i] == 0);
        }
    }
}

TEST_CASE("A tie for the last seat goes to the larger group, then to the first", "[team]") {
    CHECK(targetSeats({10, 30}, 2) == std::vector{0, 2});
    CHECK(targetSeats({50, 50}, 3) == std::vector{2, 1});
    CHECK(targetSeats({25, 25, 25, 25}, 2) == std::vector{1, 1, 0, 0});
}

TEST_CASE("The seats to add are the fewest that reach the group's share", "[team]") {
    std::mt19937 random(7);
    std::uniform_int_distribution<int> people(1, 300);
    std::uniform_int_distribution<int> members(0, 8);
    for (int run = 0; run < 500; ++run) {
        const int community = people(random);
        const int others = people(random);
        const int here = members(random);
        const int seats = here + members(random);
        const auto dimension = dimensionOf({community, others}, {here, seats - here});
        const auto toAdd = dimensionMeasures(dimension, seats).groups[0].seatsToAdd;
        REQUIRE(toAdd.has_value());
        const auto reaches = [&](int chairs) {
            return (here + chairs) * (community + others) >= community * (seats + chairs);
        };
        CHECK(reaches(*toAdd));
        CHECK((*toAdd == 0 || !reaches(*toAdd - 1)));
    }
}

TEST_CASE("Where the team was not asked, or is empty, only what is known is given", "[team]") {
    const DimensionMeasures half = dimensionMeasures(dimensionOf({60, 40}, {3, {}}), 10);
    CHECK(half.groups[0].seatGap == -3);
    CHECK(half.groups[1].targetSeats == 4);
    CHECK_FALSE(half.groups[1].seatGap.has_value());
    CHECK_FALSE(half.dissimilarity.has_value());

    const DimensionMeasures nobody = dimensionMeasures(dimensionOf({60, 40}, {0, 0}), 0);
    CHECK(nobody.groups[0].expectedSeats == 0);
    CHECK_FALSE(nobody.groups[0].gapPoints.has_value());

    const DimensionMeasures uncounted = dimensionMeasures(dimensionOf({0, 0}, {1, 2}), 3);
    CHECK(uncounted.groups[0].targetSeats == 0);
    CHECK_FALSE(uncounted.groups[0].parityIndex.has_value());

    const DimensionMeasures everyone = dimensionMeasures(dimensionOf({90}, {2}), 3);
    CHECK_FALSE(everyone.groups[0].seatsToAdd.has_value());
}

TEST_CASE("Seats are balanced by sector, over all and over those that vote", "[team]") {
    std::vector<Seat> seats{
        seat(Constituency::Administrator, Selection::ExOfficio),
        seat(Constituency::Counselor, Selection::Volunteer),
        seat(Constituency::Teacher, Selection::ElectedByOwnGroup),
        seat(Constituency::Family, Selection::NominatedByOwnGroup),
        seat(Constituency::Student, {}),
        seat(Constituency::TribalNation, Selection::InvitedByMember),
        seat(Constituency::Family, {}, false),
    };
    seats[4].voting = false;
    CHECK(sectorBalance(seats) == SectorBalance{3, 1, 1, 1});
    CHECK(sectorBalance(seats, Counted::VotingSeats) == SectorBalance{3, 1, 0, 1});
    CHECK(filledSeats(seats) == 6);
    CHECK(filledSeats(seats, Counted::VotingSeats) == 5);
    CHECK(seatsByGroup(seats).at(Group::SupportStaff) == 1);

    SECTION("Who holds a seat by office neither was nor was not chosen by their own") {
        const OwnChoice choice = ownChoice(seats);
        CHECK(choice == OwnChoice{2, 5, 1});
        CHECK(*choice.rate() == Approx(0.4));
        CHECK_FALSE(ownChoice({seats[0]}).rate().has_value());
    }
}
