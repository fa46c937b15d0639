#pragma once

#include "core/course/measures.h"

#include <QWidget>

namespace trellis::ui {

/// The course's weeks as a row of bars: past ones full, this one as far as it has come.
class WeekStrip : public QWidget {
    Q_OBJECT

public:
    explicit WeekStrip(QWidget* parent = nullptr);

    /// `sentence` is what a screen reader says: "Week 7 of 13, Oct 20 to Oct 26".
    void show(
        const course::Calendar& calendar,
        const std::vector<course::Event>& events,
        QDate today,
        const QString& sentence
    );
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double share(int week) const;
    [[nodiscard]] QString caption(int week) const;

    course::Calendar m_calendar;
    std::vector<int> m_sessions; ///< weeks with a whole-group session
    QDate m_today;
};

} // namespace trellis::ui
