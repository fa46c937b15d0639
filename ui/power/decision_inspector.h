#pragma once

#include "core/power/findings.h"
#include "core/power/matrix.h"
#include "ui/paint/status.h"
#include "ui/parts/inspector.h"

class QLabel;

namespace trellis::ui {

class DecisionEditor;
class Desk;
class GroupBadge;
class SayBars;
class SayEditor;
class StatusBadge;
class UsedIn;

/// The right side of the matrix: one group's say in one decision, how the team knows it, the
/// decision itself, and what the whole shows.
class DecisionInspector : public Inspector {
    Q_OBJECT

public:
    explicit DecisionInspector(Desk& desk, QWidget* parent = nullptr);

    /// A row of the matrix, and a group where one is chosen.
    struct Place {
        size_t row = 0;
        std::optional<size_t> column;
    };
    void showPlace(
        const power::PowerMap& map, const power::DecisionMatrix& matrix, std::optional<Place> place
    );
    void focusEvidence();
    void retranslate();

private:
    [[nodiscard]] static paint::StatusPicture changePicture(const power::MatrixCell& cell);
    QWidget* makeHead();
    std::pair<QLabel*, QLabel*> makeText();
    void fillHead(const power::MatrixColumn& column, const power::MatrixCell& cell);

    Desk& m_desk;
    QString m_shown; ///< which decision and group, to commit words before another is shown
    QLabel* m_caption;
    QLabel* m_name;
    QWidget* m_groupRow;
    GroupBadge* m_badge;
    QLabel* m_group;
    StatusBadge* m_change;
    SayEditor* m_say;
    QLabel* m_allGroups;
    SayBars* m_bars;
    DecisionEditor* m_decision;
    UsedIn* m_usedIn;
    QLabel* m_ask;
    QLabel* m_questions;
    QLabel* m_shows;
    QLabel* m_sentences;
};

} // namespace trellis::ui
