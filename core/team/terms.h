#pragma once

#include "core/team/types.h"
#include "core/words/words.h"

namespace trellis::team {

/// One seat's term as a bar on the axis of all terms.
struct TermRow {
    Id<Seat> id;
    Group group = Group::Teachers;
    QString name;               ///< who sits there; "Vacant"
    QString role;               ///< what it is for
    QString starts;             ///< "Jul 2024"; empty: not known
    QString ends;               ///< "Jun 2026", "No end"; empty for a vacant seat
    std::optional<double> from; ///< of the bar, 0 to 1 along the axis; nullopt without two ends
    double to = 0;
    bool over = false; ///< ended before today
    QString sentence;
    bool operator==(const TermRow&) const = default;
};

/// Who sits until when: the term that ends first stands first, those without an end and the vacant
/// seats last.
struct Terms {
    std::vector<TermRow> rows;
    std::optional<double> today; ///< along the axis; nullopt while there is no bar
    QString sentence; ///< "7 terms end by June 2026." and what stands vacant; may be empty
    bool operator==(const Terms&) const = default;
};
[[nodiscard]] Terms terms(const Team& team, const Words& words, QDate today);

/// "Of the votes in the room over 6 meetings: staff 73%, families 27%." Empty while nothing is
/// noted. It stays on the page of step 1: on a small team it is nearly a person's own attendance.
[[nodiscard]] QString effectiveShareSentence(const Team& team, const Words& words);

} // namespace trellis::team
