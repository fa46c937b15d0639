#pragma once

#include "core/team/comparison.h"
#include "ui/parts/card.h"

class QAction;

namespace trellis::ui {

class Button;
class ComparisonModel;
class IconLabel;
class SectionTree;
class TextLabel;

/// The right card of step 1: the team next to its school, in seats.
class ComparisonCard : public Card {
    Q_OBJECT

public:
    explicit ComparisonCard(QAction* add, QWidget* parent = nullptr);

    /// What stands around the rows.
    struct Frame {
        int filledSeats = 0;
        int hiddenBelow = team::defaultThreshold;
        QString lede; ///< the most telling sentence, above the rows; empty for none
    };
    void show(std::vector<team::Comparison> comparisons, const Frame& frame);
    /// The dimension of the current row; nullopt where none is chosen.
    [[nodiscard]] std::optional<Id<team::ReferenceDimension>> chosen() const;
    void choose(const Id<team::ReferenceDimension>& dimension);
    void chooseNone();
    void retranslate();

signals:
    void chosenChanged();
    void removeWanted();

private:
    void layOut();

    Frame m_frame;
    bool m_restoring = false;
    TextLabel* m_title;
    TextLabel* m_share;
    TextLabel* m_now;
    TextLabel* m_lede;
    SectionTree* m_view;
    ComparisonModel* m_model;
    TextLabel* m_none;
    Button* m_add;
    TextLabel* m_promise;
};

} // namespace trellis::ui
