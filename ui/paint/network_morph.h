#pragma once

#include "core/power/network_overlay.h"
#include "ui/paint/network_fit.h"

namespace trellis::paint {

/// A network on its way from one moment to another, in a room in which words have a size of their
/// own: who is on both stays in place, shapes grow and shrink, new ties and people appear, and what
/// has gone fades.
class NetworkMorph {
public:
    /// @param words  the size of the smallest words in the room's pixels.
    NetworkMorph(
        const power::NetworkOverlay& overlay,
        Language language,
        const NetworkLook& look,
        QSizeF room,
        double words
    );

    [[nodiscard]] QSizeF room() const { return m_room; }

    struct Frame {
        NetworkDrawing drawing;
        NetworkState state;
    };
    /// @param time  0 is then, 1 is now.
    [[nodiscard]] Frame at(double time) const;
    /// The frame into the room.
    void paint(QPainter& painter, QPointF corner, double time) const;

private:
    void moveTies(Frame& frame, double time) const;
    void moveSpaces(NetworkDrawing& drawing, double time) const;

    power::NetworkDifference m_difference;
    Language m_language;
    NetworkLook m_look;
    QSizeF m_room;
    NetworkFit m_fit;
    NetworkDrawing m_then;
    NetworkDrawing m_now;
};

/// Then at the left, now at the right, and on a line between them how far it has come.
struct TimeLine {
    QString then;
    QString now;
    double time = 1; ///< 0 is then, 1 is now
};
/// @return  where the line itself is; empty where there is no room for it.
QRectF paintTimeLine(
    QPainter& painter,
    const QRectF& room,
    const TimeLine& line,
    const QFont& font,
    const Theme& theme
);

} // namespace trellis::paint
