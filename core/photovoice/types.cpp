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

Participation participationOf(const Photographer& photographer) {
    const auto refused = [](Agreement agreement) { return agreement == Agreement::No; };
    if (refused(photographer.consent))
        return Participation::Refused;
    if (!photographer.minor)
        return Participation::Agreed;
    if (refused(photographer.parentPermission) || refused(photographer.assent))
        return Participation::Refused;
    return photographer.parentPermission == Agreement::Yes && photographer.assent == Agreement::Yes
               ? Participation::Agreed
               : Participation::Waiting;
}

QString creditOf(const Photographer& photographer, Language language) {
    const QString role = vocabulary::label(photographer.constituency, language);
    const bool names = photographer.creditStyle == CreditStyle::FullName ||
                       photographer.creditStyle == CreditStyle::FirstName;
    if (photographer.creditStyle == CreditStyle::None)
        return {};
    if (photographer.creditStyle == CreditStyle::Role || photographer.credit.isEmpty() ||
        (names && photographer.minor))
        return role;
    return photographer.credit;
}

} // namespace trellis::photovoice
