#pragma once

#include "core/words/vocabulary.h"

#include <QStringList>

namespace trellis::report {

/// The document tables whose rows are a step's: what its history shows and its changes count. Every
/// document table is of one step, except those of the course and its talks, and the evidence links.
[[nodiscard]] QStringList tablesOf(CourseStep step);

} // namespace trellis::report
