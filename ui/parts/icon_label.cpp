#include "ui/parts/icon_label.h"

#include "ui/paint/icons.h"

#include <QPainter>

namespace trellis::ui {

IconLabel::IconLabel(QString iconName, int size, Ink ink, QWidget* parent)
    : QWidget(parent),
      m_icon(std::move(iconName)),
      m_ink(ink) {
    setFixedSize(size, size);
}

void IconLabel::setIconName(const QString& name) {
    m_icon = name;
    update();
}

void IconLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::paintIcon(painter, rect(), m_icon, inkColour(themeOf(*this), m_ink));
}

} // namespace trellis::ui
