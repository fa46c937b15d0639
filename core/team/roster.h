#pragma once

#include "core/team/types.h"
#include "core/words/words.h"

namespace trellis::team {

/// One seat as a list shows it.
struct RosterRow {
    Id<Seat> id;
    QString name;                  ///< who sits there; "Open seat"
    QString role;                  ///< beside the name; empty where it says nothing new
    QString chosen;                ///< how; "Not known" for a filled seat without an answer
    QString term;                  ///< "Jun 2027", "No end"
    std::optional<double> elapsed; ///< of the term, 0 to 1; nullopt where it has no two ends
    bool filled = false;
    bool voting = true;
    bool required = false;
    bool ended = false; ///< the term is over
    QString sentence;   ///< all of it, for a tooltip and a screen reader
    bool operator==(const RosterRow&) const = default;
};

/// The seats of one group of the pictures; a group without a seat is there all the same.
struct RosterGroup {
    Group group = Group::Teachers;
    QString label;
    int filled = 0;
    int open = 0;
    std::vector<RosterRow> rows; ///< in the team's order
    QString sentence;            ///< "Families: 3 seats, 1 of them open."
    bool operator==(const RosterGroup&) const = default;
};

/// Who sits on the team, in the order of the groups.
[[nodiscard]] std::vector<RosterGroup> roster(const Team& team, const Words& words, QDate today);

} // namespace trellis::team
