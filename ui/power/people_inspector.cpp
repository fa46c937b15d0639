#include "ui/power/people_inspector.h"

#include "ui/parts/text_label.h"
#include "ui/power/actor_editor.h"
#include "ui/power/actor_summary.h"
#include "ui/power/space_editor.h"
#include "ui/power/tie_editor.h"
#include "ui/power/tower_list.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

namespace trellis::ui {

PeopleInspector::PeopleInspector(Desk& desk, QWidget* parent)
    : Inspector(QString(), parent),
      m_desk(desk),
      m_summary(new ActorSummary),
      m_towers(new TowerList(desk)),
      m_actor(new ActorEditor(desk)),
      m_space(new SpaceEditor(desk)),
      m_tie(new TieEditor(desk)),
      m_hint(new TextLabel({}, paint::TextStyle::Small, Ink::Muted)) {
    m_hint->setWordWrap(true);
    auto* glance = addSection();
    glance->setSpacing(12);
    glance->addWidget(m_summary);
    glance->addWidget(m_towers);
    auto* section = addSection();
    section->addWidget(m_hint);
    section->addWidget(m_actor);
    section->addWidget(m_space);
    section->addWidget(m_tie);
    retranslate();
}

void PeopleInspector::showThing(const power::PowerMap& map, const QUuid& id) {
    if (id != m_shown)
        scrollToTop();
    m_shown = id;
    const auto isIt = [&](const auto& thing) { return thing.id.uuid() == id; };
    const auto actor = std::find_if(map.actors.begin(), map.actors.end(), isIt);
    const auto space = std::find_if(map.spaces.begin(), map.spaces.end(), isIt);
    const auto tie = std::find_if(map.ties.begin(), map.ties.end(), isIt);
    m_summary->parentWidget()->setVisible(actor != map.actors.end());
    m_actor->setVisible(actor != map.actors.end());
    m_space->setVisible(space != map.spaces.end());
    m_tie->setVisible(tie != map.ties.end());
    m_hint->setVisible(
        actor == map.actors.end() && space == map.spaces.end() && tie == map.ties.end()
    );
    if (actor != map.actors.end()) {
        m_summary->showActor(map, *actor, m_desk.words());
        m_towers->showActor(map, *actor);
        m_actor->showActor(map, *actor);
    }
    if (space != map.spaces.end())
        m_space->showSpace(map, *space);
    if (tie != map.ties.end())
        m_tie->showTie(map, *tie);
}

void PeopleInspector::setFindings(const QStringList& sentences) {
    m_findings = sentences;
    showHint();
}

void PeopleInspector::showHint() {
    QStringList hints = m_findings;
    if (!hints.isEmpty())
        hints.prepend(tr("What this shows"));
    hints.append(
        tr("Choose a person, a role, a tie or a space to see and change what is noted of it.")
    );
    m_hint->setText(hints.join(QStringLiteral("\n\n")));
}

void PeopleInspector::focusFirst() {
    for (QWidget* widget : findChildren<QWidget*>())
        if (widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) != 0) {
            widget->setFocus(Qt::OtherFocusReason);
            return;
        }
}

void PeopleInspector::retranslate() {
    setAccessibleName(tr("Person or space"));
    showHint();
    m_towers->retranslate();
    m_actor->retranslate();
    m_space->retranslate();
    m_tie->retranslate();
}

} // namespace trellis::ui
