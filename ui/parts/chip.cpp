#include "ui/parts/chip.h"

#include "ui/paint/icons.h"
#include "ui/parts/themed.h"
#include "ui/parts/trellis_style.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace trellis::ui {
namespace {

constexpr double padding = 10;
constexpr double gap = 6;
constexpr double iconAtFull = 13;

} // namespace

Chip::Chip(const QString& text, QWidget* parent) : QAbstractButton(parent) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusRadius(*this, 12);
    setWords(text);
}

void Chip::setCount(std::optional<int> count) {
    if (count == m_count)
        return;
    m_count = count;
    tellName();
    updateGeometry();
    update();
}

void Chip::setIconName(const QString& name) {
    m_icon = name;
    updateGeometry();
}

void Chip::setWords(const QString& words) {
    setText(words);
    tellName();
    updateGeometry();
}

void Chip::tellName() {
    setAccessibleName(m_count ? u"%1, %2"_s.arg(text(), countText()) : text());
}

/// Measured with the weight of "on", so that nothing moves when a chip is switched.
QFont Chip::wordsFont() const {
    return themeOf(*this).font(paint::TextStyle::SmallStrong);
}

QString Chip::countText() const {
    return m_count ? locale().toString(*m_count) : QString();
}

QSize Chip::sizeHint() const {
    const QFontMetricsF metrics(wordsFont());
    double width = 2 * padding + metrics.horizontalAdvance(text());
    if (!m_icon.isEmpty())
        width += themeOf(*this).scaled(iconAtFull) + gap;
    if (m_count)
        width += gap + metrics.horizontalAdvance(countText());
    return {static_cast<int>(std::ceil(width)), themeOf(*this).scaledInt(24)};
}

void Chip::paintEvent(QPaintEvent*) {
    const paint::Theme theme = themeOf(*this);
    const bool on = isChecked();
    const QColor ink = !isEnabled() ? theme.ink3 : on ? theme.accentText : theme.ink2;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(on ? theme.accentLine : theme.line2);
    painter.setBrush(on ? theme.accentSoft : underMouse() ? theme.hover : theme.surface);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(
        box, std::min(12.0, box.height() / 2), std::min(12.0, box.height() / 2)
    );
    const double iconPixels = theme.scaled(iconAtFull);
    double x = padding;
    if (!m_icon.isEmpty()) {
        paint::paintIcon(
            painter, {x, (height() - iconPixels) / 2, iconPixels, iconPixels}, m_icon, ink
        );
        x += iconPixels + gap;
    }
    QFont font = wordsFont();
    const double words = QFontMetricsF(font).horizontalAdvance(text());
    font.setWeight(on ? QFont::DemiBold : QFont::Medium);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRectF(x, 0, words + gap, height()), Qt::AlignVCenter, text());
    if (!m_count)
        return;
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    painter.setOpacity(0.8);
    painter.drawText(QRectF(x + words + gap, 0, width(), height()), Qt::AlignVCenter, countText());
}

bool Chip::event(QEvent* event) {
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::ParentChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

} // namespace trellis::ui
