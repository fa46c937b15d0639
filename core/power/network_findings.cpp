#include "core/power/network_findings.h"

#include "core/power/network_picture.h"
#include "core/power/topic_findings.h"
#include "core/power/towers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace trellis::power {
namespace {

/// The roles of the actors that `wanted` is true of.
template <class Wanted>
QStringList rolesWhere(const PowerMap& map, const Words& words, const Wanted& wanted) {
    QStringList roles;
    for (size_t i = 0; i < map.actors.size(); ++i)
        if (wanted(i))
            roles.append(roleOf(map.actors[i], words.language()));
    roles.removeDuplicates();
    return roles;
}

QString densitySentence(const NetworkMeasures& measures, const Words& words) {
    return words
        .translate(
            "network findings",
            "%n tie(s) join the people on this map: %1 of all that could be. %2 of them are "
            "returned.",
            nullptr,
            measures.ties
        )
        .arg(percent(words, measures.density), percent(words, measures.reciprocity));
}

/// How many ties reach across groups, beside what chance would give.
QString acrossSentence(const NetworkMeasures& measures, const Words& words) {
    return words
        .translate(
            "network findings",
            "%1 of the ties reach across groups; if ties fell by chance it would be about %2."
        )
        .arg(
            percent(words, (*measures.eiIndex + 1) / 2),
            percent(words, (*measures.expectedEiIndex + 1) / 2)
        );
}

QStringList
clusterSentences(const PowerMap& map, const NetworkMeasures& measures, const Words& words) {
    const int clusters = 1 + *std::max_element(measures.cluster.begin(), measures.cluster.end());
    QStringList groups;
    for (int cluster = 0; cluster < clusters; ++cluster) {
        const QStringList roles =
            rolesWhere(map, words, [&](size_t i) { return measures.cluster[i] == cluster; });
        if (roles.size() > 1)
            groups.append(words.list(roles));
    }
    if (groups.size() < 2)
        return {};
    QStringList sentences{words.translate(
        "network findings", "%n cluster(s) hang together more closely.", nullptr, int(groups.size())
    )};
    for (const QString& group : groups)
        sentences.append(
            words.translate("network findings", "They cluster with each other: %1.").arg(group)
        );
    return sentences;
}

} // namespace

QStringList networkFindings(const PowerMap& map, const Words& words) {
    const NetworkMeasures measures = networkMeasures(networkOf(map));
    QStringList sentences;
    if (measures.ties == 0)
        return towerFindings(map, words);
    sentences.append(densitySentence(measures, words));
    const QStringList holding =
        rolesWhere(map, words, [&](size_t i) { return measures.cutPoint[i]; });
    if (!holding.isEmpty())
        sentences.append(
            words
                .translate(
                    "network findings",
                    "Whom to ask first, because others reach the rest only through them: %1. Who "
                    "could be a second path?"
                )
                .arg(words.list(holding))
        );
    const QStringList alone =
        rolesWhere(map, words, [&](size_t i) { return measures.isolated[i]; });
    if (!alone.isEmpty())
        sentences.append(words
                             .translate(
                                 "network findings",
                                 "Not tied to anybody on this map yet: %1. Who knows them?"
                             )
                             .arg(words.list(alone)));
    if (measures.eiIndex && measures.expectedEiIndex)
        sentences.append(acrossSentence(measures, words));
    return sentences + towerFindings(map, words) + clusterSentences(map, measures, words);
}

} // namespace trellis::power
