#pragma once

#include "core/photovoice/consent.h"

#include <QStringList>

namespace trellis::photovoice {

/// What of the album is shown, and in which order.
struct LibraryFilter {
    /// How far a photo's story has come.
    enum class Stage { Any, Untold, Told, Unthemed, Themed, Cleared, InExhibit, Withdrawn };
    enum class Consent { Any, ClearedForCoach, NotCleared, NobodySaidWho, Waiting };
    enum class Order { NewestFirst, OldestFirst, ByTitle, AsHung };
    std::optional<Category> category;
    bool withoutCategory = false;
    std::optional<Id<Theme>> theme;
    std::optional<Group> group; ///< that took it
    std::optional<Id<Campaign>> campaign;
    Stage stage = Stage::Any;
    QString words; ///< each stands somewhere in its words, place, credit or themes, in any case
    Consent consent = Consent::Any;
    Order order = Order::NewestFirst;
    bool operator==(const LibraryFilter&) const = default;
};

/// Whether a photo has come so far. Cleared: the team may see it on this day.
[[nodiscard]] bool isAt(LibraryFilter::Stage stage, const Photo& photo, QDate today);
/// The photos of the exhibit, in their order.
[[nodiscard]] std::vector<Id<Photo>> exhibitOrder(const Album& album);

/// How a photo stands with the coach's audience: what its badge says.
enum class Standing {
    Cleared,    ///< may be shared, nobody hidden
    Covered,    ///< may be shared, with people redacted
    Waiting,    ///< releases are missing
    SaidNo,     ///< someone refused, or it was withdrawn
    NobodySaid, ///< who can be recognised is open
    KeptClose,  ///< the photographer allows a narrower audience
};

/// One card of the library, all decided.
struct PhotoCard {
    Id<Photo> id;
    QByteArray sha256;
    QString title; ///< its title, or its caption, or its file's name
    std::optional<Group> group;
    std::optional<Category> category;
    Standing standing = Standing::NobodySaid;
    int people = 0; ///< covered, or waited for
    bool operator==(const PhotoCard&) const = default;
};
[[nodiscard]] PhotoCard cardOf(const Album& album, const Photo& photo, QDate today);
[[nodiscard]] std::vector<PhotoCard>
libraryCards(const Album& album, const LibraryFilter& filter, QDate today);

/// How many photos each category has; nullopt is those without one.
[[nodiscard]] std::map<std::optional<Category>, int> categoryCounts(const Album& album);
/// How many photos each group took; photos whose photographer nobody named are left out.
[[nodiscard]] std::map<Group, int> photosByGroup(const Album& album);
/// How many photographers are named.
[[nodiscard]] int photographerCount(const Album& album);

/// What the people of a school have not photographed yet: cells of category by group without a
/// photo, for the groups that took part. @source domain.md section 2, "Coverage matrix".
struct EmptyCell {
    Category category;
    Group group;
    bool operator==(const EmptyCell&) const = default;
};
[[nodiscard]] std::vector<EmptyCell> emptyCells(const Album& album);

/// Whether a photo has a title or caption, a category, and an answer to who can be recognised.
[[nodiscard]] bool isTold(const Photo& photo);
/// How far step 2 has come: photos with a story, caption and category, of all; 0 without photos.
struct StoryProgress {
    int photos = 0;
    int told = 0; ///< with title or caption, category, and an answer to who can be recognised
};
[[nodiscard]] StoryProgress storyProgress(const Album& album);

} // namespace trellis::photovoice
