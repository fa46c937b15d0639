#pragma once

#include "ui/parts/card.h"

namespace trellis::ui {

class Desk;
class RosterView;
class SeatLegend;
class TextLabel;

/// The left card of step 1: who sits on the team, and what the marks mean.
class RosterCard : public Card {
    Q_OBJECT

public:
    explicit RosterCard(QWidget* parent = nullptr);
    [[nodiscard]] RosterView& view() { return *m_view; }
    void retranslate();

private:
    TextLabel* m_title;
    RosterView* m_view;
    SeatLegend* m_legend;
};

} // namespace trellis::ui
