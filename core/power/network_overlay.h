#pragma once

#include "core/power/network_picture.h"

#include <set>

namespace trellis::power {

/// Two moments of the network in one picture: everybody and every tie of either. An actor's
/// `paper` is its influence in practice then, `practice` is now; whoever left has both of then.
/// Spaces are as they are now. All numbers are places in the picture.
struct NetworkOverlay {
    NetworkPicture picture;
    std::set<int> came;     ///< actors that are new
    std::set<int> left;     ///< actors that are no longer on the map
    std::set<int> changed;  ///< actors with another influence, those that came and left included
    std::set<int> newTies;  ///< new, or stronger than they were
    std::set<int> lostTies; ///< no longer there
    std::set<int> weakerTies;
    bool operator==(const NetworkOverlay&) const = default;
};

/// Who is on the later map stays where it lies there.
[[nodiscard]] NetworkOverlay
networkOverlay(const PowerMap& then, const PowerMap& now, Names names, const Words& words);

/// The same picture with everybody's influence, and the spaces, of one of the two moments.
[[nodiscard]] NetworkPicture overlayThen(const NetworkOverlay& overlay, const PowerMap& then);
[[nodiscard]] NetworkPicture overlayNow(const NetworkOverlay& overlay);

} // namespace trellis::power
