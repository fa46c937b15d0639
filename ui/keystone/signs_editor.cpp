#include "ui/keystone/signs_editor.h"

#include "core/keystone/store.h"
#include "core/school/school.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/choice_fields.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/text_label.h"
#include "ui/parts/vocabulary_choices.h"
#include "ui/shell/desk.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace trellis::ui {

using namespace Qt::Literals::StringLiterals;
using keystone::ImpactSignal;

SignsEditor::SignsEditor(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_intro(new TextLabel({}, paint::TextStyle::Body, Ink::Secondary)),
      m_rows(new QVBoxLayout),
      m_add(new Button({}, ButtonKind::Plain, u"plus"_s)) {
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(24, 8, 24, 24);
    column->setSpacing(12);
    column->addWidget(&m_intro->wrapped());
    m_rows->setSpacing(12);
    column->addLayout(m_rows);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
    connect(m_add, &Button::clicked, this, &SignsEditor::add);
    retranslate();
}

void SignsEditor::retranslate() {
    m_intro->setText(
        tr("Early signs only: what someone noticed, counted or heard, and when. Say on "
           "the slide what is not known yet.")
    );
    m_add->setWords(tr("Add a sign of impact"));
}

void SignsEditor::show(const std::vector<ImpactSignal>& signs) {
    m_add->setEnabled(!m_desk.readOnly());
    if (signs == m_signs && m_rows->count() > 0)
        return;
    m_signs = signs;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ImpactSignal& sign : signs)
        addRow(sign);
}

void SignsEditor::addRow(const ImpactSignal& sign) {
    auto* card = new Card(this);
    auto* words = new TextField(tr("The sign"), card);
    auto* level = new ChoiceField(tr("Where it shows"), card);
    auto* strength = new ChoiceField(tr("How we know"), card);
    auto* day = new DateField(tr("When"), card);
    auto* remove = new Button(tr("Remove this sign"), ButtonKind::GhostIcon, u"x"_s, card);
    words->setValue(sign.words);
    level->setChoices(choicesOf<SignalLevel>(m_desk.language()));
    level->setValue(vocabulary::id(sign.level));
    strength->setChoices(choicesOf<SignalStrength>(m_desk.language()));
    strength->setValue(vocabulary::id(sign.strength));
    day->retranslate();
    day->setValue(sign.notedOn);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(level, 1);
    line->addWidget(strength, 1);
    line->addWidget(day, 1);
    line->addWidget(remove, 0, Qt::AlignTop);
    card->content()->addWidget(words);
    card->content()->addLayout(line);
    for (Field* field : std::initializer_list<Field*>{words, level, strength, day})
        field->setReadOnly(m_desk.readOnly());
    remove->setEnabled(!m_desk.readOnly());
    const auto change = [this, sign](const std::function<void(ImpactSignal&)>& write) {
        ImpactSignal changed = sign;
        for (const ImpactSignal& each : keystone::readKeystone(m_desk.reader()).signs)
            if (each.id == sign.id)
                changed = each;
        write(changed);
        m_desk.perform(tr("Worded a sign of impact"), [&](school::Edit& edit) {
            keystone::put(edit, changed);
        });
    };
    connect(words, &TextField::committed, this, [change](const QString& value) {
        change([&](ImpactSignal& each) { each.words = value; });
    });
    connect(level, &ChoiceField::committed, this, [change](const QString& id) {
        change([&](ImpactSignal& each) { each.level = vocabulary::fromId<SignalLevel>(id); });
    });
    connect(strength, &ChoiceField::committed, this, [change](const QString& id) {
        change([&](ImpactSignal& each) { each.strength = vocabulary::fromId<SignalStrength>(id); });
    });
    connect(day, &DateField::committed, this, [change](QDate value) {
        change([&](ImpactSignal& each) { each.notedOn = value; });
    });
    connect(remove, &Button::clicked, this, [this, id = sign.id] {
        m_desk.perform(
            tr("Removed a sign of impact"),
            [&](school::Edit& edit) { keystone::remove(edit, id); },
            Offer::Undo
        );
    });
    m_rows->addWidget(card);
}

void SignsEditor::add() {
    ImpactSignal sign;
    sign.position = m_signs.empty() ? 0 : m_signs.back().position + 1;
    sign.notedOn = m_desk.today();
    if (!m_desk.perform(tr("Added a sign of impact"), [&](school::Edit& edit) {
            keystone::put(edit, sign);
        }))
        return;
    if (m_rows->count() > 0)
        if (auto* words = m_rows->itemAt(m_rows->count() - 1)->widget()->findChild<TextField*>())
            words->editor().setFocus();
}

} // namespace trellis::ui
