#include "core/report/exhibit_cards.h"

#include "core/photovoice/share.h"
#include "core/photovoice/store.h"
#include "core/team/profile.h"

namespace trellis::report {
namespace {

constexpr int longestSide = 1800; ///< pixels: sharp across a sheet of paper

} // namespace

Exhibit gatherExhibit(
    const school::Reader& reader,
    const std::vector<Id<photovoice::Photo>>& photos,
    Language language,
    QDate today
) {
    Exhibit exhibit;
    exhibit.school = team::profile(reader).name;
    const photovoice::Album album = photovoice::readAlbum(reader);
    for (const auto& id : photos) {
        const photovoice::Photo* photo = photovoice::find(album, id);
        if (photo == nullptr)
            continue;
        auto cleared = photovoice::cleared(*photo, Audience::School, today);
        if (!cleared) {
            ++exhibit.heldBack;
            continue;
        }
        const auto* by = photovoice::photographerOf(album, *photo);
        QByteArray jpeg =
            photovoice::sharedJpeg(*cleared, reader.photoBytes(photo->sha256), longestSide);
        exhibit.cards.push_back(
            {std::move(*cleared),
             std::move(jpeg),
             by != nullptr ? photovoice::creditOf(*by, language) : QString()}
        );
    }
    return exhibit;
}

Document exhibitCards(const Exhibit& exhibit, const Words& words) {
    Document document;
    document.language = words.language();
    document.kind = words.translate("report", "What makes our school strong");
    document.school = exhibit.school;
    document.title = exhibit.school.isEmpty()
                         ? document.kind
                         : words.translate("report", "%1, %2", "title of a file, school")
                               .arg(document.kind, exhibit.school);
    document.footer =
        words.translate("report", "Shown with permission. Please take no pictures of these cards.");
    document.pageOf = words.translate("report", "%1 of %2");
    for (const Exhibit::Card& card : exhibit.cards) {
        const photovoice::Photo& photo = card.photo.photo();
        const QString visible =
            photo.alternativeText.isEmpty() ? photo.title : photo.alternativeText;
        Photos one;
        one.size = Photos::Size::Card;
        one.tiles.push_back(
            {card.jpeg, photo.title, photo.caption, card.credit, visible, photo.captionTranslation}
        );
        document.blocks.push_back(std::move(one));
    }
    return document;
}

} // namespace trellis::report
