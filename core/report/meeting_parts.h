#pragma once

#include "core/report/meeting_record.h"

namespace trellis::report {

// What the record of a meeting and the coach's brief both say of it, in the same words.

/// A note in its speaker's words, with the group it came from and what it points at:
/// “The flags came from every street” (families; Flags we sewed).
[[nodiscard]] QString noteSentence(
    const MeetingMaterial& material, const analysis::MeetingNote& note, const Words& words
);

/// Where the team stands: the spread of each chosen attribute before the talk and after it, where
/// it is furthest apart, and which groups differ. What fewer than three people placed is not shown.
/// Empty when nothing was placed.
/// @source domain.md section 4, "Measures".
enum class Form { Table, Lines }; ///< people at each level, or the range alone in a line each
[[nodiscard]] std::vector<Block>
meetingStanding(const MeetingMaterial& material, const Words& words, Form form = Form::Table);

/// "Six dots. All 14 show three or more": how the meeting carried a move; empty for neither.
[[nodiscard]] QString
supportSentence(const MeetingMaterial& material, Id<analysis::GrowthMove> move, const Words& words);

/// The same move with the owners' groups in place of their names.
[[nodiscard]] analysis::GrowthMove byRoles(analysis::GrowthMove move, const Words& words);

/// The blocks after those that the document has.
void append(Document& document, std::vector<Block> blocks);

} // namespace trellis::report
