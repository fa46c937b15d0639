#pragma once

#include "core/words/words.h"
#include "ui/parts/card.h"
#include "ui/shell/history_list.h"

namespace trellis::ui {

class TextLabel;

/// The last things that were done, by whom, and when.
class ActivityCard : public Card {
    Q_OBJECT

public:
    explicit ActivityCard(QWidget* parent = nullptr);

    /// `items` newest first; only edits are shown, four at most.
    void show(const std::vector<HistoryItem>& items, QDate today, const Words& words);

private:
    TextLabel* m_title;
    QVBoxLayout* m_rows;
};

} // namespace trellis::ui
