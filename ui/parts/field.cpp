#include "ui/parts/field.h"

#include "ui/parts/text_label.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace trellis::ui {

Field::Field(const QString& label, QWidget* parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_label(new TextLabel(label, paint::TextStyle::Label, Ink::Muted, this)),
      m_help(new TextLabel({}, paint::TextStyle::Caption, Ink::Muted, this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(5);
    m_column->addWidget(m_label);
    m_column->addWidget(m_help);
    m_label->setWordWrap(true);
    m_label->setVisible(!label.isEmpty());
    m_help->setWordWrap(true);
    m_help->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void Field::setEditor(QWidget* editor, QWidget* control) {
    m_control = control != nullptr ? control : editor;
    m_column->insertWidget(1, editor);
    m_label->setBuddy(m_control);
    setFocusProxy(editor);
    m_control->setAccessibleName(m_label->text());
}

void Field::setLabel(const QString& label) {
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    if (m_control != nullptr)
        m_control->setAccessibleName(label);
}

QString Field::label() const {
    return m_label->text();
}

void Field::setHelp(const QString& help) {
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    if (m_control != nullptr)
        m_control->setAccessibleDescription(help);
}

bool Field::leavesToWindow(const QEvent& event, bool typing) {
    if (typing || event.type() != QEvent::ShortcutOverride)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
}

void commitFields(const QWidget& container) {
    for (Field* field : container.findChildren<Field*>())
        field->commit();
}

} // namespace trellis::ui
