#pragma once

#include "core/power/types.h"
#include "ui/parts/inspector.h"

class QLabel;

namespace trellis::ui {

class ActorEditor;
class Desk;
class SpaceEditor;

/// The right side of the list of people and spaces.
class PeopleInspector : public Inspector {
    Q_OBJECT

public:
    explicit PeopleInspector(Desk& desk, QWidget* parent = nullptr);

    /// The actor or space of that id, or a hint when it is neither.
    void showThing(const power::PowerMap& map, const QUuid& id);
    void retranslate();

private:
    ActorEditor* m_actor;
    SpaceEditor* m_space;
    QLabel* m_hint;
};

} // namespace trellis::ui
