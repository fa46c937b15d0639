#pragma once

#include "core/team/comparison.h"
#include "ui/parts/card.h"

namespace trellis::ui {

class TextLabel;
class TurnOverChart;

/// What it would take to reach a fair share, for the groups that are short: chairs to add, or
/// chairs to turn over. Hidden while no group is short.
class TurnOverCard : public Card {
    Q_OBJECT

public:
    explicit TurnOverCard(QWidget* parent = nullptr);

    /// @param openings  where a seat could change hands soon; may be empty.
    void show(const std::vector<team::Comparison>& comparisons, const QString& openings);
    void retranslate();

private:
    TextLabel* m_title;
    TurnOverChart* m_chart;
    TextLabel* m_lesson;
    bool m_addingFails = false; ///< for a group no number of chairs, or a table twice as large
    QString m_openings;
};

} // namespace trellis::ui
