#include "ui/photovoice/wall_projection.h"

#include "ui/parts/themed.h"
#include "ui/shell/desk.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trellis::ui {
namespace {

using paint::TextStyle;
using paint::Theme;
using photovoice::Photo;

constexpr int nameSize = 48; ///< pixels: read from the back of the room
constexpr int factsSize = 28;
constexpr int margin = 32;
constexpr int gap = 24;
constexpr int longestSide = 480;
constexpr int mostColumns = 3;

QFont fontOf(const Theme& theme, int pixels) {
    QFont font = theme.font(TextStyle::ProjectorReflection);
    font.setPixelSize(pixels);
    return font;
}

QString factsOf(const photovoice::WallTheme& theme) {
    int dots = 0;
    for (const auto& each : theme.dots)
        dots += each.second;
    const QString photos = WallProjection::tr("%n photo(s)", nullptr, int(theme.photos.size()));
    return dots == 0
               ? photos
               : photos + QStringLiteral(" · ") + WallProjection::tr("%n dot(s)", nullptr, dots);
}

/// The part of a picture that fills the frame.
QRect filling(const QSize& picture, const QSize& frame) {
    const QSize part = frame.scaled(picture, Qt::KeepAspectRatio);
    return {
        QPoint((picture.width() - part.width()) / 2, (picture.height() - part.height()) / 2), part};
}

} // namespace

WallProjection::WallProjection(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_pictures(desk.school(), longestSide) {
    connect(&m_pictures, &ClearedPictures::arrived, this, qOverload<>(&QWidget::update));
}

void WallProjection::show(const photovoice::Album& album) {
    m_wall = photovoice::wallOf(album, m_desk.words(), m_desk.today());
    m_photos.clear();
    QStringList names;
    for (const photovoice::WallTheme& theme : m_wall.themes) {
        names.append(theme.name + QStringLiteral(": ") + factsOf(theme));
        for (const photovoice::PhotoCard& card : theme.photos) {
            const Photo* photo = photovoice::find(album, card.id);
            if (auto cleared = photovoice::cleared(*photo, Audience::Team, m_desk.today()))
                m_photos.push_back(std::move(*cleared));
        }
    }
    setAccessibleName(tr("Theme wall"));
    setAccessibleDescription(names.join(QStringLiteral("; ")));
    update();
}

const photovoice::ClearedPhoto* WallProjection::shown(Id<Photo> photo) const {
    const auto found =
        std::ranges::find(m_photos, photo, [](const auto& each) { return each.photo().id; });
    return found == m_photos.end() ? nullptr : &*found;
}

void WallProjection::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.paper);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int count = int(m_wall.themes.size());
    if (count == 0) {
        painter.setFont(fontOf(theme, nameSize));
        painter.setPen(theme.ink2);
        painter.drawText(
            rect().adjusted(margin, margin, -margin, -margin),
            int(Qt::AlignCenter) | int(Qt::TextWordWrap),
            tr("No theme yet. Put photos that belong together beside each other.")
        );
        return;
    }
    const int columns = std::min(mostColumns, count);
    const int rows = (count + columns - 1) / columns;
    const int width = (this->width() - 2 * margin - (columns - 1) * gap) / columns;
    const int height = (this->height() - 2 * margin - (rows - 1) * gap) / rows;
    for (int i = 0; i < count; ++i)
        paintTheme(
            painter,
            m_wall.themes[size_t(i)],
            {margin + (i % columns) * (width + gap),
             margin + (i / columns) * (height + gap),
             width,
             height}
        );
}

void WallProjection::paintTheme(
    QPainter& painter, const photovoice::WallTheme& theme, const QRect& area
) {
    const Theme look = themeOf(*this);
    painter.setFont(fontOf(look, nameSize));
    painter.setPen(look.ink);
    const QFontMetrics metrics = painter.fontMetrics();
    // A long name takes a second line rather than losing its end.
    const int lines = metrics.horizontalAdvance(theme.name) > area.width() ? 2 : 1;
    const QRect name(area.left(), area.top(), area.width(), lines * metrics.height());
    painter.drawText(name, int(Qt::AlignLeft) | int(Qt::TextWordWrap), theme.name);
    painter.setFont(fontOf(look, factsSize));
    painter.setPen(look.ink2);
    const QRect facts(area.left(), name.bottom() + 4, area.width(), painter.fontMetrics().height());
    painter.drawText(facts, int(Qt::AlignLeft), factsOf(theme));
    std::vector<const photovoice::ClearedPhoto*> photos;
    for (const photovoice::PhotoCard& card : theme.photos)
        if (const photovoice::ClearedPhoto* photo = shown(card.id))
            photos.push_back(photo);
    const QRect room(
        area.left(), facts.bottom() + 12, area.width(), area.bottom() - facts.bottom() - 12
    );
    if (photos.empty() || room.height() < factsSize)
        return;
    paintPictures(painter, photos, room);
}

/// Up to six pictures, as large as the room lets them be.
void WallProjection::paintPictures(
    QPainter& painter, const std::vector<const photovoice::ClearedPhoto*>& photos, const QRect& room
) {
    constexpr int aRow = 3;
    constexpr int between = gap / 2;
    const int rows = int(photos.size()) > aRow ? 2 : 1;
    const int side = std::min(
        (room.width() - (aRow - 1) * between) / aRow, (room.height() - (rows - 1) * between) / rows
    );
    const int shownHere = std::min(rows * aRow, int(photos.size()));
    for (int i = 0; i < shownHere; ++i) {
        const QRect frame(
            room.left() + i % aRow * (side + between),
            room.top() + i / aRow * (side + between),
            side,
            side
        );
        const QImage image = m_pictures.of(*photos[size_t(i)]);
        if (image.isNull())
            painter.fillRect(frame, themeOf(*this).hover);
        else
            painter.drawImage(frame, image, filling(image.size(), frame.size()));
    }
}

} // namespace trellis::ui
