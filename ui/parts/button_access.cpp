#include "ui/parts/button_access.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QCheckBox>
#include <QKeySequence>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>
#include <QToolButton>

namespace trellis::ui {
namespace {

class ButtonAccess : public QAccessibleWidget {
public:
    explicit ButtonAccess(QAbstractButton& button)
        : QAccessibleWidget(&button, roleFor(button)),
          m_button(button) {}

    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = m_button.isCheckable();
        state.checked = m_button.isChecked();
        state.pressed = m_button.isDown();
        if (const auto* box = qobject_cast<QCheckBox*>(&m_button))
            state.checkStateMixed = box->checkState() == Qt::PartiallyChecked;
        if (const auto* push = qobject_cast<QPushButton*>(&m_button)) {
            state.defaultButton = push->isDefault();
            state.hasPopup = push->menu() != nullptr;
        }
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text which) const override {
        const QString words = m_button.text().remove(u'&').trimmed();
        if (which == QAccessible::Name && m_button.accessibleName().isEmpty() && !words.isEmpty())
            return words;
        if (which == QAccessible::Accelerator)
            return m_button.shortcut().toString(QKeySequence::NativeText);
        return QAccessibleWidget::text(which);
    }

    [[nodiscard]] QStringList actionNames() const override {
        if (!m_button.isEnabled())
            return {};
        return QStringList{mainAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString& name) override {
        if (name == mainAction() || name == pressAction())
            // A dialog that the click opens must not keep the one who asked waiting.
            QTimer::singleShot(0, &m_button, [button = &m_button] { press(*button); });
        else
            QAccessibleWidget::doAction(name);
    }

private:
    static void press(QAbstractButton& button) {
        if (auto* push = qobject_cast<QPushButton*>(&button); push && push->menu())
            push->showMenu();
        else
            button.click();
    }

    [[nodiscard]] static bool isOneOfSeveral(const QAbstractButton& button) {
        return button.autoExclusive() || (button.group() != nullptr && button.group()->exclusive());
    }

    [[nodiscard]] static QAccessible::Role roleFor(const QAbstractButton& button) {
        if (const auto* push = qobject_cast<const QPushButton*>(&button); push && push->menu())
            return QAccessible::ButtonMenu;
        if (!button.isCheckable())
            return QAccessible::PushButton;
        return isOneOfSeveral(button) ? QAccessible::RadioButton : QAccessible::CheckBox;
    }

    [[nodiscard]] QAccessible::Role role() const override { return roleFor(m_button); }

    [[nodiscard]] QString mainAction() const {
        if (role() == QAccessible::ButtonMenu)
            return showMenuAction();
        return m_button.isCheckable() ? toggleAction() : pressAction();
    }

    QAbstractButton& m_button;
};

QAccessibleInterface* accessFor(const QString&, QObject* object) {
    auto* button = qobject_cast<QAbstractButton*>(object);
    // Tool buttons are the menu bar's and the tab bar's: they have an interface of their own.
    if (button == nullptr || qobject_cast<QToolButton*>(button) != nullptr)
        return nullptr;
    return new ButtonAccess(*button);
}

} // namespace

void giveButtonsTheirAccess() {
    static const bool given = [] {
        QAccessible::installFactory(accessFor);
        return true;
    }();
    static_cast<void>(given);
}

} // namespace trellis::ui
