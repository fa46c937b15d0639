#pragma once

#include "ui/paint/theme.h"

#include <QtGlobal>

class QWidget;

namespace trellis::ui {

/// Dresses a window: palette, font and style sheet, for it and everything inside. Widgets that
/// paint themselves get a StyleChange event.
void applyTheme(QWidget& window, const paint::Theme& theme);

/// The theme of the window that the widget is in, so that a projector's window can have another
/// one than the laptop's. Asked for while painting or measuring, never kept. Light outside one.
[[nodiscard]] paint::Theme themeOf(const QWidget& widget);

/// The type style of a label, button or field; it follows the window's theme and text size.
void setTextStyle(QWidget& widget, paint::TextStyle style);

/// How strong a label's words are.
enum class Ink { Normal, Secondary, Muted, Accent, Warning, Danger };
void setInk(QWidget& widget, Ink ink);
[[nodiscard]] QColor inkColour(const paint::Theme& theme, Ink ink);

/// What a plain widget stands on, and the hairline at one of its edges.
enum class Ground { Paper, Sunken, Surface };
void setGround(QWidget& widget, Ground ground);
void setHairline(QWidget& widget, Qt::Edge edge);

} // namespace trellis::ui
