#pragma once

#include "ui/parts/page.h"

namespace trellis::ui {

/// How far step 1 has come, for the rail: how many students, the seats, how members were chosen,
/// and the team next to its school.
[[nodiscard]] Progress teamProgress(const school::Reader& reader);

} // namespace trellis::ui
