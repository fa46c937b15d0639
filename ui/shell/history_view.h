#pragma once

#include "ui/shell/history_list.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace trellis::ui {

/// The rows of the history panel. The display role is what a screen reader says.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<HistoryItem> items);
    [[nodiscard]] const HistoryItem& item(int row) const;
    /// The row of the newest edits at or before that place; -1 for none.
    [[nodiscard]] int rowOf(qint64 seq) const;
    /// The nearest row with edits above (-1) or below (+1) `row`; -1 for none.
    [[nodiscard]] int neighbour(int row, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<HistoryItem> m_items;
};

/// Draws a row. The open row is as much taller as the widget under its words needs.
class HistoryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void open(int row, int extraHeight);
    /// Where the widget under an open row's words begins, from the row's top.
    [[nodiscard]] static int wordsHeight(const QWidget& list, const HistoryItem& item);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_openRow = -1;
    int m_extraHeight = 0;
};

} // namespace trellis::ui
