#pragma once

#include "core/course/findings.h"
#include "ui/parts/card.h"

namespace trellis::ui {

class Button;
class TextLabel;

/// What the cards below the timeline show, decided.
struct WeekWork {
    std::vector<course::Event> withTeam;
    std::vector<course::Event> onYourOwn;
    std::vector<course::Event> toHandIn; ///< the next ones, also of later weeks
};
/// The tasks of the week that holds `today`, those of before that are still open first, and the
/// next three hand-ins.
[[nodiscard]] WeekWork weekWork(
    const std::vector<course::Event>& events,
    const course::Calendar& calendar,
    const course::Standing& standing,
    QDate today
);

/// A heading and the dates under it: tasks with a box to tick, hand-ins with what they still need.
class DatesCard : public Card {
    Q_OBJECT

public:
    explicit DatesCard(QWidget* parent = nullptr);

    /// `none` is said when there is nothing.
    void setHeading(const QString& heading, const QString& none);
    void showTasks(const std::vector<course::Event>& tasks, const Words& words, bool readOnly);
    void showHandIns(
        const std::vector<course::Event>& handIns,
        const course::Standing& standing,
        const Words& words
    );

signals:
    void ticked(const trellis::course::Event& event);
    void wanted(const QUuid& event);

private:
    void clear(bool empty);

    TextLabel* m_heading;
    TextLabel* m_none;
    QVBoxLayout* m_rows;
};

} // namespace trellis::ui
