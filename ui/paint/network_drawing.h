#pragma once

#include "core/power/network_overlay.h"
#include "ui/paint/network_painter.h"

#include <set>

namespace trellis::paint {

/// An actor's words beside its shape.
struct ActorLabel {
    QRectF rect; ///< empty where there is no room: it shows when the actor is chosen
    Qt::Alignment alignment = Qt::AlignHCenter;
    bool operator==(const ActorLabel&) const = default;
};

struct SpaceShape {
    QPainterPath outline;
    QRectF tag;
};

/// A network with everything in its place: what screens, the wall and files paint alike.
struct NetworkDrawing {
    power::NetworkPicture picture;
    std::vector<ActorMark> actors;  ///< in the picture's order
    std::vector<ActorLabel> labels; ///< in the picture's order; no two collide at 100 %
    std::vector<TieMark> ties;      ///< in the picture's order; without a line where not shown
    std::vector<SpaceShape> spaces; ///< in the picture's order
    QRectF bounds;                  ///< of all of it, in scene pixels
};
[[nodiscard]] NetworkDrawing
drawNetwork(const power::NetworkPicture& picture, Language language, const NetworkLook& look);

/// What a person looks at within a drawing.
struct NetworkState {
    std::optional<int> chosen;         ///< an actor: its ties take the accent
    std::optional<int> ringed;         ///< an actor with a ring around
    std::set<int> marked;              ///< actors that changed: a ring in the accent
    std::optional<int> space;          ///< a space with a thicker edge
    std::optional<int> tie;            ///< a tie with a thicker line
    std::optional<std::set<int>> lit;  ///< actors that are not dimmed; nullopt: all
    bool quick = false;                ///< while it moves: plain lines and shapes for a large map
    std::optional<int> without;        ///< while it moves: an actor left out, with its ties
    double detail = 1;                 ///< screen pixels a scene pixel
    std::set<int> changed;             ///< actors with a quiet ring: otherwise at another moment
    std::set<int> gained;              ///< ties in the accent: new, or stronger than they were
    std::set<int> lost;                ///< ties that are crossed out: no longer there
    std::vector<double> actorStrength; ///< how opaque each is, 0 to 1; empty: all are
    std::vector<double> tieStrength;   ///< the same of the ties
};
/// What is otherwise at another moment stands out, the rest steps back.
void showDifference(
    NetworkState& state,
    const power::NetworkPicture& picture,
    const power::NetworkDifference& difference
);
void paintNetwork(
    QPainter& painter,
    const NetworkDrawing& drawing,
    Language language,
    const NetworkLook& look,
    const NetworkState& state = {}
);

/// The outline of a space around what is in it: convex, corners cut.
[[nodiscard]] QPainterPath hullAround(const std::vector<QRectF>& inside);

} // namespace trellis::paint
