#include "ui/evidence/thing_chip.h"

#include "ui/paint/icons.h"
#include "ui/paint/text.h"
#include "ui/parts/button.h"
#include "ui/parts/themed.h"
#include "ui/parts/trellis_style.h"

#include <QKeyEvent>
#include <QPainter>

namespace trellis::ui {

using namespace Qt::Literals::StringLiterals;

ThingChip::ThingChip(
    const evidence::NamedThing& thing, const QString& name, const QString& caption, QWidget* parent
)
    : QAbstractButton(parent),
      m_thing(thing),
      m_caption(caption),
      m_cross(new Button(tr("Remove %1").arg(name), ButtonKind::GhostIcon, u"x"_s, this)) {
    setText(name);
    setAccessibleName(u"%1, %2"_s.arg(name, caption));
    setToolTip(name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFocusRadius(*this, 6);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_cross->setSmall(true);
    m_cross->setFocusPolicy(Qt::NoFocus); // Delete does the same from the chip itself
    m_cross->hide();
    connect(m_cross, &Button::clicked, this, &ThingChip::removeWanted);
}

void ThingChip::setRemovable(bool removable) {
    m_cross->setVisible(removable);
    setAccessibleDescription(removable ? tr("Enter opens it, Delete takes it away.") : QString());
}

QSize ThingChip::sizeHint() const {
    return {240, themeOf(*this).scaledInt(34) + 10};
}

void ThingChip::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    const QSize size(28, 28);
    m_cross->setGeometry({QPoint(width() - size.width() - 4, (height() - size.height()) / 2), size}
    );
}

void ThingChip::paintEvent(QPaintEvent*) {
    const paint::Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line2);
    painter.setBrush(underMouse() ? theme.hover : theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 6, 6);
    const double icon = theme.scaled(16);
    paint::paintIcon(
        painter,
        {10, (height() - icon) / 2, icon, icon},
        paint::iconOfKind(m_thing.thing.kind),
        theme.ink2
    );
    const double left = 10 + icon + 10;
    const double right = m_cross->isHidden() ? 10 : 36;
    const QRectF words = QRectF(rect()).adjusted(left, 5, -right, -5);
    const QRectF upper(words.left(), words.top(), words.width(), words.height() / 2);
    paint::paintLine(
        painter, upper, text(), {theme.font(paint::TextStyle::SmallStrong), theme.ink}
    );
    paint::paintLine(
        painter,
        upper.translated(0, upper.height()),
        m_caption,
        {theme.font(paint::TextStyle::Caption), theme.ink3}
    );
}

void ThingChip::keyPressEvent(QKeyEvent* event) {
    const bool removes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (removes && !m_cross->isHidden()) {
        emit removeWanted();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace trellis::ui
