#include "ui/parts/text_label.h"

#include <QPainter>

namespace trellis::ui {

TextLabel::TextLabel(const QString& text, paint::TextStyle style, Ink ink, QWidget* parent)
    : QLabel(text, parent) {
    setTextFormat(Qt::PlainText);
    setTextStyle(*this, style);
    setInk(*this, ink);
}

TextLabel& TextLabel::wrapped() {
    setWordWrap(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    return *this;
}

QSize ElidedLabel::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(
        contentsRect(),
        static_cast<int>(alignment()),
        fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width())
    );
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    setToolTip(cut ? text() : QString());
}

KeyHint::KeyHint(QWidget* parent) : TextLabel({}, paint::TextStyle::Rail, Ink::Muted, parent) {
    setProperty("keyHint", true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

} // namespace trellis::ui
