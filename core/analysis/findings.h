#pragma once

#include "core/analysis/types.h"
#include "core/words/words.h"

namespace trellis::analysis {

/// What a sentence does with a part that nobody wrote yet.
enum class Open {
    LeftOut, ///< reports: the sentence reads on without it
    Marked,  ///< while it is being written: an ellipsis stands in its place
};

/// "Because we saw …, we will move … from … to … for … by …; first step … by …; we’ll know when …"
///
/// @param decision  the name of the decision that moves; without one the move's title is taken on.
/// @source domain.md section 4, "Growth sentence".
[[nodiscard]] QString growthSentence(
    const GrowthMove& move, const QString& decision, const Words& words, Open open = Open::LeftOut
);

/// What stands between the move and being chosen: "Before the team can choose it, it needs an owner
/// and a date."; empty when nothing does.
[[nodiscard]] QString neededSentence(const GrowthMove& move, const Words& words);
/// What is asked for without standing in the way: a co-owner from another group; empty for none.
[[nodiscard]] QString askedSentence(const GrowthMove& move, const Words& words);

/// "Reading the map, November 3, 2026, 75 minutes. Present: families and teachers, 7 people." Only
/// the sum is told: a group of one is a person.
[[nodiscard]] QString meetingSentence(const Meeting& meeting, const Words& words);

} // namespace trellis::analysis
