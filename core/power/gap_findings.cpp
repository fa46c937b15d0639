#include "core/power/matrix.h"
#include "core/power/topic_findings.h"

#include <algorithm>
#include <cmath>

namespace trellis::power {
namespace {

using namespace Qt::Literals::StringLiterals;

/// A change under half a step on average is no finding.
constexpr double worthNaming = .5;
/// In the room for a quarter more of the decisions than the final say reaches.
constexpr double tokenism = .25;

QStringList
gap(const PowerMap& map, Constituency constituency, double average, const Words& words) {
    QStringList said;
    int known = 0;
    const Decision* widest = nullptr;
    int widestChange = 0;
    for (const Decision& decision : map.decisions) {
        const auto change = paperToPractice(map, decision.id, constituency);
        if (!change)
            continue;
        ++known;
        const int towards = average < 0 ? -*change : *change;
        if (widest == nullptr || towards > widestChange) {
            widest = &decision;
            widestChange = towards;
        }
    }
    const QString sentence =
        average < 0 ? words.translate(
                          "findings",
                          "%1: less say in practice than on paper, %2 steps on average over %n "
                          "decision(s).",
                          nullptr,
                          known
                      )
                    : words.translate(
                          "findings",
                          "%1: more say in practice than on paper, %2 steps on average over %n "
                          "decision(s).",
                          nullptr,
                          known
                      );
    said.append(
        sentence.arg(labelOf(constituency, words.language()), decimal(words, std::abs(average)))
    );
    if (widest == nullptr || widestChange < 2)
        return said;
    const auto level = [&](Lens lens) {
        return levelInWords(map.say.at({widest->id, constituency, lens}), words);
    };
    said.append(words.translate("findings", "Widest in “%1”: %2 on paper, %3 in practice.")
                    .arg(widest->name, level(Lens::Formal), level(Lens::Practice)));
    return said;
}

} // namespace

QStringList gapFindings(const PowerMap& map, const Words& words) {
    QStringList said;
    std::optional<std::pair<double, Constituency>> least;
    std::optional<std::pair<double, Constituency>> most;
    for (const Constituency constituency : constituenciesIn(map)) {
        const auto average = averageChange(map, constituency);
        if (!average)
            continue;
        if (*average <= -worthNaming && (!least || *average < least->first))
            least = {*average, constituency};
        if (*average >= worthNaming && (!most || *average > most->first))
            most = {*average, constituency};
    }
    if (least)
        said += gap(map, least->second, least->first, words);
    if (most)
        said += gap(map, most->second, most->first, words);
    return said;
}

QStringList driftFindings(const PowerMap& map, const Words& words) {
    QStringList said;
    const Drift found = drift(map);
    if (found.known == 0)
        return said;
    if (found.drifted == 0) {
        said.append(words.translate(
            "findings",
            "All %n decision(s) whose places are known are made where they belong.",
            nullptr,
            found.known
        ));
        return said;
    }
    QStringList examples;
    for (const Decision& decision : map.decisions)
        if (decision.officialSpace && decision.actualSpace &&
            decision.officialSpace != decision.actualSpace && examples.size() < 3)
            examples.append(words.translate("findings", "“%1” (%2 on paper, %3 in practice)")
                                .arg(
                                    decision.name,
                                    nameOf(map, *decision.officialSpace),
                                    nameOf(map, *decision.actualSpace)
                                ));
    said.append(
        words
            .translate(
                "findings",
                "Made elsewhere than where they belong, of %n decision(s) whose places are known: "
                "%1, such as %2.",
                nullptr,
                found.known
            )
            .arg(found.drifted)
            .arg(examples.join(u", "_s))
    );
    return said;
}

QStringList presenceFindings(const PowerMap& map, const Words& words) {
    QStringList said;
    const DecisionMeasures practice = decisionMeasures(map, Lens::Practice);
    if (practice.decisionsPlaced == 0)
        return said;
    QStringList absent;
    std::optional<std::pair<double, Constituency>> widest;
    for (const auto& [constituency, share] : practice.presence) {
        if (share == 0)
            absent.append(labelOf(constituency, words.language()));
        const auto say = practice.finalSayShare.find(constituency);
        if (say == practice.finalSayShare.end())
            continue;
        const double gap = share - say->second;
        if (gap >= tokenism && (!widest || gap > widest->first))
            widest = {gap, constituency};
    }
    if (widest) {
        const Constituency constituency = widest->second;
        const double present = practice.presence.at(constituency) * practice.decisions;
        said.append(words
                        .translate(
                            "findings",
                            "%1: in the room for %2 of %n decision(s), with %3 of the final say.",
                            nullptr,
                            practice.decisions
                        )
                        .arg(
                            labelOf(constituency, words.language()),
                            QString::number(std::lround(present)),
                            percent(words, practice.finalSayShare.at(constituency))
                        ));
    }
    if (!absent.isEmpty())
        said.append(words
                        .translate(
                            "findings",
                            "Never in the room, of %n decision(s) whose place is known: %1.",
                            nullptr,
                            practice.decisionsPlaced
                        )
                        .arg(absent.join(u", "_s)));
    return said;
}

} // namespace trellis::power
