#pragma once

#include <QWidget>

namespace trellis::ui {

class FlowLayout;
class TextLabel;

/// What the marks of seats mean: mark and word, side by side, on as many lines as it takes.
class SeatLegend : public QWidget {
    Q_OBJECT

public:
    explicit SeatLegend(QWidget* parent);
    void retranslate();

private:
    TextLabel* add(QWidget* mark);

    FlowLayout* m_flow;
    TextLabel* m_votes;
    TextLabel* m_noVote;
    TextLabel* m_open;
    TextLabel* m_required;
};

} // namespace trellis::ui
