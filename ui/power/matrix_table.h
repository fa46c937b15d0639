#pragma once

#include "ui/power/matrix_model.h"

#include <QTableView>

class QLabel;

namespace trellis::ui {

class DecisionHeader;
class GroupHeader;
class MatrixDelegate;

/// What was typed or pasted into one half; `level` nullopt takes the answer away.
struct TypedLevel {
    MatrixHalf half;
    std::optional<power::SayLevel> level;
};

/// The decision matrix under the hands: arrows walk the halves, 0 to 5 and ? set them, Delete
/// clears, P and Shift+P go to paper and practice, Ctrl+C and Ctrl+V speak with spreadsheets.
class MatrixTable : public QTableView {
    Q_OBJECT

public:
    explicit MatrixTable(MatrixModel& model, QWidget* parent = nullptr);

    void setView(paint::MatrixView view);
    [[nodiscard]] paint::MatrixView view() const { return m_view; }
    void setReadOnly(bool readOnly);
    /// Goes to the next half after each value, through the row and then to the next row.
    void setMovesOn(bool movesOn) { m_movesOn = movesOn; }

    /// Where the keyboard is; nullopt beside the cells.
    [[nodiscard]] std::optional<MatrixHalf> currentHalf() const;
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }
    void goTo(const MatrixHalf& half);
    void goToLens(Lens lens);
    void renameCurrent();
    /// Marks the column that the rows are sorted by; nullopt for none.
    void showOrder(std::optional<size_t> column, bool highestFirst);
    /// Where a group's column is across the table, for what stands under it.
    [[nodiscard]] QRect columnRect(size_t column) const;
    [[nodiscard]] int namesWidth() const;

    void keyboardSearch(const QString&) override {}

signals:
    /// One or more halves, to be written as one edit.
    void levelsTyped(const QList<trellis::ui::TypedLevel>& levels);
    /// So many pasted cells are no level.
    void notUnderstood(int cells);
    void renamed(int row, const QString& name);
    /// The person clicked a column's head.
    void sortWanted(size_t column);
    void currentMoved();
    void laidOut();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void layOut();
    void layOutColumns(const paint::MatrixGeometry& geometry, const paint::MatrixLook& look);
    [[nodiscard]] paint::MatrixPicture picture() const;
    [[nodiscard]] QRectF pairRect(const QModelIndex& index) const;
    [[nodiscard]] QList<int> visibleHalves() const;
    [[nodiscard]] bool canType() const;
    void paintCurrent(QPainter& painter) const;
    bool typeKey(const QKeyEvent& event);
    void type(std::optional<power::SayLevel> level);
    void moveOn();
    void copy() const;
    void paste();

    MatrixModel& m_model;
    QLabel* m_corner;
    MatrixDelegate* m_delegate;
    GroupHeader* m_groups;
    DecisionHeader* m_decisions;
    paint::MatrixView m_view = paint::MatrixView::Both;
    bool m_movesOn = false;
    bool m_readOnly = false;
};

} // namespace trellis::ui
