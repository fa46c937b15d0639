#pragma once

#include "core/power/network_overlay.h"
#include "ui/paint/network_drawing.h"

namespace trellis::paint {

/// A network on its way from one moment to another: who is on both stays in place, shapes grow and
/// shrink, new ties and people appear, and what has gone fades.
class NetworkMorph {
public:
    NetworkMorph(
        power::NetworkOverlay overlay,
        const power::PowerMap& then,
        Language language,
        const NetworkLook& look
    );

    struct Frame {
        NetworkDrawing drawing;
        NetworkState state;
    };
    /// @param time  0 is then, 1 is now.
    [[nodiscard]] Frame at(double time) const;

private:
    void addSpaces(NetworkDrawing& drawing, double time) const;

    power::NetworkOverlay m_overlay;
    NetworkDrawing m_then;
    NetworkDrawing m_now;
};

} // namespace trellis::paint
