#include "ui/analysis/meeting_inspector.h"

#include "core/analysis/store.h"
#include "core/report/html_writer.h"
#include "core/report/meeting_record.h"
#include "ui/analysis/meeting_plan.h"
#include "ui/analysis/notes_editor.h"
#include "ui/analysis/presence_editor.h"
#include "ui/parts/button.h"
#include "ui/parts/choice_fields.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/text_label.h"
#include "ui/report/pdf_writer.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/saving.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace trellis::ui {

using analysis::Meeting;

MeetingInspector::MeetingInspector(Desk& desk, QWidget* parent)
    : Inspector(tr("The chosen meeting"), parent),
      m_desk(desk),
      m_title(new LineField({}, this)),
      m_heldOn(new DateField({}, this)),
      m_minutes(new LineField({}, this)),
      m_facilitator(new LineField({}, this)),
      m_plan(new MeetingPlan(this)),
      m_presentTitle(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_present(new PresenceEditor(this)),
      m_notesTitle(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_notes(new NotesEditor(desk, this)),
      m_record(new Button({}, ButtonKind::Plain, QStringLiteral("share"), this)) {
    m_title->setMayBeEmpty(false);
    auto* first = addSection();
    first->setSpacing(10);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_title, m_heldOn, m_minutes, m_facilitator})
        first->addWidget(widget);
    addSection()->addWidget(m_plan);
    connect(m_plan, &MeetingPlan::changed, this, [this](const Meeting& planned) {
        change(tr("Planned a meeting"), [&](Meeting& meeting) { meeting = planned; });
    });
    connect(m_plan, &MeetingPlan::runWanted, this, [this] {
        if (m_meeting)
            emit runWanted(m_meeting->id);
    });
    auto* present = addSection();
    present->addWidget(m_presentTitle);
    present->addWidget(m_present);
    connect(
        m_present,
        &PresenceEditor::changed,
        this,
        [this](const std::map<Constituency, analysis::Present>& attendance) {
            change(tr("Counted who was there"), [&](Meeting& meeting) {
                meeting.attendance = attendance;
            });
        }
    );
    auto* notes = addSection();
    notes->addWidget(m_notesTitle);
    notes->addWidget(m_notes);
    addSection()->addWidget(m_record);
    connect(m_record, &Button::clicked, this, &MeetingInspector::makeRecord);
    connect(m_title, &LineField::committed, this, [this](const QString& words) {
        change(tr("Titled a meeting"), [&](Meeting& meeting) { meeting.title = words; });
    });
    connect(m_heldOn, &DateField::committed, this, [this](QDate day) {
        if (day.isValid())
            change(tr("Dated a meeting"), [&](Meeting& meeting) { meeting.heldOn = day; });
    });
    connect(m_minutes, &LineField::committed, this, [this](const QString& words) {
        const int minutes = m_desk.words().locale().toInt(words);
        const bool said = words.trimmed().isEmpty() || minutes > 0;
        m_minutes->setHelp(
            said ? QString()
                 : tr("Type how many minutes it took, as a number: 75. Or leave it empty.")
        );
        if (!said)
            return;
        change(tr("Said how long a meeting took"), [&](Meeting& meeting) {
            meeting.minutes = minutes > 0 ? std::optional(minutes) : std::nullopt;
        });
    });
    connect(m_facilitator, &LineField::committed, this, [this](const QString& words) {
        change(tr("Said who led a meeting"), [&](Meeting& meeting) {
            meeting.facilitator = words;
        });
    });
    connect(
        m_notes,
        &NotesEditor::changed,
        this,
        [this](const std::vector<analysis::MeetingNote>& changed) {
            change(tr("Noted what was said"), [&](Meeting& meeting) { meeting.notes = changed; });
        }
    );
    retranslate();
}

void MeetingInspector::change(const QString& label, const Write& write) {
    if (!m_meeting)
        return;
    Meeting changed = *m_meeting;
    write(changed);
    m_desk.perform(label, [&](school::Edit& edit) { analysis::put(edit, changed); });
}

/// The record as a PDF or a page, for the team and the coach.
void MeetingInspector::makeRecord() {
    if (!m_meeting)
        return;
    const auto path = m_desk.dialogs().saveFile(
        tr("Make the record of this meeting"),
        tr("Record %1").arg(m_meeting->heldOn.toString(Qt::ISODate)) + QStringLiteral(".pdf"),
        tr("PDF") + QStringLiteral(" (*.pdf);;") + tr("Web page") + QStringLiteral(" (*.html)")
    );
    if (!path)
        return;
    const bool html = path->endsWith(QLatin1String(".html"), Qt::CaseInsensitive);
    const bool made = m_desk.attempt([&] {
        const report::Document record = report::meetingRecord(
            report::gatherMeeting(m_desk.reader(), *m_meeting, m_desk.language(), m_desk.today()),
            m_desk.words()
        );
        saveWhole(
            *path, html ? report::toHtml(record) : report::toPdf(record, report::usualPaper())
        );
    });
    if (made)
        m_desk.notify({tr("Made the record of the meeting."), {}, {}});
}

void MeetingInspector::startTyping() {
    m_title->editor().setFocus();
    m_title->editor().selectAll();
}

void MeetingInspector::retranslate() {
    m_title->setLabel(tr("Meeting"));
    m_heldOn->setLabel(tr("Held on"));
    m_heldOn->retranslate();
    m_minutes->setLabel(tr("Minutes"));
    m_facilitator->setLabel(tr("Led by (somebody else than the principal)"));
    m_plan->retranslate(m_desk.language());
    m_record->setWords(tr("Make the record…"));
    m_presentTitle->setText(tr("Who was there"));
    m_notesTitle->setText(tr("What was said"));
    m_present->retranslate(m_desk.language());
}

void MeetingInspector::show(const Meeting& meeting) {
    if (m_meeting && m_meeting->id != meeting.id) {
        commitFields(*this);
        m_minutes->setHelp({});
    }
    m_meeting = meeting;
    m_title->setValue(meeting.title);
    m_heldOn->setValue(meeting.heldOn);
    m_minutes->setValue(meeting.minutes ? QString::number(*meeting.minutes) : QString());
    m_facilitator->setValue(meeting.facilitator);
    m_plan->show(meeting, m_desk.words(), m_desk.readOnly());
    for (Field* field : findChildren<Field*>())
        field->setReadOnly(m_desk.readOnly());
    m_present->show(meeting.attendance, m_desk.readOnly());
    m_notes->show(meeting.notes);
}

} // namespace trellis::ui
