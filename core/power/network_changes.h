#pragma once

#include "core/power/network_picture.h"
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

/// What changed from one map to the other: ties first, then influence, people and spaces. With
/// Names::Roles nobody is named; ties of tension are only in Names::Shown.
[[nodiscard]] std::vector<NetworkChange>
networkChanges(const PowerMap& then, const PowerMap& now, Names names, const Words& words);
/// "New and stronger ties", "More influence": the heading that a change stands under.
[[nodiscard]] QString headingOf(NetworkChange::Kind kind, const Words& words);

} // namespace trellis::power
