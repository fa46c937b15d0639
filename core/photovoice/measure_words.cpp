#include "core/photovoice/measure_words.h"

#include <algorithm>
#include <cmath>

namespace trellis::photovoice {
namespace {

constexpr double notable = 0.08; ///< as elsewhere: from eight points on a difference is pointed out

QString nameOf(Id<Theme> id, const Album& album) {
    for (const Theme& theme : album.themes)
        if (theme.id == id)
            return theme.name;
    return {};
}

QString percent(double share, const Words& words) {
    return words.translate("photovoice", "%1 %", "a share in percent")
        .arg(int(std::lround(share * 100)));
}

} // namespace

QString clearanceSentence(const Rate& rate, Audience audience, const Words& words) {
    return words.translate("photovoice", "%1 of %n photo(s) may be seen by: %2.", nullptr, rate.of)
        .arg(QString::number(rate.part), vocabulary::label(audience, words.language()));
}

QString toldSentence(const Rate& rate, const Words& words) {
    return words
        .translate(
            "photovoice",
            "%1 of %n photo(s) have a story in the photographer’s own words.",
            nullptr,
            rate.of
        )
        .arg(rate.part);
}

QString ownWordsSentence(const Rate& rate, const Words& words) {
    return words
        .translate(
            "photovoice",
            "%1 of %n caption(s) are in the photographer’s own words.",
            nullptr,
            rate.of
        )
        .arg(rate.part);
}

QStringList missingSentences(const Coverage& coverage, const Words& words) {
    QStringList sentences;
    for (const Group group : coverage.groups) {
        QStringList missing;
        for (int i = 0; i < vocabulary::count<Category>(); ++i)
            if (const auto category = static_cast<Category>(i); coverage.at(category, group) == 0)
                missing.append(vocabulary::label(category, words.language()));
        if (!missing.isEmpty())
            sentences.append(
                words.translate("photovoice", "%1: nothing yet on %2.")
                    .arg(vocabulary::plural(group, words.language()), words.list(missing))
            );
    }
    for (const Group group : allGroups)
        if (std::find(coverage.groups.begin(), coverage.groups.end(), group) ==
            coverage.groups.end())
            sentences.append(words.translate("photovoice", "%1: no photo yet.")
                                 .arg(vocabulary::plural(group, words.language())));
    return sentences;
}

QStringList voiceSentences(const std::vector<Voice>& voices, const Words& words) {
    QStringList sentences;
    for (const Voice& voice : voices)
        if (voice.ofTheTeam && voice.share + notable <= *voice.ofTheTeam)
            sentences.append(words
                                 .translate(
                                     "photovoice",
                                     "%1 are %2 of the photographers and %3 of the team’s seats."
                                 )
                                 .arg(
                                     vocabulary::plural(voice.group, words.language()),
                                     percent(voice.share, words),
                                     percent(*voice.ofTheTeam, words)
                                 ));
    return sentences;
}

QString reachSentence(const ThemeReach& reach, const Album& album, const Words& words) {
    return words
        .translate(
            "photovoice", "“%1” has %n photo(s), from %2 of %3 groups.", nullptr, reach.weight
        )
        .arg(
            nameOf(reach.theme, album),
            QString::number(reach.breadth.part),
            QString::number(reach.breadth.of)
        );
}

QString pairSentence(const ThemePair& pair, const Album& album, const Words& words) {
    return words.translate("photovoice", "“%1” and “%2” share %n photo(s).", nullptr, pair.photos)
        .arg(nameOf(pair.one, album), nameOf(pair.other, album));
}

} // namespace trellis::photovoice
