#include "ui/parts/button.h"

#include "ui/paint/icons.h"
#include "ui/parts/text_label.h"
#include "ui/parts/trellis_style.h"

#include <QAction>
#include <QStyle>
#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace trellis::ui {
namespace {

QString nameOf(ButtonKind kind) {
    switch (kind) {
    case ButtonKind::Plain:
        return u"plain"_s;
    case ButtonKind::Primary:
        return u"primary"_s;
    case ButtonKind::Danger:
        return u"danger"_s;
    case ButtonKind::Ghost:
        return u"ghost"_s;
    case ButtonKind::Title:
        return u"title"_s;
    case ButtonKind::Link:
        return u"link"_s;
    case ButtonKind::Icon:
        return u"icon"_s;
    case ButtonKind::GhostIcon:
        return u"ghost-icon"_s;
    }
    return {};
}

QPalette::ColorRole iconRole(ButtonKind kind) {
    if (kind == ButtonKind::Primary)
        return QPalette::BrightText;
    return kind == ButtonKind::Link ? QPalette::Link : QPalette::ButtonText;
}

constexpr int hintGap = 8;

bool iconOnly(ButtonKind kind) {
    return kind == ButtonKind::Icon || kind == ButtonKind::GhostIcon;
}

} // namespace

Button::Button(const QString& text, ButtonKind kind, const QString& iconName, QWidget* parent)
    : QPushButton(parent),
      m_kind(kind) {
    setProperty("kind", nameOf(kind));
    setFocusPolicy(Qt::StrongFocus);
    setFocusRadius(*this, 7);
    setWords(text);
    setIconName(iconName);
}

void Button::setKind(ButtonKind kind) {
    if (kind == m_kind)
        return;
    m_kind = kind;
    setProperty("kind", nameOf(kind));
    style()->unpolish(this);
    style()->polish(this);
}

void Button::setIconName(const QString& name) {
    setIcon(name.isEmpty() ? QIcon() : paint::icon(name, iconRole(m_kind)));
}

void Button::setSmall(bool small) {
    setProperty("small", small);
}

void Button::follow(QAction* action) {
    const auto update = [this, action] {
        setWords(action->text().remove(u'&'));
        setEnabled(action->isEnabled());
        setVisible(action->isVisible());
        const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
        if (!shortcut.isEmpty())
            setToolTip(iconOnly(m_kind) ? u"%1 (%2)"_s.arg(accessibleName(), shortcut) : shortcut);
    };
    update();
    connect(action, &QAction::changed, this, update);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

void Button::setKeyHint(const QString& keys) {
    if (m_hint == nullptr)
        m_hint = new KeyHint(this);
    m_hint->setText(keys);
    setProperty("hinted", true);
    updateGeometry();
}

QSize Button::sizeHint() const {
    const QSize size = QPushButton::sizeHint();
    return m_hint == nullptr ? size : size + QSize(m_hint->sizeHint().width() + hintGap, 0);
}

void Button::resizeEvent(QResizeEvent* event) {
    QPushButton::resizeEvent(event);
    if (m_hint == nullptr)
        return;
    const QSize hint = m_hint->sizeHint();
    m_hint->setGeometry(
        width() - hint.width() - 10, (height() - hint.height()) / 2, hint.width(), hint.height()
    );
}

void Button::setWords(const QString& words) {
    setAccessibleName(words);
    if (iconOnly(m_kind))
        setToolTip(words);
    else
        setText(words);
}

} // namespace trellis::ui
