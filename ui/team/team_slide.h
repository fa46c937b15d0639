#pragma once

#include "core/team/roster.h"
#include "core/team/table_plan.h"

#include <QWidget>

namespace trellis::ui {

/// The table for a wall: its chairs as shapes, filled or vacant, with a vote or without, and what
/// they show in a few sentences. No names, no dots, no tallies.
class TeamSlide : public QWidget {
    Q_OBJECT

public:
    /// @param groups  for a screen reader.
    TeamSlide(
        team::TablePlan plan,
        const std::vector<team::RosterGroup>& groups,
        const QStringList& sentences,
        QWidget* parent
    );

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    team::TablePlan m_plan;  ///< without names
    QStringList m_sentences; ///< the first is the heading
};

} // namespace trellis::ui
