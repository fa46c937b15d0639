#pragma once

#include "core/analysis/types.h"
#include "ui/paint/spread_strip.h"

#include <QWidget>

class QVBoxLayout;

namespace trellis::ui {

class Button;
class ChoiceField;
class Desk;
class SegmentedControl;
class StripList;
class TextLabel;

/// What a meeting came to: where the team stands on each attribute, the widest spread first, before
/// it talked and after; where it is furthest apart in words.
class ResultsView : public QWidget {
    Q_OBJECT

public:
    explicit ResultsView(Desk& desk, QWidget* parent = nullptr);

    /// Shows the newest of these that has marks, or the one that was chosen.
    void show(const std::vector<analysis::Meeting>& meetings);
    void retranslate();
    /// The meeting that is shown; nullopt when none has marks yet.
    [[nodiscard]] std::optional<Id<analysis::Meeting>> meeting() const;
    [[nodiscard]] const std::vector<paint::SpreadStrip>& strips() const;

signals:
    void meetingChanged();

private:
    void fill();

    Desk& m_desk;
    std::vector<analysis::Meeting> m_meetings; ///< those that have marks
    QString m_round;
    TextLabel* m_title;
    TextLabel* m_note;
    ChoiceField* m_meeting;
    SegmentedControl* m_rounds;
    StripList* m_strips;
    TextLabel* m_finding;
};

/// The opportunities of a meeting, those with most dots first; Enter or a click goes to one.
class OpportunityList : public QWidget {
    Q_OBJECT

public:
    explicit OpportunityList(Desk& desk, QWidget* parent = nullptr);
    void show(
        const std::vector<analysis::GrowthMove>& moves,
        const std::map<Id<analysis::GrowthMove>, int>& dots,
        const std::map<Id<analysis::GrowthMove>, analysis::Hands>& hands,
        int people
    );

signals:
    void opened(const QUuid& move);

private:
    void addCard(
        int rank,
        const analysis::GrowthMove& move,
        std::optional<int> dots,
        std::optional<analysis::Hands> hands
    );

    Desk& m_desk;
    TextLabel* m_title;
    TextLabel* m_note;
    QVBoxLayout* m_cards;
};

} // namespace trellis::ui
