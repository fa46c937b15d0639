#pragma once

#include "core/power/types.h"

namespace trellis::ui {

class Desk;

/// What is written of actors, spaces and ties, wherever in step 3 a person does it: each is one
/// edit with its words for the history.
bool addActor(Desk& desk, const power::Actor& actor);
/// Says with which group a new actor stands until the person chooses another.
void tellGroup(Desk& desk, const power::Actor& actor);
bool changeActor(Desk& desk, const power::Actor& actor);
bool removeActor(Desk& desk, const power::Actor& actor);
bool addSpace(Desk& desk, const power::Space& space);
bool changeSpace(Desk& desk, const power::Space& space);
bool removeSpace(Desk& desk, const power::Space& space);
/// A tie of that type as it is usually meant: who reports to whom is formal, the others are not.
[[nodiscard]] power::Tie
usualTie(Id<power::Actor> from, Id<power::Actor> to, TieType type = TieType::Advice);
bool addTie(Desk& desk, const power::PowerMap& map, const power::Tie& tie);
bool removeTie(Desk& desk, const power::Tie& tie);
/// Empty words take the question away.
bool writeQuestion(Desk& desk, const QString& words);
/// Asks what the map is about, and writes the answer.
void askQuestion(Desk& desk, const QString& now);
/// Asks for a title and adds a perspective.
void addPerspective(Desk& desk);
/// How many of a perspective gave each height to the actor, on paper and in practice.
bool writeTowers(
    Desk& desk,
    const power::Perspective& perspective,
    const power::Actor& actor,
    const power::Tally& paper,
    const power::Tally& practice
);

} // namespace trellis::ui
