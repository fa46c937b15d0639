#pragma once

#include "core/exchange/import_report.h"
#include "core/school/school.h"

namespace trellis::exchange {

/// The tables to take in; an empty path is none.
struct PowerTables {
    /// name, group, kind, influence_formal, influence_practice, people, where, on_team, consented,
    /// organization, role
    QString actors;
    /// name, openness, formality, members (separated by ; or /, "families 12" counts them), kind,
    /// visibility, when, where, language, notes_shared, barriers, access
    QString spaces;
    QString levers; ///< space, lever, lens, holders (separated by ; or /, or ?)
    QString ties;   ///< from, to, type, formality, strength
    /// decision, domain, short_name, official, actual, hoped (spaces), stakes, date, reach,
    /// how_learned
    QString decisions;
    QString perspectives; ///< title, groups, people, asked_on, asked_until
    /// decision, domain, group, lens, level (0 to 5, or ?); with a perspective, how many people
    /// gave the level (1 where it does not say): lines of one cell add up
    QString say;
};

struct PowerReports {
    ImportReport actors;
    ImportReport spaces;
    ImportReport levers;
    ImportReport ties;
    ImportReport decisions;
    ImportReport perspectives;
    ImportReport say;
    [[nodiscard]] bool clean() const;
};

/// Takes the tables into step 3 in one edit. What has a name that the file knows already is
/// changed, not added twice. Throws TableError, and school::SchoolFileError.
[[nodiscard]] PowerReports
importPower(school::School& school, const PowerTables& tables, Strictness strictness);

} // namespace trellis::exchange
