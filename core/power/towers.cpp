#include "core/power/towers.h"

#include "core/power/names.h"

#include <algorithm>

namespace trellis::power {
namespace {

constexpr double seenApart = 2;
constexpr size_t mostFindings = 3;

QString heightText(double height, const Words& words) {
    return words.translate("towers", "%1 of 5").arg(medianText(height, words));
}

QString heightText(const ViewCell& cell, const Words& words) {
    switch (cell.state) {
    case ViewCell::State::Known:
        return heightText(cell.median, words);
    case ViewCell::State::Fog:
        return words.translate("towers", "most do not know");
    case ViewCell::State::NotAsked:
        break;
    }
    return words.translate("towers", "not asked yet");
}

/// The steps between the lowest and the highest tower in practice; 0 below two known.
double widthOf(const std::vector<TowerView>& views) {
    std::vector<double> known;
    for (const TowerView& view : views)
        if (view.practice.state == ViewCell::State::Known)
            known.push_back(view.practice.median);
    if (known.size() < 2)
        return 0;
    const auto [least, most] = std::minmax_element(known.begin(), known.end());
    return *most - *least;
}

QString apartSentence(const Actor& actor, const std::vector<TowerView>& views, const Words& words) {
    QStringList seen;
    for (const TowerView& view : views)
        if (view.practice.state == ViewCell::State::Known)
            seen.append(words.translate("whose map", "%1 see %2")
                            .arg(view.perspective.title, heightText(view.practice.median, words)));
    return words.translate("towers", "%1, influence in practice: %2.")
        .arg(roleOf(actor, words.language()), words.list(seen));
}

} // namespace

std::vector<TowerView> towersOf(const PowerMap& map, Id<Actor> actor) {
    std::vector<TowerView> views;
    for (const Perspective& perspective : map.perspectives) {
        TowerView view{perspective, perspective.people < leastAnswers, {}, {}};
        const auto cell = [&](Lens lens) {
            const auto found = map.towers.find({perspective.id, actor, std::nullopt, lens});
            return found == map.towers.end() || view.locked ? ViewCell() : viewCell(found->second);
        };
        view.paper = cell(Lens::Formal);
        view.practice = cell(Lens::Practice);
        views.push_back(std::move(view));
    }
    return views;
}

QString towerSentence(const TowerView& view, const Words& words) {
    const QString& who = view.perspective.title;
    if (view.locked)
        return words.translate("towers", "%1: fewer than three people, so nothing is shown.")
            .arg(who);
    return words.translate("towers", "%1: %2 on paper, %3 in practice.")
        .arg(who, heightText(view.paper, words), heightText(view.practice, words));
}

QStringList towerFindings(const PowerMap& map, const Words& words) {
    std::vector<std::pair<double, QString>> apart;
    for (const Actor& actor : map.actors) {
        const std::vector<TowerView> views = towersOf(map, actor.id);
        if (const double width = widthOf(views); width >= seenApart)
            apart.emplace_back(width, apartSentence(actor, views, words));
    }
    std::stable_sort(apart.begin(), apart.end(), [](const auto& one, const auto& other) {
        return one.first > other.first;
    });
    QStringList sentences;
    for (size_t i = 0; i < std::min(mostFindings, apart.size()); ++i)
        sentences.append(apart[i].second);
    return sentences;
}

} // namespace trellis::power
