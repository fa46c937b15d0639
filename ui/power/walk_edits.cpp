// What a person answers on the walk through the map; how it looks is in walk_window.cpp.
#include "ui/parts/text_label.h"
#include "ui/power/map_edits.h"
#include "ui/power/walk_window.h"
#include "ui/shell/desk.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace trellis::ui {

using power::WalkStep;

void WalkWindow::add() {
    const QString words = m_entry->text().trimmed();
    const WalkStep step = stop().step;
    if (step == WalkStep::Question) {
        m_entry->setModified(false);
        if (words != m_map.question)
            writeQuestion(m_desk, words);
        return;
    }
    if (words.isEmpty())
        return;
    m_entry->clear();
    if (step == WalkStep::Spaces) {
        power::Space space;
        space.name = words;
        space.openness = m_openness;
        addSpace(m_desk, space);
        return;
    }
    for (power::Actor actor : m_map.actors)
        if (actor.id.uuid() == m_renaming) {
            m_renaming = {};
            actor.name = words;
            changeActor(m_desk, actor);
            return;
        }
    power::Actor actor;
    actor.name = words;
    actor.kind = m_kind;
    actor.consented = m_kind == ActorKind::Person; // as the wall says
    actor.constituency = vocabulary::mainConstituency(m_group);
    addActor(m_desk, actor);
}

/// In front of what is typed next.
void WalkWindow::chooseDigit(int digit) {
    if (stop().step == WalkStep::Actors && digit >= 1 && digit <= int(allGroups.size()))
        m_group = allGroups.at(size_t(digit) - 1);
    if (stop().step == WalkStep::Spaces && digit >= 1 && digit <= vocabulary::count<Openness>())
        m_openness = static_cast<Openness>(digit - 1);
    m_choice->setText(choiceWords());
}

/// Of the line that is chosen.
void WalkWindow::setDigit(int digit) {
    if (m_desk.readOnly())
        return;
    if (stop().step == WalkStep::Towers) {
        if (digit <= 5)
            setTower(digit);
        return;
    }
    if (const power::Actor* chosen = chosenActor(); stop().step == WalkStep::Actors &&
                                                    chosen != nullptr && digit >= 1 &&
                                                    digit <= int(allGroups.size())) {
        power::Actor actor = *chosen;
        actor.constituency = vocabulary::mainConstituency(allGroups.at(size_t(digit) - 1));
        changeActor(m_desk, actor);
    }
    if (const power::Space* chosen = chosenSpace();
        chosen != nullptr && digit >= 1 && digit <= vocabulary::count<Openness>()) {
        power::Space space = *chosen;
        space.openness = static_cast<Openness>(digit - 1);
        space.pin.reset(); // it stands on another ring now
        changeSpace(m_desk, space);
    }
}

/// Of the line that is chosen, or of what is typed next.
void WalkWindow::changeKind() {
    if (stop().step != WalkStep::Actors || m_desk.readOnly())
        return;
    const auto after = [](ActorKind kind) {
        return static_cast<ActorKind>((int(kind) + 1) % vocabulary::count<ActorKind>());
    };
    if (const power::Actor* chosen = chosenActor(); m_list->hasFocus() && chosen != nullptr) {
        power::Actor actor = *chosen;
        actor.kind = after(actor.kind); // whether they agreed is not said by passing over it
        changeActor(m_desk, actor);
        return;
    }
    m_kind = after(m_kind);
    m_choice->setText(choiceWords());
}

void WalkWindow::setTower(std::optional<int> height) {
    const power::Actor* chosen = chosenActor();
    if (chosen == nullptr)
        return;
    power::Actor actor = *chosen;
    (stop().lens == Lens::Formal ? actor.influenceFormal : actor.influencePractice) = height;
    if (actor != *chosen)
        changeActor(m_desk, actor);
}

void WalkWindow::removeChosen() {
    if (m_desk.readOnly())
        return;
    if (stop().step == WalkStep::Towers) {
        setTower(std::nullopt);
        return;
    }
    if (const power::Actor* actor = chosenActor();
        actor != nullptr && stop().step == WalkStep::Actors)
        removeActor(m_desk, power::Actor(*actor));
    else if (const power::Space* space = chosenSpace(); space != nullptr)
        removeSpace(m_desk, power::Space(*space));
}

void WalkWindow::tick(const WalkLine& line, bool on) {
    if (m_desk.readOnly())
        return;
    const Id<power::Actor> to(line.id);
    if (const power::Space* chosen = chosenSpace(); chosen != nullptr) {
        power::Space space = *chosen;
        const auto put = [on](auto& members, const auto& member) {
            std::erase(members, member);
            if (on)
                members.push_back(member);
        };
        if (line.whole)
            put(space.constituencies, *line.whole);
        else
            put(space.actors, to);
        changeSpace(m_desk, space);
        return;
    }
    const power::Actor* from = chosenActor();
    if (from == nullptr)
        return;
    if (on) {
        addTie(m_desk, m_map, usualTie(from->id, to, stop().tie));
        return;
    }
    const std::vector<power::Tie> ties = m_map.ties;
    for (const power::Tie& tie : ties)
        if (tie.from == from->id && tie.to == to && tie.type == stop().tie && !tie.perspective) {
            removeTie(m_desk, tie);
            return;
        }
}

/// Takes the name into the line, where Enter keeps what was made of it; not one that the wall
/// hides.
void WalkWindow::rename() {
    const power::Actor* actor = chosenActor();
    if (actor == nullptr || m_desk.readOnly() ||
        power::nameOf(*actor, names(), m_desk.language()) != actor->name)
        return;
    m_renaming = actor->id.uuid();
    m_entry->setText(actor->name);
    m_entry->setFocus(Qt::OtherFocusReason);
    m_entry->selectAll();
}

bool WalkWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool undoing = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        // Nothing typed that could be taken back: the last answer is meant.
        if (watched == m_entry && undoing &&
            (m_entry->text().isEmpty() || !m_entry->isModified())) {
            event->ignore();
            return true;
        }
    }
    if (event->type() != QEvent::KeyPress || watched != m_entry)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool digit = key->key() >= Qt::Key_0 && key->key() <= Qt::Key_9;
    const bool meant = m_entry->text().isEmpty() || key->modifiers() == Qt::AltModifier;
    if (digit && meant && stop().step != WalkStep::Question) {
        chooseDigit(key->key() - Qt::Key_0);
        return true;
    }
    if (key->key() == Qt::Key_Down && m_list->isVisible()) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void WalkWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace trellis::ui
