#pragma once

#include "core/words/words.h"
#include "ui/course/activity.h"
#include "ui/parts/card.h"

namespace trellis::ui {

class TextLabel;
class Thumbnails;

/// The last things that were done, by whom, and when.
class ActivityCard : public Card {
    Q_OBJECT

public:
    explicit ActivityCard(Thumbnails& thumbnails, QWidget* parent = nullptr);

    /// Newest first.
    void show(const std::vector<Activity>& activities, QDate today, const Words& words);

private:
    [[nodiscard]] QWidget* rowOf(const Activity& activity, QDate today, const Words& words);

    Thumbnails& m_thumbnails;
    TextLabel* m_title;
    QVBoxLayout* m_rows;
};

} // namespace trellis::ui
