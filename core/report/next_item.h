#pragma once

#include "core/course/standing.h"
#include "core/evidence/types.h"
#include "core/school/reader.h"

#include <QDate>

#include <optional>

namespace trellis::report {

/// The first thing in the file that a next step speaks of: the empty seat, the photo whose story is
/// open, the decision with an open cell. Without an id, where things of that kind are looked after
/// and there is none to go to yet. nullopt for what a step's page shows at once, or is not there.
[[nodiscard]] std::optional<evidence::Thing>
nextItem(const school::Reader& reader, course::Count about, QDate today);

} // namespace trellis::report
