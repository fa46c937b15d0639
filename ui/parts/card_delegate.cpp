#include "ui/parts/card_delegate.h"

#include "ui/parts/card_list.h"
#include "ui/paint/group_badge.h"
#include "ui/parts/themed.h"

#include <QListView>
#include <QPainter>

namespace trellis::ui {
namespace {

using paint::TextStyle;
using paint::Theme;

constexpr int gap = 6; ///< above and below a card
constexpr int padding = 16;
constexpr int radius = 8;

/// Where a card's parts are, for one width.
struct CardGeometry {
    QRect frame;
    QRect title;
    QRect body;
    QRect caption;
};

QRect below(const QRect& above, int space, const QFont& font, const QString& words) {
    if (words.isEmpty())
        return {above.left(), above.bottom() + 1, above.width(), 0};
    const QRect room(above.left(), above.bottom() + 1 + space, above.width(), 10000);
    return {
        room.topLeft(),
        QSize(
            room.width(), QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, words).height()
        )};
}

CardGeometry geometryOf(const ListCard& card, const QRect& cell, const Theme& theme) {
    CardGeometry geometry;
    geometry.frame = cell.adjusted(4, gap, -8, -gap);
    const QRect inner = geometry.frame.adjusted(padding, padding - 4, -padding, 0);
    geometry.title = QRect(inner.topLeft(), QSize(inner.width(), theme.scaledInt(24)));
    geometry.body = below(geometry.title, 2, theme.font(TextStyle::Body), card.body);
    geometry.caption = below(
        geometry.body,
        8,
        theme.font(TextStyle::Small),
        card.groups.empty() && card.caption.isEmpty() ? QString() : QStringLiteral("X")
    );
    return geometry;
}

void paintTitle(
    QPainter& painter, const QRect& room, const ListCard& card, const Theme& theme
) {
    double right = room.right();
    if (card.status) {
        const QSizeF size = paint::statusBadgeSize(*card.status, theme);
        right -= size.width();
        paint::paintStatusBadge(
            painter,
            QRectF(QPointF(right, room.center().y() - size.height() / 2), size),
            *card.status,
            theme
        );
    }
    painter.setFont(theme.font(TextStyle::SectionTitle));
    painter.setPen(theme.ink);
    const int width = int(right) - room.left() - 12;
    painter.drawText(
        QRect(room.left(), room.top(), width, room.height()),
        Qt::AlignVCenter,
        painter.fontMetrics().elidedText(card.title, Qt::ElideRight, width)
    );
}

void paintCaption(
    QPainter& painter, const QRect& room, const ListCard& card, const Theme& theme
) {
    double left = room.left();
    const QSizeF badge = paint::groupBadgeSize(theme);
    for (const Group group : card.groups) {
        paint::paintGroupBadge(
            painter,
            QRectF(QPointF(left, room.center().y() - badge.height() / 2), badge),
            group,
            theme
        );
        left += badge.width() + 4;
    }
    if (!card.groups.empty())
        left += 4;
    painter.setFont(theme.font(TextStyle::Small));
    painter.setPen(theme.ink2);
    const int width = room.right() - int(left);
    painter.drawText(
        QRectF(left, room.top() - 4, width, room.height() + 8),
        Qt::AlignVCenter,
        painter.fontMetrics().elidedText(card.caption, Qt::ElideRight, width)
    );
}

} // namespace

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : 600;
    const Theme theme =
        option.widget != nullptr ? themeOf(*option.widget) : Theme::make(paint::ThemeName::Light);
    const ListCard& card = static_cast<const CardModel&>(*index.model()).card(index);
    const CardGeometry geometry = geometryOf(card, QRect(0, 0, width, 100), theme);
    return {width, geometry.caption.bottom() + 1 + padding + gap};
}

void CardDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index
) const {
    const Theme theme =
        option.widget != nullptr ? themeOf(*option.widget) : Theme::make(paint::ThemeName::Light);
    const ListCard& card = static_cast<const CardModel&>(*index.model()).card(index);
    const CardGeometry geometry = geometryOf(card, option.rect, theme);
    const bool chosen = (option.state & QStyle::State_Selected) != 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.line, 1));
    painter->setBrush(theme.surface);
    painter->drawRoundedRect(QRectF(geometry.frame).adjusted(.5, .5, -.5, -.5), radius, radius);
    paintTitle(*painter, geometry.title, card, theme);
    painter->setFont(theme.font(TextStyle::Body));
    painter->setPen(theme.ink);
    painter->drawText(geometry.body, Qt::TextWordWrap, card.body);
    paintCaption(*painter, geometry.caption, card, theme);
    if (chosen) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.focus, 2));
        painter->drawRoundedRect(QRectF(geometry.frame).adjusted(1, 1, -1, -1), radius, radius);
    }
    painter->restore();
}

} // namespace trellis::ui
