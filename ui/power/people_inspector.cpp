#include "ui/power/people_inspector.h"

#include "ui/parts/text_label.h"
#include "ui/power/actor_editor.h"
#include "ui/power/space_editor.h"

#include <QVBoxLayout>

namespace trellis::ui {

PeopleInspector::PeopleInspector(Desk& desk, QWidget* parent)
    : Inspector(QString(), parent),
      m_actor(new ActorEditor(desk)),
      m_space(new SpaceEditor(desk)),
      m_hint(new TextLabel({}, paint::TextStyle::Small, Ink::Muted)) {
    m_hint->setWordWrap(true);
    auto* section = addSection();
    section->addWidget(m_hint);
    section->addWidget(m_actor);
    section->addWidget(m_space);
    retranslate();
}

void PeopleInspector::showThing(const power::PowerMap& map, const QUuid& id) {
    const auto isIt = [&](const auto& thing) { return thing.id.uuid() == id; };
    const auto actor = std::find_if(map.actors.begin(), map.actors.end(), isIt);
    const auto space = std::find_if(map.spaces.begin(), map.spaces.end(), isIt);
    m_actor->setVisible(actor != map.actors.end());
    m_space->setVisible(space != map.spaces.end());
    m_hint->setVisible(actor == map.actors.end() && space == map.spaces.end());
    if (actor != map.actors.end())
        m_actor->showActor(map, *actor);
    if (space != map.spaces.end())
        m_space->showSpace(map, *space);
}

void PeopleInspector::retranslate() {
    setAccessibleName(tr("Person or space"));
    m_hint->setText(tr("Choose a person, a role or a space to see and change what is noted of it.")
    );
    m_actor->retranslate();
    m_space->retranslate();
}

} // namespace trellis::ui
