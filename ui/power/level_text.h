#pragma once

#include "core/power/types.h"
#include "core/words/language.h"

#include <QStringList>

namespace trellis::ui {

/// What a person typed or pasted into a half: a figure, a question mark or a step's name, in any
/// case and either language. The outer nullopt is something else.
[[nodiscard]] std::optional<power::SayLevel> parseLevel(const QString& written);

/// What a spreadsheet puts on the clipboard: lines, and cells between tabs.
[[nodiscard]] QList<QStringList> cellsOnClipboard(const QString& text);

} // namespace trellis::ui
