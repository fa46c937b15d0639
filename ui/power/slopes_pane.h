#pragma once

#include "core/power/say_slopes.h"
#include "ui/power/power_pane.h"

class QLabel;
class QStackedWidget;

namespace trellis::ui {

class EmptyState;
class Inspector;
class PlainList;
class SlopeChart;

/// Each group's say on paper, in practice and as hoped for, with the table of the same figures.
class SlopesPane : public PowerPane {
    Q_OBJECT

public:
    explicit SlopesPane(const PowerStage& stage);

    [[nodiscard]] SlopeChart& chart() const { return *m_chart; }
    [[nodiscard]] PlainList& table() const { return *m_table; }

    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QWidget& content() const override;
    [[nodiscard]] QWidget* inspector() const override;
    [[nodiscard]] QList<QWidget*> inspectors() const override;
    void mapRead() override;
    [[nodiscard]] bool hasPicture() const override { return true; }
    [[nodiscard]] bool canPresent() const override { return !m_slopes.empty(); }
    [[nodiscard]] QWidget* present(QWidget* parent) const override;
    [[nodiscard]] std::optional<report::PowerPrint> print() const override {
        return printOf(report::PowerView::Slopes);
    }
    void retranslate() override;

signals:
    /// The way forward where nothing is known twice yet.
    void matrixWanted();

private:
    void layOut();
    void fillTable();

    std::vector<power::SaySlope> m_slopes;
    QStackedWidget* m_stack;
    QWidget* m_picture;
    QLabel* m_chartTitle;
    SlopeChart* m_chart;
    QLabel* m_note;
    PlainList* m_table;
    EmptyState* m_empty;
    QAction* m_toMatrix;
    Inspector* m_inspector;
    QLabel* m_showsTitle;
    QLabel* m_shows;
};

} // namespace trellis::ui
