#pragma once

#include "core/team/measures.h"
#include "core/words/words.h"

namespace trellis::team {

/// One chair of the table plan.
struct TableChair {
    Id<Seat> id;
    Group group = Group::Teachers;
    bool filled = false;
    bool votes = true;
    QString name;                          ///< who sits there; "Vacant"
    QString term;                          ///< "to Jun 2027", "no end", "since August"
    std::vector<std::optional<bool>> came; ///< the last six meetings, oldest first
    QString sentence;                      ///< all of it: "Seat 4, Families, vacant, has a vote."
    bool operator==(const TableChair&) const = default;
};

/// The members of one sector, for the middle of the table.
struct TableSector {
    QString words;            ///< "3 families"
    std::vector<Group> marks; ///< one a member
    bool operator==(const TableSector&) const = default;
};

/// Who is at the table: chairs clockwise, by group, the vacant ones last, and what stands in its
/// middle.
struct TablePlan {
    std::vector<TableChair> chairs;
    QString heading;                  ///< "14 of 16 chairs filled"
    QString votes;                    ///< "11 people vote. Students and community partners do not."
    std::vector<TableSector> sectors; ///< those with a member: staff, families, students, community
    bool operator==(const TablePlan&) const = default;
};
[[nodiscard]] TablePlan tablePlan(const Team& team, const Words& words);

/// "2 chairs are vacant, and 7 terms end by June 2026.": where a seat could change hands within a
/// year without anybody leaving early. Empty when there is none.
[[nodiscard]] QString openingsSentence(const Team& team, const Words& words, QDate today);

} // namespace trellis::team
