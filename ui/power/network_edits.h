#pragma once

#include "core/power/network_picture.h"

namespace trellis::school {
class Edit;
}

namespace trellis::ui {

class Desk;

/// What the network's gestures write. Each is one edit; an edit that gives one actor a place keeps
/// all others where they are drawn, so that the map never jumps.
class NetworkEdits {
public:
    NetworkEdits(Desk& desk, const power::PowerMap& map, power::ActorPlaces places)
        : m_desk(desk),
          m_map(map),
          m_places(std::move(places)) {}

    /// Where an actor was put down, and which spaces it came into or left by that.
    struct Move {
        Id<power::Actor> actor;
        QPointF to;
        std::vector<Id<power::Space>> joined;
        std::vector<Id<power::Space>> left;
    };
    bool move(const Move& move);
    /// Asks for a name; nullopt when the person chose not to.
    [[nodiscard]] std::optional<QUuid> addActor(QPointF at);
    [[nodiscard]] std::optional<QUuid>
    addTie(Id<power::Actor> from, Id<power::Actor> to, bool formal);
    [[nodiscard]] std::optional<QUuid> addSpace(const std::vector<Id<power::Actor>>& members);
    [[nodiscard]] std::optional<QUuid> addNote(QPointF at);
    bool moveNote(Id<power::MapNote> note, QPointF to);
    /// The actor, space, tie or note of that id.
    bool remove(const QUuid& id);
    /// Takes every place away, so that the map is drawn anew.
    bool layOutAgain();

private:
    void keepPlaces(school::Edit& edit, std::optional<Id<power::Actor>> but = std::nullopt) const;
    [[nodiscard]] std::optional<QString> ask(const QString& title, const QString& label) const;

    Desk& m_desk;
    const power::PowerMap& m_map;
    power::ActorPlaces m_places;
};

} // namespace trellis::ui
