#pragma once

#include "ui/power/power_pane.h"

class QStackedWidget;

namespace trellis::ui {

class DecisionInspector;
class DecisionPicker;
class EmptyState;
class MatrixView;

/// Decisions by groups: the matrix, what stands there without decisions, and the choice of them.
class MatrixPane : public PowerPane {
    Q_OBJECT

public:
    explicit MatrixPane(const PowerStage& stage);

    [[nodiscard]] MatrixView& view() const { return *m_matrix; }
    /// Whether decisions are being chosen.
    [[nodiscard]] bool picking() const { return m_picking; }
    void pick();
    void stopPicking();
    /// The button of the matrix and of the empty page.
    void setAddAction(QAction* add);

    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QWidget& content() const override;
    [[nodiscard]] QWidget* inspector() const override;
    [[nodiscard]] QList<QWidget*> inspectors() const override;
    [[nodiscard]] QList<SegmentedControl::Piece> lenses() const override;
    [[nodiscard]] QList<QAction*> actions() const override;
    void enableActions(bool inFront) override;
    void mapRead() override;
    void show() override;
    bool goTo(const QString& kind, const QUuid& id) override;
    [[nodiscard]] bool hasPicture() const override { return true; }
    [[nodiscard]] bool canPresent() const override { return !map().decisions.empty(); }
    [[nodiscard]] QWidget* present(QWidget* parent) const override;
    [[nodiscard]] std::optional<report::PowerPrint> print() const override {
        return printOf(report::PowerView::Matrix);
    }
    void retranslate() override;

protected:
    void lensChanged() override;

private:
    void makeActions();
    void connectPicker();
    /// The matrix itself is seen.
    [[nodiscard]] bool showsMatrix() const { return !m_picking && !map().decisions.empty(); }
    void removeCurrent();
    void moveCurrent(int by);

    bool m_picking = false;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    DecisionPicker* m_picker;
    MatrixView* m_matrix;
    DecisionInspector* m_inspector;
    QAction* m_rename = nullptr;
    QAction* m_evidence = nullptr;
    QAction* m_paper = nullptr;
    QAction* m_practice = nullptr;
    QAction* m_movesOn = nullptr;
    QAction* m_sort = nullptr;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    QAction* m_remove = nullptr;
};

} // namespace trellis::ui
