#include "ui/power/network_edits.h"

#include "core/power/store.h"
#include "ui/power/map_edits.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"

#include <QCoreApplication>

#include <algorithm>

namespace trellis::ui {
namespace {

template <class Thing>
const Thing* found(const std::vector<Thing>& things, const QUuid& id) {
    const auto it = std::find_if(things.begin(), things.end(), [&](const Thing& thing) {
        return thing.id.uuid() == id;
    });
    return it == things.end() ? nullptr : &*it;
}

QString moveLabel(const power::PowerMap& map, const NetworkEdits::Move& move) {
    const QString name = found(map.actors, move.actor.uuid())->name;
    if (!move.joined.empty())
        return QCoreApplication::translate("network edits", "“%1” came into “%2”")
            .arg(name, found(map.spaces, move.joined.front().uuid())->name);
    if (!move.left.empty())
        return QCoreApplication::translate("network edits", "“%1” left “%2”")
            .arg(name, found(map.spaces, move.left.front().uuid())->name);
    return QCoreApplication::translate("network edits", "Moved “%1” on the map").arg(name);
}

} // namespace

void NetworkEdits::keepPlaces(school::Edit& edit, std::optional<Id<power::Actor>> but) const {
    for (power::Actor actor : m_map.actors) {
        const auto place = m_places.find(actor.id);
        if (actor.place || actor.id == but || place == m_places.end())
            continue;
        actor.place = place->second;
        power::put(edit, actor);
    }
}

bool NetworkEdits::move(const Move& move) {
    power::Actor actor = *found(m_map.actors, move.actor.uuid());
    actor.place = move.to;
    const bool membership = !move.joined.empty() || !move.left.empty();
    return m_desk.perform(
        moveLabel(m_map, move),
        [&](school::Edit& edit) {
            keepPlaces(edit, actor.id);
            power::put(edit, actor);
            for (power::Space space : m_map.spaces) {
                const auto in = [&](const std::vector<Id<power::Space>>& spaces) {
                    return std::find(spaces.begin(), spaces.end(), space.id) != spaces.end();
                };
                if (!in(move.joined) && !in(move.left))
                    continue;
                std::erase(space.actors, actor.id);
                if (in(move.joined))
                    space.actors.push_back(actor.id);
                power::put(edit, space);
            }
        },
        membership ? Offer::Undo : Offer::Nothing
    );
}

std::optional<QString> NetworkEdits::ask(const QString& title, const QString& label) const {
    const auto words = m_desk.dialogs().line(title, label, {});
    if (!words || words->trimmed().isEmpty())
        return std::nullopt;
    return words->trimmed();
}

std::optional<QUuid> NetworkEdits::addActor(QPointF at) {
    const auto name =
        ask(QCoreApplication::translate("network edits", "Add a person or role"),
            QCoreApplication::translate(
                "network edits", "A role or a group; a person's name only if they agree"
            ));
    if (!name)
        return std::nullopt;
    power::Actor actor;
    actor.name = *name;
    actor.place = at;
    const bool done = m_desk.perform(
        QCoreApplication::translate("network edits", "Added “%1”").arg(*name),
        [&](school::Edit& edit) {
            keepPlaces(edit);
            power::put(edit, actor);
        }
    );
    if (!done)
        return std::nullopt;
    tellGroup(m_desk, actor);
    return actor.id.uuid();
}

std::optional<QUuid> NetworkEdits::addTie(Id<power::Actor> from, Id<power::Actor> to, bool formal) {
    const power::Tie tie = usualTie(from, to, formal ? TieType::ReportsTo : TieType::Advice);
    const bool done = m_desk.perform(
        QCoreApplication::translate("network edits", "Tied “%1” to “%2”")
            .arg(found(m_map.actors, from.uuid())->name, found(m_map.actors, to.uuid())->name),
        [&](school::Edit& edit) {
            keepPlaces(edit);
            power::put(edit, tie);
        }
    );
    return done ? std::optional(tie.id.uuid()) : std::nullopt;
}

std::optional<QUuid> NetworkEdits::addSpace(const std::vector<Id<power::Actor>>& members) {
    const auto name =
        ask(QCoreApplication::translate("network edits", "Add a space"),
            QCoreApplication::translate(
                "network edits", "What do people call it? Cabinet, car line, group chat…"
            ));
    if (!name)
        return std::nullopt;
    power::Space space;
    space.name = *name;
    space.actors = members;
    const bool done = m_desk.perform(
        QCoreApplication::translate("network edits", "Added the space “%1”").arg(*name),
        [&](school::Edit& edit) {
            keepPlaces(edit);
            power::put(edit, space);
        }
    );
    return done ? std::optional(space.id.uuid()) : std::nullopt;
}

std::optional<QUuid> NetworkEdits::addNote(QPointF at) {
    const auto words =
        ask(QCoreApplication::translate("network edits", "Write on the map"),
            QCoreApplication::translate("network edits", "Only your team sees it"));
    if (!words)
        return std::nullopt;
    power::MapNote note;
    note.view = power::MapNote::View::Network;
    note.words = *words;
    note.place = at;
    const bool done = m_desk.perform(
        QCoreApplication::translate("network edits", "Wrote on the map"),
        [&](school::Edit& edit) {
            keepPlaces(edit);
            power::put(edit, note);
        }
    );
    return done ? std::optional(note.id.uuid()) : std::nullopt;
}

bool NetworkEdits::moveNote(Id<power::MapNote> note, QPointF to) {
    power::MapNote moved = *found(m_map.notes, note.uuid());
    moved.place = to;
    return m_desk.perform(
        QCoreApplication::translate("network edits", "Moved words on the map"),
        [&](school::Edit& edit) { power::put(edit, moved); }
    );
}

bool NetworkEdits::remove(const QUuid& id) {
    const auto perform = [&](const QString& label, const auto& thing) {
        return m_desk.perform(
            label,
            [&](school::Edit& edit) {
                keepPlaces(edit);
                power::remove(edit, thing.id);
            },
            Offer::Undo
        );
    };
    if (const auto* actor = found(m_map.actors, id))
        return perform(
            QCoreApplication::translate("network edits", "Removed “%1” from the map")
                .arg(actor->name),
            *actor
        );
    if (const auto* space = found(m_map.spaces, id))
        return perform(
            QCoreApplication::translate("network edits", "Removed the space “%1”").arg(space->name),
            *space
        );
    if (const auto* tie = found(m_map.ties, id))
        return perform(QCoreApplication::translate("network edits", "Removed a tie"), *tie);
    if (const auto* note = found(m_map.notes, id))
        return perform(
            QCoreApplication::translate("network edits", "Removed words from the map"), *note
        );
    return false;
}

bool NetworkEdits::layOutAgain() {
    return m_desk.perform(
        QCoreApplication::translate("network edits", "Laid the map out again"),
        [&](school::Edit& edit) {
            for (power::Actor actor : m_map.actors) {
                if (!actor.place)
                    continue;
                actor.place.reset();
                power::put(edit, actor);
            }
        },
        Offer::Undo
    );
}

} // namespace trellis::ui
