#include "ui/paint/network_drawing.h"

#include "ui/paint/network_geometry.h"
#include "ui/paint/network_quick.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trellis::paint {
namespace {

constexpr double hullMargin = 24;
constexpr double dimmed = .35;
constexpr double steppedBack = .45; ///< what did not change, beside what did
constexpr double plainBelow = 7;    ///< screen pixels of radius; smaller shapes have no letters

bool shown(const power::PictureTie& tie, NetworkLens lens) {
    return tie.formal || lens != NetworkLens::Paper;
}

ActorMark markOf(const power::PictureActor& actor, const NetworkLook& look) {
    ActorMark mark;
    const auto& influence = look.lens == NetworkLens::Paper ? actor.paper : actor.practice;
    mark.centre = actor.place;
    mark.radius = actorRadius(influence);
    mark.known = influence.has_value();
    mark.group = actor.group;
    mark.shape = actor.shape;
    if (look.lens == NetworkLens::Both && actor.paper && actor.paper != actor.practice)
        mark.ring = actorRadius(actor.paper);
    return mark;
}

QRectF around(const ActorMark& mark) {
    const double r = std::max(mark.radius, mark.ring.value_or(0)) *
                     (mark.shape == power::MapShape::Diamond ? 1.25 : 1.08);
    return {mark.centre - QPointF(r, r), QSizeF(2 * r, 2 * r)};
}

std::vector<QSizeF> labelSizes(const power::NetworkPicture& picture, const NetworkLook& look) {
    const QFontMetricsF strong(look.font(TextStyle::SmallStrong));
    const QFontMetricsF plain(look.font(TextStyle::Caption));
    std::vector<QSizeF> sizes;
    for (const power::PictureActor& actor : picture.actors) {
        const double note = actor.note.isEmpty() ? 0 : plain.horizontalAdvance(actor.note);
        sizes.emplace_back(
            std::max(strong.horizontalAdvance(actor.name), note) + 4,
            strong.height() + (actor.note.isEmpty() ? 0 : plain.height())
        );
    }
    return sizes;
}

/// On the edge of the outline, the highest place where it covers nobody; where the edge is crowded,
/// as near outside it as there is room.
QRectF tagRoom(const QPainterPath& outline, const QSizeF& size, const Taken& taken) {
    constexpr int steps = 60;
    const QPointF middle = outline.boundingRect().center();
    for (int away = 0;; ++away) {
        QRectF best;
        for (int step = 0; step < steps; ++step) {
            const QPointF edge = outline.pointAtPercent(double(step) / steps);
            const QLineF outward(middle, edge);
            QRectF rect(QPointF(), size);
            rect.moveCenter(
                outward.pointAt(1 + away * size.height() / std::max(1.0, outward.length()))
            );
            if (taken.isFree(rect) && (best.isNull() || rect.top() < best.top()))
                best = rect;
        }
        if (!best.isNull())
            return best;
    }
}

/// A space that nobody of the map is in is a box of its own below the rest.
void drawSpaces(NetworkDrawing& drawing, Language language, const NetworkLook& look, Taken& taken) {
    QPointF corner = drawing.bounds.bottomLeft() + QPointF(0, 60);
    for (const power::PictureSpace& space : drawing.picture.spaces) {
        SpaceShape shape;
        std::vector<QRectF> inside;
        for (const int member : space.members) {
            const auto i = size_t(member);
            inside.push_back(
                around(drawing.actors[i]).adjusted(-hullMargin, -hullMargin, hullMargin, hullMargin)
            );
            if (!drawing.labels[i].rect.isEmpty())
                inside.push_back(drawing.labels[i].rect.adjusted(-12, -8, 12, 10));
        }
        const QSizeF size = spaceTagSize(space, language, look);
        if (inside.empty()) {
            inside.push_back(QRectF(corner, QSizeF(size.width() + 40, 80)));
            corner.rx() += size.width() + 70;
        }
        shape.outline = hullAround(inside);
        const QRectF bounds = shape.outline.boundingRect();
        const QRectF best = tagRoom(shape.outline, size, taken);
        shape.tag = best;
        taken.add(best);
        drawing.bounds |= bounds | best;
        drawing.spaces.push_back(std::move(shape));
    }
}

void paintLabel(
    QPainter& painter, const NetworkDrawing& drawing, size_t i, const NetworkLook& look
) {
    const ActorLabel& label = drawing.labels[i];
    const power::PictureActor& actor = drawing.picture.actors[i];
    painter.setFont(look.font(TextStyle::SmallStrong));
    QRectF where = label.rect.adjusted(2, 0, -2, 0);
    paintHaloed(painter, where, label.alignment, actor.name, look.theme.ink, look);
    if (actor.note.isEmpty())
        return;
    where.setTop(where.top() + QFontMetricsF(painter.font()).height());
    painter.setFont(look.font(TextStyle::Caption));
    paintHaloed(painter, where, label.alignment, actor.note, look.theme.ink3, look);
}

/// Of a chosen actor without room for its words: to its right, over what is there.
void paintOverLabel(
    QPainter& painter, const NetworkDrawing& drawing, size_t i, const NetworkLook& look
) {
    painter.setFont(look.font(TextStyle::SmallStrong));
    const QFontMetricsF metrics(painter.font());
    const ActorMark& mark = drawing.actors[i];
    const QString& name = drawing.picture.actors[i].name;
    const QRectF where(
        mark.centre.x() + mark.radius + 8,
        mark.centre.y() - metrics.height() / 2,
        metrics.horizontalAdvance(name) + 12,
        metrics.height() + 2
    );
    painter.setPen(look.theme.line2);
    painter.setBrush(look.theme.surface);
    painter.drawRoundedRect(where, 5, 5);
    painter.setPen(look.theme.ink);
    painter.drawText(where, int(Qt::AlignCenter), name);
}

bool touches(const power::PictureTie& tie, const std::optional<int>& actor) {
    return actor && (tie.from == *actor || tie.to == *actor);
}

/// Dims whatever is not in the light, or has less strength.
class Light {
public:
    Light(QPainter& painter, const NetworkState& state) : m_painter(painter), m_state(state) {}
    void onActor(size_t actor) {
        m_painter.setOpacity(
            (lit(int(actor)) ? 1 : dimmed) * strength(m_state.actorStrength, actor)
        );
    }
    void onTie(size_t tie, const power::PictureTie& of) {
        m_painter.setOpacity(
            (lit(of.from) && lit(of.to) ? 1 : dimmed) * strength(m_state.tieStrength, tie)
        );
    }

private:
    [[nodiscard]] bool lit(int actor) const { return !m_state.lit || m_state.lit->contains(actor); }
    [[nodiscard]] static double strength(const std::vector<double>& strengths, size_t i) {
        return i < strengths.size() ? strengths[i] : 1;
    }

    QPainter& m_painter;
    const NetworkState& m_state;
};

/// Where a tie was: two short strokes across its middle.
void paintCross(QPainter& painter, const TieMark& mark, const NetworkLook& look) {
    constexpr double reach = 6;
    const QPointF middle = mark.line.pointAtPercent(.5);
    painter.setPen(QPen(look.theme.danger, 2.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(middle - QPointF(reach, reach), middle + QPointF(reach, reach));
    painter.drawLine(middle - QPointF(reach, -reach), middle + QPointF(reach, -reach));
}

void paintSpaces(
    QPainter& painter,
    const NetworkDrawing& drawing,
    const NetworkLook& look,
    const NetworkState& state
) {
    for (size_t i = 0; i < drawing.spaces.size(); ++i) {
        const Openness openness = drawing.picture.spaces[i].openness;
        painter.setPen(spacePen(openness, look.theme, state.space == int(i) ? 2.5 : 1.5));
        QColor fill = look.theme.space(openness).fill;
        fill.setAlphaF(.86F); // two spaces that share members show through each other
        painter.setBrush(fill);
        painter.drawPath(drawing.spaces[i].outline);
    }
}

void paintTies(
    QPainter& painter,
    const NetworkDrawing& drawing,
    const NetworkLook& look,
    const NetworkState& state
) {
    Light light(painter, state);
    for (size_t i = 0; i < drawing.ties.size(); ++i) {
        const power::PictureTie& tie = drawing.picture.ties[i];
        if (drawing.ties[i].line.isEmpty())
            continue;
        light.onTie(i, tie);
        TieMark mark = drawing.ties[i];
        mark.accent =
            touches(tie, state.chosen) || state.tie == int(i) || state.gained.contains(int(i));
        paintTie(painter, mark, look);
        if (state.lost.contains(int(i))) {
            painter.setOpacity(1);
            paintCross(painter, mark, look);
        }
    }
}

void paintActors(
    QPainter& painter,
    const NetworkDrawing& drawing,
    const NetworkLook& look,
    const NetworkState& state
) {
    Light light(painter, state);
    for (size_t i = 0; i < drawing.actors.size(); ++i) {
        if (state.without == int(i))
            continue;
        const ActorMark& mark = drawing.actors[i];
        light.onActor(i);
        if (!state.quick && mark.radius * state.detail < plainBelow) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(look.theme.group(mark.group));
            painter.drawPath(actorShape(mark.shape, mark.radius).translated(mark.centre));
        } else if (!state.quick) {
            paintActor(painter, mark, look);
        }
        const bool marked = state.marked.contains(int(i));
        if (marked || state.ringed == int(i))
            paintRing(painter, mark, marked ? look.theme.accentText : look.theme.focus);
        else if (state.changed.contains(int(i)))
            paintRing(painter, mark, look.theme.ctl);
    }
}

} // namespace

NetworkDrawing
drawNetwork(const power::NetworkPicture& picture, Language language, const NetworkLook& look) {
    NetworkDrawing drawing;
    drawing.picture = picture;
    Taken taken;
    for (const power::PictureActor& actor : picture.actors) {
        drawing.actors.push_back(markOf(actor, look));
        const QRectF box = around(drawing.actors.back());
        taken.add(box);
        drawing.bounds |= box;
    }
    drawing.labels = placeLabels(drawing, labelSizes(picture, look), taken);
    for (const ActorLabel& label : drawing.labels)
        if (!label.rect.isEmpty())
            drawing.bounds |= label.rect;
    const std::vector<double> bows = bowsOf(drawing);
    for (size_t i = 0; i < picture.ties.size(); ++i)
        drawing.ties.push_back(
            shown(picture.ties[i], look.lens) ? tieMark(drawing, picture.ties[i], bows[i])
                                              : TieMark()
        );
    drawSpaces(drawing, language, look, taken);
    const QFontMetricsF notes(look.font(TextStyle::Small));
    for (const power::MapNote& note : picture.notes)
        drawing.bounds |= notes.boundingRect(note.words).translated(note.place);
    return drawing;
}

void showDifference(
    NetworkState& state,
    const power::NetworkPicture& picture,
    const power::NetworkDifference& difference
) {
    for (size_t i = 0; i < picture.actors.size(); ++i) {
        const QUuid id = picture.actors[i].id.uuid();
        if (difference.changed.contains(id))
            state.changed.insert(int(i));
        state.actorStrength.push_back(difference.gone.contains(id) ? steppedBack : 1);
    }
    for (size_t i = 0; i < picture.ties.size(); ++i) {
        const QUuid id = picture.ties[i].id.uuid();
        const bool gained = difference.gained.contains(id);
        if (gained)
            state.gained.insert(int(i));
        if (difference.lost.contains(id))
            state.lost.insert(int(i));
        state.tieStrength.push_back(gained ? 1 : steppedBack);
    }
}

void paintNetwork(
    QPainter& painter,
    const NetworkDrawing& drawing,
    Language language,
    const NetworkLook& look,
    const NetworkState& state
) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, !state.quick);
    paintSpaces(painter, drawing, look, state);
    if (state.quick)
        paintQuickNetwork(painter, drawing, look, state.without);
    else
        paintTies(painter, drawing, look, state);
    paintActors(painter, drawing, look, state);
    painter.setOpacity(1);
    Light light(painter, state);
    for (size_t i = 0; i < drawing.labels.size() && !state.quick; ++i) {
        light.onActor(i);
        if (!drawing.labels[i].rect.isEmpty())
            paintLabel(painter, drawing, i, look);
        else if (state.ringed == int(i))
            paintOverLabel(painter, drawing, i, look);
    }
    painter.setOpacity(1);
    for (size_t i = 0; i < drawing.spaces.size(); ++i)
        paintSpaceTag(painter, drawing.spaces[i].tag, drawing.picture.spaces[i], language, look);
    painter.setFont(look.font(TextStyle::Small));
    for (const power::MapNote& note : drawing.picture.notes) {
        const QRectF where(note.place, QSizeF(1000, 20));
        paintHaloed(painter, where, Qt::AlignLeft, note.words, look.theme.ink2, look);
    }
    painter.restore();
}

} // namespace trellis::paint
