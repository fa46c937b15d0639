#pragma once

#include "core/analysis/types.h"
#include "core/course/types.h"
#include "core/photovoice/consent.h"
#include "core/power/types.h"
#include "core/report/meeting_record.h"
#include "core/school/history.h"
#include "core/team/profile.h"
#include "core/team/types.h"
#include "core/words/words.h"

namespace trellis::report {

/// What a brief for the coach is made of: everything in it may leave the file.
struct BriefMaterial {
    QDate today;
    team::SchoolProfile profile;
    team::Team team;
    std::vector<team::TeamAction> actions; ///< open ones, the earliest first
    photovoice::Album album;               ///< for counts and themes; pictures come from `cleared`
    std::vector<photovoice::ClearedPhoto> cleared;
    std::vector<QByteArray> jpegs; ///< of the photos that are shown, as `cleared` begins
    power::PowerMap map;
    std::optional<MeetingMaterial> meeting; ///< the last one in which something was said
    std::vector<analysis::GrowthMove> moves;
    std::vector<course::SharedOneToOne> talks; ///< newest first, without private notes
    std::vector<school::HistoryEntry> sinceLastTalk;
};

/// Reads it from the file. The photos are those cleared for the coach on that day, the ones with a
/// story first; at most four are decoded. Names in what was written about moves, promises and talks
/// are roles from here on, in that language.
[[nodiscard]] BriefMaterial
gatherBrief(const school::Reader& reader, QDate today, Language language);

/// The brief: what was promised, the evidence, the three questions, what the team said, the growth
/// moves, room for notes. A section without content is left out. Names become roles.
/// @source domain.md section 6, "Coach brief".
[[nodiscard]] Document coachBrief(const BriefMaterial& material, const Words& words);

/// How many photos the coach is not shown.
[[nodiscard]] int photosHeldBack(const BriefMaterial& material);

} // namespace trellis::report
