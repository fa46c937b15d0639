#pragma once

#include "core/school/id.h"
#include "core/words/vocabulary.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace trellis::power {

/// Who can have influence: a role or a group by default, a named person only with consent.
struct Actor {
    Id<Actor> id = Id<Actor>::create();
    QString name;
    ActorKind kind = ActorKind::Role;
    Constituency constituency = Constituency::Teacher;
    QString note;
    std::optional<int> influenceFormal;   ///< 0 to 5
    std::optional<int> influencePractice; ///< 0 to 5
    bool operator==(const Actor&) const = default;
};

/// A setting in which people can affect decisions.
struct Space {
    Id<Space> id = Id<Space>::create();
    QString name;
    Openness openness = Openness::Closed;
    Formality formality = Formality::Formal;
    QString purpose;
    QString rhythm;
    std::vector<Id<Actor>> actors;            ///< who is in it
    std::vector<Constituency> constituencies; ///< whole groups that are in it
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
    bool operator==(const Decision&) const = default;
};

/// A level of the say scale, 0 Shut out to 5 Leading; nullopt is "don't know", which counts.
using SayLevel = std::optional<int>;

/// Where one answer belongs.
struct SayKey {
    Id<Decision> decision;
    Constituency constituency = Constituency::Teacher;
    Lens lens = Lens::Formal;
    friend auto operator<=>(const SayKey&, const SayKey&) = default;
    bool operator==(const SayKey&) const = default;
};

struct EvidenceKey {
    Id<Decision> decision;
    Constituency constituency = Constituency::Teacher;
    friend auto operator<=>(const EvidenceKey&, const EvidenceKey&) = default;
    bool operator==(const EvidenceKey&) const = default;
};

struct Tie {
    Id<Tie> id = Id<Tie>::create();
    Id<Actor> from;
    Id<Actor> to;
    TieType type = TieType::Advice;
    Formality formality = Formality::Informal;
    int strength = 1; ///< 1 to 3
    bool operator==(const Tie&) const = default;
};

/// All of step 3, as the file holds it.
struct PowerMap {
    std::vector<Actor> actors;       ///< by name
    std::vector<Space> spaces;       ///< by openness, then name
    std::vector<Decision> decisions; ///< in the team's order
    std::map<SayKey, SayLevel> say;  ///< a cell that nobody answered is not in it
    std::map<EvidenceKey, QString> evidence;
    std::vector<Tie> ties;
    bool operator==(const PowerMap&) const = default;
};

} // namespace trellis::power
