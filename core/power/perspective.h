#pragma once

#include "core/school/id.h"
#include "core/words/vocabulary.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace trellis::power {

struct Actor;
struct Decision;

/// A whole group, or one actor of the map.
using Whom = std::variant<Constituency, Id<Actor>>;

/// A level of the say scale, 0 Shut out to 5 Leading; nullopt is "don't know", which counts.
using SayLevel = std::optional<int>;

/// Where one answer of the team belongs.
struct SayKey {
    Id<Decision> decision;
    Constituency constituency = Constituency::Teacher;
    Lens lens = Lens::Formal;
    friend auto operator<=>(const SayKey&, const SayKey&) = default;
    bool operator==(const SayKey&) const = default;
};

/// The team's answer for one actor, where a whole group is too coarse.
struct ActorSayKey {
    Id<Decision> decision;
    Id<Actor> actor;
    Lens lens = Lens::Formal;
    friend auto operator<=>(const ActorSayKey&, const ActorSayKey&) = default;
    bool operator==(const ActorSayKey&) const = default;
};

/// Who carries a decision out, whatever say they have in it.
struct CarryKey {
    Id<Decision> decision;
    Whom whom;
    Lens lens = Lens::Practice;
    friend auto operator<=>(const CarryKey&, const CarryKey&) = default;
    bool operator==(const CarryKey&) const = default;
};

/// Who answers: "Families", 23 people, on two evenings.
struct Perspective {
    Id<Perspective> id = Id<Perspective>::create();
    int position = 0;
    QString title;
    std::vector<Constituency> groups; ///< whom they belong to, in the vocabulary's order
    int people = 0;                   ///< who were asked
    QDate askedOn;                    ///< not valid while not known
    QDate askedUntil;                 ///< not valid for a single day
    bool operator==(const Perspective&) const = default;
};

/// Where the answers of a perspective belong.
struct ViewKey {
    Id<Perspective> perspective;
    Id<Decision> decision;
    Whom whom;
    Lens lens = Lens::Practice;
    friend auto operator<=>(const ViewKey&, const ViewKey&) = default;
    bool operator==(const ViewKey&) const = default;
};

/// How many people gave each level. Counts and no sheets: nobody's answers are kept as theirs.
using Tally = std::map<SayLevel, int>;

/// An influence tower: how high an actor is seen.
struct TowerKey {
    std::optional<Id<Perspective>> perspective; ///< nullopt is the team
    Id<Actor> actor;
    std::optional<int> domain; ///< 1 to 16; nullopt is all of them
    Lens lens = Lens::Practice;
    friend auto operator<=>(const TowerKey&, const TowerKey&) = default;
    bool operator==(const TowerKey&) const = default;
};

} // namespace trellis::power
