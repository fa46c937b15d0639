#pragma once

#include "core/photovoice/consent.h"

namespace trellis::photovoice {

// The figures of step 2, from values to values. Withdrawn photos count nowhere.
// @source domain.md section 2, "Measures".

/// Photos by category and by the group that took them. Empty cells are the finding.
struct Coverage {
    std::vector<Group> groups; ///< those that took part, in the order of allGroups
    std::map<std::pair<Category, Group>, int> photos;
    std::map<Category, int> byCategory; ///< also photos whose photographer nobody named
    [[nodiscard]] int at(Category category, Group group) const;
    [[nodiscard]] int of(Category category) const;
};
[[nodiscard]] Coverage coverage(const Album& album);

/// A part of a whole, both counted.
struct Rate {
    int part = 0;
    int of = 0;
    [[nodiscard]] double share() const { return of == 0 ? 0 : double(part) / of; }
    bool operator==(const Rate&) const = default;
};
/// Photos that this audience may see.
[[nodiscard]] Rate clearanceRate(const Album& album, Audience audience, QDate today);
/// Photos with a story of the photographer's own.
[[nodiscard]] Rate toldRate(const Album& album);
/// Captions that are in the photographer's own words, of all captions.
[[nodiscard]] Rate ownWordsRate(const Album& album);

/// One group's share of the photographers, beside its share of the team's filled seats.
struct Voice {
    Group group = Group::Teachers;
    int photographers = 0;
    double share = 0;                ///< of all named photographers, 0 to 1
    std::optional<double> ofTheTeam; ///< nullopt: nobody sits in the team yet
};
/// @param seats  filled seats of the team by group.
[[nodiscard]] std::vector<Voice> voiceMix(const Album& album, const std::map<Group, int>& seats);

/// How far a theme reaches.
struct ThemeReach {
    Id<Theme> theme;
    int weight = 0; ///< photos
    Rate breadth;   ///< groups with a photo in it, of those that took part
};
/// In the order of the album's themes.
[[nodiscard]] std::vector<ThemeReach> themeReaches(const Album& album);

/// Two themes that share photos.
struct ThemePair {
    Id<Theme> one;
    Id<Theme> other;
    int photos = 0;
};
/// Most photos first; pairs without any are left out.
[[nodiscard]] std::vector<ThemePair> themePairs(const Album& album);

} // namespace trellis::photovoice
