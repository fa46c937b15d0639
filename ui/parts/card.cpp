#include "ui/parts/card.h"

#include <QVBoxLayout>

namespace trellis::ui {

Card::Card(QWidget* parent) : QFrame(parent), m_content(new QVBoxLayout(this)) {
    setProperty("card", true);
    m_content->setContentsMargins(20, 16, 20, 16);
    m_content->setSpacing(8);
}

Divider::Divider(QWidget* parent) : QFrame(parent) {
    setProperty("divider", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

} // namespace trellis::ui
