#include "ui/course/event_inspector.h"

#include "core/course/store.h"
#include "ui/parts/choice_fields.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/text_label.h"
#include "ui/shell/desk.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using course::Event;

/// An hour as people write it: "3:15 PM", "15:15", "3 pm".
QTime hourFrom(const QString& written, const QLocale& locale) {
    if (const QTime time = locale.toTime(written, QLocale::ShortFormat); time.isValid())
        return time;
    for (const QString& form : {u"H:mm"_s, u"h:mm AP"_s, u"h AP"_s, u"H"_s})
        if (const QTime time = QLocale::c().toTime(written.toUpper(), form); time.isValid())
            return time;
    return {};
}

} // namespace

EventInspector::EventInspector(Desk& desk, QWidget* parent)
    : Inspector(tr("The chosen date"), parent),
      m_desk(desk),
      m_about(new TextLabel({}, paint::TextStyle::Body, Ink::Secondary, this)),
      m_needs(new TextLabel({}, paint::TextStyle::Small, Ink::Secondary, this)),
      m_done(new QCheckBox(this)),
      m_title(new LineField({}, this)),
      m_startsOn(new DateField({}, this)),
      m_endsOn(new DateField({}, this)),
      m_at(new LineField({}, this)),
      m_minutes(new LineField({}, this)),
      m_place(new LineField({}, this)),
      m_note(new TextField({}, this)) {
    m_about->wrapped();
    m_needs->wrapped();
    auto* first = addSection();
    first->setSpacing(10);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_about, m_needs, m_done})
        first->addWidget(widget);
    auto* when = addSection();
    when->setSpacing(10);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_startsOn, m_endsOn, m_at, m_minutes, m_place})
        when->addWidget(widget);
    addSection()->addWidget(m_note);
    connectFields();
    retranslate();
}

void EventInspector::connectFields() {
    connect(m_title, &LineField::committed, this, [this](const QString& words) {
        // The form's own words are not stored, so that they follow the window's language.
        const bool own = m_event && words != course::titleOf(*m_event, m_desk.language());
        if (own && !(words.isEmpty() && m_event->formKey.isEmpty()))
            change(tr("Renamed a date of the course"), [&](Event& event) { event.title = words; });
    });
    connect(m_startsOn, &DateField::committed, this, [this](QDate day) {
        if (day.isValid())
            change(tr("Moved a date of the course"), [&](Event& event) {
                const qint64 days = event.startsOn.daysTo(day);
                event.startsOn = day;
                event.endsOn = event.endsOn.addDays(days);
            });
    });
    connect(m_endsOn, &DateField::committed, this, [this](QDate day) {
        if (day.isValid())
            change(tr("Moved the end of a date of the course"), [&](Event& event) {
                event.endsOn = std::max(day, event.startsOn);
            });
    });
    connect(m_at, &LineField::committed, this, &EventInspector::changeHour);
    connect(m_minutes, &LineField::committed, this, [this](const QString& words) {
        const int minutes = m_desk.words().locale().toInt(words);
        const bool said = words.trimmed().isEmpty() || minutes > 0;
        m_minutes->setHelp(
            said ? QString() : tr("How many minutes, as a number: 90. Or leave it empty.")
        );
        if (!said)
            return;
        change(tr("Said how long a date of the course takes"), [&](Event& event) {
            event.minutes = minutes > 0 ? std::optional(minutes) : std::nullopt;
        });
    });
    connect(m_place, &LineField::committed, this, [this](const QString& words) {
        change(tr("Said where a date of the course is"), [&](Event& event) {
            event.place = words;
        });
    });
    connect(m_note, &TextField::committed, this, [this](const QString& words) {
        change(tr("Noted a date of the course"), [&](Event& event) { event.note = words; });
    });
    connect(m_done, &QCheckBox::clicked, this, [this](bool done) {
        change(
            done ? tr("Ticked a date of the course") : tr("Took a tick away from a date"),
            [&](Event& event) { event.done = done; }
        );
    });
}

void EventInspector::changeHour(const QString& written) {
    const QTime hour = hourFrom(written.trimmed(), m_desk.words().locale());
    if (!hour.isValid() && !written.trimmed().isEmpty()) {
        m_at->setHelp(tr("An hour such as 3:15 PM or 15:15. The hour in the file stays."));
        return;
    }
    m_at->setHelp({});
    change(tr("Set the hour of a date of the course"), [&](Event& event) { event.at = hour; });
}

void EventInspector::change(const QString& label, const Write& write) {
    if (!m_event)
        return;
    Event changed = *m_event;
    write(changed);
    m_desk.perform(label, [&](school::Edit& edit) { course::put(edit, changed); });
}

void EventInspector::startTyping() {
    m_title->editor().setFocus();
    m_title->editor().selectAll();
}

void EventInspector::retranslate() {
    m_title->setLabel(tr("What"));
    m_startsOn->setLabel(tr("From"));
    m_startsOn->retranslate();
    m_endsOn->setLabel(tr("Last day"));
    m_endsOn->retranslate();
    m_at->setLabel(tr("Hour"));
    m_minutes->setLabel(tr("Minutes"));
    m_place->setLabel(tr("Place"));
    m_note->setLabel(tr("Note"));
    m_done->setText(tr("Done"));
}

void EventInspector::show(const Event& event, const course::Standing& standing) {
    if (m_event && m_event->id != event.id)
        commitFields(*this);
    m_event = event;
    const Words& words = m_desk.words();
    m_title->setValue(course::titleOf(event, words.language()));
    m_about->setText(course::aboutOf(event, words.language()));
    m_about->setVisible(!m_about->text().isEmpty());
    QStringList needs;
    for (const course::NeedLine& line : course::needLines(event, standing, words))
        needs.append(u"%1 %2"_s.arg(line.met ? u"✓"_s : u"○"_s, line.sentence));
    m_needs->setText(needs.join(u'\n'));
    m_needs->setVisible(!needs.isEmpty());
    m_done->setChecked(event.done);
    m_done->setEnabled(!m_desk.readOnly());
    m_startsOn->setValue(event.startsOn);
    m_endsOn->setValue(event.endsOn);
    m_at->setHelp({});
    m_at->setValue(
        event.at.isValid() ? words.locale().toString(event.at, QLocale::ShortFormat) : QString()
    );
    m_minutes->setHelp({});
    m_minutes->setValue(event.minutes ? QString::number(*event.minutes) : QString());
    m_place->setValue(event.place);
    m_note->setValue(event.note);
    for (Field* field : findChildren<Field*>())
        field->setReadOnly(m_desk.readOnly());
}

} // namespace trellis::ui
