#include "ui/power/rooms_edits.h"

#include "core/power/matrix.h"
#include "core/power/store.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace trellis::ui {
namespace {

using power::Decision;
using power::Space;
using power::Whom;

std::optional<Id<Space>>& placeIn(Decision& decision, PlaceKind kind) {
    switch (kind) {
    case PlaceKind::Paper:
        return decision.officialSpace;
    case PlaceKind::Practice:
        return decision.actualSpace;
    case PlaceKind::Hoped:
        break;
    }
    return decision.hopedSpace;
}

QString labelFor(const Decision& decision, PlaceKind kind, const std::optional<Space>& space) {
    if (!space)
        return QCoreApplication::translate("rooms edits", "“%1”: place taken away")
            .arg(decision.name);
    switch (kind) {
    case PlaceKind::Paper:
        return QCoreApplication::translate("rooms edits", "“%1” belongs in %2 on paper")
            .arg(decision.name, space->name);
    case PlaceKind::Practice:
        return QCoreApplication::translate("rooms edits", "“%1” is made in %2 in practice")
            .arg(decision.name, space->name);
    case PlaceKind::Hoped:
        break;
    }
    return QCoreApplication::translate("rooms edits", "Planned to move “%1” to %2")
        .arg(decision.name, space->name);
}

QString names(const power::PowerMap& map, const std::vector<Whom>& holders, Language language) {
    QStringList said;
    for (const Whom& holder : holders)
        said.append(power::nameOf(map, holder, language));
    return said.join(QStringLiteral(", "));
}

} // namespace

bool placeDecision(
    Desk& desk, Decision decision, PlaceKind kind, const std::optional<Space>& space
) {
    auto& place = placeIn(decision, kind);
    const auto wanted = space ? std::optional(space->id) : std::nullopt;
    if (place == wanted)
        return true;
    place = wanted;
    return desk.perform(
        labelFor(decision, kind, space),
        [&](school::Edit& edit) { power::put(edit, decision); },
        Offer::Undo
    );
}

bool pinRoom(Desk& desk, Space space, std::optional<QPointF> pin) {
    if (space.pin == pin)
        return true;
    space.pin = pin;
    const QString label =
        (pin ? QCoreApplication::translate("rooms edits", "Moved the room “%1”")
             : QCoreApplication::translate("rooms edits", "Let “%1” find its place again"))
            .arg(space.name);
    return desk.perform(label, [&](school::Edit& edit) { power::put(edit, space); });
}

std::optional<Id<Space>> addRoom(Desk& desk, Openness openness, std::optional<QPointF> pin) {
    const auto name = desk.dialogs().line(
        QCoreApplication::translate("rooms edits", "Add a space"),
        QCoreApplication::translate(
            "rooms edits", "What do people call it? Cabinet, car line, group chat…"
        ),
        {}
    );
    if (!name || name->trimmed().isEmpty())
        return std::nullopt;
    Space space;
    space.name = name->trimmed();
    space.openness = openness;
    space.formality = openness == Openness::Claimed ? Formality::Informal : Formality::Formal;
    space.pin = pin;
    const bool added = desk.perform(
        QCoreApplication::translate("rooms edits", "Added the space “%1”").arg(space.name),
        [&](school::Edit& edit) { power::put(edit, space); }
    );
    return added ? std::optional(space.id) : std::nullopt;
}

bool setHolders(
    Desk& desk,
    const power::PowerMap& map,
    Space space,
    const power::LeverKey& key,
    const std::optional<std::vector<Whom>>& holders
) {
    const Language language = desk.language();
    const QString who = !holders ? QCoreApplication::translate("rooms edits", "answer taken away")
                        : holders->empty()
                            ? QCoreApplication::translate("rooms edits", "don’t know")
                            : names(map, *holders, language);
    const QString label = QCoreApplication::translate("rooms edits", "%1, %2, %3: %4")
                              .arg(
                                  space.name,
                                  vocabulary::label(key.lever, language),
                                  vocabulary::label(key.lens, language).toLower(),
                                  who
                              );
    if (holders)
        space.levers.insert_or_assign(key, *holders);
    else
        space.levers.erase(key);
    return desk.perform(label, [&](school::Edit& edit) { power::put(edit, space); });
}

void fillHolderMenu(
    QMenu& menu,
    Desk& desk,
    const power::PowerMap& map,
    const Space& space,
    const power::LeverKey& key
) {
    const auto found = space.levers.find(key);
    const bool asked = found != space.levers.end();
    const std::vector<Whom> now = asked ? found->second : std::vector<Whom>();
    const auto add = [&](const Whom& whom) {
        QAction* action = menu.addAction(power::nameOf(map, whom, desk.language()));
        action->setCheckable(true);
        action->setChecked(std::find(now.begin(), now.end(), whom) != now.end());
        QObject::connect(action, &QAction::triggered, &menu, [&desk, map, space, key, whom, now] {
            std::vector<Whom> holders = now;
            if (std::erase(holders, whom) == 0)
                holders.push_back(whom);
            const bool none = holders.empty();
            setHolders(desk, map, space, key, none ? std::nullopt : std::optional(holders));
        });
    };
    for (const Group group : allGroups)
        add(vocabulary::mainConstituency(group));
    menu.addSeparator();
    for (const power::Actor& actor : map.actors)
        add(actor.id);
    menu.addSeparator();
    const auto choice = [&](const QString& text, bool on, std::optional<std::vector<Whom>> value) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        QObject::connect(action, &QAction::triggered, &menu, [&desk, map, space, key, value] {
            setHolders(desk, map, space, key, value);
        });
    };
    choice(
        QCoreApplication::translate("rooms edits", "Don’t know"),
        asked && now.empty(),
        std::vector<Whom>()
    );
    choice(QCoreApplication::translate("rooms edits", "Not asked yet"), !asked, std::nullopt);
}

void fillPlaceMenu(
    QMenu& menu, Desk& desk, const power::PowerMap& map, const Decision& decision, PlaceKind kind
) {
    Decision copy = decision;
    const auto now = placeIn(copy, kind);
    const auto add = [&](const QString& text, const std::optional<Space>& space) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(now == (space ? std::optional(space->id) : std::nullopt));
        QObject::connect(action, &QAction::triggered, &menu, [&desk, decision, kind, space] {
            placeDecision(desk, decision, kind, space);
        });
    };
    for (const Space& space : map.spaces)
        add(space.name, space);
    menu.addSeparator();
    add(QCoreApplication::translate("rooms edits", "No room"), std::nullopt);
}

const Space* spaceOf(const power::PowerMap& map, Id<Space> id) {
    const auto found = std::find_if(map.spaces.begin(), map.spaces.end(), [&](const Space& each) {
        return each.id == id;
    });
    return found == map.spaces.end() ? nullptr : &*found;
}

const Decision* decisionOf(const power::PowerMap& map, Id<Decision> id) {
    const auto found =
        std::find_if(map.decisions.begin(), map.decisions.end(), [&](const Decision& each) {
            return each.id == id;
        });
    return found == map.decisions.end() ? nullptr : &*found;
}

} // namespace trellis::ui
