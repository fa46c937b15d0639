#pragma once

#include "core/power/rooms.h"
#include "ui/parts/inspector.h"

class QLabel;

namespace trellis::ui {

class Button;
class Desk;
class EvidenceList;
class LeverTable;
class UnplacedList;
class SpaceEditor;

/// The right side of the rooms map: one room, who is in control of it, what is decided in it, what
/// it shows; or, with no room chosen, what the whole map shows.
class RoomsInspector : public Inspector {
    Q_OBJECT

public:
    explicit RoomsInspector(Desk& desk, QWidget* parent = nullptr);

    void showSpace(
        const power::PowerMap& map,
        std::optional<Id<power::Space>> space,
        std::optional<Id<power::Decision>> decision
    );
    /// Puts the keyboard on a lever, 0 to 7.
    void goToLever(int lever);
    void focusEditor();
    void retranslate();

private:
    void fill();
    void fillHead(const power::Space& space);
    void fillDecisions(const power::Space& space);
    void planMove();
    std::pair<QLabel*, QLabel*> addText();

    Desk& m_desk;
    power::PowerMap m_map;
    std::optional<Id<power::Space>> m_space;
    std::optional<Id<power::Decision>> m_decision;
    QWidget* m_head;
    QLabel* m_name;
    QLabel* m_kind;
    QLabel* m_facts;
    UnplacedList* m_unplaced;
    LeverTable* m_levers;
    QLabel* m_decisionsTitle;
    QLabel* m_decisions;
    QLabel* m_showsTitle;
    QLabel* m_shows;
    QLabel* m_evidenceTitle;
    EvidenceList* m_evidence;
    Button* m_plan;
    SpaceEditor* m_editor;
    QWidget* m_editorSection;
};

} // namespace trellis::ui
