#pragma once

#include "core/power/perspective.h"
#include "core/school/query.h"

namespace trellis::power {

/// The two columns, constituency and actor, that hold a Whom; nullopt where both are empty.
[[nodiscard]] std::optional<Whom> whomAt(const school::Query& row, int column);
[[nodiscard]] std::optional<QString> constituencyOf(const Whom& whom);
[[nodiscard]] std::optional<Id<Actor>> actorOf(const Whom& whom);
/// What tells it from every other, for a derived id.
[[nodiscard]] QByteArray partsOf(const Whom& whom);

} // namespace trellis::power
