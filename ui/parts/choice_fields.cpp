#include "ui/parts/choice_fields.h"

#include "ui/parts/button.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;

namespace trellis::ui {
namespace {

/// A wheel that scrolls an inspector must not change what lies under the pointer.
template <class Editor>
class CalmEditor : public Editor {
public:
    using Editor::Editor;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace

ChoiceField::ChoiceField(const QString& label, QWidget* parent)
    : Field(label, parent),
      m_box(new CalmEditor<QComboBox>(this)) {
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    setEditor(m_box);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        const QString id = m_box->itemData(index).toString();
        if (id == m_value)
            return;
        m_value = id;
        emit committed(id);
    });
}

void ChoiceField::setChoices(const QList<Choice>& choices) {
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (const Choice& choice : choices) {
        m_box->addItem(choice.icon, choice.text, choice.id);
        m_box->setItemData(m_box->count() - 1, choice.help, Qt::ToolTipRole);
    }
    m_box->setCurrentIndex(m_box->findData(m_value));
}

void ChoiceField::setValue(const QString& id) {
    m_value = id;
    const QSignalBlocker quiet(m_box);
    m_box->setCurrentIndex(m_box->findData(id));
}

QString ChoiceField::value() const {
    return m_value;
}
void ChoiceField::setReadOnly(bool readOnly) {
    m_box->setEnabled(!readOnly);
}

DateField::DateField(const QString& label, QWidget* parent)
    : Field(label, parent),
      m_edit(new CalmEditor<QDateEdit>(this)),
      m_add(new Button({}, ButtonKind::Plain, u"cal"_s, this)),
      m_clear(new Button({}, ButtonKind::GhostIcon, u"x"_s, this)),
      m_start(QDate::currentDate()) {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_clear);
    layout->addWidget(m_add);
    layout->addStretch();
    setEditor(row, m_edit);
    m_edit->setCalendarPopup(true);
    retranslate();
    offer(false);
    connect(m_edit, &QDateEdit::editingFinished, this, &DateField::commit);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setValue({});
        emit committed({});
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        setValue(m_start);
        emit committed(m_start);
        m_edit->setFocus(Qt::TabFocusReason);
    });
}

void DateField::retranslate() {
    static_cast<Button*>(m_add)->setWords(tr("Set a day"));
    static_cast<Button*>(m_clear)->setWords(tr("Remove the day"));
    m_edit->setLocale(locale());
    m_edit->setDisplayFormat(locale()
                                 .dateFormat(QLocale::ShortFormat)
                                 .replace(u"yy"_s, u"yyyy"_s)
                                 .replace(u"yyyyyyyy"_s, u"yyyy"_s));
}

void DateField::setValue(QDate value) {
    const bool typing = m_value.isValid() && m_edit->date() != m_value && m_edit->hasFocus();
    m_value = value;
    offer(value.isValid());
    if (typing || !value.isValid())
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setDate(value);
}

void DateField::setReadOnly(bool readOnly) {
    m_edit->setEnabled(!readOnly);
    m_add->setEnabled(!readOnly);
    m_clear->setEnabled(!readOnly);
}

void DateField::commit() {
    if (!m_value.isValid() || m_edit->date() == m_value)
        return;
    m_value = m_edit->date();
    emit committed(m_value);
}

void DateField::offer(bool hasDay) {
    m_edit->setVisible(hasDay);
    m_clear->setVisible(hasDay);
    m_add->setVisible(!hasDay);
    m_edit->parentWidget()->setFocusProxy(hasDay ? static_cast<QWidget*>(m_edit) : m_add);
}

} // namespace trellis::ui
