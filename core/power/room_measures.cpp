#include "core/power/room_measures.h"

#include <algorithm>
#include <set>

namespace trellis::power {

LeverShares leverShares(const PowerMap& map, Lens lens) {
    LeverShares shares;
    for (const Space& space : map.spaces)
        for (const auto& [key, holders] : space.levers) {
            if (key.lens != lens)
                continue;
            if (holders.empty()) {
                ++shares.unknown;
                continue;
            }
            ++shares.known;
            std::set<Group> groups;
            for (const Whom& holder : holders)
                groups.insert(groupOf(map, holder));
            for (const Group group : groups)
                ++shares.held[group];
        }
    for (const auto& [group, held] : shares.held)
        shares.share.emplace(group, double(held) / shares.known);
    return shares;
}

std::optional<LongestRun> longestRun(const PowerMap& map) {
    std::optional<LongestRun> longest;
    for (const Space& space : map.spaces) {
        PowerMap alone;
        alone.actors = map.actors;
        alone.spaces = {space};
        const LeverShares shares = leverShares(alone);
        for (const auto& [group, held] : shares.held)
            if (!longest || held > longest->held)
                longest = LongestRun{space.id, group, held, shares.known};
    }
    return longest;
}

namespace {

/// The same actor or group, or a group and an actor who belongs to it: "administrators" on paper
/// and the principal in practice are no change of hands.
bool sameHolder(const PowerMap& map, const Whom& one, const Whom& other) {
    return one == other ||
           (one.index() != other.index() && groupOf(map, one) == groupOf(map, other));
}

/// Whether each of these holders is among those.
bool among(const PowerMap& map, const std::vector<Whom>& these, const std::vector<Whom>& those) {
    return std::ranges::all_of(these, [&](const Whom& one) {
        return std::ranges::any_of(those, [&](const Whom& other) {
            return sameHolder(map, one, other);
        });
    });
}

} // namespace

int leversElsewhere(const PowerMap& map, const Space& space) {
    int elsewhere = 0;
    for (const Lever lever : allLevers) {
        const auto paper = space.levers.find({lever, Lens::Formal});
        const auto practice = space.levers.find({lever, Lens::Practice});
        if (paper == space.levers.end() || practice == space.levers.end() ||
            paper->second.empty() || practice->second.empty())
            continue;
        const bool same = among(map, paper->second, practice->second) &&
                          among(map, practice->second, paper->second);
        elsewhere += same ? 0 : 1;
    }
    return elsewhere;
}

std::vector<Group> groupsAbsentFrom(const PowerMap& map, const Space& space) {
    const std::vector<RoomPresence> present = presenceIn(map, space);
    std::vector<Group> absent;
    for (const Group group : allGroups)
        if (std::none_of(present.begin(), present.end(), [group](const RoomPresence& each) {
                return each.group == group;
            }))
            absent.push_back(group);
    return absent;
}

std::vector<Group> groupsNeverPresent(const PowerMap& map) {
    std::set<Group> absent(allGroups.begin(), allGroups.end());
    bool any = false;
    for (const Space& space : map.spaces) {
        const bool decides =
            std::any_of(map.decisions.begin(), map.decisions.end(), [&](const Decision& each) {
                return each.actualSpace == space.id;
            });
        if (!decides)
            continue;
        any = true;
        for (const RoomPresence& each : presenceIn(map, space))
            absent.erase(each.group);
    }
    return any ? std::vector<Group>(absent.begin(), absent.end()) : std::vector<Group>();
}

} // namespace trellis::power
