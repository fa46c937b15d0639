#pragma once

#include "core/school/edit.h"
#include "core/team/types.h"
#include "core/words/words.h"

namespace trellis::team {

/// What the team will do about voices that are missing, in the order in which it was written.
[[nodiscard]] std::vector<TeamAction> teamActions(const school::Reader& reader);
/// Those that are not done, the earliest day first, those without a day last.
[[nodiscard]] std::vector<TeamAction> openActions(const school::Reader& reader);

/// Adds the action, or changes the one that has its id. `what` must not be empty.
void put(school::Edit& edit, const TeamAction& action);
void remove(school::Edit& edit, Id<TeamAction> action);
[[nodiscard]] int nextActionPosition(const school::Reader& reader);

/// "Hold the next meeting at the Route 6 community room (teacher, by October 28)". The owner is the
/// group that the owner belongs to, never a name.
[[nodiscard]] QString actionSentence(const TeamAction& action, const Words& words);

} // namespace trellis::team
