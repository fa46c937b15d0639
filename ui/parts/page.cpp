#include "ui/parts/page.h"

#include "ui/shell/desk.h"

namespace trellis::ui {

Page::Page(Desk& desk) : m_desk(desk) {
    connect(&desk, &Desk::changed, this, [this](const school::Changes& changes) {
        if (concerns(changes))
            refreshWhenSeen();
    });
    connect(&desk, &Desk::momentChanged, this, &Page::refreshWhenSeen);
    connect(&desk, &Desk::languageChanged, this, [this] {
        retranslate();
        refreshWhenSeen();
    });
}

void Page::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        refreshWhenSeen();
}

void Page::refreshWhenSeen() {
    m_stale = !isVisible() || !m_desk.attempt([this] { refresh(); });
    if (!m_stale)
        emit titleChanged();
}

} // namespace trellis::ui
