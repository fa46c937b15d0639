#include "ui/paint/status.h"

#include "ui/paint/icons.h"
#include "ui/paint/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace trellis::paint {
namespace {

constexpr double padding = 7;
constexpr double gap = 5;
constexpr double iconSize = 13;

struct Colours {
    QColor fill;
    QColor ink;
};

Colours coloursOf(Status status, const Theme& theme) {
    switch (status) {
    case Status::Ok:
        return {theme.accentSoft, theme.accentText};
    case Status::Attention:
        return {theme.warnSoft, theme.warn};
    case Status::Blocked:
        return {theme.dangerSoft, theme.danger};
    case Status::Neutral:
        break;
    }
    return {theme.hover, theme.ink2};
}

QString iconOf(const StatusPicture& picture) {
    if (!picture.icon.isEmpty())
        return picture.icon;
    switch (picture.status) {
    case Status::Ok:
        return u"check"_s;
    case Status::Attention:
        return u"clock"_s;
    case Status::Blocked:
        return u"warn"_s;
    case Status::Neutral:
        break;
    }
    return {};
}

double iconSpace(const StatusPicture& picture) {
    return iconOf(picture).isEmpty() ? 0 : iconSize + gap;
}

} // namespace

QSizeF statusBadgeSize(const StatusPicture& picture, const Theme& theme) {
    const QFontMetricsF metrics(theme.font(TextStyle::Label));
    const double words = metrics.horizontalAdvance(picture.word);
    return {std::ceil(2 * padding + iconSpace(picture) + words), theme.scaled(20)};
}

void paintStatusBadge(
    QPainter& painter, const QRectF& rect, const StatusPicture& picture, const Theme& theme
) {
    const Colours colours = coloursOf(picture.status, theme);
    const QSizeF size = statusBadgeSize(picture, theme);
    const QRectF plate(
        rect.left(), rect.top(), std::min(size.width(), rect.width()), rect.height()
    );
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(plate, 5, 5);
    const double middle = plate.center().y();
    if (const QString name = iconOf(picture); !name.isEmpty())
        paintIcon(
            painter,
            {plate.left() + padding, middle - iconSize / 2, iconSize, iconSize},
            name,
            colours.ink
        );
    const QFont font = theme.font(TextStyle::Label);
    const QRectF words = plate.adjusted(padding + iconSpace(picture), 0, -padding + 1, 0);
    painter.setFont(font);
    painter.setPen(colours.ink);
    painter.drawText(
        words,
        Qt::AlignVCenter,
        QFontMetricsF(font).elidedText(picture.word, Qt::ElideRight, words.width())
    );
    painter.restore();
}

} // namespace trellis::paint
