#include "core/power/network_picture.h"

#include "core/power/map_layout.h"

#include <algorithm>

namespace trellis::power {
namespace {

MapShape shapeOf(const Actor& actor) {
    if (actor.kind == ActorKind::Government || actor.constituency == Constituency::District)
        return MapShape::Hexagon;
    if (actor.kind == ActorKind::Organization)
        return MapShape::Diamond;
    return actor.kind == ActorKind::Group ? MapShape::Square : MapShape::Circle;
}

QString noteOf(const Actor& actor, Names names, const Words& words) {
    if (actor.people && *actor.people > 0)
        return words.translate("network", "%n person(s)", nullptr, *actor.people);
    if (actor.kind == ActorKind::Person && nameOf(actor, names, words.language()) == actor.name)
        return actor.role;
    return {};
}

PictureActor pictured(const Actor& actor, Names names, const Words& words) {
    PictureActor picture{actor.id};
    picture.name = nameOf(actor, names, words.language());
    picture.note = noteOf(actor, names, words);
    picture.constituency = actor.constituency;
    picture.group = vocabulary::groupOf(actor.constituency);
    picture.shape = shapeOf(actor);
    picture.paper = actor.influenceFormal;
    picture.practice = actor.influencePractice;
    picture.placed = actor.place.has_value();
    return picture;
}

void layOut(const PowerMap& map, const ActorPlaces& before, NetworkPicture& picture) {
    MapRequest request;
    for (const Actor& actor : map.actors) {
        MapNode node;
        node.pinned = actor.place.has_value();
        node.place = actor.place;
        if (const auto old = before.find(actor.id); !node.place && old != before.end())
            node.place = old->second;
        request.nodes.push_back(node);
    }
    for (const PictureTie& tie : picture.ties)
        request.links.push_back({tie.from, tie.to});
    for (const PictureSpace& space : picture.spaces)
        request.spaces.push_back(space.members);
    const std::vector<QPointF> places = mapLayout(request);
    for (size_t i = 0; i < places.size(); ++i)
        picture.actors[i].place = places[i];
}

} // namespace

NetworkPicture
networkPicture(const PowerMap& map, Names names, const Words& words, const ActorPlaces& before) {
    NetworkPicture picture;
    std::map<Id<Actor>, int> numbers;
    for (const Actor& actor : map.actors) {
        numbers.emplace(actor.id, int(numbers.size()));
        picture.actors.push_back(pictured(actor, names, words));
    }
    for (const Space& space : map.spaces) {
        picture.spaces.push_back({space.id, space.name, space.openness, {}});
        for (const Id<Actor>& actor : space.actors)
            picture.spaces.back().members.push_back(numbers.at(actor));
    }
    for (const Tie& tie : map.ties) {
        // What one perspective sees is beside the team's map, not in it.
        if (tie.perspective)
            continue;
        picture.ties.push_back(
            {tie.id,
             numbers.at(tie.from),
             numbers.at(tie.to),
             tie.type,
             tie.formality != Formality::Informal,
             tie.strength}
        );
    }
    layOut(map, before, picture);
    // Places do not depend on whether names are on, so ties leave the picture only now.
    if (names != Names::Shown)
        std::erase_if(picture.ties, [](const PictureTie& tie) {
            return tie.type == TieType::Tension;
        });
    for (const MapNote& note : map.notes)
        if (note.view == MapNote::View::Network && names == Names::Shown)
            picture.notes.push_back(note);
    return picture;
}

ActorPlaces placesIn(const NetworkPicture& picture) {
    ActorPlaces places;
    for (const PictureActor& actor : picture.actors)
        places.emplace(actor.id, actor.place);
    return places;
}

QString actorSentence(const PictureActor& actor, const Words& words) {
    const auto level = [&](const std::optional<int>& influence) {
        return influence ? QString::number(*influence) : words.translate("network", "not known");
    };
    return words.translate("network", "%1, %2, influence %3 on paper, %4 in practice")
        .arg(
            actor.name,
            vocabulary::label(actor.constituency, words.language()).toLower(),
            level(actor.paper),
            level(actor.practice)
        );
}

QString tieSentence(const PictureTie& tie, const NetworkPicture& picture, const Words& words) {
    const QString formality =
        tie.formal ? words.translate("network", "formal") : words.translate("network", "informal");
    return words.translate("network", "%1 to %2: %3, %4, strength %5 of 3")
        .arg(
            picture.actors.at(size_t(tie.from)).name,
            picture.actors.at(size_t(tie.to)).name,
            vocabulary::label(tie.type, words.language()).toLower(),
            formality
        )
        .arg(tie.strength);
}

} // namespace trellis::power
