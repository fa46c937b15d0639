#include "core/power/rooms.h"

#include "core/power/matrix.h"

#include <algorithm>
#include <set>

namespace trellis::power {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestToken = 18;

LeverSlots slotsOf(const PowerMap& map, const Space& space, Lens lens) {
    LeverSlots levers;
    for (const Lever lever : allLevers) {
        const auto found = space.levers.find({lever, lens});
        if (found == space.levers.end())
            continue;
        LeverSlot& slot = levers.at(static_cast<size_t>(lever));
        slot.state = found->second.empty() ? LeverSlot::State::Unknown : LeverSlot::State::Held;
        for (const Whom& holder : found->second) {
            const Group group = groupOf(map, holder);
            if (std::find(slot.holders.begin(), slot.holders.end(), group) == slot.holders.end())
                slot.holders.push_back(group);
        }
    }
    return levers;
}

std::vector<RoomToken> tokensIn(const PowerMap& map, const Space& space, RoomsLens lens) {
    using Kind = RoomToken::Kind;
    std::vector<RoomToken> made;
    std::vector<RoomToken> onPaper;
    for (const Decision& decision : map.decisions) {
        const bool actual = lens != RoomsLens::Paper && decision.actualSpace == space.id;
        const bool official = lens != RoomsLens::Practice && decision.officialSpace == space.id;
        const QString text = tokenText(decision);
        if (actual && official)
            made.push_back({decision.id, text, Kind::AtHome});
        else if (actual)
            made.push_back({decision.id, text, Kind::Made});
        else if (official)
            onPaper.push_back({decision.id, text, Kind::OnPaper});
    }
    made.insert(made.end(), onPaper.begin(), onPaper.end());
    return made;
}

QString peopleIn(const Room& room, const Words& words) {
    return words.translate("rooms", "%n people", "", room.people);
}

/// "administrators hold 7 of 8 levers"
QString leversIn(const Room& room, const Words& words) {
    const std::vector<LeverRun> runs = leverRuns(room.levers);
    int known = 0;
    for (const LeverRun& run : runs)
        known += run.group ? run.levers : 0;
    for (const LeverRun& run : runs)
        if (run.group)
            return words.translate("rooms", "%1 hold %2 of %3 levers")
                .arg(vocabulary::plural(*run.group, words.language()).toLower())
                .arg(run.levers)
                .arg(known);
    return words.translate("rooms", "nobody has said who holds the levers");
}

QString sentenceOf(const Room& room, RoomsLens lens, const Words& words) {
    QStringList parts{room.name, vocabulary::label(room.openness, words.language()).toLower()};
    if (room.people > 0)
        parts.append(peopleIn(room, words));
    if (lens != RoomsLens::Paper)
        parts.append(
            room.made() == 0 ? words.translate("rooms", "no decisions made here")
                             : words.translate("rooms", "%n decision(s) made here", "", room.made())
        );
    if (room.onPaper() > 0 || lens == RoomsLens::Paper)
        parts.append(
            words.translate("rooms", "%n decision(s) belong here on paper", "", room.onPaper())
        );
    parts.append(leversIn(room, words));
    return parts.join(u", "_s);
}

QString tipOf(const Room& room, const Words& words) {
    QStringList lines{room.sentence};
    for (const Lever lever : allLevers) {
        const LeverSlot& slot = room.levers.at(static_cast<size_t>(lever));
        if (slot.state == LeverSlot::State::NotAsked)
            continue;
        QStringList holders;
        for (const Group group : slot.holders)
            holders.append(vocabulary::plural(group, words.language()));
        lines.append(u"%1: %2"_s.arg(
            vocabulary::label(lever, words.language()),
            holders.isEmpty() ? vocabulary::sayLabel(std::nullopt, words.language())
                              : words.list(holders)
        ));
    }
    return lines.join(u'\n');
}

/// Of both lenses, so that a room stands where it stood when the lens changes.
qsizetype decisionsOf(const PowerMap& map, const Room& room) {
    return std::ranges::count_if(map.decisions, [&](const Decision& each) {
        return each.actualSpace == room.space || each.officialSpace == room.space;
    });
}

int ringOf(Openness openness) {
    return openness == Openness::Closed ? 0 : openness == Openness::Invited ? 1 : 2;
}

void findFlows(const PowerMap& map, RoomsMap& rooms) {
    const auto indexOf = [&](Id<Space> space) {
        const auto found = std::find_if(rooms.rooms.begin(), rooms.rooms.end(), [&](const Room& r) {
            return r.space == space;
        });
        return size_t(found - rooms.rooms.begin());
    };
    for (const Decision& decision : map.decisions)
        if (decision.officialSpace && decision.actualSpace &&
            decision.officialSpace != decision.actualSpace)
            rooms.flows.push_back(
                {decision.id, indexOf(*decision.officialSpace), indexOf(*decision.actualSpace)}
            );
}

} // namespace

int Room::made() const {
    return int(std::count_if(tokens.begin(), tokens.end(), [](const RoomToken& token) {
        return token.kind != RoomToken::Kind::OnPaper;
    }));
}

int Room::onPaper() const {
    return int(tokens.size()) - made();
}

RoomsMap roomsMap(const PowerMap& map, RoomsLens lens, const Words& words) {
    RoomsMap rooms;
    rooms.lens = lens;
    for (const Space& space : map.spaces) {
        Room room{space.id};
        room.name = space.name;
        room.openness = space.openness;
        room.presence = presenceIn(map, space);
        for (const RoomPresence& each : room.presence)
            room.people += each.people.value_or(0);
        room.practice = slotsOf(map, space, Lens::Practice);
        room.paper = slotsOf(map, space, Lens::Formal);
        room.levers = lens == RoomsLens::Paper ? room.paper : room.practice;
        room.tokens = tokensIn(map, space, lens);
        room.pin = space.pin;
        room.sentence = sentenceOf(room, lens, words);
        room.tip = tipOf(room, words);
        rooms.rooms.push_back(std::move(room));
    }
    std::stable_sort(rooms.rooms.begin(), rooms.rooms.end(), [&map](const Room& a, const Room& b) {
        if (ringOf(a.openness) != ringOf(b.openness))
            return ringOf(a.openness) < ringOf(b.openness);
        return decisionsOf(map, a) > decisionsOf(map, b);
    });
    if (lens == RoomsLens::Both)
        findFlows(map, rooms);
    for (const Decision& decision : map.decisions)
        if (!decision.officialSpace && !decision.actualSpace)
            rooms.homeless.push_back({decision.id, tokenText(decision), RoomToken::Kind::OnPaper});
    return rooms;
}

RoomsWords roomsWords(const RoomsMap& map, const Words& words) {
    const bool paper = map.lens == RoomsLens::Paper;
    std::array<int, 3> decisions{};
    for (const Room& room : map.rooms)
        decisions.at(size_t(ringOf(room.openness))) += paper ? room.onPaper() : room.made();
    const auto count = [&](int ring) {
        const int there = decisions.at(size_t(ring));
        return paper ? words.translate("rooms", "%n decision(s) belong here on paper", "", there)
                     : words.translate("rooms", "%n decision(s) made here", "", there);
    };
    RoomsWords said;
    said.closed = words.translate("rooms", "Closed", "a ring of the rooms map");
    said.closedCount = count(0);
    said.invited = words.translate("rooms", "Invited", "a ring of the rooms map");
    said.invitedCount = count(1);
    said.outer = words.translate("rooms", "Claimed and shared");
    said.outerCount = count(2);
    said.noDecisions = words.translate("rooms", "no decisions");
    said.belongs = words.translate("rooms", "Belongs on paper");
    said.made = words.translate("rooms", "Made in practice");
    said.levers =
        words.translate("rooms", "Bar in each room: who holds the eight levers of control");
    for (const Group group : allGroups)
        said.groups.at(static_cast<size_t>(group)) = vocabulary::plural(group, words.language());
    for (int rooms = 0; rooms <= int(map.rooms.size()); ++rooms)
        said.folded.push_back(words.translate("rooms", "+%n room(s)", "", rooms));
    return said;
}

std::vector<RoomPresence> presenceIn(const PowerMap& map, const Space& space) {
    std::map<Group, std::optional<int>> counts;
    const auto add = [&](Group group, std::optional<int> people) {
        const auto [place, fresh] = counts.try_emplace(group, people);
        if (!fresh && people)
            place->second = place->second.value_or(0) + *people;
    };
    std::set<Group> counted;
    for (const auto& [constituency, people] : space.people)
        counted.insert(vocabulary::groupOf(constituency));
    for (const Actor& actor : map.actors) {
        if (std::find(space.actors.begin(), space.actors.end(), actor.id) == space.actors.end())
            continue;
        const Group group = vocabulary::groupOf(actor.constituency);
        const bool one = actor.kind == ActorKind::Person || actor.kind == ActorKind::Role;
        if (one)
            add(group, actor.people.value_or(1));
        else
            add(group, counted.contains(group) ? std::nullopt : actor.people);
    }
    for (const Constituency constituency : space.constituencies) {
        const auto people = space.people.find(constituency);
        add(vocabulary::groupOf(constituency),
            people == space.people.end() ? std::nullopt : std::optional(people->second));
    }
    std::vector<RoomPresence> presence;
    for (const auto& [group, people] : counts)
        presence.push_back({group, people});
    return presence;
}

Group groupOf(const PowerMap& map, const Whom& whom) {
    if (const auto* constituency = std::get_if<Constituency>(&whom))
        return vocabulary::groupOf(*constituency);
    for (const Actor& actor : map.actors)
        if (actor.id == std::get<Id<Actor>>(whom))
            return vocabulary::groupOf(actor.constituency);
    return Group::Administrators;
}

QString nameOf(const PowerMap& map, const Whom& whom, Language language) {
    if (const auto* constituency = std::get_if<Constituency>(&whom))
        return labelOf(*constituency, language);
    for (const Actor& actor : map.actors)
        if (actor.id == std::get<Id<Actor>>(whom))
            return actor.name;
    return {};
}

QString tokenText(const Decision& decision) {
    const QString text = decision.shortName.isEmpty() ? decision.name : decision.shortName;
    return text.size() <= longestToken ? text : text.left(longestToken - 1).trimmed() + u'…';
}

std::vector<LeverRun> leverRuns(const LeverSlots& levers) {
    std::vector<LeverRun> runs;
    for (const LeverSlot& slot : levers) {
        if (slot.state == LeverSlot::State::NotAsked)
            continue;
        const auto group =
            slot.holders.empty() ? std::nullopt : std::optional(slot.holders.front());
        const auto same = std::find_if(runs.begin(), runs.end(), [&](const LeverRun& run) {
            return run.group == group;
        });
        if (same == runs.end())
            runs.push_back({group, 1});
        else
            ++same->levers;
    }
    std::stable_sort(runs.begin(), runs.end(), [](const LeverRun& a, const LeverRun& b) {
        if (a.group.has_value() != b.group.has_value())
            return a.group.has_value(); // what is not known stands last
        return a.levers > b.levers;
    });
    return runs;
}

} // namespace trellis::power
