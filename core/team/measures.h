#pragma once

#include "core/team/types.h"

#include <map>

namespace trellis::team {

/// How one group of the community stands at the table. M is the number of filled seats.
/// What depends on the team's tally is nullopt while the team was not asked.
/// @source domain.md section 1, "Measures".
struct GroupMeasures {
    double referenceShare = 0;         ///< p, 0 to 1; 0 where nobody was counted
    std::optional<int> members;        ///< m
    double expectedSeats = 0;          ///< E = M·p
    int targetSeats = 0;               ///< whole seats that total M over the dimension
    std::optional<int> seatGap;        ///< m − target: negative is short
    std::optional<double> gapPoints;   ///< 100·(m/M − p), percentage points
    std::optional<double> parityIndex; ///< (m/M) / p; 1 is parity; secondary on a small team
    std::optional<int> seatsToAdd;     ///< chairs for this group alone that would reach its share;
                                       ///< nullopt also where no number would (p = 1)
    bool asCloseAsCanBe = false;       ///< |m − E| < ½: a team of this size can get no closer
    bool operator==(const GroupMeasures&) const = default;

    /// Seats that would have to change hands; 0 for a group that is not short.
    [[nodiscard]] int seatsToTurnOver() const { return seatGap && *seatGap < 0 ? -*seatGap : 0; }
};

struct DimensionMeasures {
    int filledSeats = 0;               ///< M
    int people = 0;                    ///< the reference population, all groups
    std::vector<GroupMeasures> groups; ///< in the order of the dimension's groups
    std::optional<double> dissimilarity; ///< D = ½·Σ|m/M − p|: 0 mirror, 1 disjoint; nullopt until
                                         ///< the team was asked about every group
    std::optional<double> seatsToChange; ///< D·M
    bool operator==(const DimensionMeasures&) const = default;
};
[[nodiscard]] DimensionMeasures
dimensionMeasures(const ReferenceDimension& dimension, int filledSeats);

/// Whole seats for groups of these sizes that total `seats`, by largest remainder: everyone gets
/// the whole part of seats·people/total, and what is left goes to the largest remainders. Equal
/// remainders go to the larger group first, then to the one that stands first in the list.
/// All 0 when nobody was counted.
[[nodiscard]] std::vector<int> targetSeats(const std::vector<int>& people, int seats);

/// Which seats count.
enum class Counted { AllSeats, VotingSeats };
[[nodiscard]] int filledSeats(const std::vector<Seat>& seats, Counted counted = Counted::AllSeats);
/// Filled seats of each group of the pictures; groups without one are 0.
[[nodiscard]] std::map<Group, int> seatsByGroup(const std::vector<Seat>& seats);

/// Filled seats by sector.
struct SectorBalance {
    int staff = 0; ///< administrators, teachers and support staff
    int family = 0;
    int student = 0;
    int community = 0;
    bool operator==(const SectorBalance&) const = default;
    [[nodiscard]] int total() const { return staff + family + student + community; }
};
[[nodiscard]] SectorBalance
sectorBalance(const std::vector<Seat>& seats, Counted counted = Counted::AllSeats);

/// Who is really in the room with a vote: each voting seat counts as often as its member came.
/// Seats of which nothing is noted are left out.
/// @source domain.md section 1: Σ(attendance·vote) for a sector ÷ Σ over all.
struct EffectiveShare {
    double staff = 0; ///< 0 to 1; the four total 1
    double family = 0;
    double student = 0;
    double community = 0;
    int seats = 0;    ///< voting seats that were counted
    int meetings = 0; ///< meetings of which anything is noted
    bool operator==(const EffectiveShare&) const = default;
};
/// nullopt while no voting member is known to have come.
[[nodiscard]] std::optional<EffectiveShare> effectiveShare(const Team& team);
/// Whether every sector that has a vote has three of them or more, so that a share is nobody's own
/// attendance. Else it stays on the page of step 1.
[[nodiscard]] bool attendanceMayLeave(const Team& team);

/// How many of the filled seats that nobody holds by office were elected or nominated by the
/// members' own group.
struct OwnChoice {
    int byOwnGroup = 0;
    int seats = 0;    ///< filled, ex officio excluded; those not known are in it
    int notKnown = 0; ///< of them, where how they were chosen is not known
    bool operator==(const OwnChoice&) const = default;
    /// 0 to 1; nullopt without such seats.
    [[nodiscard]] std::optional<double> rate() const;
};
[[nodiscard]] OwnChoice ownChoice(const std::vector<Seat>& seats);

} // namespace trellis::team
