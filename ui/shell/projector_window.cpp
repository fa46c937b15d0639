#include "ui/shell/projector_window.h"

#include "ui/parts/page.h"
#include "ui/parts/text_label.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace trellis::ui {
namespace {

constexpr QSize windowed(1280, 720);

const QScreen* screenBeside(const QWidget& window) {
    for (const QScreen* screen : QGuiApplication::screens())
        if (screen != window.screen())
            return screen;
    return nullptr;
}

} // namespace

ProjectorWindow::ProjectorWindow(QWidget& beside)
    : QWidget(&beside, Qt::Window),
      m_beside(beside),
      m_column(new QVBoxLayout(this)) {
    setGround(*this, Ground::Paper);
    applyTheme(*this, paint::Theme::make(paint::ThemeName::Projector));
    m_column->setContentsMargins(0, 0, 0, 0);
    setWindowTitle(tr("Trellis on the projector"));
    resize(windowed);
}

void ProjectorWindow::present(Page* page) {
    delete m_shown;
    m_shown = page != nullptr ? page->present(this) : nullptr;
    if (m_shown == nullptr) {
        auto* calm = new TextLabel(
            page != nullptr ? page->title() : QString(), paint::TextStyle::ProjectorReflection
        );
        calm->setAlignment(Qt::AlignCenter);
        m_shown = calm;
    }
    m_column->addWidget(m_shown);
}

void ProjectorWindow::open() {
    if (!openOnTheWall(*this, m_beside))
        show();
}

bool openOnTheWall(QWidget& window, const QWidget& beside) {
    const QScreen* screen = screenBeside(beside);
    if (screen == nullptr)
        return false;
    window.setGeometry(screen->geometry());
    window.showFullScreen();
    return true;
}

void ProjectorWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F5)
        close();
    else
        QWidget::keyPressEvent(event);
}

void ProjectorWindow::closeEvent(QCloseEvent* event) {
    QWidget::closeEvent(event);
    emit closed();
}

} // namespace trellis::ui
