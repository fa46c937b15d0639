#pragma once

#include "core/power/names.h"
#include "core/words/words.h"

namespace trellis::power {

/// What kind of actor a shape stands for: a person or role, a group, an organization, an outside
/// body.
enum class MapShape { Circle, Square, Diamond, Hexagon };

struct PictureActor {
    Id<Actor> id;
    QString name;
    QString note; ///< a second line under the name: "3rd grade", "≈ 25 people"
    Constituency constituency = Constituency::Teacher;
    Group group = Group::Teachers;
    MapShape shape = MapShape::Circle;
    std::optional<int> paper;    ///< influence, 0 to 5
    std::optional<int> practice; ///< influence, 0 to 5
    QPointF place;               ///< of its middle, in scene pixels
    bool placed = false;         ///< a person put it there
    bool operator==(const PictureActor&) const = default;
};

struct PictureTie {
    Id<Tie> id;
    int from = 0; ///< places in the picture's actors
    int to = 0;
    TieType type = TieType::Advice;
    bool formal = false;
    int strength = 1; ///< 1 to 3
    bool operator==(const PictureTie&) const = default;
};

struct PictureSpace {
    Id<Space> id;
    QString name;
    Openness openness = Openness::Closed;
    std::vector<int> members; ///< places in the picture's actors
    bool operator==(const PictureSpace&) const = default;
};

/// The network as every picture of it shows it: words, order and places decided.
struct NetworkPicture {
    std::vector<PictureActor> actors;
    std::vector<PictureTie> ties;
    std::vector<PictureSpace> spaces;
    std::vector<MapNote> notes;
    bool operator==(const NetworkPicture&) const = default;
};

using ActorPlaces = std::map<Id<Actor>, QPointF>;

/// @param before  where actors without a place of their own were when last drawn: they stay near.
[[nodiscard]] NetworkPicture networkPicture(
    const PowerMap& map, Names names, const Words& words, const ActorPlaces& before = {}
);
/// The places of all actors of a picture.
[[nodiscard]] ActorPlaces placesIn(const NetworkPicture& picture);

/// "Ms. Ortiz, teacher, influence 2 on paper, 4 in practice"
[[nodiscard]] QString actorSentence(const PictureActor& actor, const Words& words);
/// "Ms. Ortiz to Mr. Bell: information, informal, strength 2 of 3"
[[nodiscard]] QString
tieSentence(const PictureTie& tie, const NetworkPicture& picture, const Words& words);

} // namespace trellis::power
