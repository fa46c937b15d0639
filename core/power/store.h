#pragma once

#include "core/power/types.h"
#include "core/school/edit.h"

namespace trellis::power {

[[nodiscard]] PowerMap readMap(const school::Reader& reader);

/// Adds the actor, or changes the one that has its id. So for spaces (with their members),
/// decisions and ties.
void put(school::Edit& edit, const Actor& actor);
void put(school::Edit& edit, const Space& space);
void put(school::Edit& edit, const Decision& decision);
void put(school::Edit& edit, const Tie& tie);

/// Removes it and what hangs on it: an actor's ties and places in spaces; a space's members, while
/// decisions made there lose their place; a decision's say and evidence. A growth move about the
/// decision stays and loses the link.
void remove(school::Edit& edit, Id<Actor> actor);
void remove(school::Edit& edit, Id<Space> space);
void remove(school::Edit& edit, Id<Decision> decision);
void remove(school::Edit& edit, Id<Tie> tie);

/// Sets one answer; `level` nullopt is "don't know".
void setSay(school::Edit& edit, const SayKey& key, SayLevel level);
/// Takes an answer away, so that the cell is open again.
void clearSay(school::Edit& edit, const SayKey& key);
/// How the team knows; empty words take the evidence away.
void setEvidence(school::Edit& edit, const EvidenceKey& key, const QString& words);
/// Puts the decisions in this order.
void reorder(school::Edit& edit, const std::vector<Id<Decision>>& order);
/// The position after the last decision.
[[nodiscard]] int nextPosition(const school::Reader& reader);
/// The cell that evidence of that id belongs to, for a search hit; nullopt when it is gone.
[[nodiscard]] std::optional<EvidenceKey> evidenceKey(const school::Reader& reader, QUuid id);

/// How far the matrix is filled: the six groups' answers on paper and in practice.
struct Answers {
    int given = 0;
    int expected = 0; ///< twelve a decision
    bool operator==(const Answers&) const = default;
};
[[nodiscard]] Answers answersIn(const school::Reader& reader);

} // namespace trellis::power
