#include "ui/parts/toast.h"

#include "ui/parts/button.h"
#include "ui/parts/text_label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

namespace trellis::ui {

Toast::Toast(QWidget& over)
    : QFrame(&over),
      m_over(over),
      m_words(new ElidedLabel({}, paint::TextStyle::Body, Ink::Normal, this)),
      m_action(new Button({}, ButtonKind::Plain, {}, this)),
      m_timer(new QTimer(this)) {
    setProperty("toast", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 5, 6, 5);
    row->setSpacing(14);
    row->addWidget(m_words, 1);
    row->addWidget(m_action);
    m_action->setSmall(true);
    m_action->installEventFilter(this);
    over.installEventFilter(this);
    m_timer->setSingleShot(true);
    m_timer->setInterval(milliseconds);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_action, &Button::clicked, this, [this] {
        hide();
        m_run();
    });
    hide();
}

void Toast::say(const QString& sentence, const QString& action, std::function<void()> run) {
    m_run = std::move(run);
    m_words->setText(sentence);
    m_action->setWords(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    place();
    show();
    raise();
    m_timer->start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Toast::sentence() const {
    return m_words->text();
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_over && event->type() == QEvent::Resize)
        place();
    if (watched == m_action && event->type() == QEvent::FocusIn)
        m_timer->stop();
    if (watched == m_action && event->type() == QEvent::FocusOut)
        m_timer->start();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent* event) {
    QFrame::enterEvent(event);
    m_timer->stop();
}

void Toast::leaveEvent(QEvent* event) {
    QFrame::leaveEvent(event);
    m_timer->start();
}

void Toast::place() {
    constexpr int margin = 20;
    ensurePolished();
    const QSize size = sizeHint().boundedTo({m_over.width() - 2 * margin, m_over.height()});
    setGeometry(
        (m_over.width() - size.width()) / 2,
        m_over.height() - size.height() - margin,
        size.width(),
        size.height()
    );
}

} // namespace trellis::ui
