#pragma once

#include "core/power/matrix.h"

#include <QStringList>

namespace trellis::ui {

using power::parseLevel;

/// What a spreadsheet puts on the clipboard: lines, and cells between tabs.
[[nodiscard]] QList<QStringList> cellsOnClipboard(const QString& text);

} // namespace trellis::ui
