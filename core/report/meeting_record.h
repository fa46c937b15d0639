#pragma once

#include "core/analysis/meeting_store.h"
#include "core/power/types.h"
#include "core/report/document.h"
#include "core/words/words.h"

namespace trellis::report {

/// All that the record of one meeting is written from.
struct MeetingMaterial {
    QString school;
    QString team; ///< what the school calls it
    analysis::Meeting meeting;
    std::map<Id<analysis::MeetingNote>, QStringList>
        evidence; ///< what each note points at, in words
    std::vector<analysis::Placement> placements;
    std::map<Id<analysis::GrowthMove>, int> dots;
    std::map<Id<analysis::GrowthMove>, analysis::Hands> hands;
    std::vector<analysis::GrowthMove> moves; ///< that came from this meeting
    std::vector<power::Decision> decisions;
};
/// Names of members and of people on the map are roles from here on, in that language; evidence
/// that is a photo not cleared for the coach on that day keeps its category and loses its title.
[[nodiscard]] MeetingMaterial gatherMeeting(
    const school::Reader& reader, analysis::Meeting meeting, Language language, QDate today
);

/// The record of a meeting, about a page: who took part, what was seen with its evidence, where the
/// team stands, its biggest disagreement, and one to three growth moves. Groups and roles, no
/// names.
/// @source domain.md section 4, "Coach PDF".
[[nodiscard]] Document meetingRecord(const MeetingMaterial& material, const Words& words);

} // namespace trellis::report
