#pragma once

#include "core/exchange/import_report.h"
#include "core/power/types.h"
#include "core/school/edit.h"

namespace trellis::exchange {

/// A matrix of who does what in which decision, as other tools write it: a decision a line, a group
/// or person a column, a letter or word in each cell.
struct RoleTable {
    struct Line {
        int number = 0; ///< in the file, the header being line 1
        QString decision;
        QString domain; ///< where the table has such a column
        QStringList cells;
        bool operator==(const Line&) const = default;
    };
    QStringList people; ///< the heads of the columns
    std::vector<Line> lines;
};
/// Reads it from a file's bytes or a spreadsheet's clipboard, as readTable reads tables. Throws
/// TableError when there is no line or no column to take.
[[nodiscard]] RoleTable readRoles(const QByteArray& bytes, const QString& name);
[[nodiscard]] RoleTable readRolesFile(const QString& path);

/// Whose letters they are: A and R mean different things.
enum class RoleScheme {
    Raci,     ///< responsible, accountable, consulted, informed; S for support
    Approval, ///< approve, recommend, decide, shared decision
    Levels,   ///< the say scale itself: 0 to 5, ? or its words
};
/// Recognised by the letters that stand in it.
[[nodiscard]] RoleScheme schemeOf(const RoleTable& table);

/// What one letter or word means.
struct RoleMeaning {
    bool taken = true;
    power::SayLevel level;
    bool carriesOut = false; ///< whoever has it does the work, whatever say they have
    bool operator==(const RoleMeaning&) const = default;
};

/// How a table becomes answers.
struct RoleMapping {
    /// By plain spelling; what nobody gave a meaning is not in it.
    std::map<QString, RoleMeaning> meanings;
    std::vector<std::optional<power::Whom>> people; ///< of each column; nullopt leaves it out
    struct Place {
        bool taken = true;
        std::optional<Id<power::Decision>> decision; ///< nullopt makes a new one
        int domain = 1;                              ///< of a new one
        bool operator==(const Place&) const = default;
    };
    std::vector<Place> lines;                          ///< of each line
    Lens lens = Lens::Formal;                          ///< such matrices are rules
    std::optional<Id<power::Perspective>> perspective; ///< nullopt is the team
};
/// What fits by itself: letters by the scheme, columns and lines by name in either language.
[[nodiscard]] RoleMapping suggestedMapping(const RoleTable& table, const power::PowerMap& map);
/// What a letter or word means in a scheme; nullopt when it means nothing there.
/// @source domain.md section 3, the codes that each level of the say scale absorbs.
[[nodiscard]] std::optional<RoleMeaning> usualMeaning(const QString& code, RoleScheme scheme);
/// The letters and words of one cell: "A/R" is two of them.
[[nodiscard]] QStringList codesOf(const QString& cell);
/// Every letter and word that stands in the cells, once, as first written.
[[nodiscard]] QStringList codesIn(const RoleTable& table);

/// The answers that come of it, and what was not understood and where.
struct RoleIntake {
    std::vector<power::Decision> added;
    std::map<power::SayKey, power::SayLevel> say;
    std::map<power::ActorSayKey, power::SayLevel> actorSay;
    std::map<power::ViewKey, power::Tally> views;
    std::set<power::CarryKey> carriesOut;
    ImportReport report; ///< how many answers, and the values that have no meaning by line
};
[[nodiscard]] RoleIntake
takeRoles(const RoleTable& table, const RoleMapping& mapping, const power::PowerMap& map);
void write(school::Edit& edit, const RoleIntake& intake);

} // namespace trellis::exchange
