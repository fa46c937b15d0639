#pragma once

#include "core/school/edit.h"
#include "core/team/types.h"

namespace trellis::team {

/// What the team agreed on; an empty one for a file that has none yet.
[[nodiscard]] Charter charter(const school::Reader& reader);
/// Sets it. The threshold is kept within what is allowed.
void put(school::Edit& edit, const Charter& charter);

/// The team's own rules, in its order.
[[nodiscard]] std::vector<TeamRule> teamRules(const school::Reader& reader);
/// Sets all of them, in this order.
void put(school::Edit& edit, const std::vector<TeamRule>& rules);

/// "consensus": as files store it.
[[nodiscard]] QString id(DecisionRule rule);
[[nodiscard]] std::optional<DecisionRule> decisionRule(const QString& id);

} // namespace trellis::team
