#include "ui/power/tie_editor.h"

#include "core/power/store.h"
#include "ui/parts/button.h"
#include "ui/parts/choice_fields.h"
#include "ui/parts/text_label.h"
#include "ui/parts/vocabulary_choices.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

using power::Tie;

TieEditor::TieEditor(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_ends(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_type(new ChoiceField({}, this)),
      m_formality(new ChoiceField({}, this)),
      m_strength(new ChoiceField({}, this)),
      m_turn(new Button({}, ButtonKind::Plain, {}, this)),
      m_remove(new Button({}, ButtonKind::Danger, {}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_ends->setWordWrap(true);
    for (QWidget* field : std::initializer_list<QWidget*>{m_ends, m_type, m_formality, m_strength})
        column->addWidget(field);
    for (Button* button : {m_turn, m_remove}) {
        button->setSmall(true);
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    connect(m_type, &ChoiceField::committed, this, [this](const QString& id) {
        write([&](Tie& tie) { tie.type = vocabulary::fromId<TieType>(id); });
    });
    connect(m_formality, &ChoiceField::committed, this, [this](const QString& id) {
        write([&](Tie& tie) { tie.formality = vocabulary::fromId<Formality>(id); });
    });
    connect(m_strength, &ChoiceField::committed, this, [this](const QString& id) {
        write([&](Tie& tie) { tie.strength = id.toInt(); });
    });
    connect(m_turn, &Button::clicked, this, [this] {
        write([](Tie& tie) { std::swap(tie.from, tie.to); });
    });
    connect(m_remove, &Button::clicked, this, [this] {
        if (!m_tie)
            return;
        const Id<Tie> tie = m_tie->id;
        m_desk.perform(
            tr("Removed a tie"), [&](school::Edit& edit) { power::remove(edit, tie); }, Offer::Undo
        );
    });
    retranslate();
}

void TieEditor::write(const std::function<void(Tie&)>& change) {
    if (!m_tie)
        return;
    Tie tie = *m_tie;
    change(tie);
    m_desk.perform(tr("Changed the tie %1").arg(m_ends->text()), [&](school::Edit& edit) {
        power::put(edit, tie);
    });
}

void TieEditor::retranslate() {
    m_type->setLabel(tr("What goes along it"));
    m_formality->setLabel(tr("Formality"));
    m_strength->setLabel(tr("Strength"));
    m_turn->setWords(tr("Turn it around"));
    m_remove->setWords(tr("Remove the tie"));
    m_type->setChoices(choicesOf<TieType>(m_desk.language()));
    m_formality->setChoices(choicesOf<Formality>(m_desk.language()));
    m_strength->setChoices(
        {{QStringLiteral("1"), tr("Weak"), {}, {}},
         {QStringLiteral("2"), tr("Middling"), {}, {}},
         {QStringLiteral("3"), tr("Strong"), {}, {}}}
    );
}

void TieEditor::showTie(const power::PowerMap& map, const Tie& tie) {
    m_tie = tie;
    const auto nameOf = [&](Id<power::Actor> id) {
        const auto actor =
            std::find_if(map.actors.begin(), map.actors.end(), [&](const auto& each) {
                return each.id == id;
            });
        return actor == map.actors.end() ? QString() : actor->name;
    };
    m_ends->setText(tr("%1 to %2").arg(nameOf(tie.from), nameOf(tie.to)));
    m_type->setValue(vocabulary::id(tie.type));
    m_formality->setValue(vocabulary::id(tie.formality));
    m_strength->setValue(QString::number(tie.strength));
    for (Field* field : findChildren<Field*>())
        field->setReadOnly(m_desk.readOnly());
    m_turn->setEnabled(!m_desk.readOnly());
    m_remove->setEnabled(!m_desk.readOnly());
}

} // namespace trellis::ui
