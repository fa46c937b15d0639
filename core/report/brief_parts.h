#pragma once

#include "core/report/meeting_record.h"

namespace trellis::report {

/// The three questions about power, then the matrix and who is in the room and decides; each part
/// only when the map has an answer. The team's own words on who decides stay at school.
[[nodiscard]] std::vector<Block> powerInBrief(const power::PowerMap& map, const Words& words);

/// What the team said when it last met: who was there, notes by kind and by group, one thing seen
/// and the explanations for it, and where the team stands on the attributes it chose.
[[nodiscard]] std::vector<Block>
meetingInBrief(const MeetingMaterial& material, const Words& words);

} // namespace trellis::report
