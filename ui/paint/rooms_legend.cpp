#include "ui/paint/group_badge.h"
#include "ui/paint/rooms_picture.h"

#include <QFontMetricsF>
#include <QPainter>

#include <functional>

namespace trellis::paint {
namespace {

/// One entry: a mark of some width, and its words.
struct Entry {
    double mark;
    QString words;
    std::function<void(QPainter&, const QRectF&)> paint;
};

void paintPill(QPainter& painter, const QRectF& rect, bool paper, const RoomsLook& look) {
    const QRectF pill = QRectF(0, 0, rect.width(), look.length(14))
                            .translated(rect.left(), rect.center().y() - look.length(7));
    QPen pen(look.theme.ink2, look.length(1.5));
    pen.setDashPattern({3.4 / 1.5, 2.6 / 1.5});
    painter.setPen(paper ? pen : QPen(Qt::NoPen));
    painter.setBrush(paper ? QBrush(Qt::NoBrush) : QBrush(look.theme.ink));
    painter.drawRoundedRect(
        pill.adjusted(0.8, 0.8, -0.8, -0.8), pill.height() / 2 - 1, pill.height() / 2 - 1
    );
}

std::vector<Entry> entriesOf(const RoomsPicture& picture, const RoomsLook& look) {
    std::vector<Entry> entries;
    for (const Group group : allGroups)
        entries.push_back(
            {look.length(22),
             picture.words.groups.at(static_cast<size_t>(group)),
             [group, &look](QPainter& painter, const QRectF& rect) {
                 const QRectF badge(
                     rect.left(),
                     rect.center().y() - look.length(10),
                     look.length(22),
                     look.length(20)
                 );
                 paintGroupBadge(painter, badge, group, look.theme);
             }}
        );
    entries.push_back(
        {look.length(24),
         picture.words.belongs,
         [&look](QPainter& painter, const QRectF& rect) { paintPill(painter, rect, true, look); }}
    );
    entries.push_back(
        {look.length(24),
         picture.words.made,
         [&look](QPainter& painter, const QRectF& rect) { paintPill(painter, rect, false, look); }}
    );
    return entries;
}

/// Goes through the entries row by row; gives the height of all rows.
double walk(
    const std::vector<Entry>& entries,
    const QFont& font,
    double width,
    const RoomsLook& look,
    const std::function<void(const Entry&, const QRectF&)>& each
) {
    const QFontMetricsF metrics(font);
    const double line = std::max(metrics.height(), look.length(22));
    double x = 0;
    double y = 0;
    for (const Entry& entry : entries) {
        const double needed = entry.mark + look.length(7) + metrics.horizontalAdvance(entry.words);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += line + look.length(4);
        }
        each(entry, QRectF(x, y, needed, line));
        x += needed + look.length(18);
    }
    return y + line;
}

} // namespace

double roomsLegendHeight(const RoomsPicture& picture, const RoomsLook& look, double width) {
    return walk(
        entriesOf(picture, look),
        look.font(TextStyle::Small),
        width,
        look,
        [](const Entry&, const QRectF&) {}
    );
}

void paintRoomsLegend(
    QPainter& painter, const QRectF& rect, const RoomsPicture& picture, const RoomsLook& look
) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = look.font(TextStyle::Small);
    walk(
        entriesOf(picture, look),
        font,
        rect.width(),
        look,
        [&](const Entry& entry, const QRectF& place) {
            const QRectF at = place.translated(rect.topLeft());
            entry.paint(painter, QRectF(at.left(), at.top(), entry.mark, at.height()));
            painter.setFont(font);
            painter.setPen(look.theme.ink2);
            painter.drawText(
                at.adjusted(entry.mark + look.length(7), 0, 0, 0),
                int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextDontClip,
                entry.words
            );
        }
    );
    painter.restore();
}

} // namespace trellis::paint
