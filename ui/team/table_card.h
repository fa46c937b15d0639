#pragma once

#include "ui/parts/card.h"

namespace trellis::ui {

class SeatLegend;
class TableView;
class TextLabel;

/// The table plan: who is at the table, and what the marks mean.
class TableCard : public Card {
    Q_OBJECT

public:
    explicit TableCard(QWidget* parent = nullptr);
    [[nodiscard]] TableView& view() { return *m_view; }
    void retranslate();

private:
    TextLabel* m_title;
    TableView* m_view;
    SeatLegend* m_legend;
    TextLabel* m_promise;
};

} // namespace trellis::ui
