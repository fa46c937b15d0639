#pragma once

#include "ui/photovoice/dragged_photos.h"

#include <QAbstractButton>

namespace trellis::ui {

/// The empty place at the end of the wall: a click, or a photo dropped here, makes a theme.
class NewThemeTile : public QAbstractButton {
    Q_OBJECT

public:
    explicit NewThemeTile(QWidget* parent = nullptr);

    void setWords(const QString& title, const QString& hint);

signals:
    void dropped(const trellis::ui::DraggedPhotos& photos);

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QString m_hint;
    bool m_target = false;
};

} // namespace trellis::ui
