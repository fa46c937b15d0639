#pragma once

#include "core/team/representation.h"
#include "core/words/words.h"

namespace trellis::team {

/// A sentence about the team. It never holds a count of people under the threshold, nor the team's
/// own tally: groups are told in seats short of their share.
struct Finding {
    enum class Kind { Seats, Balance, VotingBalance, OwnChoice, SeatGap, NoGap, NotAsked };
    Kind kind = Kind::Seats;
    QString sentence;
    bool operator==(const Finding&) const = default;
};
/// What step 1 shows, in the order in which a coach reads it; at most three seat gaps, the widest
/// first. Empty for a team without seats.
[[nodiscard]] std::vector<Finding> findings(const Team& team, const Words& words);

/// Somebody who spends the day at the school and has no chair, or too few.
struct MissingVoice {
    QString who;                          ///< "Families", "Home language, Arabic"
    QString sentence;                     ///< "20% of students, and nobody on the team."
    std::optional<Group> group;           ///< for a whole group without a seat
    std::optional<Id<ReferenceGroup>> of; ///< for a group of the community
    bool operator==(const MissingVoice&) const = default;
};
/// Whole groups without a filled seat first, then groups of the community by seats short.
[[nodiscard]] std::vector<MissingVoice> missingVoices(const Team& team, const Words& words);

/// "five short", "four over", "as close as a team of 14 can get"; empty while the team was not
/// asked, or without a filled seat.
[[nodiscard]] QString
gapInWords(const GroupMeasures& measures, int filledSeats, const Words& words);

} // namespace trellis::team
