#include "ui/photovoice/photo_delegate.h"

#include "ui/paint/group_badge.h"
#include "ui/paint/icons.h"
#include "ui/paint/status.h"
#include "ui/parts/themed.h"
#include "ui/photovoice/photo_model.h"
#include "ui/photovoice/thumbnails.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>

namespace trellis::ui {
namespace {

using paint::TextStyle;
using paint::Theme;
using photovoice::PhotoCard;
using photovoice::Standing;

constexpr double gap = 8; ///< around a card, half of what is between two
constexpr double radius = 8;
constexpr double padding = 12;
constexpr double pictureShare = 0.625; ///< 16:10

/// The part of the picture that fills the frame, cut at the edges.
QRectF cropFor(const QSizeF& picture, const QSizeF& frame) {
    const QSizeF cut = frame.scaled(picture, Qt::KeepAspectRatio);
    return {
        QPointF((picture.width() - cut.width()) / 2, (picture.height() - cut.height()) / 2), cut};
}

void paintPicture(
    QPainter& painter, const QRectF& frame, const QPixmap& picture, const Theme& theme
) {
    QPainterPath clip;
    clip.addRoundedRect(frame.adjusted(0, 0, 0, radius), radius, radius);
    painter.save();
    painter.setClipRect(frame);
    painter.setClipPath(clip, Qt::IntersectClip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (picture.isNull()) {
        painter.fillRect(frame, theme.hover);
        paint::paintIcon(
            painter,
            QRectF(frame.center() - QPointF(12, 12), QSizeF(24, 24)),
            QStringLiteral("image"),
            theme.ink3
        );
    } else {
        painter.drawPixmap(frame, picture, cropFor(picture.size(), frame.size()));
    }
    painter.restore();
}

/// The line under the title: who took it, what it is about, how it stands.
void paintFacts(
    QPainter& painter,
    const QRectF& line,
    const PhotoCard& card,
    const Theme& theme,
    Language language
) {
    double left = line.left();
    if (card.group) {
        const QSizeF badge = paint::groupBadgeSize(theme);
        const QRectF rect(QPointF(left, line.center().y() - badge.height() / 2), badge);
        paint::paintGroupBadge(painter, rect, *card.group, theme);
        left = rect.right() + 8;
    }
    const paint::StatusPicture status = statusOf(card);
    const QSizeF size = paint::statusBadgeSize(status, theme);
    const double statusWidth = std::min(size.width(), line.right() - left);
    const QRectF statusRect(
        line.right() - statusWidth,
        line.center().y() - size.height() / 2,
        statusWidth,
        size.height()
    );
    paint::paintStatusBadge(painter, statusRect, status, theme);
    if (!card.category)
        return;
    painter.setFont(theme.font(TextStyle::Small));
    painter.setPen(theme.ink3);
    const QRectF room(left, line.top(), statusRect.left() - left - 8, line.height());
    const QString words = painter.fontMetrics().elidedText(
        vocabulary::label(*card.category, language), Qt::ElideRight, int(room.width())
    );
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, words);
}

/// Filled and ticked when the card is chosen; an empty ring under the pointer.
void paintMark(QPainter& painter, const QRectF& mark, bool chosen, const Theme& theme) {
    painter.setPen(QPen(chosen ? theme.accent : theme.ctl, 1.5));
    painter.setBrush(chosen ? theme.accent : theme.surface);
    painter.drawEllipse(mark);
    if (chosen)
        paint::paintIcon(
            painter, mark.adjusted(4, 4, -4, -4), QStringLiteral("check"), theme.onAccent
        );
}

/// Whether more than one card is chosen: then each says so in its corner.
bool severalChosen(const QStyleOptionViewItem& option) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view != nullptr && view->selectionModel()->selectedIndexes().size() > 1;
}

} // namespace

paint::StatusPicture statusOf(const PhotoCard& card) {
    const QString words = standingWords(card);
    switch (card.standing) {
    case Standing::Cleared:
        return {paint::Status::Ok, words, {}};
    case Standing::Covered:
        return {paint::Status::Neutral, words, QStringLiteral("blur")};
    case Standing::Waiting:
        return {paint::Status::Attention, words, QStringLiteral("clock")};
    case Standing::NobodySaid:
        return {paint::Status::Attention, words, QStringLiteral("eye")};
    case Standing::SaidNo:
        return {paint::Status::Blocked, words, QStringLiteral("x")};
    case Standing::KeptClose:
        return {paint::Status::Neutral, words, QStringLiteral("lock")};
    }
    return {};
}

PhotoDelegate::PhotoDelegate(Thumbnails& thumbnails, QObject* parent)
    : QStyledItemDelegate(parent),
      m_thumbnails(thumbnails) {}

QRect PhotoDelegate::markIn(const QRect& cell) {
    constexpr int inset = int(gap) + 8;
    constexpr int size = 22;
    return {cell.topLeft() + QPoint(inset, inset), QSize(size, size)};
}

int PhotoDelegate::heightFor(int width, const QWidget& view) {
    const Theme theme = themeOf(view);
    const double card = width - 2 * gap;
    return int(card * pictureShare + theme.scaled(60) + 2 * gap);
}

QSize PhotoDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return option.decorationSize;
}

void PhotoDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index
) const {
    const auto& model = static_cast<const PhotoModel&>(*index.model());
    const PhotoCard& card = model.card(index);
    const Theme theme =
        option.widget != nullptr ? themeOf(*option.widget) : Theme::make(paint::ThemeName::Light);
    const QRectF frame = QRectF(option.rect).adjusted(gap, gap, -gap, -gap);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.line, 1));
    painter->setBrush(theme.surface);
    painter->drawRoundedRect(frame.adjusted(.5, .5, -.5, -.5), radius, radius);

    const QRectF picture(frame.topLeft(), QSizeF(frame.width(), frame.width() * pictureShare));
    paintPicture(*painter, picture.adjusted(1, 1, -1, 0), m_thumbnails.of(card.sha256), theme);

    painter->setFont(theme.font(TextStyle::BodyStrong));
    painter->setPen(theme.ink);
    const QRectF text =
        QRectF(frame.left(), picture.bottom(), frame.width(), frame.bottom() - picture.bottom())
            .adjusted(padding, 8, -padding, -8);
    const QRectF title(text.topLeft(), QSizeF(text.width(), theme.scaled(20)));
    painter->drawText(
        title,
        Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(card.title, Qt::ElideRight, int(title.width()))
    );
    paintFacts(
        *painter,
        QRectF(text.left(), title.bottom(), text.width(), text.bottom() - title.bottom()),
        card,
        theme,
        model.language()
    );

    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const bool focused = (option.state & QStyle::State_HasFocus) != 0;
    const bool pointed = (option.state & QStyle::State_MouseOver) != 0;
    if (pointed || (selected && severalChosen(option)))
        paintMark(*painter, markIn(option.rect), selected, theme);
    if (selected || focused) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.focus, 2, selected ? Qt::SolidLine : Qt::DotLine));
        painter->drawRoundedRect(frame.adjusted(-3, -3, 3, 3), radius + 2, radius + 2);
    }
    painter->restore();
}

} // namespace trellis::ui
