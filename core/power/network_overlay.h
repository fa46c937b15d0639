#pragma once

#include "core/power/network_picture.h"

#include <set>

namespace trellis::power {

/// What is otherwise on the later of two maps, by id.
struct NetworkDifference {
    std::set<QUuid> came;    ///< actors
    std::set<QUuid> gone;    ///< actors
    std::set<QUuid> changed; ///< actors with another influence, and those that came
    std::set<QUuid> gained;  ///< ties that are new, or stronger than they were
    std::set<QUuid> lost;    ///< ties
    bool operator==(const NetworkDifference&) const = default;
};

/// Two moments of the network in one picture: everybody and every tie of either. An actor's
/// `paper` is its influence in practice then, `practice` is now; whoever left has both of then.
/// Spaces are as they are now.
struct NetworkOverlay {
    NetworkPicture picture;
    NetworkPicture then; ///< the same actors and ties, as they were, and the spaces of then
    NetworkPicture now;  ///< the same as they are
    NetworkDifference difference;
    bool operator==(const NetworkOverlay&) const = default;
};

/// Who is on the later map stays where it lies there.
[[nodiscard]] NetworkOverlay
networkOverlay(const PowerMap& then, const PowerMap& now, Names names, const Words& words);

} // namespace trellis::power
