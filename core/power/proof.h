#pragma once

#include "core/power/types.h"

namespace trellis::power {

/// Whose say in which decision.
struct SayOf {
    Id<Decision> decision;
    Whom whom;
    friend auto operator<=>(const SayOf&, const SayOf&) = default;
    bool operator==(const SayOf&) const = default;
};

/// The answers of which the team wrote how it knows: an example, or a piece of evidence.
[[nodiscard]] std::set<SayOf> provenSay(const PowerMap& map);

} // namespace trellis::power
