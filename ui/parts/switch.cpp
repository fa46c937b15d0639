#include "ui/parts/switch.h"

#include "ui/parts/themed.h"

#include <QPainter>

namespace trellis::ui {

Switch::Switch(QWidget* parent) : QAbstractButton(parent) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Switch::setWords(const QString& words) {
    setAccessibleName(words);
    setToolTip(words);
}

void Switch::paintEvent(QPaintEvent*) {
    constexpr double height = 20;
    constexpr double knob = 16;
    const paint::Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(2, (this->height() - height) / 2.0, 34, height);
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(track.adjusted(-1, -1, 1, 1), height / 2 + 1, height / 2 + 1);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(!isEnabled() ? theme.line2 : isChecked() ? theme.accent : theme.ctl);
    painter.drawRoundedRect(track, height / 2, height / 2);
    painter.setBrush(isChecked() ? theme.onAccent : theme.surface);
    const double x = isChecked() ? track.right() - knob - 2 : track.left() + 2;
    painter.drawEllipse(QRectF(x, track.top() + 2, knob, knob));
}

} // namespace trellis::ui
