#include "ui/photovoice/dragged_photos.h"

#include <QMimeData>

namespace trellis::ui {
namespace {

constexpr qsizetype idLength = 16;
const QString format = QStringLiteral("application/x-trellis-photos");

} // namespace

QMimeData* mimeOf(const DraggedPhotos& dragged) {
    QByteArray bytes = dragged.from ? dragged.from->bytes() : QUuid().toRfc4122();
    for (const Id<photovoice::Photo>& photo : dragged.photos)
        bytes += photo.bytes();
    auto* mime = new QMimeData;
    mime->setData(format, bytes);
    return mime;
}

std::optional<DraggedPhotos> draggedPhotos(const QMimeData& mime) {
    const QByteArray bytes = mime.data(format);
    if (bytes.size() < 2 * idLength || bytes.size() % idLength != 0)
        return std::nullopt;
    DraggedPhotos dragged;
    if (const QUuid from = QUuid::fromRfc4122(bytes.first(idLength)); !from.isNull())
        dragged.from = Id<photovoice::Theme>(from);
    for (qsizetype at = idLength; at < bytes.size(); at += idLength)
        dragged.photos.push_back(Id<photovoice::Photo>::fromBytes(bytes.mid(at, idLength)));
    return dragged;
}

} // namespace trellis::ui
