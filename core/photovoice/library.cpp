#include "core/photovoice/library.h"

#include <QCollator>

#include <algorithm>
#include <set>

namespace trellis::photovoice {
namespace {

Standing standingOf(const Clearance& clearance) {
    if (!clearance.obstacle)
        return clearance.peopleCovered > 0 ? Standing::Covered : Standing::Cleared;
    switch (*clearance.obstacle) {
    case Obstacle::Withdrawn:
    case Obstacle::PhotographerRefused:
    case Obstacle::ReleaseRefused:
        return Standing::SaidNo;
    case Obstacle::PhotographerSaysNo:
        return Standing::KeptClose;
    case Obstacle::NobodySaidWho:
        return Standing::NobodySaid;
    case Obstacle::PhotographerNotAsked:
    case Obstacle::PeopleNotListed:
    case Obstacle::ReleaseMissing:
        return Standing::Waiting;
    }
    return Standing::NobodySaid;
}

bool passes(const LibraryFilter& filter, const PhotoCard& card) {
    using Consent = LibraryFilter::Consent;
    const bool cleared = card.standing == Standing::Cleared || card.standing == Standing::Covered;
    switch (filter.consent) {
    case Consent::Any:
        return true;
    case Consent::ClearedForCoach:
        return cleared;
    case Consent::NotCleared:
        return !cleared;
    case Consent::NobodySaidWho:
        return card.standing == Standing::NobodySaid;
    case Consent::Waiting:
        return card.standing == Standing::Waiting;
    }
    return true;
}

std::optional<Group> groupThatTook(const Album& album, const Photo& photo) {
    const auto constituency = takenBy(album, photo);
    return constituency ? std::optional(vocabulary::groupOf(*constituency)) : std::nullopt;
}

bool isUnder(const Photo& photo, Id<Theme> theme) {
    return std::find(photo.themes.begin(), photo.themes.end(), theme) != photo.themes.end();
}

/// Everything that a person may remember of a photo.
QString wordsOf(const Album& album, const Photo& photo) {
    QStringList words{photo.title, photo.caption, photo.captionTranslation, photo.place};
    words << photo.fileName << photo.alternativeText;
    for (const auto& [question, answer] : photo.story)
        words << answer.words << answer.translation;
    for (const Theme& theme : album.themes)
        if (isUnder(photo, theme.id))
            words << theme.name;
    if (const Photographer* by = photographerOf(album, photo))
        words << by->credit;
    return words.join(QLatin1Char('\n'));
}

bool holds(const Album& album, const Photo& photo, const QString& written) {
    const QStringList wanted = written.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return true;
    const QString words = wordsOf(album, photo);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) {
        return words.contains(word, Qt::CaseInsensitive);
    });
}

bool passes(const Album& album, const LibraryFilter& filter, const Photo& photo, QDate today) {
    if (filter.withoutCategory && photo.category)
        return false;
    if (filter.category && photo.category != filter.category)
        return false;
    if (filter.group && groupThatTook(album, photo) != filter.group)
        return false;
    if (filter.campaign && photo.campaign != filter.campaign)
        return false;
    if (filter.theme && !isUnder(photo, *filter.theme))
        return false;
    return isAt(filter.stage, photo, today) && holds(album, photo, filter.words);
}

void sort(std::vector<PhotoCard>& cards, LibraryFilter::Order order) {
    if (order == LibraryFilter::Order::OldestFirst)
        std::reverse(cards.begin(), cards.end());
    if (order != LibraryFilter::Order::ByTitle)
        return;
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(cards.begin(), cards.end(), [&](const PhotoCard& one, const PhotoCard& other) {
        return collator.compare(one.title, other.title) < 0;
    });
}

/// The exhibit first, in its order; the rest after it.
void sortAsHung(std::vector<PhotoCard>& cards, const std::vector<Id<Photo>>& hung) {
    const auto placeOf = [&](const PhotoCard& card) {
        return std::find(hung.begin(), hung.end(), card.id) - hung.begin();
    };
    std::stable_sort(cards.begin(), cards.end(), [&](const PhotoCard& one, const PhotoCard& other) {
        return placeOf(one) < placeOf(other);
    });
}

} // namespace

bool isAt(LibraryFilter::Stage stage, const Photo& photo, QDate today) {
    using Stage = LibraryFilter::Stage;
    switch (stage) {
    case Stage::Any:
        return true;
    case Stage::Untold:
        return photo.story.empty();
    case Stage::Told:
        return !photo.story.empty();
    case Stage::Unthemed:
        return photo.themes.empty();
    case Stage::Themed:
        return !photo.themes.empty();
    case Stage::Cleared:
        return clearance(photo, Audience::Team, today).cleared();
    case Stage::InExhibit:
        return photo.exhibitPlace.has_value();
    case Stage::Withdrawn:
        return photo.withdrawn;
    }
    return true;
}

std::vector<Id<Photo>> exhibitOrder(const Album& album) {
    std::vector<const Photo*> hung;
    for (const Photo& photo : album.photos)
        if (photo.exhibitPlace)
            hung.push_back(&photo);
    std::stable_sort(hung.begin(), hung.end(), [](const Photo* one, const Photo* other) {
        return one->exhibitPlace < other->exhibitPlace;
    });
    std::vector<Id<Photo>> ids;
    for (const Photo* photo : hung)
        ids.push_back(photo->id);
    return ids;
}

PhotoCard cardOf(const Album& album, const Photo& photo, QDate today) {
    const Clearance clearance = photovoice::clearance(photo, Audience::Coach, today);
    PhotoCard card{photo.id, photo.sha256};
    card.title = !photo.title.isEmpty()     ? photo.title
                 : !photo.caption.isEmpty() ? photo.caption
                                            : photo.fileName;
    card.group = groupThatTook(album, photo);
    card.category = photo.category;
    card.standing = standingOf(clearance);
    card.people =
        card.standing == Standing::Covered ? clearance.peopleCovered : clearance.peopleWaiting;
    return card;
}

std::vector<PhotoCard> libraryCards(const Album& album, const LibraryFilter& filter, QDate today) {
    std::vector<PhotoCard> cards;
    for (const Photo& photo : album.photos) {
        if (!passes(album, filter, photo, today))
            continue;
        PhotoCard card = cardOf(album, photo, today);
        if (passes(filter, card))
            cards.push_back(std::move(card));
    }
    if (filter.order == LibraryFilter::Order::AsHung)
        sortAsHung(cards, exhibitOrder(album));
    else
        sort(cards, filter.order);
    return cards;
}

std::map<std::optional<Category>, int> categoryCounts(const Album& album) {
    std::map<std::optional<Category>, int> counts;
    for (const Photo& photo : album.photos)
        ++counts[photo.category];
    return counts;
}

std::map<Group, int> photosByGroup(const Album& album) {
    std::map<Group, int> counts;
    for (const Photo& photo : album.photos)
        if (const auto group = groupThatTook(album, photo))
            ++counts[*group];
    return counts;
}

int photographerCount(const Album& album) {
    std::set<Id<Photographer>> named;
    for (const Photo& photo : album.photos)
        if (photo.photographer)
            named.insert(*photo.photographer);
    return int(named.size());
}

std::vector<EmptyCell> emptyCells(const Album& album) {
    std::set<std::pair<Category, Group>> taken;
    std::set<Group> groups;
    for (const Photo& photo : album.photos)
        if (const auto group = groupThatTook(album, photo)) {
            groups.insert(*group);
            if (photo.category)
                taken.emplace(*photo.category, *group);
        }
    std::vector<EmptyCell> cells;
    for (int category = 0; category < vocabulary::count<Category>(); ++category)
        for (const Group group : groups)
            if (!taken.contains({static_cast<Category>(category), group}))
                cells.push_back({static_cast<Category>(category), group});
    return cells;
}

bool isTold(const Photo& photo) {
    const bool named = !photo.title.isEmpty() || !photo.caption.isEmpty();
    return named && photo.category && photo.recognizable;
}

StoryProgress storyProgress(const Album& album) {
    StoryProgress progress;
    for (const Photo& photo : album.photos) {
        ++progress.photos;
        progress.told += isTold(photo) ? 1 : 0;
    }
    return progress;
}

} // namespace trellis::photovoice
