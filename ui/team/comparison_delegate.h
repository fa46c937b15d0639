#pragma once

#include <QStyledItemDelegate>

namespace trellis::ui {

/// Paints the team next to its school: a dimension's name and what it rests on; a group's fair
/// share and what it has, on an axis of chairs, with the same in words.
class ComparisonDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace trellis::ui
