#pragma once

#include <QSizeF>
#include <QString>

class QPainter;
class QRectF;

namespace trellis::paint {

struct Theme;

enum class Status { Ok, Attention, Blocked, Neutral };

/// A small plate with an icon and a word: never colour alone.
struct StatusPicture {
    Status status = Status::Neutral;
    QString word;
    QString icon; ///< a name in :/icons; empty takes the status's own
    bool operator==(const StatusPicture&) const = default;
};

[[nodiscard]] QSizeF statusBadgeSize(const StatusPicture& picture, const Theme& theme);
/// Drawn at the left of `rect`, as tall as it; a word that does not fit ends in an ellipsis.
void paintStatusBadge(
    QPainter& painter, const QRectF& rect, const StatusPicture& picture, const Theme& theme
);

} // namespace trellis::paint
