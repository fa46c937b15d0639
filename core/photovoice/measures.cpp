#include "core/photovoice/measures.h"

#include <algorithm>
#include <functional>
#include <set>

namespace trellis::photovoice {
namespace {

std::vector<const Photo*> counted(const Album& album) {
    std::vector<const Photo*> photos;
    for (const Photo& photo : album.photos)
        if (!photo.withdrawn)
            photos.push_back(&photo);
    return photos;
}

std::optional<Group> groupOf(const Album& album, const Photo& photo) {
    const auto constituency = takenBy(album, photo);
    return constituency ? std::optional(vocabulary::groupOf(*constituency)) : std::nullopt;
}

std::set<Group> groupsTakingPart(const Album& album) {
    std::set<Group> groups;
    for (const Photo* photo : counted(album))
        if (const auto group = groupOf(album, *photo))
            groups.insert(*group);
    return groups;
}

Rate rate(const Album& album, const std::function<bool(const Photo&)>& counts) {
    Rate result;
    for (const Photo* photo : counted(album)) {
        ++result.of;
        result.part += counts(*photo) ? 1 : 0;
    }
    return result;
}

bool isUnder(const Photo& photo, Id<Theme> theme) {
    return std::find(photo.themes.begin(), photo.themes.end(), theme) != photo.themes.end();
}

} // namespace

int Coverage::at(Category category, Group group) const {
    const auto found = photos.find({category, group});
    return found == photos.end() ? 0 : found->second;
}

int Coverage::of(Category category) const {
    const auto found = byCategory.find(category);
    return found == byCategory.end() ? 0 : found->second;
}

Coverage coverage(const Album& album) {
    Coverage result;
    const std::set<Group> groups = groupsTakingPart(album);
    result.groups.assign(groups.begin(), groups.end());
    for (const Photo* photo : counted(album)) {
        if (!photo->category)
            continue;
        ++result.byCategory[*photo->category];
        if (const auto group = groupOf(album, *photo))
            ++result.photos[{*photo->category, *group}];
    }
    return result;
}

Rate clearanceRate(const Album& album, Audience audience, QDate today) {
    return rate(album, [&](const Photo& photo) {
        return clearance(photo, audience, today).cleared();
    });
}

Rate toldRate(const Album& album) {
    return rate(album, [](const Photo& photo) { return !photo.story.empty(); });
}

Rate ownWordsRate(const Album& album) {
    Rate result;
    for (const Photo* photo : counted(album)) {
        if (photo->caption.isEmpty())
            continue;
        ++result.of;
        result.part += photo->ownCaption.isEmpty() ? 1 : 0;
    }
    return result;
}

std::vector<Voice> voiceMix(const Album& album, const std::map<Group, int>& seats) {
    std::set<Id<Photographer>> named;
    for (const Photo* photo : counted(album))
        if (photo->photographer)
            named.insert(*photo->photographer);
    int all = 0;
    for (const auto& each : seats)
        all += each.second;
    std::vector<Voice> voices;
    for (const Group group : allGroups) {
        Voice voice{group, 0, 0, std::nullopt};
        for (const Photographer& photographer : album.photographers)
            if (named.contains(photographer.id) &&
                vocabulary::groupOf(photographer.constituency) == group)
                ++voice.photographers;
        const auto seated = seats.find(group);
        if (!named.empty())
            voice.share = double(voice.photographers) / double(named.size());
        if (all > 0)
            voice.ofTheTeam = seated == seats.end() ? 0.0 : double(seated->second) / all;
        voices.push_back(voice);
    }
    return voices;
}

std::vector<ThemeReach> themeReaches(const Album& album) {
    const int takingPart = int(groupsTakingPart(album).size());
    std::vector<ThemeReach> reaches;
    for (const Theme& theme : album.themes) {
        ThemeReach reach{theme.id, 0, {0, takingPart}};
        std::set<Group> groups;
        for (const Photo* photo : counted(album)) {
            if (!isUnder(*photo, theme.id))
                continue;
            ++reach.weight;
            if (const auto group = groupOf(album, *photo))
                groups.insert(*group);
        }
        reach.breadth.part = int(groups.size());
        reaches.push_back(reach);
    }
    return reaches;
}

std::vector<ThemePair> themePairs(const Album& album) {
    std::vector<ThemePair> pairs;
    for (size_t i = 0; i < album.themes.size(); ++i)
        for (size_t j = i + 1; j < album.themes.size(); ++j) {
            ThemePair pair{album.themes[i].id, album.themes[j].id, 0};
            for (const Photo* photo : counted(album))
                pair.photos += isUnder(*photo, pair.one) && isUnder(*photo, pair.other) ? 1 : 0;
            if (pair.photos > 0)
                pairs.push_back(pair);
        }
    std::stable_sort(pairs.begin(), pairs.end(), [](const ThemePair& one, const ThemePair& other) {
        return one.photos > other.photos;
    });
    return pairs;
}

} // namespace trellis::photovoice
