#pragma once

#include "core/power/rooms_layout.h"
#include "ui/paint/theme.h"

class QPainter;

namespace trellis::paint {

/// The look of a rooms map at one size: `unit` 1 is the screen, 2 a projector, where the smallest
/// text must be 24 pixels. Multiplies lengths and type alike.
struct RoomsLook {
    Theme theme;
    double unit = 1;
    bool print = false;   ///< zones in greys, walls half as wide again
    bool saveInk = false; ///< in print: no tone behind the rooms, their patterns alone

    [[nodiscard]] double length(double pixels) const { return pixels * unit * theme.textScale; }
    [[nodiscard]] QFont font(TextStyle style) const;
    [[nodiscard]] QFont font(power::RoomsText text) const;
};

/// Which parts of the picture are there: the projector brings them one after another.
struct RoomsShow {
    bool onPaper = true; ///< hollow marks: where decisions belong
    bool made = true;    ///< filled marks: where they are made
    bool flows = true;
    bool levers = true;
    bool operator==(const RoomsShow&) const = default;
};

/// Everything that is painted, the same for window, projector, PDF and SVG.
struct RoomsPicture {
    power::RoomsMap map;
    power::RoomsWords words;
    power::RoomsLayout layout;
    power::RoomsDetail detail = power::RoomsDetail::Full;
    RoomsShow show;
};

/// Lays the map out for that canvas and look.
[[nodiscard]] RoomsPicture roomsPicture(
    power::RoomsMap map,
    power::RoomsWords words,
    QSizeF canvas,
    power::RoomsDetail detail,
    const RoomsLook& look,
    bool fold = true
);

/// How close the picture is looked at: far away, small things make way.
enum class Closeness {
    Near,    ///< everything
    Middle,  ///< without icons and counts
    Distant, ///< names, joined levers, a dot a decision
};
[[nodiscard]] Closeness closenessAt(double zoom);

/// How one room, mark or arrow stands out.
struct RoomState {
    bool hovered = false;
    bool selected = false;
    bool faded = false;  ///< another one is hovered
    bool target = false; ///< something would be dropped here
    Closeness closeness = Closeness::Near;
};

/// The ground and the two rings, with their names and how many decisions are made in each.
/// @param target  the zone that something would be dropped on.
void paintZones(
    QPainter& painter,
    const RoomsPicture& picture,
    const RoomsLook& look,
    std::optional<Openness> target = {}
);
/// One room: walls, tag, who is in it, levers; not its decisions.
void paintRoom(
    QPainter& painter,
    const RoomsPicture& picture,
    const power::PlacedRoom& room,
    const RoomsLook& look,
    const RoomState& state = {}
);
/// A filled mark is a decision made here, a second outline one that is made where it belongs, a
/// hollow mark where it belongs on paper.
void paintToken(
    QPainter& painter,
    const power::PlacedToken& token,
    const RoomsLook& look,
    const RoomState& state = {}
);
/// The dotted arrow from where a decision belongs to where it is made.
void paintFlow(
    QPainter& painter,
    const power::PlacedFlow& flow,
    const RoomsLook& look,
    const RoomState& state = {}
);
/// All of it.
void paintRooms(QPainter& painter, const RoomsPicture& picture, const RoomsLook& look);

/// Groups, and what hollow, dotted and filled mean, in one or two lines.
[[nodiscard]] double
roomsLegendHeight(const RoomsPicture& picture, const RoomsLook& look, double width);
void paintRoomsLegend(
    QPainter& painter, const QRectF& rect, const RoomsPicture& picture, const RoomsLook& look
);

} // namespace trellis::paint
