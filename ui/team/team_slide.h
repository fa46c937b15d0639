#pragma once

#include "core/team/roster.h"

#include <QWidget>

namespace trellis::ui {

/// The table for a wall: each group's chairs as shapes, filled or open, and what they show in a few
/// sentences. No names, no tallies.
class TeamSlide : public QWidget {
    Q_OBJECT

public:
    TeamSlide(std::vector<team::RosterGroup> groups, const QStringList& sentences, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<team::RosterGroup> m_groups;
    QStringList m_sentences; ///< the first is the heading
};

} // namespace trellis::ui
