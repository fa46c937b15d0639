#pragma once

#include "ui/power/plain_table.h"

#include <QSortFilterProxyModel>
#include <QTableView>

namespace trellis::ui {

/// A list of people, spaces or ties: whole rows, a badge before the name, no lines between columns.
/// A click on a head sorts by it, a third one goes back to the map's own order; F2 renames, Delete
/// asks to remove.
class PlainList : public QTableView {
    Q_OBJECT

public:
    explicit PlainList(QWidget* parent = nullptr);

    [[nodiscard]] PlainTable& rows() const { return *m_rows; }
    /// Shows the rows; the current one stays the current one while it is there.
    void setRows(std::vector<PlainRow> rows);
    [[nodiscard]] QUuid current() const;
    /// False when it has no such row.
    bool goTo(const QUuid& id);

signals:
    void chosen();
    void removeWanted(const QUuid& id);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void sortBy(int column);

    PlainTable* m_rows;
    QSortFilterProxyModel* m_sorted;
};

} // namespace trellis::ui
