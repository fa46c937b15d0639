#include "ui/paint/slide_pictures.h"

#include "ui/paint/network_morph.h"
#include "ui/paint/slide_painter.h"
#include "ui/paint/theme.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>

namespace trellis::paint {
namespace {

constexpr double textSize = 28;

void paintTile(QPainter& painter, const QRectF& box, const QString& words, bool dashed) {
    painter.setPen(dashed ? QPen(QColor(0x8c, 0x85, 0x7a), 3, Qt::DashLine) : QPen(Qt::NoPen));
    painter.setBrush(dashed ? QColor(0xf7, 0xf4, 0xee) : QColor(0xc9, 0xc4, 0xbb));
    painter.drawRect(box);
    painter.setFont(slideFont(textSize, false));
    painter.setPen(QColor(0x23, 0x21, 0x1d));
    painter.drawText(box.adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, words);
}

void paintDumbbell(
    QPainter& painter,
    const QRectF& track,
    const report::SlideChange& change,
    const report::SlideChange::Row& row,
    const Theme& theme
) {
    const auto at = [&](int value) {
        return QPointF(track.left() + track.width() * value / change.most, track.center().y());
    };
    painter.setPen(QPen(theme.line2, 2));
    painter.drawLine(
        QPointF(track.left(), track.center().y()), QPointF(track.right(), track.center().y())
    );
    const QColor colour = theme.group(row.group);
    if (row.then && row.now) {
        painter.setPen(QPen(colour, 8));
        painter.drawLine(at(*row.then), at(*row.now));
    }
    if (row.then) {
        painter.setPen(QPen(colour, 5));
        painter.setBrush(Qt::white);
        painter.drawEllipse(at(*row.then), 17, 17);
    }
    if (row.now) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(at(*row.now), 14, 14);
    }
}

void paintLegend(
    QPainter& painter, const QRectF& line, const report::SlideChange& change, const Theme& theme
) {
    painter.setFont(slideFont(textSize, false));
    painter.setPen(QPen(theme.ink2, 5));
    painter.setBrush(Qt::white);
    painter.drawEllipse(QPointF(line.left() + 18, line.center().y()), 14, 14);
    painter.setPen(theme.ink2);
    const QRectF then(line.left() + 48, line.top(), line.width() / 2 - 60, line.height());
    painter.drawText(then, Qt::AlignVCenter, change.thenMeans);
    const double second = line.left() + line.width() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ink2);
    painter.drawEllipse(QPointF(second + 18, line.center().y()), 14, 14);
    painter.setPen(theme.ink2);
    painter.drawText(
        QRectF(second + 48, line.top(), line.right() - second - 48, line.height()),
        Qt::AlignVCenter,
        change.nowMeans
    );
}

QString figure(const std::optional<int>& value) {
    return value ? QString::number(*value) : QStringLiteral("?");
}

constexpr double lineHeight = 44;
constexpr double smallestWords = 24;

/// The one that was painted last is kept: a moving slide paints it many times a second. One a
/// thread, because papers are made beside the window.
const NetworkMorph& morphOf(
    const std::shared_ptr<const report::SlideNetwork>& network, QSizeF room, const Theme& theme
) {
    thread_local std::weak_ptr<const report::SlideNetwork> of;
    thread_local std::unique_ptr<NetworkMorph> last;
    if (last == nullptr || of.lock() != network || last->room() != room)
        last = std::make_unique<NetworkMorph>(
            network->overlay,
            network->language,
            NetworkLook{theme, NetworkLens::Practice},
            room,
            smallestWords
        );
    of = network;
    return *last;
}

} // namespace

void paintSlidePhoto(
    QPainter& painter, const QRectF& box, const report::SlidePhoto& photo, const QString& prompt
) {
    if (!prompt.isEmpty()) {
        paintTile(painter, box, prompt, true);
        return;
    }
    const QImage& image = photo.picture;
    if (image.isNull()) {
        const QString notCleared =
            QCoreApplication::translate("slide", "%1\nnot cleared to be shown").arg(photo.title);
        paintTile(painter, box, photo.cleared ? photo.title : notCleared, false);
        return;
    }
    QRectF source(QPointF(), box.size().scaled(image.size(), Qt::KeepAspectRatio));
    source.moveCenter(QRectF(image.rect()).center());
    painter.drawImage(box, image, source);
}

void paintSlideChange(
    QPainter& painter, const QRectF& box, const report::SlideChange& change, const Theme& theme
) {
    painter.setFont(slideFont(textSize, true));
    painter.setPen(theme.ink);
    painter.drawText(
        QRectF(box.left(), box.top(), box.width(), 76),
        Qt::TextWordWrap | Qt::AlignVCenter,
        change.title
    );
    const double rows = double(change.rows.size());
    const double height = (box.height() - 150) / std::max(1.0, rows);
    for (size_t i = 0; i < change.rows.size(); ++i) {
        const report::SlideChange::Row& row = change.rows[i];
        const QRectF line(box.left(), box.top() + 90 + double(i) * height, box.width(), height);
        painter.setFont(slideFont(textSize, false));
        painter.setPen(theme.ink);
        painter.drawText(QRectF(line.left(), line.top(), 330, height), Qt::AlignVCenter, row.label);
        paintDumbbell(painter, line.adjusted(370, 0, -150, 0), change, row, theme);
        painter.setFont(slideFont(textSize, false));
        painter.setPen(theme.ink);
        painter.drawText(
            QRectF(line.right() - 120, line.top(), 120, height),
            Qt::AlignVCenter | Qt::AlignRight,
            QStringLiteral("%1 → %2").arg(figure(row.then), figure(row.now))
        );
    }
    paintLegend(painter, QRectF(box.left(), box.bottom() - 48, box.width(), 44), change, theme);
}

void paintSlideNetwork(
    QPainter& painter,
    const QRectF& box,
    const std::shared_ptr<const report::SlideNetwork>& network,
    double time,
    const Theme& theme
) {
    if (network->overlay.picture.actors.empty())
        return paintTile(
            painter, box, QCoreApplication::translate("slide", "Nobody is on the map yet"), true
        );
    paintTimeLine(
        painter,
        QRectF(box.left(), box.bottom() - lineHeight, box.width(), lineHeight),
        {network->thenName, network->nowName, time},
        slideFont(smallestWords, true),
        theme
    );
    const QRectF room = box.adjusted(0, 0, 0, -lineHeight - 8);
    morphOf(network, room.size(), theme).paint(painter, room.topLeft(), time);
}

} // namespace trellis::paint
