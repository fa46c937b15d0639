#pragma once

#include "core/course/standing.h"
#include "core/school/reader.h"

namespace trellis::report {

/// What every step of the file holds on that day, counted for the course.
[[nodiscard]] course::Standing readStanding(const school::Reader& reader, QDate today);

} // namespace trellis::report
