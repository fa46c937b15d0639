#pragma once

#include "core/school/id.h"

#include <algorithm>
#include <vector>

namespace trellis::power {

/// The thing of that id; nullptr where there is none.
template <class Thing>
const Thing* byId(const std::vector<Thing>& things, const Id<Thing>& id) {
    const auto found = std::find_if(things.begin(), things.end(), [&](const Thing& thing) {
        return thing.id == id;
    });
    return found == things.end() ? nullptr : &*found;
}

} // namespace trellis::power
