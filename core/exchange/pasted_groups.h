#pragma once

#include "core/team/types.h"

namespace trellis::exchange {

/// Groups as a spreadsheet puts them on the clipboard.
struct PastedGroups {
    std::vector<team::ReferenceGroup> groups;
    QStringList leftOut; ///< lines without a name and a whole number
};
/// One group a line: its name, how many, and, where there is a third field, how many of the team.
/// Fields by tab, semicolon or comma; a first line without a number is taken for a heading.
[[nodiscard]] PastedGroups pastedGroups(const QString& text);

/// The groups with the pasted ones in: by name, in any spelling; new ones at the end.
[[nodiscard]] std::vector<team::ReferenceGroup>
mergedGroups(std::vector<team::ReferenceGroup> groups, const PastedGroups& pasted);

} // namespace trellis::exchange
