#pragma once

#include "core/exchange/import_report.h"
#include "core/school/school.h"

namespace trellis::exchange {

/// The tables to take in; an empty path is none.
struct TeamTables {
    /// name, constituency, role, voting, required, selection, term_starts, term_ends, filled,
    /// vacant_since, onboarded, hats (with semicolons between them), language, note
    QString seats;
    QString reference; ///< dimension, group, count, members (of the team, a tally)
};

struct TeamReports {
    ImportReport seats;
    ImportReport reference;
    [[nodiscard]] bool clean() const {
        return seats.problems.empty() && reference.problems.empty();
    }
};

/// Takes the tables into step 1 in one edit. A seat that the file has already is changed, not added
/// twice: by its member's name, and an unnamed one by its group and role. So for dimensions and
/// their groups, by name. An empty field leaves what is there; a seat with a name and no word on
/// it is filled. Throws TableError, and school::SchoolFileError.
[[nodiscard]] TeamReports
importTeam(school::School& school, const TeamTables& tables, Strictness strictness);

} // namespace trellis::exchange
