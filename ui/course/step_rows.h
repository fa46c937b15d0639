#pragma once

#include "core/course/next_steps.h"
#include "ui/parts/card.h"
#include "ui/parts/page.h"

namespace trellis::ui {

class Button;
class TextLabel;

/// A step of the course and the page where it is worked on.
struct HomeStep {
    CourseStep step = CourseStep::Team;
    PageEntry page;
};

/// The ring of a step with its icon, as on the rail.
class StepRing : public QWidget {
    Q_OBJECT

public:
    explicit StepRing(QString iconName, QWidget* parent = nullptr);
    void setShare(double share);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    double m_share = 0;
};

/// What is next in each step: one thing, why, and a button that goes there. Only the step that the
/// course is at has a primary one.
class StepRows : public Card {
    Q_OBJECT

public:
    explicit StepRows(std::vector<HomeStep> steps, QWidget* parent = nullptr);

    void show(
        const std::vector<course::NextStep>& next, const school::Reader& reader, const Words& words
    );

signals:
    void wanted(trellis::CourseStep step, const QString& page);

private:
    struct Row {
        StepRing* ring;
        TextLabel* name;
        TextLabel* share;
        TextLabel* what;
        TextLabel* why;
        Button* open;
    };
    Row makeRow(const HomeStep& step);

    std::vector<HomeStep> m_steps;
    std::vector<Row> m_rows;
    TextLabel* m_title;
};

} // namespace trellis::ui
