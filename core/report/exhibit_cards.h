#pragma once

#include "core/photovoice/consent.h"
#include "core/report/document.h"
#include "core/school/reader.h"
#include "core/words/words.h"

namespace trellis::report {

/// What an exhibit is printed from: photos that may hang in the school, in order, with the bytes
/// that leave.
struct Exhibit {
    struct Card {
        photovoice::ClearedPhoto photo;
        QByteArray jpeg;
        QString credit;
    };
    QString school;
    std::vector<Card> cards;
    int heldBack = 0; ///< of those asked for: not cleared for display
};

/// The photos of these that are cleared for display in the school, in the order given.
[[nodiscard]] Exhibit gatherExhibit(
    const school::Reader& reader,
    const std::vector<Id<photovoice::Photo>>& photos,
    Language language,
    QDate today
);
/// A card a page: the photo, its title, the photographer's own caption and credit.
[[nodiscard]] Document exhibitCards(const Exhibit& exhibit, const Words& words);

} // namespace trellis::report
