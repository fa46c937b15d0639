#pragma once

#include "core/power/whose_map.h"

#include <QWidget>

namespace trellis::ui {

class Desk;

/// One wide gap: whose say in which decision, and where each perspective sees it.
class GapRow : public QWidget {
    Q_OBJECT

public:
    GapRow(int number, const power::WhoseMap& whose, const power::PerceptionGap& gap, Desk& desk);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    /// Click or Enter: the cell is wanted.
    void chosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int m_number;
    power::PerceptionGap m_gap;
    QString m_decision;
    Group m_group;
    QString m_steps;
    QStringList m_letters;
};

} // namespace trellis::ui
