#pragma once

#include "core/team/types.h"
#include "core/words/words.h"

#include <QDate>
#include <QWidget>

class QAction;

namespace trellis::ui {

class ComparisonCard;
class TableCard;
class TableView;
class TurnOverCard;

/// The table plan with, beside it while nothing is chosen, whose seats are missing and what it
/// would take.
class TableBoard : public QWidget {
    Q_OBJECT

public:
    explicit TableBoard(QAction* addComparison, QWidget* parent = nullptr);

    void show(const team::Team& team, const Words& words, QDate today);
    void setReadOnly(bool readOnly);
    [[nodiscard]] TableView& table();
    [[nodiscard]] ComparisonCard& comparison() { return *m_comparison; }
    /// Leaves the room at the right to the inspector, or takes it back.
    void setSideVisible(bool visible);
    void retranslate();

private:
    TableCard* m_table;
    QWidget* m_side;
    ComparisonCard* m_comparison;
    TurnOverCard* m_turnOver;
};

} // namespace trellis::ui
