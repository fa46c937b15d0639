#include "core/analysis/measures.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace trellis::analysis {
namespace {

using Marks = std::array<int, 4>;

int sum(const Marks& marks) {
    return std::accumulate(marks.begin(), marks.end(), 0);
}

/// The level that the n-th mark from below has, counted from 0.
int levelAt(const Marks& marks, int n) {
    int level = 1;
    for (const int people : marks) {
        if (n < people)
            return level;
        n -= people;
        ++level;
    }
    return 4;
}

double medianOf(const Marks& marks) {
    const int people = sum(marks);
    return (levelAt(marks, (people - 1) / 2) + levelAt(marks, people / 2)) / 2.0;
}

/// How far the marks lie from the median, on average: only to put equal spreads in an order.
double distance(const Spread& spread) {
    double far = 0;
    for (size_t i = 0; i < spread.marks.size(); ++i)
        far += spread.marks[i] * std::abs(double(i + 1) - spread.median);
    return far / std::max(1, spread.people);
}

Spread spreadOf(
    const QString& attribute, Placement::Round round, const std::vector<Placement>& placements
) {
    Spread spread;
    spread.attribute = attribute;
    for (const Placement& placement : placements) {
        if (placement.attribute != attribute || placement.round != round)
            continue;
        const auto level = size_t(placement.level - 1);
        ++spread.marks.at(level);
        std::optional<Group> group;
        if (placement.constituency)
            group = vocabulary::groupOf(*placement.constituency);
        ++spread.byGroup[group].at(level);
    }
    spread.people = sum(spread.marks);
    if (spread.people == 0)
        return spread;
    spread.lowest = levelAt(spread.marks, 0);
    spread.highest = levelAt(spread.marks, spread.people - 1);
    spread.median = medianOf(spread.marks);
    return spread;
}

Voice::Share shareOf(const Voice& voice) {
    if (voice.notes == 0)
        return Voice::Share::NotHeard;
    if (voice.equity < .75)
        return Voice::Share::Less;
    return voice.equity > 1.3 ? Voice::Share::More : Voice::Share::Even;
}

} // namespace

std::vector<Spread> spreads(
    const std::vector<Placement>& placements, Placement::Round round, const QStringList& attributes
) {
    std::vector<Spread> found;
    for (const QString& attribute : attributes)
        if (Spread spread = spreadOf(attribute, round, placements); spread.people > 0)
            found.push_back(std::move(spread));
    std::stable_sort(found.begin(), found.end(), [](const Spread& a, const Spread& b) {
        return std::pair(a.spread(), distance(a)) > std::pair(b.spread(), distance(b));
    });
    return found;
}

Agreement agreementOf(const Spread& spread) {
    if (spread.spread() >= 3)
        return Agreement::Split;
    return spread.spread() == 2 ? Agreement::TalkFirst : Agreement::Together;
}

std::optional<GroupDifference> groupDifference(const Spread& spread) {
    std::vector<std::pair<double, Group>> medians;
    for (const auto& [group, marks] : spread.byGroup)
        if (group && sum(marks) >= leastRaters)
            medians.emplace_back(medianOf(marks), *group);
    if (medians.size() < 2)
        return std::nullopt;
    const auto [low, high] = std::minmax_element(medians.begin(), medians.end());
    if (low->first == high->first)
        return std::nullopt;
    return GroupDifference{low->second, high->second, low->first, high->first};
}

std::vector<Placement> withoutSmallGroups(std::vector<Placement> placements) {
    using Strip = std::pair<QString, Placement::Round>;
    std::map<Strip, std::vector<Placement*>> strips;
    for (Placement& placement : placements)
        strips[{placement.attribute, placement.round}].push_back(&placement);
    for (auto& [strip, marks] : strips) {
        std::map<Constituency, int> people;
        int hidden = 0;
        for (const Placement* mark : marks)
            mark->constituency ? ++people[*mark->constituency] : ++hidden;
        // Smallest first, until everyone without a group is one of at least three.
        while (!people.empty()) {
            const auto smallest =
                std::min_element(people.begin(), people.end(), [](const auto& a, const auto& b) {
                    return a.second < b.second;
                });
            if (smallest->second >= leastRaters && (hidden == 0 || hidden >= leastRaters))
                break;
            hidden += smallest->second;
            people.erase(smallest);
        }
        for (Placement* mark : marks)
            if (mark->constituency && !people.contains(*mark->constituency))
                mark->constituency.reset();
    }
    return placements;
}

std::vector<Voice> voices(const Meeting& meeting) {
    std::map<Group, Voice> byGroup;
    for (const auto& [constituency, present] : meeting.attendance) {
        if (present.people + present.away == 0)
            continue;
        Voice& voice = byGroup[vocabulary::groupOf(constituency)];
        voice.here += present.people;
        voice.away += present.away;
    }
    int notes = 0;
    for (const MeetingNote& note : meeting.notes) {
        if (!note.constituency)
            continue;
        const auto voice = byGroup.find(vocabulary::groupOf(*note.constituency));
        if (voice == byGroup.end() || voice->second.here == 0)
            continue;
        ++voice->second.notes;
        ++notes;
    }
    const int people = peopleHere(meeting);
    std::vector<Voice> all;
    for (auto& [group, voice] : byGroup) {
        voice.group = group;
        if (notes > 0 && voice.here > 0)
            voice.equity = (double(voice.notes) / notes) / (double(voice.here) / people);
        voice.share = shareOf(voice);
        all.push_back(voice);
    }
    return all;
}

EvidenceMix evidenceMix(
    const QString& attribute,
    const std::vector<MeetingNote>& notes,
    const std::vector<Pointing>& pointings
) {
    EvidenceMix mix;
    std::set<QUuid> items;
    std::set<int> steps;
    for (const MeetingNote& note : notes) {
        if (note.attribute != attribute)
            continue;
        for (const Pointing& pointing : pointings) {
            if (pointing.note != note.id)
                continue;
            items.insert(pointing.evidence);
            steps.insert(pointing.step);
            if (note.constituency)
                mix.groups.insert(vocabulary::groupOf(*note.constituency));
        }
    }
    mix.items = int(items.size());
    mix.steps = int(steps.size());
    return mix;
}

Consensus consensus(const Hands& hands) {
    Consensus read;
    for (size_t fingers = hands.size(); fingers-- > 0;) {
        read.people += hands[fingers];
        if (hands[fingers] > 0)
            read.lowest = int(fingers);
        if (fingers < 3)
            read.toHear += hands[fingers];
    }
    if (read.people > 0)
        read.inFavour = double(read.people - read.toHear) / read.people;
    return read;
}

} // namespace trellis::analysis
