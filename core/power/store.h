#pragma once

#include "core/power/perspective_store.h"
#include "core/power/say_store.h"
#include "core/power/types.h"
#include "core/school/edit.h"

namespace trellis::power {

[[nodiscard]] PowerMap readMap(const school::Reader& reader);

/// Adds the actor, or changes the one that has its id. So for spaces (with their members and
/// levers), decisions, ties and notes.
void put(school::Edit& edit, const Actor& actor);
void put(school::Edit& edit, const Space& space);
void put(school::Edit& edit, const Decision& decision);
void put(school::Edit& edit, const Tie& tie);
void put(school::Edit& edit, const MapNote& note);

/// Says what the map is about; empty words take the question away.
void setQuestion(school::Edit& edit, const QString& words);

/// Where the walk through the map stood: a stop's id (see walk.h), empty before the first.
[[nodiscard]] QString walkPlace(const school::Reader& reader);
/// No step of the history: nobody undoes going on.
void setWalkPlace(school::Edit& edit, const QString& stop);

/// Removes it and what hangs on it: an actor's ties, answers and places in spaces, and the levers
/// it holds; a space's members, levers and evidence, while decisions made there lose their place; a
/// decision's answers and evidence. A growth move about the decision stays and loses the link.
void remove(school::Edit& edit, Id<Actor> actor);
void remove(school::Edit& edit, Id<Space> space);
void remove(school::Edit& edit, Id<Decision> decision);
void remove(school::Edit& edit, Id<Tie> tie);
void remove(school::Edit& edit, Id<MapNote> note);

/// Puts the decisions in this order.
void reorder(school::Edit& edit, const std::vector<Id<Decision>>& order);
/// The position after the last decision.
[[nodiscard]] int nextPosition(const school::Reader& reader);

} // namespace trellis::power
