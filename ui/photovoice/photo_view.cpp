#include "ui/photovoice/photo_view.h"

#include "ui/parts/themed.h"

#include <QKeyEvent>
#include <QPainter>

namespace trellis::ui {
namespace {

using paint::TextStyle;
using paint::Theme;

/// On a projector a line is read from the back of the room.
QFont lineFont(const Theme& theme, TextStyle onLaptop, int leastOnProjector) {
    if (theme.name != paint::ThemeName::Projector)
        return theme.font(onLaptop);
    QFont font = theme.font(TextStyle::ProjectorReflection);
    font.setPixelSize(leastOnProjector);
    return font;
}

QFont captionFont(const Theme& theme) {
    return lineFont(theme, TextStyle::SectionTitle, 48);
}

QFont creditFont(const Theme& theme) {
    return lineFont(theme, TextStyle::Body, 28);
}

} // namespace

PhotoView::PhotoView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
}

void PhotoView::setPicture(const QImage& image) {
    m_image = image;
    update();
}

void PhotoView::setWords(const PhotoWords& words) {
    m_words = words;
    setAccessibleName(words.title);
    setAccessibleDescription((words.caption + u' ' + words.translation).trimmed());
    update();
}

void PhotoView::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.paper);
    const QFont font = captionFont(theme);
    const QString words = m_words.title.isEmpty() || m_words.caption.isEmpty()
                              ? m_words.title + m_words.caption
                              : m_words.title + QStringLiteral("\n") + m_words.caption;
    const int flags = int(Qt::AlignHCenter) | int(Qt::TextWordWrap);
    const int margin = 32;
    const QRect room = rect().adjusted(margin, margin / 2, -margin, -margin / 2);
    const QRect text =
        QFontMetrics(font).boundingRect(QRect(0, 0, room.width(), room.height() / 3), flags, words);
    const QFontMetrics small(creditFont(theme));
    const QRect under =
        m_words.translation.isEmpty()
            ? QRect()
            : small.boundingRect(
                  QRect(0, 0, room.width(), room.height() / 5), flags, m_words.translation
              );
    const int creditHeight = m_words.credit.isEmpty() ? 0 : small.height() + 4;
    const QRect frame = room.adjusted(0, 0, 0, -text.height() - under.height() - creditHeight - 16);
    if (!m_image.isNull()) {
        const QSize size = m_image.size().scaled(frame.size(), Qt::KeepAspectRatio);
        const QRect target(frame.center() - QPoint(size.width() / 2, size.height() / 2), size);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(target, m_image);
    }
    painter.setFont(font);
    painter.setPen(theme.ink);
    painter.drawText(
        QRect(room.left(), frame.bottom() + 12, room.width(), text.height() + 4), flags, words
    );
    painter.setFont(creditFont(theme));
    painter.setPen(theme.ink2);
    painter.drawText(
        QRect(room.left(), frame.bottom() + 14 + text.height(), room.width(), under.height() + 4),
        flags,
        m_words.translation
    );
    painter.drawText(room, int(Qt::AlignHCenter) | int(Qt::AlignBottom), m_words.credit);
}

void PhotoView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Space:
    case Qt::Key_Return:
        emit closed();
        break;
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        emit stepped(1);
        break;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        emit stepped(-1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PhotoView::mouseDoubleClickEvent(QMouseEvent*) {
    emit closed();
}

} // namespace trellis::ui
