#include "ui/paint/rooms_picture.h"

#include "ui/paint/group_badge.h"
#include "ui/paint/icons.h"
#include "ui/paint/lever_bar.h"

#include <QFontMetricsF>
#include <QPainter>

namespace trellis::paint {
namespace {

using namespace Qt::Literals::StringLiterals;
using power::PlacedRoom;
using power::RoomsText;
using power::RoomToken;

constexpr double middleZoom = 0.7;
constexpr double distantZoom = 0.45;

QPen wallPen(Openness openness, const RoomsLook& look, bool hovered) {
    const bool closed = openness == Openness::Closed;
    const double width =
        look.length((closed ? 3 : 2) * (look.print ? 1.5 : 1)) + (hovered ? look.length(1) : 0);
    const QColor colour = look.print ? QColor(Qt::black)
                          : closed   ? look.theme.wallClosed
                                     : look.theme.space(openness).stroke;
    QPen pen(colour, width, Qt::SolidLine, Qt::RoundCap);
    const double dash = look.length(1) / width;
    if (openness == Openness::Invited)
        pen.setDashPattern({7 * dash, 5 * dash});
    if (openness == Openness::Claimed)
        pen.setDashPattern({1.5 * dash, 4.5 * dash});
    if (openness == Openness::Shared)
        pen.setDashPattern({11 * dash, 4.5 * dash, 1.5 * dash, 4.5 * dash});
    return pen;
}

void paintTag(
    QPainter& painter, const PlacedRoom& placed, Openness openness, const RoomsLook& look, bool icon
) {
    const QRectF& tag = placed.tag;
    painter.setPen(QPen(wallPen(openness, look, false).color(), look.length(1.4)));
    painter.setBrush(look.theme.surface);
    painter.drawRoundedRect(tag, tag.height() / 2, tag.height() / 2);
    double left = tag.left() + look.length(12);
    if (icon && placed.folded.empty()) {
        const double size = look.length(15);
        paintIcon(
            painter,
            QRectF(tag.left() + look.length(9), tag.center().y() - size / 2, size, size),
            spaceIcon(openness),
            look.theme.ink
        );
        left = tag.left() + look.length(28);
    }
    painter.setPen(look.theme.ink);
    painter.setFont(look.font(placed.large ? RoomsText::LargeTag : RoomsText::Tag));
    painter.drawText(
        QRectF(left, tag.top(), tag.right() - left, tag.height()),
        int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
        placed.name
    );
}

void paintPresence(QPainter& painter, const PlacedRoom& placed, const RoomsLook& look) {
    for (const power::PlacedPresence& each : placed.presence) {
        paintGroupBadge(painter, each.badge, each.presence.group, look.theme);
        if (each.count.isEmpty())
            continue;
        painter.setPen(look.theme.ink2);
        painter.setFont(look.font(RoomsText::Count));
        painter.drawText(
            each.count,
            int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextDontClip,
            QString::number(*each.presence.people)
        );
    }
}

void paintFocus(QPainter& painter, const QRectF& rect, double radius, const RoomsLook& look) {
    const double out = look.length(6);
    painter.setPen(QPen(look.theme.focus, look.length(2.5)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(-out, -out, out, out), radius + out, radius + out);
}

/// Far away a room says its name across itself, and its decisions are dots.
void paintDistant(
    QPainter& painter, const PlacedRoom& placed, const power::Room& room, const RoomsLook& look
) {
    paintLeverBar(painter, placed.levers, room.levers, LeverStyle::Merged, look);
    double x = placed.rect.left() + look.length(14);
    const double y = placed.rect.bottom() - look.length(12);
    for (const RoomToken& token : room.tokens) {
        const bool made = token.kind != RoomToken::Kind::OnPaper;
        painter.setPen(QPen(look.theme.ink, look.length(1.5)));
        painter.setBrush(made ? QBrush(look.theme.ink) : QBrush(look.theme.surface));
        painter.drawEllipse(QPointF(x, y), look.length(5), look.length(5));
        x += look.length(15);
    }
}

} // namespace

QFont RoomsLook::font(TextStyle style) const {
    QFont font = theme.font(style);
    font.setPointSizeF(font.pointSizeF() * unit);
    return font;
}

QFont RoomsLook::font(RoomsText text) const {
    switch (text) {
    case RoomsText::Tag:
        return font(TextStyle::BodyStrong);
    case RoomsText::LargeTag: {
        QFont large = font(TextStyle::SectionTitle);
        large.setWeight(QFont::Bold);
        return large;
    }
    case RoomsText::Count:
    case RoomsText::Token:
        return font(TextStyle::SmallStrong);
    case RoomsText::Ghost: {
        QFont medium = font(TextStyle::Small);
        medium.setWeight(QFont::Medium);
        return medium;
    }
    case RoomsText::Muted:
        return font(TextStyle::Small);
    case RoomsText::Run:
        break;
    }
    return font(print || unit >= 1.5 ? TextStyle::SmallStrong : TextStyle::Badge);
}

RoomsPicture roomsPicture(
    power::RoomsMap map,
    power::RoomsWords words,
    QSizeF canvas,
    power::RoomsDetail detail,
    const RoomsLook& look,
    bool fold
) {
    power::RoomsFrame frame;
    frame.canvas = canvas;
    frame.unit = look.length(1);
    frame.detail = detail;
    frame.exponent = detail == power::RoomsDetail::Bold ? 2.25 : 2.6;
    frame.fold = fold;
    frame.noDecisions = words.noDecisions;
    frame.folded = words.folded;
    frame.width = [&look](RoomsText text, const QString& said) {
        return QFontMetricsF(look.font(text)).horizontalAdvance(said);
    };
    RoomsPicture picture{std::move(map), std::move(words), {}, detail, {}};
    picture.layout = power::layOutRooms(picture.map, frame);
    return picture;
}

Closeness closenessAt(double zoom) {
    if (zoom < distantZoom)
        return Closeness::Distant;
    return zoom < middleZoom ? Closeness::Middle : Closeness::Near;
}

void paintRoom(
    QPainter& painter,
    const RoomsPicture& picture,
    const PlacedRoom& placed,
    const RoomsLook& look,
    const RoomState& state
) {
    const power::Room& room = picture.map.rooms.at(placed.room);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(painter.opacity() * (state.faded ? 0.35 : 1));
    if (!placed.folded.empty()) {
        paintTag(painter, placed, room.openness, look, false);
        painter.restore();
        return;
    }
    if (state.selected)
        paintFocus(painter, placed.rect, look.length(8), look);
    painter.setPen(wallPen(room.openness, look, state.hovered || state.target));
    painter.setBrush(state.target ? look.theme.accentSoft : look.theme.surface);
    painter.drawRoundedRect(placed.rect, look.length(8), look.length(8));
    const bool merged = picture.detail == power::RoomsDetail::Bold;
    if (state.closeness == Closeness::Distant)
        paintDistant(painter, placed, room, look);
    else if (picture.show.levers) {
        paintLeverBar(
            painter,
            placed.levers,
            room.levers,
            merged ? LeverStyle::Merged : LeverStyle::Fixed,
            look
        );
        if (state.closeness == Closeness::Near && !placed.icons.isEmpty())
            paintLeverIcons(painter, placed.icons, look);
    }
    if (state.closeness == Closeness::Near) {
        paintPresence(painter, placed, look);
        if (!placed.note.isEmpty()) {
            painter.setPen(look.theme.ink3);
            painter.setFont(look.font(RoomsText::Muted));
            painter.drawText(
                placed.note,
                int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextDontClip,
                picture.words.noDecisions
            );
        }
    }
    paintTag(painter, placed, room.openness, look, state.closeness != Closeness::Distant);
    painter.restore();
}

void paintToken(
    QPainter& painter,
    const power::PlacedToken& placed,
    const RoomsLook& look,
    const RoomState& state
) {
    const QRectF& rect = placed.rect;
    const double radius = rect.height() / 2;
    const bool paper = placed.token.kind == RoomToken::Kind::OnPaper;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(painter.opacity() * (state.faded ? 0.35 : 1));
    if (paper) {
        QPen pen(look.theme.ink2, look.length(1.5));
        pen.setDashPattern({4 / 1.5, 3 / 1.5});
        painter.setPen(pen);
        painter.setBrush(look.theme.surface);
        const double in = look.length(0.75);
        painter.drawRoundedRect(rect.adjusted(in, in, -in, -in), radius - in, radius - in);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.theme.ink);
        painter.drawRoundedRect(rect, radius, radius);
    }
    if (placed.token.kind == RoomToken::Kind::AtHome) {
        const double out = look.length(3);
        painter.setPen(QPen(look.theme.ink, look.length(1.2)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(-out, -out, out, out), radius + out, radius + out);
    }
    if (state.selected)
        paintFocus(painter, rect.adjusted(2, 2, -2, -2), radius, look);
    if (state.closeness != Closeness::Distant) {
        painter.setPen(paper ? look.theme.ink2 : look.theme.surface);
        painter.setFont(look.font(paper ? RoomsText::Ghost : RoomsText::Token));
        painter.drawText(rect, int(Qt::AlignCenter) | Qt::TextDontClip, placed.token.text);
    }
    painter.restore();
}

void paintRooms(QPainter& painter, const RoomsPicture& picture, const RoomsLook& look) {
    paintZones(painter, picture, look);
    for (const PlacedRoom& room : picture.layout.rooms)
        paintRoom(painter, picture, room, look);
    if (picture.show.flows)
        for (const power::PlacedFlow& flow : picture.layout.flows)
            paintFlow(painter, flow, look);
    for (const PlacedRoom& room : picture.layout.rooms)
        for (const power::PlacedToken& token : room.tokens) {
            const bool paper = token.token.kind == RoomToken::Kind::OnPaper;
            if (paper ? picture.show.onPaper : picture.show.made)
                paintToken(painter, token, look);
        }
}

} // namespace trellis::paint
