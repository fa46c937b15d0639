#pragma once

#include <QIcon>
#include <QPalette>

class QPainter;
class QRectF;

namespace trellis::paint {

/// The icon `:/icons/NAME.svg`, drawn sharp at any size in the colour of that role of the
/// application's palette at the moment of painting, so that it follows the theme. Roles in use:
/// ButtonText (ink), BrightText (text on the accent), Link (accent text), PlaceholderText (ink 3).
[[nodiscard]] QIcon icon(const QString& name, QPalette::ColorRole role = QPalette::ButtonText);

/// The same in one fixed colour.
[[nodiscard]] QIcon icon(const QString& name, const QColor& colour);

/// Draws the icon into `rect`, keeping it square and centred.
void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& colour);

/// The icon's name for a kind of thing, as the search names kinds: "camera" for "photo".
[[nodiscard]] QString iconOfKind(const QString& kind);

/// Trellis's own mark, in its own colours.
void paintLogo(QPainter& painter, const QRectF& rect);
[[nodiscard]] QIcon logo();

} // namespace trellis::paint
