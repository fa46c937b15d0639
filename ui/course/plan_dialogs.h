#pragma once

#include "core/course/measures.h"
#include "core/words/words.h"

#include <QDialog>

class QDateEdit;
class QComboBox;
class QSpinBox;

namespace trellis::ui {

class Button;
class TextLabel;

/// Asks for the first day of the course and which of the two forms it has.
class CourseStartDialog : public QDialog {
    Q_OBJECT

public:
    CourseStartDialog(const course::Calendar& calendar, QDate today, QWidget* parent = nullptr);

signals:
    void chosen(const trellis::course::Calendar& calendar);

private:
    QDateEdit* m_start;
    QComboBox* m_weeks;
};

/// Asks from which day on everything moves, and how far; says beforehand what that does.
class ShiftDialog : public QDialog {
    Q_OBJECT

public:
    ShiftDialog(
        std::vector<course::Event> events,
        QDate today,
        const Words& words,
        QWidget* parent = nullptr
    );

signals:
    void chosen(QDate from, int days);

private:
    void showWhatMoves();

    std::vector<course::Event> m_events;
    const Words& m_words;
    QDateEdit* m_from;
    QSpinBox* m_days;
    TextLabel* m_what;
    Button* m_shift;
};

} // namespace trellis::ui
