#include "ui/parts/inspector.h"

#include "ui/parts/themed.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace trellis::ui {

Inspector::Inspector(const QString& accessibleName, QWidget* parent)
    : QWidget(parent),
      m_scroll(new QScrollArea(this)),
      m_column(new QVBoxLayout(this)),
      m_sections(new QVBoxLayout) {
    setAccessibleName(accessibleName);
    auto* inside = new QWidget;
    inside->setMinimumWidth(1); // never wider than the panel, whatever a field would like
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_sections);
    column->addStretch();
    m_sections->setSpacing(0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inside);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_scroll, 1);
}

void Inspector::scrollToTop() {
    m_scroll->verticalScrollBar()->setValue(0);
}

QVBoxLayout* Inspector::addSection() {
    auto* section = new QWidget;
    auto* column = new QVBoxLayout(section);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    if (m_sections->count() > 0)
        setHairline(*section, Qt::TopEdge);
    m_sections->addWidget(section);
    return column;
}

void Inspector::addWide(QWidget* widget) {
    m_sections->addWidget(widget);
}

void Inspector::setFooter(QWidget* footer) {
    setHairline(*footer, Qt::TopEdge);
    m_column->addWidget(footer);
}

} // namespace trellis::ui
