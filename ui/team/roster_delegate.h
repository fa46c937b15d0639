#pragma once

#include <QStyledItemDelegate>

namespace trellis::ui {

/// Paints the roster: a group's badge and hairline; a seat, its name and role, how its member was
/// chosen, and how much of the term is over.
class RosterDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace trellis::ui
