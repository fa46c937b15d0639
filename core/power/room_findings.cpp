#include "core/power/room_measures.h"
#include "core/power/topic_findings.h"

#include <algorithm>
#include <set>

namespace trellis::power {
namespace {

QString groupsIn(const std::vector<Group>& groups, const Words& words) {
    QStringList names;
    for (const Group group : groups)
        names.append(vocabulary::plural(group, words.language()).toLower());
    return words.list(names);
}

/// A sentence begins with a capital, also where a figure in words or a group begins it.
QString capital(QString sentence) {
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

void sayDecisions(const PowerMap& map, const Space& space, const Words& words, QStringList& said) {
    int came = 0;
    int home = 0;
    std::set<Id<Space>> from;
    for (const Decision& decision : map.decisions) {
        if (decision.actualSpace != space.id || !decision.officialSpace)
            continue;
        home += decision.officialSpace == space.id ? 1 : 0;
        if (decision.officialSpace != space.id) {
            ++came;
            from.insert(*decision.officialSpace);
        }
    }
    QStringList names;
    for (const Id<Space>& each : from)
        names.append(nameOf(map, each));
    if (came > 0)
        said.append(words
                        .translate(
                            "rooms",
                            "%n decision(s) that belong elsewhere on paper (%1) are made here.",
                            "",
                            came
                        )
                        .arg(words.list(names)));
    if (home > 0)
        said.append(
            words.translate("rooms", "%n decision(s) are made here where they belong.", "", home)
        );
    const auto left =
        std::count_if(map.decisions.begin(), map.decisions.end(), [&](const Decision& decision) {
            return decision.officialSpace == space.id && decision.actualSpace &&
                   decision.actualSpace != space.id;
        });
    if (left > 0)
        said.append(words.translate(
            "rooms", "%n decision(s) belong here on paper and are made elsewhere.", "", int(left)
        ));
}

void sayLevers(const PowerMap& map, const Space& space, const Words& words, QStringList& said) {
    PowerMap alone;
    alone.actors = map.actors;
    alone.spaces = {space};
    if (const auto run = longestRun(alone))
        said.append(capital(words.translate("rooms", "%1 hold %2 of %3 levers.")
                                .arg(vocabulary::plural(run->group, words.language()))
                                .arg(run->held)
                                .arg(run->known)));
    const int elsewhere = leversElsewhere(map, space);
    if (elsewhere > 0)
        said.append(
            words.translate("rooms", "%n lever(s) are held by others than on paper.", "", elsewhere)
        );
    const int unknown = leverShares(alone).unknown;
    if (unknown > 0)
        said.append(
            words.translate("rooms", "Nobody knows who holds %n of the levers.", "", unknown)
        );
}

} // namespace

QStringList roomSentences(const PowerMap& map, const Space& space, const Words& words) {
    QStringList said;
    sayDecisions(map, space, words, said);
    sayLevers(map, space, words, said);
    const std::vector<Group> absent = groupsAbsentFrom(map, space);
    if (absent.size() == allGroups.size())
        said.append(words.translate("rooms", "Nobody has said who is in this room."));
    else if (!absent.empty())
        said.append(words.translate("rooms", "Not in this room: %1.").arg(groupsIn(absent, words)));
    return said;
}

QStringList roomsSentences(const PowerMap& map, const Words& words) {
    QStringList said;
    const Drift drifted = drift(map);
    if (drifted.known > 0)
        said.append(
            drifted.drifted == 0
                ? words.translate("rooms", "Every decision is made where it belongs.")
                : capital(words.translate("rooms", "%1 of %2 decisions are made in another room.")
                              .arg(words.number(drifted.drifted), words.number(drifted.known)))
        );
    if (const auto run = longestRun(map))
        said.append(words.translate("rooms", "In %1, %2 hold %3 of %4 levers.")
                        .arg(
                            nameOf(map, run->space),
                            vocabulary::plural(run->group, words.language()).toLower(),
                            QString::number(run->held),
                            QString::number(run->known)
                        ));
    const std::vector<Group> never = groupsNeverPresent(map);
    if (!never.empty())
        said.append(words.translate("rooms", "In no room where a decision is made: %1.")
                        .arg(groupsIn(never, words)));
    const int unknown = leverShares(map).unknown;
    if (unknown > 0)
        said.append(
            words.translate("rooms", "Nobody knows who holds %n of the levers.", "", unknown)
        );
    for (const Decision& decision : map.decisions)
        if (decision.hopedSpace && decision.hopedSpace != decision.actualSpace)
            said.append(words.translate("rooms", "The team wants to move “%1” to %2.")
                            .arg(decision.name, nameOf(map, *decision.hopedSpace)));
    return said;
}

} // namespace trellis::power
