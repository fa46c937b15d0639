#pragma once

#include "core/exchange/import_report.h"
#include "core/school/school.h"

namespace trellis::exchange {

/// The tables to take in; an empty path is none.
struct PowerTables {
    QString actors; ///< name, kind, group, influence_formal, influence_practice
    QString spaces; ///< name, openness, formality, members (separated by ; or /)
    QString ties;   ///< from, to, type, formality, strength
    QString say;    ///< decision, domain, group, lens, level (0 to 5, or ?)
};

struct PowerReports {
    ImportReport actors;
    ImportReport spaces;
    ImportReport ties;
    ImportReport say;
    [[nodiscard]] bool clean() const {
        return actors.problems.empty() && spaces.problems.empty() && ties.problems.empty() &&
               say.problems.empty();
    }
};

/// Takes the tables into step 3 in one edit. What has a name that the file knows already is
/// changed, not added twice. Throws TableError, and school::SchoolFileError.
[[nodiscard]] PowerReports
importPower(school::School& school, const PowerTables& tables, Strictness strictness);

} // namespace trellis::exchange
