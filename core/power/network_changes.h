#pragma once

#include "core/power/types.h"
#include "core/words/words.h"

namespace trellis::power {

/// One thing that is otherwise on a later map than on an earlier one.
struct NetworkChange {
    enum class Kind { NewTie, StrongerTie, WeakerTie, LostTie, More, Less, Came, Left, Space };
    Kind kind = Kind::NewTie;
    QString title;                ///< "Arabic-speaking families and PTA board"
    QString detail;               ///< "trust", "2 to 4 in practice"
    std::vector<Id<Actor>> about; ///< whom it is to be found at
    bool operator==(const NetworkChange&) const = default;
};

/// What changed from one map to the other: ties first, then influence, people and spaces.
[[nodiscard]] std::vector<NetworkChange>
networkChanges(const PowerMap& then, const PowerMap& now, const Words& words);
/// "New and stronger ties", "More influence": the heading that a change stands under.
[[nodiscard]] QString headingOf(NetworkChange::Kind kind, const Words& words);

/// The average say of each group over the decisions that both maps know, through one lens;
/// groups without an answer in both are not in it.
struct SaySlope {
    Group group = Group::Administrators;
    double then = 0; ///< 0 to 5
    double now = 0;  ///< 0 to 5
    bool operator==(const SaySlope&) const = default;
};
[[nodiscard]] std::vector<SaySlope> saySlopes(const PowerMap& then, const PowerMap& now, Lens lens);

} // namespace trellis::power
