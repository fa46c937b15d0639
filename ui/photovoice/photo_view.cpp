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

void PhotoView::setWords(const QString& title, const QString& caption, const QString& credit) {
    m_title = title;
    m_caption = caption;
    m_credit = credit;
    setAccessibleName(title);
    setAccessibleDescription(caption);
    update();
}

void PhotoView::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.paper);
    const QFont font = captionFont(theme);
    const QString words = m_title.isEmpty() || m_caption.isEmpty()
                              ? m_title + m_caption
                              : m_title + QStringLiteral("\n") + m_caption;
    const int flags = int(Qt::AlignHCenter) | int(Qt::TextWordWrap);
    const int margin = 32;
    const QRect room = rect().adjusted(margin, margin / 2, -margin, -margin / 2);
    const QRect text =
        QFontMetrics(font).boundingRect(QRect(0, 0, room.width(), room.height() / 3), flags, words);
    const int creditHeight = m_credit.isEmpty() ? 0 : QFontMetrics(creditFont(theme)).height() + 4;
    const QRect frame = room.adjusted(0, 0, 0, -text.height() - creditHeight - 16);
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
    painter.drawText(room, int(Qt::AlignHCenter) | int(Qt::AlignBottom), m_credit);
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
