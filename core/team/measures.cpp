#include "core/team/measures.h"

#include "core/team/meetings.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace trellis::team {
namespace {

std::vector<int> peopleOf(const ReferenceDimension& dimension) {
    std::vector<int> people;
    for (const ReferenceGroup& group : dimension.groups)
        people.push_back(group.people);
    return people;
}

/// The smallest x ≥ 0 with (members + x) / (seats + x) ≥ people / total.
std::optional<int> chairsToAdd(qint64 people, qint64 total, qint64 members, qint64 seats) {
    // In whole numbers, so that no rounding adds a chair.
    const qint64 missing = people * seats - members * total;
    if (missing <= 0)
        return 0;
    const qint64 others = total - people;
    if (others == 0)
        return std::nullopt;
    return int((missing + others - 1) / others);
}

void compare(GroupMeasures& group, int people, int total, int seats) {
    const int members = *group.members;
    const qint64 distance = qint64(members) * total - qint64(people) * seats;
    group.seatGap = members - group.targetSeats;
    if (seats > 0) {
        group.gapPoints = 100.0 * double(distance) / (double(total) * seats);
        if (people > 0)
            group.parityIndex = double(members) * total / (double(people) * seats);
    }
    group.seatsToAdd = chairsToAdd(people, total, members, seats);
    group.asCloseAsCanBe = 2 * std::abs(distance) < total;
}

bool counts(const Seat& seat, Counted counted) {
    return seat.filled && (counted == Counted::AllSeats || seat.voting);
}

} // namespace

std::vector<int> targetSeats(const std::vector<int>& people, int seats) {
    const qint64 total = std::accumulate(people.begin(), people.end(), qint64(0));
    std::vector<int> targets(people.size(), 0);
    if (total == 0)
        return targets;
    int left = seats;
    for (size_t i = 0; i < people.size(); ++i) {
        targets[i] = int(qint64(people[i]) * seats / total);
        left -= targets[i];
    }
    std::vector<size_t> order(people.size());
    std::iota(order.begin(), order.end(), size_t(0));
    const auto remainder = [&](size_t i) { return qint64(people[i]) * seats % total; };
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return remainder(a) != remainder(b) ? remainder(a) > remainder(b) : people[a] > people[b];
    });
    for (size_t i = 0; i < order.size() && left > 0; ++i, --left)
        ++targets[order[i]];
    return targets;
}

DimensionMeasures dimensionMeasures(const ReferenceDimension& dimension, int filledSeats) {
    DimensionMeasures measures;
    const std::vector<int> people = peopleOf(dimension);
    const std::vector<int> targets = targetSeats(people, filledSeats);
    measures.filledSeats = filledSeats;
    measures.people = std::accumulate(people.begin(), people.end(), 0);
    bool allAsked = !people.empty() && measures.people > 0 && filledSeats > 0;
    double distance = 0;
    for (size_t i = 0; i < people.size(); ++i) {
        GroupMeasures group;
        if (measures.people > 0) {
            group.referenceShare = double(people[i]) / measures.people;
            group.expectedSeats = double(people[i]) * filledSeats / measures.people;
        }
        group.members = dimension.groups[i].members;
        group.targetSeats = targets[i];
        if (group.members && measures.people > 0)
            compare(group, people[i], measures.people, filledSeats);
        allAsked = allAsked && group.gapPoints.has_value();
        distance += std::abs(group.gapPoints.value_or(0)) / 100;
        measures.groups.push_back(group);
    }
    if (allAsked) {
        measures.dissimilarity = distance / 2;
        measures.seatsToChange = filledSeats * distance / 2;
    }
    return measures;
}

int filledSeats(const std::vector<Seat>& seats, Counted counted) {
    return int(std::count_if(seats.begin(), seats.end(), [&](const Seat& seat) {
        return counts(seat, counted);
    }));
}

std::map<Group, int> seatsByGroup(const std::vector<Seat>& seats) {
    std::map<Group, int> filled;
    for (const Group group : allGroups)
        filled[group] = 0;
    for (const Seat& seat : seats)
        if (seat.filled)
            ++filled[vocabulary::groupOf(seat.constituency)];
    return filled;
}

SectorBalance sectorBalance(const std::vector<Seat>& seats, Counted counted) {
    SectorBalance balance;
    for (const Seat& seat : seats) {
        if (!counts(seat, counted))
            continue;
        switch (vocabulary::groupOf(seat.constituency)) {
        case Group::Administrators:
        case Group::Teachers:
        case Group::SupportStaff:
            ++balance.staff;
            break;
        case Group::Families:
            ++balance.family;
            break;
        case Group::Students:
            ++balance.student;
            break;
        case Group::Partners:
            ++balance.community;
            break;
        }
    }
    return balance;
}

std::optional<EffectiveShare> effectiveShare(const Team& team) {
    EffectiveShare share;
    double whole = 0;
    for (const Seat& seat : team.seats) {
        const auto rate = attendanceOf(seat.id, team.meetings).rate();
        if (!counts(seat, Counted::VotingSeats) || !rate)
            continue;
        ++share.seats;
        whole += *rate;
        const SectorBalance own = sectorBalance({seat});
        share.staff += own.staff * *rate;
        share.family += own.family * *rate;
        share.student += own.student * *rate;
        share.community += own.community * *rate;
    }
    if (whole <= 0)
        return std::nullopt;
    for (double* sector : {&share.staff, &share.family, &share.student, &share.community})
        *sector /= whole;
    share.meetings = int(std::count_if(
        team.meetings.begin(),
        team.meetings.end(),
        [](const TeamMeeting& meeting) { return !meeting.came.empty(); }
    ));
    return share;
}

bool attendanceMayLeave(const Team& team) {
    constexpr int fewest = 3;
    const SectorBalance votes = sectorBalance(team.seats, Counted::VotingSeats);
    const std::array sectors{votes.staff, votes.family, votes.student, votes.community};
    return std::all_of(sectors.begin(), sectors.end(), [](int seats) {
        return seats == 0 || seats >= fewest;
    });
}

std::optional<double> OwnChoice::rate() const {
    return seats > 0 ? std::optional(double(byOwnGroup) / seats) : std::nullopt;
}

OwnChoice ownChoice(const std::vector<Seat>& seats) {
    OwnChoice choice;
    for (const Seat& seat : seats) {
        if (!seat.filled || seat.selection == Selection::ExOfficio)
            continue;
        ++choice.seats;
        if (!seat.selection)
            ++choice.notKnown;
        else if (*seat.selection == Selection::ElectedByOwnGroup || *seat.selection == Selection::NominatedByOwnGroup)
            ++choice.byOwnGroup;
    }
    return choice;
}

} // namespace trellis::team
