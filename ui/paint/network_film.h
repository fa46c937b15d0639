#pragma once

#include "ui/paint/network_drawing.h"

#include <QImage>

namespace trellis::paint {

/// A large network as it was last drawn while it moves: a frame copies it, shifted and scaled, and
/// draws only the one actor that is dragged.
class NetworkFilm {
public:
    /// Which part of the scene a canvas shows.
    struct View {
        QPointF origin;   ///< of the canvas, in scene pixels
        double scale = 1; ///< canvas pixels a scene pixel
        QSizeF size;      ///< of the canvas
    };
    /// @param dragged  an actor whose place changes from frame to frame
    void paint(
        QPainter& painter,
        const View& view,
        const NetworkDrawing& drawing,
        Language language,
        const NetworkLook& look,
        NetworkState state,
        std::optional<int> dragged
    );
    /// Something is otherwise than it was: the next frame is drawn anew.
    void forget() { m_fresh = false; }

private:
    void take(
        const View& view,
        double ratio,
        const NetworkDrawing& drawing,
        Language language,
        const NetworkLook& look,
        const NetworkState& state
    );
    [[nodiscard]] bool serves(const View& view, std::optional<int> dragged) const;

    QImage m_image;
    bool m_fresh = false;
    QRectF m_scene; ///< what of the scene is on it
    double m_scale = 1;
    std::optional<int> m_without;
};

} // namespace trellis::paint
