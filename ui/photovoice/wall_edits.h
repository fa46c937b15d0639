#pragma once

#include "core/photovoice/wall.h"
#include "ui/photovoice/dragged_photos.h"

namespace trellis::ui {

class Desk;

// The gestures at the theme wall, each one undoable edit. All are false when nothing was done.

/// Brings photos under a theme: moved when they came from another, copied where `copied`.
bool place(Desk& desk, const DraggedPhotos& dragged, Id<photovoice::Theme> theme, bool copied);
/// Back to the tray, or at least out of this theme.
bool takeOff(Desk& desk, const DraggedPhotos& dragged);
/// A new theme with these photos under it; its id when it was made.
[[nodiscard]] std::optional<Id<photovoice::Theme>>
makeTheme(Desk& desk, const photovoice::Album& album, const DraggedPhotos& dragged);
bool rename(
    Desk& desk, const photovoice::Album& album, Id<photovoice::Theme> id, const QString& to
);
bool define(
    Desk& desk, const photovoice::Album& album, Id<photovoice::Theme> id, const QString& as
);
bool merge(
    Desk& desk,
    const photovoice::Album& album,
    Id<photovoice::Theme> from,
    Id<photovoice::Theme> into
);
/// One place forward (1) or back (-1).
bool moveTheme(Desk& desk, const photovoice::Album& album, Id<photovoice::Theme> id, int by);
bool removeTheme(Desk& desk, const photovoice::Album& album, Id<photovoice::Theme> id);
bool setDots(Desk& desk, Id<photovoice::Theme> id, Group group, int dots);
bool setDotsToPlace(Desk& desk, const photovoice::Album& album, int dots);
bool setSilent(Desk& desk, const photovoice::Album& album, bool silent);

} // namespace trellis::ui
