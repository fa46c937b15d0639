#pragma once

#include "core/power/rooms.h"

#include <QLineF>
#include <QRectF>

#include <functional>

namespace trellis::power {

/// The kinds of text on a rooms map.
enum class RoomsText { Tag, LargeTag, Count, Token, Ghost, Muted, Run };

/// How much of a room is drawn.
enum class RoomsDetail {
    Full, ///< who is in it, and a lever in each of eight slots: the window
    Bold, ///< levers joined to runs, no counts: projector and print
};

/// What the layout needs to know of the picture that it is for.
struct RoomsFrame {
    QSizeF canvas; ///< what there is; the map is made larger than that where it must be
    std::function<double(RoomsText, const QString&)> width; ///< of a text, at that `unit`
    double unit = 1;                                        ///< multiplies every length
    RoomsDetail detail = RoomsDetail::Full;
    double exponent = 2.6;       ///< of the rings' superellipses; 2 is an ellipse
    bool fold = true;            ///< whether quiet rooms may be folded
    QString noDecisions;         ///< what an empty room says
    std::vector<QString> folded; ///< what stands for so many rooms: "+3 rooms"
};

struct PlacedToken {
    RoomToken token;
    QRectF rect;
    bool operator==(const PlacedToken&) const = default;
};

struct PlacedPresence {
    RoomPresence presence;
    QRectF badge;
    QRectF count; ///< empty where there is none to show
    bool operator==(const PlacedPresence&) const = default;
};

/// A room with its place, in the coordinates of the canvas.
struct PlacedRoom {
    size_t room = 0;            ///< index in the RoomsMap; of the first folded one
    std::vector<size_t> folded; ///< not empty: a tag that stands for these rooms
    QRectF rect;                ///< the walls
    QRectF tag;                 ///< on the top wall
    QString name;
    bool large = false; ///< its tag is larger: most decisions are made here
    bool pinned = false;
    std::vector<PlacedPresence> presence;
    std::vector<PlacedToken> tokens;
    QRectF levers; ///< the slots
    QRectF icons;  ///< above them; empty in RoomsDetail::Bold
    QRectF note;   ///< where "no decisions" stands; empty when there are some
    [[nodiscard]] QRectF outline() const { return rect.united(tag); }
    bool operator==(const PlacedRoom&) const = default;
};

/// A dotted arrow: a line, or one curve that ends level with its token.
struct PlacedFlow {
    RoomFlow flow;
    QPointF from;
    QPointF firstHandle;
    QPointF secondHandle;
    QPointF to;
    [[nodiscard]] QPointF at(double share) const; ///< 0 to 1 along the curve's parameter
    bool operator==(const PlacedFlow&) const = default;
};

/// A ring's line: |x/a|^n + |y/b|^n = 1 around its middle.
struct Zone {
    QPointF middle;
    double a = 0;
    double b = 0;
    double n = 2.6;
    [[nodiscard]] bool contains(QPointF point) const;
    [[nodiscard]] bool contains(const QRectF& rect) const;
    /// The point at an angle, 0 at the right, growing downwards, in radians.
    [[nodiscard]] QPointF at(double angle) const;
    bool operator==(const Zone&) const = default;
};

struct RoomsLayout {
    QSizeF canvas; ///< at least the frame's, of the same proportions
    Zone closed;
    Zone invited;
    std::vector<PlacedRoom> rooms; ///< in the map's order; folded ones share one entry
    std::vector<PlacedFlow> flows;
    /// The entry of a room; nullopt when it is folded.
    [[nodiscard]] const PlacedRoom* find(size_t room) const;
    /// The ring at a place: claimed stands for all that is outside.
    [[nodiscard]] Openness zoneAt(QPointF point) const;
    bool operator==(const RoomsLayout&) const = default;
};

/// Places rooms on rings: closed in the middle, invited around it, claimed and shared outside. The
/// same map and frame always give the same places; a pinned room is where it was put.
/// @source DESIGN-SYSTEM-2, section 3.
[[nodiscard]] RoomsLayout layOutRooms(const RoomsMap& map, const RoomsFrame& frame);

} // namespace trellis::power
