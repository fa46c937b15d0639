#pragma once

#include "ui/power/plain_table.h"

#include <QTableView>

namespace trellis::ui {

/// A list of people or spaces: whole rows, a badge before the name, no lines between columns.
class PlainList : public QTableView {
    Q_OBJECT

public:
    explicit PlainList(QWidget* parent = nullptr);

    [[nodiscard]] PlainTable& rows() const { return *m_rows; }
    /// Shows the rows; the current one stays the current one while it is there.
    void setRows(std::vector<PlainRow> rows);
    [[nodiscard]] QUuid current() const;
    void goTo(const QUuid& id);

signals:
    void chosen();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void layOut();

    PlainTable* m_rows;
};

} // namespace trellis::ui
