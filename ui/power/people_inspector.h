#pragma once

#include "core/power/types.h"
#include "ui/parts/inspector.h"

class QLabel;

namespace trellis::ui {

class ActorEditor;
class ActorSummary;
class Desk;
class SpaceEditor;
class TieEditor;
class TowerList;

/// The right side of the network and of the list of people and spaces.
class PeopleInspector : public Inspector {
    Q_OBJECT

public:
    explicit PeopleInspector(Desk& desk, QWidget* parent = nullptr);

    /// The actor, space or tie of that id, or a hint when it is none of them.
    void showThing(const power::PowerMap& map, const QUuid& id);
    /// Sentences that stand where nothing is chosen.
    void setFindings(const QStringList& sentences);
    /// Puts the keyboard on the first field of what is shown.
    void focusFirst();
    void retranslate();

private:
    void showHint();

    Desk& m_desk;
    ActorSummary* m_summary;
    TowerList* m_towers;
    ActorEditor* m_actor;
    SpaceEditor* m_space;
    TieEditor* m_tie;
    QLabel* m_hint;
    QStringList m_findings;
    QUuid m_shown;
};

} // namespace trellis::ui
