#include "core/photovoice/findings.h"

namespace trellis::photovoice {

QString obstacleSentence(Obstacle obstacle, const Words& words) {
    switch (obstacle) {
    case Obstacle::Withdrawn:
        return words.translate("photovoice", "This photo was withdrawn, so nobody else sees it.");
    case Obstacle::PhotographerRefused:
        return words.translate(
            "photovoice", "The photographer, or a parent, does not take part. It stays here."
        );
    case Obstacle::PhotographerNotAsked:
        return words.translate(
            "photovoice",
            "A child took it. Open the photo and note a parent’s permission and the child’s own "
            "yes "
            "under “Who took it”."
        );
    case Obstacle::PhotographerSaysNo:
        return words.translate(
            "photovoice", "The photographer has not allowed the coach to see it."
        );
    case Obstacle::NobodySaidWho:
        return words.translate(
            "photovoice", "Say who can be recognized; until then it stays in this file."
        );
    case Obstacle::PeopleNotListed:
        return words.translate(
            "photovoice", "List the people who can be recognized, so that each can be asked."
        );
    case Obstacle::ReleaseRefused:
        return words.translate(
            "photovoice",
            "Someone in it said no. Cover them in shared copies, or keep the photo here."
        );
    case Obstacle::ReleaseMissing:
        return words.translate(
            "photovoice",
            "A signed form is missing. Ask for it, or cover the person in shared copies."
        );
    }
    return {};
}

QString albumSentence(const Album& album, const Words& words) {
    const QString photos =
        words.translate("photovoice", "%n photo(s)", nullptr, int(album.photos.size()));
    const int photographers = photographerCount(album);
    if (photographers == 0)
        return photos;
    return words.translate("photovoice", "%1 from %2")
        .arg(photos, words.translate("photovoice", "%n photographer(s)", nullptr, photographers));
}

QStringList emptyCellSentences(const Album& album, const Words& words, int most) {
    QStringList sentences;
    for (const EmptyCell& cell : emptyCells(album)) {
        if (sentences.size() == most)
            break;
        sentences.append(words.translate("photovoice", "No photo of “%1” comes from %2 yet.")
                             .arg(
                                 vocabulary::label(cell.category, words.language()),
                                 vocabulary::plural(cell.group, words.language()).toLower()
                             ));
    }
    return sentences;
}

} // namespace trellis::photovoice
