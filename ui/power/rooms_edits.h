#pragma once

#include "core/power/rooms.h"

class QMenu;

namespace trellis::ui {

class Desk;

/// What of a decision a room is: where it belongs, where it is made, where the team wants it.
enum class PlaceKind { Paper, Practice, Hoped };

/// What the rooms map writes, each as one edit with its words for the history.
bool placeDecision(
    Desk& desk, power::Decision decision, PlaceKind kind, const std::optional<power::Space>& space
);
bool pinRoom(Desk& desk, power::Space space, std::optional<QPointF> pin);
/// Asks for a name and adds the room; nullopt when the person chose not to.
std::optional<Id<power::Space>> addRoom(Desk& desk, Openness openness, std::optional<QPointF> pin);
/// Sets who holds a lever; an empty list is "don't know", nullopt takes the answer away.
bool setHolders(
    Desk& desk,
    const power::PowerMap& map,
    power::Space space,
    const power::LeverKey& key,
    const std::optional<std::vector<power::Whom>>& holders
);

/// Every group and everyone in the room, to say who holds a lever.
void fillHolderMenu(
    QMenu& menu,
    Desk& desk,
    const power::PowerMap& map,
    const power::Space& space,
    const power::LeverKey& key
);
/// Every room, for one place of a decision; `none` is what taking the place away is called.
void fillPlaceMenu(
    QMenu& menu,
    Desk& desk,
    const power::PowerMap& map,
    const power::Decision& decision,
    PlaceKind kind
);

[[nodiscard]] const power::Space* spaceOf(const power::PowerMap& map, Id<power::Space> id);
[[nodiscard]] const power::Decision* decisionOf(const power::PowerMap& map, Id<power::Decision> id);

} // namespace trellis::ui
