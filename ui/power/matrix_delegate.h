#pragma once

#include "ui/paint/matrix_picture.h"

#include <QStyledItemDelegate>

namespace trellis::ui {

/// Draws the halves of the cells and the bars of who decides, with the same painters as the
/// projector and the PDF.
class MatrixDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit MatrixDelegate(QObject* parent = nullptr);

    void setView(paint::MatrixView view) { m_view = view; }
    void setCurrentRow(int row) { m_currentRow = row; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index
    ) const override;
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index
    ) const override;

private:
    void paintHalf(
        QPainter& painter,
        const QRectF& rect,
        const QModelIndex& index,
        const paint::MatrixLook& look
    ) const;
    void paintVoice(
        QPainter& painter,
        const QRectF& rect,
        const QModelIndex& index,
        const paint::MatrixLook& look
    ) const;

    paint::MatrixView m_view = paint::MatrixView::Both;
    int m_currentRow = -1;
};

} // namespace trellis::ui
