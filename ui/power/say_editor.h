#pragma once

#include "core/power/matrix.h"

#include <QWidget>

#include <array>

namespace trellis::ui {

class ChoiceField;
class Desk;
class EvidenceField;
class EvidenceList;
class TextField;
class UsedIn;

/// One group's say in one decision: its level through each lens, and how the team knows.
class SayEditor : public QWidget {
    Q_OBJECT

public:
    explicit SayEditor(Desk& desk, QWidget* parent = nullptr);

    void showCell(
        const power::PowerMap& map, const power::DecisionMatrix& matrix, size_t row, size_t column
    );
    void focusEvidence();
    void retranslate();

protected:
    void changeEvent(QEvent* event) override;

private:
    void offerLevels();
    void showEvidence(const power::PowerMap& map);
    void showLinks(const power::EvidenceKey& key, const power::MatrixCell& cell);
    void writeLevel(Lens lens, const QString& id);

    struct LevelField {
        Lens lens;
        ChoiceField* field;
    };
    /// What is shown, kept so that words still being typed go to where they were meant.
    struct Place {
        power::DecisionMatrix matrix;
        size_t row;
        size_t column;
    };

    Desk& m_desk;
    std::optional<Place> m_place;
    std::array<LevelField, 3> m_levels;
    TextField* m_evidence;
    EvidenceList* m_pieces;
    EvidenceField* m_restsOn;
    UsedIn* m_usedIn;
};

} // namespace trellis::ui
