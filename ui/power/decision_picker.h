#pragma once

#include "core/power/types.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace trellis::ui {

class Button;
class Desk;

/// The 16 domains to choose decisions from, each with a concrete name to make one's own.
class DecisionPicker : public QWidget {
    Q_OBJECT

public:
    explicit DecisionPicker(Desk& desk, QWidget* parent = nullptr);

    /// Starts anew; says beside each domain which of its decisions are in the matrix already.
    void begin(const power::PowerMap& map);
    void retranslate();

signals:
    void picked(const std::vector<trellis::power::Decision>& decisions);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Row {
        int domain = 1;
        QString example;
        QCheckBox* box;
        QLineEdit* name;
        QLabel* present;
    };
    void addRow(int number, class QGridLayout& grid);
    void suggest();
    void count();
    void finish();
    [[nodiscard]] std::vector<power::Decision> chosen() const;

    Desk& m_desk;
    std::vector<Row> m_rows;
    QLabel* m_question;
    QLabel* m_hint;
    QLabel* m_count;
    Button* m_suggest;
    Button* m_cancel;
    Button* m_add;
};

} // namespace trellis::ui
