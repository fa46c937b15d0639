#pragma once

#include "core/analysis/types.h"
#include "core/words/words.h"

#include <chrono>

namespace trellis::analysis {

/// How long a meeting by the protocol may be, in minutes.
inline constexpr std::array meetingForms{75, 45, 30};

/// One round: what the wall asks, the rule that the team reads, and what the facilitator may say.
/// @source domain.md section 4, "Protocol"; the words are ours (resources/catalogues/meeting.json).
struct Round {
    Phase phase = Phase::Open;
    QString name;
    QString prompt;
    QString rule;
    QString say;                 ///< to the facilitator alone
    std::vector<NoteKind> kinds; ///< of the notes that belong here, the usual one first
    bool hidden = false;         ///< what is written stays off the wall until the round is over
    bool pinned = false;         ///< every note points at a piece of evidence
    bool unattributed = false;   ///< words carry no group
    bool skippable = false;
};
[[nodiscard]] const std::vector<Round>& protocol(Language language);
[[nodiscard]] const Round& roundOf(Phase phase, Language language);
/// The time of a round in a form of 75, 45 or 30 minutes.
[[nodiscard]] std::chrono::minutes timeOf(Phase phase, int form);

/// What the school file calls a phase: "make sense".
[[nodiscard]] QString idOf(Phase phase);
/// Throws std::out_of_range for an unknown one (a damaged file).
[[nodiscard]] Phase phaseFromId(const QString& id);

/// What so many fingers say, 0 to 5: sources differ, so the key is always beside the count.
[[nodiscard]] QString handMeaning(int fingers, Language language);

/// What stands between a meeting and its beginning: "It needs a facilitator other than the
/// principal."; empty when nothing does.
[[nodiscard]] QString neededToBegin(const Meeting& meeting, const Words& words);
/// Why a note cannot be taken in that round; empty when it can.
[[nodiscard]] QString
objection(const MeetingNote& note, bool pinned, Phase phase, const Words& words);

} // namespace trellis::analysis
