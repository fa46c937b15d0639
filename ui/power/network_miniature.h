#pragma once

#include <QWidget>

namespace trellis::ui {

class NetworkCanvas;

/// The whole network small, with a frame around what the canvas shows: there while a part of it is
/// out of sight. A click or a drag brings that place into the middle.
class NetworkMiniature : public QWidget {
    Q_OBJECT

public:
    explicit NetworkMiniature(NetworkCanvas& canvas, QWidget* parent);

    /// Looks again at what the canvas shows.
    void follow();
    [[nodiscard]] QSize sizeHint() const override { return {168, 112}; }
    /// Where a place of the scene is on it.
    [[nodiscard]] QPointF at(QPointF scene) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] double scale() const;

    NetworkCanvas& m_canvas;
};

} // namespace trellis::ui
