#include "core/photovoice/wall.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace trellis::photovoice {
namespace {

int total(const std::map<Group, int>& dots) {
    return std::accumulate(dots.begin(), dots.end(), 0, [](int sum, const auto& each) {
        return sum + each.second;
    });
}

} // namespace

Wall wallOf(const Album& album, const Words& words, QDate today) {
    Wall wall;
    wall.silent = album.wall.silent;
    wall.dotsToPlace = album.wall.dotsToPlace;
    std::map<Id<Theme>, size_t> places;
    for (const Theme& theme : album.themes) {
        places.emplace(theme.id, wall.themes.size());
        WallTheme shown{theme.id, theme.name, theme.definition, theme.dots, {}};
        if (wall.silent) {
            shown.name = words.translate("photovoice", "Group %1").arg(wall.themes.size() + 1);
            shown.definition.clear();
        }
        wall.dotsPlaced += total(theme.dots);
        wall.themes.push_back(std::move(shown));
    }
    for (auto photo = album.photos.rbegin(); photo != album.photos.rend(); ++photo) {
        if (photo->withdrawn)
            continue;
        const PhotoCard card = cardOf(album, *photo, today);
        if (photo->themes.empty())
            wall.tray.push_back(card);
        for (const Id<Theme>& theme : photo->themes)
            wall.themes[places.at(theme)].photos.push_back(card);
    }
    return wall;
}

QString freshThemeName(const Album& album, const Words& words) {
    std::set<QString> taken;
    for (const Theme& theme : album.themes)
        taken.insert(theme.name);
    const QString plain = words.translate("photovoice", "New theme");
    QString name = plain;
    for (int number = 2; taken.contains(name); ++number)
        name = words.translate("photovoice", "%1 %2", "New theme 2").arg(plain).arg(number);
    return name;
}

QString dotsSentence(const Wall& wall, const Words& words) {
    if (wall.dotsToPlace == 0)
        return words.translate("photovoice", "%n dot(s) placed", nullptr, wall.dotsPlaced);
    return words.translate("photovoice", "%1 of %n dot(s) placed", nullptr, wall.dotsToPlace)
        .arg(wall.dotsPlaced);
}

QString dotsSentence(const std::map<Group, int>& dots, const Words& words) {
    if (dots.empty())
        return {};
    std::vector<std::pair<Group, int>> most(dots.begin(), dots.end());
    std::stable_sort(most.begin(), most.end(), [](const auto& one, const auto& other) {
        return one.second > other.second;
    });
    QStringList parts;
    for (const auto& [group, count] : most)
        parts.append(
            words.translate("photovoice", "%1 from %2")
                .arg(QString::number(count), vocabulary::plural(group, words.language()).toLower())
        );
    return words.translate("photovoice", "%1: %2", "13 dots: 6 from students")
        .arg(words.translate("photovoice", "%n dot(s)", nullptr, total(dots)), words.list(parts));
}

} // namespace trellis::photovoice
