#pragma once

#include "ui/parts/inspector.h"
#include "ui/power/whose_view.h"

class QAbstractButton;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace trellis::ui {

class Button;
class PerspectiveEditor;

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

/// The right side of "whose map": the five widest gaps, how many gave each level in one cell, and
/// who was asked.
class WhoseInspector : public Inspector {
    Q_OBJECT

public:
    WhoseInspector(Desk& desk, WhoseView& view, QWidget* parent = nullptr);

    void showPlace(const power::PowerMap& map);
    void retranslate();

private:
    void fillGaps();
    void fillTally();
    void writeCounts();

    Desk& m_desk;
    WhoseView& m_view;
    QLabel* m_title;
    QLabel* m_hint;
    QVBoxLayout* m_gaps;
    QLabel* m_noGaps;
    QLabel* m_tallyTitle;
    QLabel* m_tallyHint;
    std::vector<QSpinBox*> m_counts; ///< 0 to 5, then "don't know"
    std::vector<QLabel*> m_countNames;
    PerspectiveEditor* m_perspective;
    QLabel* m_privacy;
    Button* m_add;
    bool m_filling = false;
};

} // namespace trellis::ui
