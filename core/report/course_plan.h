#pragma once

#include "core/report/document.h"
#include "core/school/reader.h"
#include "core/words/words.h"

#include <QDate>

namespace trellis::report {

/// The course's dates to hang up: week by week, what is when, and where it stands on that day.
/// Roles stand for names, and people's notes are left out.
[[nodiscard]] Document coursePlan(const school::Reader& reader, QDate today, const Words& words);

} // namespace trellis::report
