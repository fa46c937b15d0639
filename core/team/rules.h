#pragma once

#include "core/team/profile.h"
#include "core/team/types.h"
#include "core/words/words.h"

namespace trellis::team {

/// The preset that stands for the rules that the team writes itself.
inline constexpr QLatin1StringView ownRules("custom");

/// A set of rules that a team can be held against.
struct RulePreset {
    QString id; ///< "nm", "nyc", "ca", "ky", "tx"; "custom" for the team's own
    QString name;
    bool operator==(const RulePreset&) const = default;
};
/// Those of the catalogue (resources/catalogues/team_rules.json), then the team's own.
[[nodiscard]] std::vector<RulePreset> rulePresets(const Words& words);
/// The preset of a state: "New Mexico" or "NM" has "nm"; empty for a state without one.
[[nodiscard]] QString presetOfState(const QString& state);

/// Whether what the file says meets a rule. It never says what the law makes of it.
enum class Verdict { Met, NotMet, CannotTell };
[[nodiscard]] QString verdictLabel(Verdict verdict, const Words& words); ///< "can’t tell"

struct RuleLine {
    QString requirement; ///< "As many parents as staff"
    Verdict verdict = Verdict::CannotTell;
    QString because; ///< what the file says: "3 and 8"
    QString source;  ///< where the rule is from; "Our own rule"
    bool operator==(const RuleLine&) const = default;
};
/// The team beside each rule of the preset that concerns a school of these grades, in order. Only
/// filled seats count. Empty for a preset that there is not.
/// @source domain.md section 1, "Presets"; each line carries its own.
[[nodiscard]] std::vector<RuleLine> ruleLines(
    const QString& preset, const Team& team, const SchoolProfile& profile, const Words& words
);

/// What a rule of the team's own asks for: "Families and Students: at least 4".
[[nodiscard]] QString requirementOf(const TeamRule& rule, const Words& words);

/// The lowest and the highest grade of "K-5", "Pre-K to 8" or "9-12": kindergarten is 0, before it
/// −1. nullopt for words that are no grades.
[[nodiscard]] std::optional<std::pair<int, int>> gradeRange(const QString& grades);

} // namespace trellis::team
