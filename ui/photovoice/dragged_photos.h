#pragma once

#include "core/photovoice/types.h"

class QMimeData;

namespace trellis::ui {

/// Photos on their way from the tray, or from one theme, to another.
struct DraggedPhotos {
    std::vector<Id<photovoice::Photo>> photos;
    std::optional<Id<photovoice::Theme>> from; ///< nullopt: from the tray
    bool operator==(const DraggedPhotos&) const = default;
};

/// For a drag inside the window; the caller owns it.
[[nodiscard]] QMimeData* mimeOf(const DraggedPhotos& dragged);
/// nullopt when something else is dragged.
[[nodiscard]] std::optional<DraggedPhotos> draggedPhotos(const QMimeData& mime);

} // namespace trellis::ui
