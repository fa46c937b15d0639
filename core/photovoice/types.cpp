#include "core/photovoice/types.h"

#include <algorithm>

namespace trellis::photovoice {

const Photo* find(const Album& album, Id<Photo> id) {
    const auto found =
        std::find_if(album.photos.begin(), album.photos.end(), [&](const Photo& photo) {
            return photo.id == id;
        });
    return found == album.photos.end() ? nullptr : &*found;
}

const Photographer* photographerOf(const Album& album, const Photo& photo) {
    for (const Photographer& photographer : album.photographers)
        if (photo.photographer == photographer.id)
            return &photographer;
    return nullptr;
}

std::optional<Constituency> takenBy(const Album& album, const Photo& photo) {
    const Photographer* photographer = photographerOf(album, photo);
    return photographer == nullptr ? std::nullopt : std::optional(photographer->constituency);
}

} // namespace trellis::photovoice
