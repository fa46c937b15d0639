#pragma once

#include "core/course/measures.h"
#include "ui/parts/card_list.h"
#include "ui/parts/page.h"

#include <array>

class QStackedLayout;

namespace trellis::ui {

class DatesCard;
class EmptyState;
class EventInspector;
class PlanTimeline;

/// The course with its dates, as a timeline and as a list.
class PlanPage : public Page {
    Q_OBJECT

public:
    explicit PlanPage(Desk& desk);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<PageView> views() const override;
    [[nodiscard]] QString view() const override;
    void setView(const QString& id) override;
    [[nodiscard]] QList<TitleButton> titleButtons() const override;
    [[nodiscard]] QList<QAction*> menuActions() const override;
    [[nodiscard]] QWidget* inspector() override;
    void showItem(const QString& kind, const QUuid& id) override;
    void refresh() override;
    void retranslate() override;

    /// Makes or changes the plan for that first day and form: one undoable edit.
    void start(const course::Calendar& calendar);
    /// Moves everything from that day on: one undoable edit.
    void shift(QDate from, int days);

private:
    enum View { Timeline, List, Empty };
    void layOut();
    void connectParts();
    void askForStart();
    void askForShift();
    void addOwn();
    void removeChosen();
    void exportCalendar();
    void savePlan();
    void change(const QString& label, course::Event event);
    void choose(const QUuid& event);
    void showChosen();
    void showWeek();
    void tick(course::Event event);
    [[nodiscard]] std::vector<ListCard> cards() const;

    std::vector<course::Event> m_events;
    course::Calendar m_calendar;
    course::Standing m_standing;
    View m_view = Timeline;
    std::optional<QUuid> m_chosen;
    QAction* m_start;
    QAction* m_shift;
    QAction* m_add;
    QAction* m_export;
    QAction* m_print;
    QAction* m_remove;
    QStackedLayout* m_stack;
    PlanTimeline* m_timeline;
    std::array<DatesCard*, 3> m_week; ///< with the team, on your own, to hand in
    CardList* m_list;
    EmptyState* m_empty;
    EventInspector* m_inspector;
};

} // namespace trellis::ui
