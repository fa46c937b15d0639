#pragma once

#include "ui/paint/network_drawing.h"

#include <QWidget>

namespace trellis::ui {

/// The network on a wall: roles for names, no tensions, nothing under 24 pixels.
class NetworkProjection : public QWidget {
    Q_OBJECT

public:
    /// `picture` has its names off.
    NetworkProjection(
        power::NetworkPicture picture,
        paint::NetworkLens lens,
        const Words& words,
        QWidget* parent = nullptr
    );

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString title() const;
    void paintKey(QPainter& painter, const QRectF& room, const paint::NetworkLook& look) const;

    power::NetworkPicture m_picture;
    paint::NetworkLens m_lens;
    Language m_language;
};

} // namespace trellis::ui
