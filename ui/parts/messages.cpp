#include "ui/parts/messages.h"

#include "ui/parts/button.h"
#include "ui/parts/icon_label.h"
#include "ui/parts/text_label.h"

#include <QAccessible>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace trellis::ui {
InlineMessage::InlineMessage(Kind kind, QWidget* parent)
    : QFrame(parent),
      m_words(new TextLabel({}, paint::TextStyle::Small, Ink::Normal, this)),
      m_action(new Button({}, ButtonKind::Plain, {}, this)),
      m_close(new Button({}, ButtonKind::GhostIcon, u"x"_s, this)) {
    setProperty(kind == Kind::Error ? "error" : "warning", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(
        new IconLabel(u"warn"_s, 18, kind == Kind::Error ? Ink::Danger : Ink::Warning, this)
    );
    row->addWidget(m_words, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setSmall(true);
    m_action->hide();
    m_close->setSmall(true);
    m_close->hide();
    connect(m_action, &Button::clicked, this, [this] { m_run(); });
    connect(m_close, &Button::clicked, this, [this] {
        hide();
        emit dismissed();
    });
}

void InlineMessage::setBanner() {
    setProperty("banner", true);
    layout()->setContentsMargins(24, 8, 20, 8);
}

void InlineMessage::setSentence(const QString& sentence) {
    m_words->setText(sentence);
    setAccessibleName(sentence);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString InlineMessage::sentence() const {
    return m_words->text();
}

void InlineMessage::setAction(const QString& words, std::function<void()> run) {
    m_run = std::move(run);
    m_action->setWords(words);
    m_action->setVisible(!words.isEmpty());
}

void InlineMessage::setDismissible(const QString& words) {
    m_close->setWords(words);
    m_close->show();
}

} // namespace trellis::ui
