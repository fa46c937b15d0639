#include "core/power/network_overlay.h"

#include <algorithm>

namespace trellis::power {
namespace {

template <class Thing>
const Thing* byId(const std::vector<Thing>& things, const Id<Thing>& id) {
    const auto found = std::find_if(things.begin(), things.end(), [&](const Thing& thing) {
        return thing.id == id;
    });
    return found == things.end() ? nullptr : &*found;
}

/// One map with everybody and every tie of both, the later one first.
PowerMap merged(const PowerMap& then, const PowerMap& now) {
    PowerMap both = now;
    for (Actor& actor : both.actors) {
        const Actor* before = byId(then.actors, actor.id);
        actor.influenceFormal = before == nullptr ? std::nullopt : before->influencePractice;
    }
    for (const Actor& before : then.actors)
        if (byId(now.actors, before.id) == nullptr) {
            both.actors.push_back(before);
            both.actors.back().influenceFormal = before.influencePractice;
        }
    for (const Tie& before : then.ties)
        if (byId(now.ties, before.id) == nullptr)
            both.ties.push_back(before);
    return both;
}

} // namespace

NetworkOverlay
networkOverlay(const PowerMap& then, const PowerMap& now, Names names, const Words& words) {
    PowerMap both = merged(then, now);
    const ActorPlaces places = placesIn(networkPicture(now, names, words));
    for (Actor& actor : both.actors)
        if (const auto place = places.find(actor.id); place != places.end())
            actor.place = place->second;
    NetworkOverlay overlay{networkPicture(both, names, words), {}, {}, {}, {}, {}, {}};
    for (int i = 0; i < int(overlay.picture.actors.size()); ++i) {
        const PictureActor& actor = overlay.picture.actors[size_t(i)];
        if (byId(then.actors, actor.id) == nullptr)
            overlay.came.insert(i);
        if (byId(now.actors, actor.id) == nullptr)
            overlay.left.insert(i);
        if (actor.paper != actor.practice || overlay.left.contains(i))
            overlay.changed.insert(i);
    }
    for (int i = 0; i < int(overlay.picture.ties.size()); ++i) {
        const Id<Tie> id = overlay.picture.ties[size_t(i)].id;
        const Tie* before = byId(then.ties, id);
        const Tie* after = byId(now.ties, id);
        if (after == nullptr)
            overlay.lostTies.insert(i);
        else if (before == nullptr || after->strength > before->strength)
            overlay.newTies.insert(i);
        else if (after->strength < before->strength)
            overlay.weakerTies.insert(i);
    }
    return overlay;
}

NetworkPicture overlayThen(const NetworkOverlay& overlay, const PowerMap& then) {
    NetworkPicture picture = overlay.picture;
    std::map<Id<Actor>, int> numbers;
    for (PictureActor& actor : picture.actors) {
        actor.practice = actor.paper;
        numbers.emplace(actor.id, int(numbers.size()));
    }
    for (PictureTie& tie : picture.ties)
        if (const Tie* before = byId(then.ties, tie.id))
            tie.strength = before->strength;
    picture.spaces.clear();
    for (const Space& space : then.spaces) {
        picture.spaces.push_back({space.id, space.name, space.openness, {}});
        for (const Id<Actor>& actor : space.actors)
            picture.spaces.back().members.push_back(numbers.at(actor));
    }
    return picture;
}

NetworkPicture overlayNow(const NetworkOverlay& overlay) {
    NetworkPicture picture = overlay.picture;
    for (PictureActor& actor : picture.actors)
        actor.paper = actor.practice;
    return picture;
}

} // namespace trellis::power
