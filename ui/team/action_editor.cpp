#include "ui/team/action_editor.h"

#include "ui/parts/button.h"
#include "ui/parts/text_label.h"
#include "ui/parts/vocabulary_choices.h"
#include "ui/shell/desk.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace trellis::ui {
namespace {

constexpr int twoWeeks = 14; ///< days: long enough to ask somebody, short enough to remember

} // namespace

ActionEditor::ActionEditor(Desk& desk, const team::MissingVoice& voice, QWidget* parent)
    : QWidget(parent),
      m_voice(voice),
      m_what(new QLineEdit(this)),
      m_owner(new QLineEdit(this)),
      m_counted(new QComboBox(this)),
      m_due(new QDateEdit(desk.today().addDays(twoWeeks), this)),
      m_add(new Button(tr("Add action"), ButtonKind::Primary, {}, this)) {
    auto* question =
        new TextLabel(tr("What will you try?"), paint::TextStyle::Label, Ink::Muted, this);
    question->setBuddy(m_what);
    m_what->setAccessibleName(question->text());
    m_owner->setAccessibleName(tr("Who does it"));
    m_owner->setPlaceholderText(tr("Who does it"));
    m_counted->setAccessibleName(tr("The owner counts as"));
    m_counted->setMinimumContentsLength(8);
    m_counted->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const ChoiceField::Choice& choice :
         choicesOf<Constituency>(desk.language(), tr("Nobody yet")))
        m_counted->addItem(choice.icon, choice.text, choice.id);
    m_due->setCalendarPopup(true);
    m_due->setAccessibleName(tr("By when"));
    auto* cancel = new Button(tr("Cancel"), ButtonKind::Ghost, {}, this);
    m_add->setSmall(true);
    cancel->setSmall(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(question);
    column->addWidget(m_what);
    column->addWidget(m_owner);
    auto* facts = new QHBoxLayout;
    facts->addWidget(m_counted, 1);
    facts->addWidget(m_due);
    column->addLayout(facts);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(cancel);
    buttons->addStretch();
    column->addLayout(buttons);
    for (QWidget* field : std::initializer_list<QWidget*>{m_what, m_owner, m_counted, m_due})
        field->installEventFilter(this);
    connect(m_add, &Button::clicked, this, &ActionEditor::add);
    connect(cancel, &Button::clicked, this, &ActionEditor::canceled);
    const auto offer = [this] { m_add->setEnabled(!m_what->text().trimmed().isEmpty()); };
    connect(m_what, &QLineEdit::textChanged, this, offer);
    offer();
}

void ActionEditor::begin() {
    m_what->setFocus(Qt::OtherFocusReason);
}

bool ActionEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            emit canceled();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            add();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ActionEditor::add() {
    team::TeamAction action;
    action.what = m_what->text().trimmed();
    if (action.what.isEmpty()) {
        begin();
        return;
    }
    action.voice = m_voice.who;
    action.of = m_voice.of;
    action.group = m_voice.group;
    action.owner = m_owner->text().trimmed();
    action.ownerConstituency = fromIdOrNone<Constituency>(m_counted->currentData().toString());
    action.dueOn = m_due->date();
    emit written(action);
}

} // namespace trellis::ui
