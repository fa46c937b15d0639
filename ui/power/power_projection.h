#pragma once

#include "ui/paint/matrix_picture.h"

#include <QWidget>

namespace trellis::ui {

/// The matrix on the wall: the finding as its title, no words that may hold a name, nothing
/// smaller than 24 pixels. Page Up and Page Down go through more decisions than fit.
class PowerProjection : public QWidget {
    Q_OBJECT

public:
    PowerProjection(paint::MatrixPicture picture, QString title, QWidget* parent);

    /// The first decision that is on the wall now.
    [[nodiscard]] size_t firstRow() const { return m_first; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] paint::MatrixLook look() const;
    [[nodiscard]] QRectF paintTitle(QPainter& painter, const QRectF& room) const;
    [[nodiscard]] QRectF paintKey(QPainter& painter, const QRectF& room) const;
    void paintPlace(QPainter& painter, const QRectF& room) const;

    paint::MatrixPicture m_picture;
    QString m_title;
    size_t m_first = 0;
    size_t m_shown = 0;
};

} // namespace trellis::ui
