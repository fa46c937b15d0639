#pragma once

#include "core/words/words.h"

#include <vector>

namespace trellis::team {

/// What a leadership team may be called. The same letters are read as "site-based" and
/// "school-based".
struct TeamTerm {
    QString id;   ///< as the file keeps it: "SBLT"
    QString name; ///< "site-based leadership team"
    bool operator==(const TeamTerm&) const = default;
};
[[nodiscard]] std::vector<TeamTerm> teamTerms(const Words& words);
/// As a heading says it: "Site-based leadership team"; a school's own words as they are.
[[nodiscard]] QString teamName(const QString& term, const Words& words);

} // namespace trellis::team
