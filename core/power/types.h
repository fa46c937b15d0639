#pragma once

#include "core/power/perspective.h"
#include "core/school/id.h"
#include "core/words/vocabulary.h"

#include <QDate>
#include <QPointF>
#include <QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace trellis::power {

/// Who can have influence: a role or a group by default, a named person only with consent.
struct Actor {
    Id<Actor> id = Id<Actor>::create();
    QString name;
    ActorKind kind = ActorKind::Role;
    Constituency constituency = Constituency::Teacher;
    QString note;
    std::optional<int> influenceFormal;   ///< 0 to 5, as the team sees it together
    std::optional<int> influencePractice; ///< 0 to 5, as the team sees it together
    QString organization;                 ///< that the actor belongs to, beside the school
    QString role;                         ///< what a screen with names off says of a person
    Sphere sphere = Sphere::School;
    bool onTeam = false;
    bool consented = false;       ///< a named person said yes to being on the map
    std::optional<int> people;    ///< in a group or organization; nullopt is not known
    std::optional<QPointF> place; ///< on the network, where a person put it
    bool operator==(const Actor&) const = default;
};

/// One lever of one lens in a space.
struct LeverKey {
    Lever lever = Lever::CallsIt;
    Lens lens = Lens::Practice; ///< Formal or Practice
    friend auto operator<=>(const LeverKey&, const LeverKey&) = default;
    bool operator==(const LeverKey&) const = default;
};

/// A setting in which people can affect decisions: a room of the map.
struct Space {
    Id<Space> id = Id<Space>::create();
    QString name;
    Openness openness = Openness::Closed;
    Formality formality = Formality::Formal;
    QString purpose;
    QString rhythm;                           ///< when
    std::vector<Id<Actor>> actors;            ///< who is in it
    std::vector<Constituency> constituencies; ///< whole groups that are in it
    std::map<Constituency, int> people;       ///< how many of such a group, where that is known
    SpaceKind kind = SpaceKind::Meeting;
    std::optional<Visibility> visibility;
    QString place; ///< where
    QString language;
    std::optional<bool> notesShared; ///< nullopt is not known
    QString barriers;
    QString access;
    /// Who holds each lever. One that is not in it was not asked; an empty list is "don't know".
    std::map<LeverKey, std::vector<Whom>> levers;
    std::optional<QPointF> pin; ///< its middle on the rooms map, where a person put it
    bool operator==(const Space&) const = default;
};

/// One concrete decision of a domain: "2026 bell schedule".
struct Decision {
    Id<Decision> id = Id<Decision>::create();
    int position = 0;
    int domain = 1; ///< 1 to 16, in the catalogue of domains
    QString name;
    QString decidedBy; ///< who decides in practice, in the team's words
    std::optional<Id<Space>> officialSpace;
    std::optional<Id<Space>> actualSpace;
    std::optional<int> stakes; ///< 1 to 3
    QString shortName;         ///< for a token; the name stands where it is empty
    DecisionLevel level = DecisionLevel::School;
    QDate madeOn;                        ///< not valid while not known
    QString howLearned;                  ///< how people learned of it
    std::optional<Id<Space>> hopedSpace; ///< where the team wants it made
    bool operator==(const Decision&) const = default;
};

struct EvidenceKey {
    Id<Decision> decision;
    Constituency constituency = Constituency::Teacher;
    friend auto operator<=>(const EvidenceKey&, const EvidenceKey&) = default;
    bool operator==(const EvidenceKey&) const = default;
};

/// One thing that stands behind an answer or a room.
struct EvidenceItem {
    Id<EvidenceItem> id = Id<EvidenceItem>::create();
    EvidenceKind kind = EvidenceKind::Observation;
    QString words;
    QDate datedOn; ///< not valid while not known
    std::optional<Confidence> confidence;
    /// What it is about: a decision or a space, one of the two.
    std::optional<Id<Decision>> decision;
    std::optional<Whom> whom; ///< whose say in the decision; nullopt is all of it
    std::optional<Id<Space>> space;
    std::optional<Id<Perspective>> perspective; ///< who said so; nullopt is the team
    bool operator==(const EvidenceItem&) const = default;
};

struct Tie {
    Id<Tie> id = Id<Tie>::create();
    Id<Actor> from;
    Id<Actor> to;
    TieType type = TieType::Advice;
    Formality formality = Formality::Informal;
    int strength = 1;                           ///< 1 to 3
    std::optional<Id<Perspective>> perspective; ///< who sees it; nullopt is the team
    bool operator==(const Tie&) const = default;
};

/// Words that a person wrote on one of the maps.
struct MapNote {
    enum class View { Rooms, Network };
    Id<MapNote> id = Id<MapNote>::create();
    View view = View::Rooms;
    QString words;
    QPointF place;
    bool operator==(const MapNote&) const = default;
};

/// All of step 3, as the file holds it. What has no perspective is the team's own, answered
/// together.
struct PowerMap {
    std::vector<Actor> actors;       ///< by name
    std::vector<Space> spaces;       ///< by openness, then name
    std::vector<Decision> decisions; ///< in the team's order
    std::map<SayKey, SayLevel> say;  ///< a cell that nobody answered is not in it
    std::map<EvidenceKey, QString> evidence;
    std::vector<Tie> ties;
    std::map<ActorSayKey, SayLevel> actorSay;
    std::set<CarryKey> carriesOut;
    std::vector<Perspective> perspectives; ///< in the team's order
    std::map<ViewKey, Tally> views;        ///< what each perspective answered
    std::map<TowerKey, Tally> towers;
    std::vector<EvidenceItem> evidenceItems; ///< the newest first
    std::vector<MapNote> notes;
    QString question; ///< what the map is about, in the team's words; empty while not asked
    bool operator==(const PowerMap&) const = default;
};

} // namespace trellis::power
