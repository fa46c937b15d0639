#pragma once

#include "app/console.h"

namespace trellis::app {

/// Prints the figures of step 1 as JSON. What the window hides is hidden here, too, and everybody's
/// attendance stays on the page. The exit code.
int printTeamMeasures(const Console& console, const std::string& file);

} // namespace trellis::app
