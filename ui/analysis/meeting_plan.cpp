#include "ui/analysis/meeting_plan.h"

#include "core/analysis/protocol.h"
#include "core/words/catalogue.h"
#include "ui/parts/button.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/text_label.h"
#include "ui/parts/tick_box.h"
#include "ui/parts/vocabulary_choices.h"

#include <QVBoxLayout>

namespace trellis::ui {

using namespace Qt::Literals::StringLiterals;

MeetingPlan::MeetingPlan(QWidget* parent)
    : QWidget(parent),
      m_aim(new LineField({}, this)),
      m_form(new ChoiceField({}, this)),
      m_facilitator(new ChoiceField({}, this)),
      m_attributesTitle(new TextLabel({}, paint::TextStyle::Label, Ink::Muted, this)),
      m_needed(new TextLabel({}, paint::TextStyle::Small, Ink::Warning, this)),
      m_run(new Button(tr("Run the meeting"), ButtonKind::Primary, u"play"_s, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(10);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_aim, m_form, m_facilitator})
        column->addWidget(widget);
    column->addWidget(&m_attributesTitle->wrapped());
    for (const auto& attribute : catalogue::attributes(Language::English)) {
        auto* box = new TickBox({}, this);
        column->addWidget(box);
        m_attributes.emplace_back(attribute.id, box);
        connect(box, &TickBox::ticked, this, [this, id = attribute.id](bool on) {
            m_meeting.attributes.removeAll(id);
            if (on)
                m_meeting.attributes.append(id);
            m_meeting.attributes.sort();
            give();
        });
    }
    m_needed->wrapped();
    column->addWidget(m_needed);
    column->addWidget(m_run);
    connect(m_run, &Button::clicked, this, &MeetingPlan::runWanted);
    connect(m_aim, &LineField::committed, this, [this](const QString& aim) {
        m_meeting.aim = aim;
        give();
    });
    connect(m_form, &ChoiceField::committed, this, [this](const QString& minutes) {
        m_meeting.form = minutes.isEmpty() ? std::nullopt : std::optional(minutes.toInt());
        give();
    });
    connect(m_facilitator, &ChoiceField::committed, this, [this](const QString& id) {
        m_meeting.facilitatorConstituency = fromIdOrNone<Constituency>(id);
        give();
    });
}

void MeetingPlan::give() {
    emit changed(m_meeting);
}

void MeetingPlan::retranslate(Language language) {
    m_aim->setLabel(tr("What is it for"));
    m_form->setLabel(tr("How long"));
    m_facilitator->setLabel(tr("The facilitator’s group"));
    m_attributesTitle->setText(tr("Compare with five to seven attributes"));
    QList<ChoiceField::Choice> forms;
    for (const int minutes : analysis::meetingForms)
        forms.append({QString::number(minutes), tr("%1 minutes").arg(minutes), {}, {}});
    m_form->setChoices(forms);
    m_facilitator->setChoices(choicesOf<Constituency>(language, tr("Not said yet")));
    for (const auto& attribute : catalogue::attributes(language))
        for (const auto& [id, box] : m_attributes)
            if (id == attribute.id) {
                box->setWords(attribute.name);
                box->setToolTip(attribute.anchors.join(u" → "_s));
            }
}

void MeetingPlan::show(const analysis::Meeting& meeting, const Words& words, bool readOnly) {
    m_meeting = meeting;
    m_aim->setValue(meeting.aim);
    m_form->setValue(QString::number(meeting.form.value_or(analysis::meetingForms.front())));
    m_facilitator->setValue(idOrNone(meeting.facilitatorConstituency));
    for (const auto& [id, box] : m_attributes) {
        box->setTicked(meeting.attributes.contains(id));
        box->setEnabled(!readOnly && !meeting.endedAt.isValid());
    }
    const QString needed =
        meeting.endedAt.isValid() ? QString() : analysis::neededToBegin(meeting, words);
    m_needed->setText(needed);
    m_needed->setVisible(!needed.isEmpty());
    m_run->setWords(
        meeting.begunAt.isValid() ? tr("Go on with the meeting") : tr("Run the meeting")
    );
    m_run->setEnabled(needed.isEmpty() && !readOnly);
    m_run->setVisible(!meeting.endedAt.isValid());
}

} // namespace trellis::ui
