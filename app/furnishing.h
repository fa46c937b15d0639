#pragma once

#include "ui/shell/furnishing.h"

namespace trellis::app {

/// The pages of the rail, and what reaches beyond one of them.
[[nodiscard]] ui::Furnishing furnishing();

} // namespace trellis::app
