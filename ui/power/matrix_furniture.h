#pragma once

#include "core/power/matrix.h"
#include "core/words/words.h"

#include <QWidget>

namespace trellis::ui {

class MatrixModel;
class MatrixTable;

/// The average change of each group, under its column of the table.
class ChangeFooter : public QWidget {
    Q_OBJECT

public:
    ChangeFooter(const MatrixModel& model, const MatrixTable& table, QWidget* parent = nullptr);

    /// Says to a screen reader what is drawn now.
    void tell();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const MatrixModel& m_model;
    const MatrixTable& m_table;
};

/// What the levels' tones and figures mean.
class ScaleLegend : public QWidget {
    Q_OBJECT

public:
    explicit ScaleLegend(QWidget* parent = nullptr);

    void setLanguage(Language language);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Language m_language = Language::English;
};

/// All groups in one decision: how far their say goes in practice, and where it is on paper.
class SayBars : public QWidget {
    Q_OBJECT

public:
    explicit SayBars(QWidget* parent = nullptr);

    void setRow(
        const power::MatrixRow& row,
        const std::vector<power::MatrixColumn>& columns,
        const Words& words
    );
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<power::MatrixCell> m_cells;
    std::vector<power::MatrixColumn> m_columns;
};

} // namespace trellis::ui
