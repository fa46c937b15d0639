#pragma once

#include <QTableView>

namespace trellis::ui {

/// The table of a dimension's groups: typing changes a cell, Tab goes on, Delete removes lines,
/// pasting takes what a spreadsheet copied. As tall as its lines.
class GroupsTable : public QTableView {
    Q_OBJECT

public:
    explicit GroupsTable(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void pasted(const QString& text);
    /// These lines, in order.
    void removeWanted(const QList<int>& rows);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
};

} // namespace trellis::ui
