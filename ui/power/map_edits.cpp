#include "ui/power/map_edits.h"

#include "core/power/store.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"

#include <QCoreApplication>

#include <algorithm>

namespace trellis::ui {
namespace {

template <class Thing>
bool putOne(Desk& desk, const QString& label, const Thing& thing) {
    return desk.perform(label, [&](school::Edit& edit) { power::put(edit, thing); });
}

template <class Thing>
bool removeOne(Desk& desk, const QString& label, const Thing& thing) {
    return desk.perform(
        label, [&](school::Edit& edit) { power::remove(edit, thing.id); }, Offer::Undo
    );
}

QString nameOf(const power::PowerMap& map, Id<power::Actor> id) {
    const auto actor = std::find_if(map.actors.begin(), map.actors.end(), [&](const auto& each) {
        return each.id == id;
    });
    return actor == map.actors.end() ? QString() : actor->name;
}

} // namespace

bool addActor(Desk& desk, const power::Actor& actor) {
    return putOne(
        desk, QCoreApplication::translate("map edits", "Added “%1”").arg(actor.name), actor
    );
}

void tellGroup(Desk& desk, const power::Actor& actor) {
    desk.notify(
        {QCoreApplication::translate(
             "map edits", "“%1” stands with %2 until you choose another group at the right."
         )
             .arg(actor.name, vocabulary::plural(actor.constituency, desk.language()).toLower()),
         {},
         {}}
    );
}

bool changeActor(Desk& desk, const power::Actor& actor) {
    return putOne(
        desk, QCoreApplication::translate("map edits", "Changed “%1”").arg(actor.name), actor
    );
}

bool removeActor(Desk& desk, const power::Actor& actor) {
    return removeOne(
        desk,
        QCoreApplication::translate("map edits", "Removed “%1” from the map").arg(actor.name),
        actor
    );
}

bool addSpace(Desk& desk, const power::Space& space) {
    return putOne(
        desk,
        QCoreApplication::translate("map edits", "Added the space “%1”").arg(space.name),
        space
    );
}

bool changeSpace(Desk& desk, const power::Space& space) {
    return putOne(
        desk,
        QCoreApplication::translate("map edits", "Changed the space “%1”").arg(space.name),
        space
    );
}

bool removeSpace(Desk& desk, const power::Space& space) {
    return removeOne(
        desk,
        QCoreApplication::translate("map edits", "Removed the space “%1”").arg(space.name),
        space
    );
}

power::Tie usualTie(Id<power::Actor> from, Id<power::Actor> to, TieType type) {
    power::Tie tie{Id<power::Tie>::create(), from, to};
    tie.type = type;
    tie.formality = type == TieType::ReportsTo ? Formality::Formal : Formality::Informal;
    return tie;
}

bool addTie(Desk& desk, const power::PowerMap& map, const power::Tie& tie) {
    return putOne(
        desk,
        QCoreApplication::translate("map edits", "Tied “%1” to “%2”")
            .arg(nameOf(map, tie.from), nameOf(map, tie.to)),
        tie
    );
}

bool removeTie(Desk& desk, const power::Tie& tie) {
    return removeOne(desk, QCoreApplication::translate("map edits", "Removed a tie"), tie);
}

bool writeQuestion(Desk& desk, const QString& words) {
    const QString label = words.isEmpty()
                              ? QCoreApplication::translate("map edits", "Took the question away")
                              : QCoreApplication::translate("map edits", "Asked “%1”").arg(words);
    return desk.perform(label, [&](school::Edit& edit) { power::setQuestion(edit, words); });
}

void askQuestion(Desk& desk, const QString& now) {
    const auto words = desk.dialogs().line(
        QCoreApplication::translate("map edits", "The question of this map"),
        QCoreApplication::translate(
            "map edits", "One narrow question: who shapes the bell schedule?"
        ),
        now
    );
    if (words && words->trimmed() != now)
        writeQuestion(desk, words->trimmed());
}

void addPerspective(Desk& desk) {
    const auto title = desk.dialogs().line(
        QCoreApplication::translate("map edits", "Add a perspective"),
        QCoreApplication::translate("map edits", "Who answers? Staff, families, students…"),
        {}
    );
    if (!title || title->trimmed().isEmpty())
        return;
    power::Perspective perspective;
    perspective.title = title->trimmed();
    perspective.askedOn = desk.today();
    desk.perform(
        QCoreApplication::translate("map edits", "Added the perspective “%1”")
            .arg(perspective.title),
        [&](school::Edit& edit) {
            perspective.position = power::nextPerspectivePosition(edit);
            power::put(edit, perspective);
        }
    );
}

bool writeTowers(
    Desk& desk,
    const power::Perspective& perspective,
    const power::Actor& actor,
    const power::Tally& paper,
    const power::Tally& practice
) {
    const auto keyOf = [&](Lens lens) {
        return power::TowerKey{perspective.id, actor.id, std::nullopt, lens};
    };
    return desk.perform(
        QCoreApplication::translate("map edits", "How %1 see “%2”")
            .arg(perspective.title, actor.name),
        [&](school::Edit& edit) {
            power::setTower(edit, keyOf(Lens::Formal), paper);
            power::setTower(edit, keyOf(Lens::Practice), practice);
        }
    );
}

} // namespace trellis::ui
