#pragma once

#include "core/power/network_picture.h"
#include "ui/paint/theme.h"

#include <QPainterPath>

class QPainter;

namespace trellis::paint {

/// Which influence the sizes show, and which ties are there.
enum class NetworkLens {
    Paper,    ///< influence on paper, formal ties only
    Practice, ///< influence in practice, all ties
    Both,     ///< filled in practice, a hollow ring on paper, all ties
};

/// What a picture of the network is called, on a wall or a page.
[[nodiscard]] QString networkTitle(NetworkLens lens, const Words& words);

/// How a network is painted: places are the same in every look.
struct NetworkLook {
    Theme theme;
    NetworkLens lens = NetworkLens::Practice;
    double type = 1; ///< times the theme's type sizes: 24 / 11.5 on a wall

    [[nodiscard]] QFont font(TextStyle style) const;
};

/// Radius of an actor's shape, 12 to 37 scene pixels: its area is proportional to the influence.
[[nodiscard]] double actorRadius(const std::optional<int>& influence);
/// What the actor is drawn as around (0, 0).
[[nodiscard]] QPainterPath actorShape(power::MapShape shape, double radius);

/// One actor as it lies on the map.
struct ActorMark {
    QPointF centre;
    double radius = 12;
    std::optional<double> ring; ///< radius of the hollow ring of the influence on paper
    Group group = Group::Teachers;
    power::MapShape shape = power::MapShape::Circle;
    bool known = true; ///< hollow with a question mark where the influence is not known
};
void paintActor(QPainter& painter, const ActorMark& mark, const NetworkLook& look);
/// A ring around it: chosen, or changed.
void paintRing(QPainter& painter, const ActorMark& mark, const QColor& colour);

/// One tie from rim to rim.
struct TieMark {
    QPainterPath line;
    QPolygonF head; ///< empty for a tie without direction
    bool formal = true;
    int strength = 1;
    bool accent = false; ///< of the chosen actor
};
void paintTie(QPainter& painter, const TieMark& mark, const NetworkLook& look);

/// The pen of a space's edge: its pattern tells its openness without colour.
[[nodiscard]] QPen spacePen(Openness openness, const Theme& theme, double width = 1.5);

/// The pill with a space's icon, name and openness; `where` is as large as spaceTagSize().
void paintSpaceTag(
    QPainter& painter,
    const QRectF& where,
    const power::PictureSpace& space,
    Language language,
    const NetworkLook& look
);
[[nodiscard]] QSizeF
spaceTagSize(const power::PictureSpace& space, Language language, const NetworkLook& look);

/// Words with a rim in the colour of the canvas, so that lines behind do not cross them.
void paintHaloed(
    QPainter& painter,
    const QRectF& where,
    Qt::Alignment alignment,
    const QString& words,
    const QColor& ink,
    const NetworkLook& look
);

} // namespace trellis::paint
