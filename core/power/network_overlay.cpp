#include "core/power/network_overlay.h"

#include "core/power/by_id.h"

namespace trellis::power {
namespace {

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

NetworkDifference
differenceOf(const PowerMap& then, const PowerMap& now, const NetworkPicture& picture) {
    NetworkDifference difference;
    for (const PictureActor& actor : picture.actors) {
        const bool came = byId(then.actors, actor.id) == nullptr;
        if (byId(now.actors, actor.id) == nullptr)
            difference.gone.insert(actor.id.uuid());
        else if (came || actor.paper != actor.practice)
            difference.changed.insert(actor.id.uuid());
        if (came)
            difference.came.insert(actor.id.uuid());
    }
    for (const PictureTie& tie : picture.ties) {
        const Tie* before = byId(then.ties, tie.id);
        const Tie* after = byId(now.ties, tie.id);
        if (after == nullptr)
            difference.lost.insert(tie.id.uuid());
        else if (before == nullptr || after->strength > before->strength)
            difference.gained.insert(tie.id.uuid());
    }
    return difference;
}

NetworkPicture asThen(NetworkPicture picture, const PowerMap& then) {
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

NetworkPicture asNow(NetworkPicture picture) {
    for (PictureActor& actor : picture.actors)
        actor.paper = actor.practice;
    return picture;
}

} // namespace

NetworkOverlay
networkOverlay(const PowerMap& then, const PowerMap& now, Names names, const Words& words) {
    PowerMap both = merged(then, now);
    const ActorPlaces places = placesIn(networkPicture(now, names, words));
    for (Actor& actor : both.actors)
        if (const auto place = places.find(actor.id); place != places.end())
            actor.place = place->second;
    const NetworkPicture picture = networkPicture(both, names, words);
    return {picture, asThen(picture, then), asNow(picture), differenceOf(then, now, picture)};
}

} // namespace trellis::power
