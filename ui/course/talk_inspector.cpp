#include "ui/course/talk_inspector.h"

#include "core/course/store.h"
#include "ui/course/promises_editor.h"
#include "ui/parts/choice_fields.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/text_label.h"
#include "ui/parts/tick_box.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

namespace trellis::ui {

using course::OneToOne;

TalkInspector::TalkInspector(Desk& desk, QWidget* parent)
    : Inspector(tr("The chosen talk"), parent),
      m_desk(desk),
      m_heldOn(new DateField({}, this)),
      m_agenda(new TextField({}, this)),
      m_sharedNote(new TextField({}, this)),
      m_promisesTitle(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_promises(new PromisesEditor(this)),
      m_carriedTitle(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_carried(new QVBoxLayout),
      m_privateNote(new TextField({}, this)),
      m_nextOn(new DateField({}, this)) {
    auto* first = addSection();
    first->setSpacing(10);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_heldOn, m_agenda, m_sharedNote})
        first->addWidget(widget);
    auto* promises = addSection();
    promises->addWidget(m_promisesTitle);
    promises->addWidget(m_promises);
    promises->addWidget(m_carriedTitle);
    promises->addLayout(m_carried);
    addSection()->addWidget(m_nextOn);
    addSection()->addWidget(m_privateNote);
    connect(m_heldOn, &DateField::committed, this, [this](QDate day) {
        if (day.isValid())
            change(tr("Dated a talk"), [&](OneToOne& talk) { talk.shared.heldOn = day; });
    });
    connect(m_nextOn, &DateField::committed, this, [this](QDate day) {
        change(tr("Planned the next talk"), [&](OneToOne& talk) { talk.shared.nextOn = day; });
    });
    connect(m_agenda, &TextField::committed, this, [this](const QString& words) {
        change(tr("Wrote a talk’s agenda"), [&](OneToOne& talk) { talk.shared.agenda = words; });
    });
    connect(m_sharedNote, &TextField::committed, this, [this](const QString& words) {
        change(tr("Noted a talk"), [&](OneToOne& talk) { talk.shared.sharedNote = words; });
    });
    connect(m_privateNote, &TextField::committed, this, [this](const QString& words) {
        change(tr("Wrote a private note"), [&](OneToOne& talk) { talk.privateNote = words; });
    });
    connect(
        m_promises,
        &PromisesEditor::changed,
        this,
        [this](const std::vector<course::Promise>& changed) {
            change(tr("Kept what was promised"), [&](OneToOne& talk) {
                talk.shared.promises = changed;
            });
        }
    );
    retranslate();
}

void TalkInspector::change(const QString& label, const Write& write) {
    if (!m_talk)
        return;
    OneToOne changed = *m_talk;
    write(changed);
    m_desk.perform(label, [&](school::Edit& edit) { course::put(edit, changed); });
}

void TalkInspector::startTyping() {
    m_agenda->editor().setFocus();
}

void TalkInspector::retranslate() {
    m_heldOn->setLabel(tr("Talked on"));
    m_heldOn->retranslate();
    m_agenda->setLabel(tr("What it was about"));
    m_sharedNote->setLabel(tr("Note that the coach’s brief may show"));
    m_promisesTitle->setText(tr("Promised"));
    m_carriedTitle->setText(tr("Still open from earlier talks"));
    m_privateNote->setLabel(tr("Private note"));
    m_privateNote->setHelp(tr("Never leaves this file."));
    m_nextOn->setLabel(tr("Next talk"));
    m_nextOn->retranslate();
}

void TalkInspector::showCarried(const std::vector<course::CarriedPromise>& carried) {
    m_carriedTitle->setVisible(!carried.empty());
    while (QLayoutItem* item = m_carried->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const course::CarriedPromise& each : carried) {
        const QString words =
            tr("%1 (%2)").arg(each.promise.words, m_desk.words().shortDate(each.promisedOn));
        auto* tick = new TickBox(words, this);
        tick->setEnabled(!m_desk.readOnly());
        connect(tick, &TickBox::ticked, this, [this, each] { emit kept(each); });
        m_carried->addWidget(tick);
    }
}

void TalkInspector::show(const OneToOne& talk, const std::vector<course::CarriedPromise>& carried) {
    if (m_talk && m_talk->id != talk.id)
        commitFields(*this);
    m_talk = talk;
    m_heldOn->setValue(talk.shared.heldOn);
    m_agenda->setValue(talk.shared.agenda);
    m_sharedNote->setValue(talk.shared.sharedNote);
    m_privateNote->setValue(talk.privateNote);
    m_nextOn->setValue(talk.shared.nextOn);
    for (Field* field : findChildren<Field*>())
        field->setReadOnly(m_desk.readOnly());
    m_promises->show(talk.shared.promises, m_desk.readOnly());
    showCarried(carried);
}

} // namespace trellis::ui
