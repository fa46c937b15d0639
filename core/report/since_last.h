#pragma once

#include "core/school/history.h"
#include "core/words/words.h"

namespace trellis::report {

/// "Changed since then: Team (3), PhotoVoice (12) and Power map (1)." from what is in force of
/// these entries, each counted for the step whose tables it touched; empty when nothing changed.
/// Only steps of the tool are told: talks with the coach, and so private notes, are left out.
[[nodiscard]] QString
changesSentence(const std::vector<school::HistoryEntry>& entries, const Words& words);

} // namespace trellis::report
