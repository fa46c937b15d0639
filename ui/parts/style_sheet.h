#pragma once

#include <QPalette>
#include <QString>

namespace trellis::paint {
struct Theme;
}

namespace trellis::ui {

/// The window's style sheet, made from the tokens.
[[nodiscard]] QString styleSheet(const paint::Theme& theme);

/// The palette that goes with it, for icons, native dialogs and the text cursor. ButtonText is ink,
/// BrightText the text on the accent, Link the accent's text, PlaceholderText ink 3.
[[nodiscard]] QPalette palette(const paint::Theme& theme);

} // namespace trellis::ui
