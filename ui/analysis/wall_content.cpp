// What the round is about, below its question: words, marks, dots or a list.
#include "ui/analysis/wall_pen.h"

#include <QPainter>

#include <algorithm>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr size_t mostCards = 4;
constexpr double leastStrip = 72;

/// The newest four, two by two.
void cards(WallPen& pen, const QRectF& room, const WallPicture& picture) {
    const size_t first = picture.cards.size() > mostCards ? picture.cards.size() - mostCards : 0;
    const double gap = 22;
    const QSizeF size((room.width() - gap) / 2, std::min(270.0, (room.height() - gap) / 2));
    for (size_t i = first; i < picture.cards.size(); ++i) {
        const WallPicture::Card& shown = picture.cards[i];
        const auto place = i - first;
        const QRectF frame(
            QPointF(
                room.left() + double(place % 2) * (size.width() + gap),
                room.top() + double(place / 2) * (size.height() + gap)
            ),
            size
        );
        pen.card(frame, shown.isNew);
        const QRectF inner = frame.adjusted(28, 24, -28, -20);
        pen.paragraph(
            inner.adjusted(0, 0, 0, -56),
            shown.words,
            wall::reflection,
            QFont::Medium,
            pen.theme().ink
        );
        double x = inner.left();
        const double y = inner.bottom() - 42;
        if (shown.group)
            x += pen.badge({x, y}, *shown.group, paint::BadgeStyle::Filled) + 14;
        const QString fresh =
            shown.isNew ? Words(picture.language).translate("wall", "new") : QString();
        const double freshWidth = fresh.isEmpty()
                                      ? 0
                                      : QFontMetricsF(pen.font(wall::smallest, QFont::DemiBold))
                                                .horizontalAdvance(fresh) +
                                            8;
        pen.line(
            {x, y, inner.right() - x - freshWidth, 42},
            shown.groupName,
            pen.font(wall::smallest),
            pen.theme().ink2,
            int(Qt::AlignLeft)
        );
        pen.line(
            {inner.right() - freshWidth, y, freshWidth, 42},
            fresh,
            pen.font(wall::smallest, QFont::DemiBold),
            pen.theme().accentText,
            int(Qt::AlignRight)
        );
    }
}

void strips(WallPen& pen, const QRectF& room, const WallPicture& picture) {
    // The strip's own painter, large enough that its wall::smallest words are 24 pixels tall.
    const paint::StripLook look{pen.theme(), 2.1};
    const double levels = paint::stripHeadHeight(look);
    paint::paintStripHead(
        pen.painter(), {room.left(), room.top(), room.width(), levels}, picture.language, look
    );
    double y = room.top() + levels;
    const double pitch = std::clamp(
        (room.bottom() - y) / double(picture.strips.size()), leastStrip, paint::stripHeight(look)
    );
    for (const paint::SpreadStrip& strip : picture.strips) {
        if (y + pitch > room.bottom())
            return;
        paint::paintStrip(pen.painter(), {room.left(), y, room.width(), pitch}, strip, look);
        for (const QString& words : {strip.name, strip.range})
            pen.note(
                {{room.left(), y, room.width(), pitch},
                 words,
                 look.font(paint::TextStyle::Small),
                 pen.theme().ink,
                 int(Qt::AlignLeft) | Qt::TextWordWrap}
            );
        y += pitch;
    }
}

void bars(WallPen& pen, const QRectF& room, const WallPicture& picture) {
    int most = 1;
    for (const WallPicture::Bar& bar : picture.bars)
        most = std::max(most, bar.dots);
    const double pitch = std::clamp(room.height() / double(picture.bars.size()), 64.0, 108.0);
    double y = room.top();
    for (const WallPicture::Bar& bar : picture.bars) {
        if (y + pitch > room.bottom() + 1)
            return;
        const double width = room.width() * .5;
        pen.paragraph(
            {room.left(), y, width - 24, pitch - 8},
            bar.words,
            wall::body,
            QFont::Medium,
            pen.theme().ink
        );
        const double step = std::min(34.0, (room.width() - width - 190) / most);
        pen.painter().setPen(Qt::NoPen);
        pen.painter().setBrush(pen.theme().accent);
        for (int dot = 0; dot < bar.dots; ++dot)
            pen.painter().drawEllipse(
                QPointF(room.left() + width + step * (dot + .5), y + wall::body * .68),
                step * .36,
                step * .36
            );
        pen.line(
            {room.right() - 180, y, 180, wall::body * 1.36},
            bar.count,
            pen.font(wall::body, QFont::DemiBold),
            pen.theme().accentText,
            int(Qt::AlignRight)
        );
        y += pitch;
    }
}

void list(WallPen& pen, const QRectF& room, const WallPicture& picture) {
    double y = room.top();
    for (const QString& words : picture.list) {
        const double left = room.bottom() - y;
        if (left < 44)
            return;
        y += pen.paragraph(
                 {room.left(), y, room.width(), std::min(left, 96.0)},
                 words,
                 wall::reflection,
                 QFont::Medium,
                 pen.theme().ink
             ) +
             18;
    }
}

} // namespace

void paintWallContent(WallPen& pen, const QRectF& room, const WallPicture& picture) {
    if (!picture.strips.empty())
        return strips(pen, room, picture);
    if (!picture.bars.empty())
        return bars(pen, room, picture);
    if (!picture.cards.empty())
        return cards(pen, room, picture);
    list(pen, room, picture);
}

} // namespace trellis::ui
