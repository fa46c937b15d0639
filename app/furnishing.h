#pragma once

#include "ui/shell/furnishing.h"

namespace trellis::app {

/// The pages of the rail, and what reaches beyond one of them.
[[nodiscard]] ui::Furnishing furnishing();

/// Writes the sample school as a new file. Throws school::SchoolFileError.
void makeSample(const QString& path, Language language);

} // namespace trellis::app
