#pragma once

#include <QTreeView>

namespace trellis::ui {

/// Shows a SectionedModel: every section open, a section's head over the whole width, rows with a
/// rounded ground when they are chosen. Delete asks for removal; Escape chooses nothing; a click
/// beside the rows, too.
class SectionTree : public QTreeView {
    Q_OBJECT

public:
    explicit SectionTree(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

signals:
    void removeWanted();
    /// Enter, or a double click, on a row.
    void openWanted(const QModelIndex& index);

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void openSections();
};

} // namespace trellis::ui
