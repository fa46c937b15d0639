#pragma once

#include "core/school/id.h"
#include "core/words/vocabulary.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace trellis::team {

/// A position at the team's table, whether or not somebody sits there.
struct Seat {
    Id<Seat> id = Id<Seat>::create();
    int position = 0;
    Constituency constituency = Constituency::Teacher;
    QString role;                       ///< "PTA president", "3rd grade"
    QString member;                     ///< display name or pseudonym; students are never named
    bool filled = false;                ///< somebody sits there
    bool voting = true;                 ///< it has a vote
    bool required = false;              ///< a rule asks for it
    std::optional<Selection> selection; ///< how the member was chosen; nullopt: not known
    QDate termStarts;
    QDate termEnds; ///< not valid: no end
    QString note;
    bool operator==(const Seat&) const = default;
};

/// A group of the community that the team should mirror.
struct ReferenceGroup {
    Id<ReferenceGroup> id = Id<ReferenceGroup>::create();
    QString name;
    int people = 0;             ///< in the reference population
    std::optional<int> members; ///< of the team: a tally without names; nullopt: not asked yet
    bool operator==(const ReferenceGroup&) const = default;
};

/// One way to look at the community: home language, how children get here, grade band.
struct ReferenceDimension {
    Id<ReferenceDimension> id = Id<ReferenceDimension>::create();
    int position = 0;
    QString name;
    Population population = Population::Students; ///< whom the counts are of
    QString source;
    QDate asOf;
    std::vector<ReferenceGroup> groups;
    bool operator==(const ReferenceDimension&) const = default;
};

/// Who sits at the table, and whom the table should mirror.
struct Team {
    std::vector<Seat> seats; ///< in the team's order
    std::vector<ReferenceDimension> dimensions;
    bool operator==(const Team&) const = default;
};

} // namespace trellis::team
