#include "ui/photovoice/new_theme_tile.h"

#include "ui/paint/text.h"
#include "ui/parts/themed.h"

#include <QDragEnterEvent>
#include <QPainter>

namespace trellis::ui {

NewThemeTile::NewThemeTile(QWidget* parent) : QAbstractButton(parent) {
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(140);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void NewThemeTile::setWords(const QString& title, const QString& hint) {
    setText(title);
    m_hint = hint;
    setAccessibleName(title);
    setAccessibleDescription(hint);
    update();
}

void NewThemeTile::paintEvent(QPaintEvent*) {
    const paint::Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor edge = m_target ? theme.accent : hasFocus() ? theme.focus : theme.line2;
    painter.setPen(QPen(edge, m_target || hasFocus() ? 2 : 1, Qt::DashLine));
    painter.setBrush(m_target || underMouse() ? QBrush(theme.accentSoft) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    const double line = theme.scaled(18);
    const QRectF title(8, height() / 2.0 - line, width() - 16, line);
    paint::paintLine(
        painter,
        title,
        text(),
        {theme.font(paint::TextStyle::BodyStrong),
         isEnabled() ? theme.ink2 : theme.ink3,
         Qt::AlignHCenter}
    );
    paint::paintLine(
        painter,
        title.translated(0, line),
        m_hint,
        {theme.font(paint::TextStyle::Small), theme.ink3, Qt::AlignHCenter}
    );
}

void NewThemeTile::dragEnterEvent(QDragEnterEvent* event) {
    if (!isEnabled() || !draggedPhotos(*event->mimeData()))
        return;
    m_target = true;
    update();
    event->acceptProposedAction();
}

void NewThemeTile::dragLeaveEvent(QDragLeaveEvent*) {
    m_target = false;
    update();
}

void NewThemeTile::dropEvent(QDropEvent* event) {
    m_target = false;
    update();
    if (const auto dragged = draggedPhotos(*event->mimeData())) {
        event->acceptProposedAction();
        emit dropped(*dragged);
    }
}

} // namespace trellis::ui
