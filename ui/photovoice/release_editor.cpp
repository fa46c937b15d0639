#include "ui/photovoice/release_editor.h"

#include "core/photovoice/form_scan.h"
#include "core/photovoice/store.h"
#include "ui/parts/button.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/text_label.h"
#include "ui/parts/vocabulary_choices.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace trellis::ui {

using photovoice::DepictedPerson;

ReleaseEditor::ReleaseEditor(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_who(new LineField({}, this)),
      m_minor(new QCheckBox(this)),
      m_release(new ChoiceField({}, this)),
      m_sent(new DateField({}, this)),
      m_answered(new DateField({}, this)),
      m_signer(new ChoiceField({}, this)),
      m_audience(new ChoiceField({}, this)),
      m_expires(new DateField({}, this)),
      m_form(new ElidedLabel({}, paint::TextStyle::Small, Ink::Secondary, this)),
      m_attach(new Button({}, ButtonKind::Plain, QStringLiteral("file"), this)),
      m_saveForm(new Button({}, ButtonKind::Link, {}, this)) {
    layOut();
    connectFields();
}

void ReleaseEditor::layOut() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_who, m_minor, m_release, m_sent, m_answered, m_signer, m_audience, m_expires})
        column->addWidget(widget);
    m_attach->setSmall(true);
    m_saveForm->setSmall(true);
    column->addWidget(m_form);
    auto* form = new QHBoxLayout;
    form->addWidget(m_attach);
    form->addWidget(m_saveForm);
    form->addStretch(1);
    column->addLayout(form);
}

void ReleaseEditor::connectFields() {
    connect(m_who, &LineField::committed, this, [this](const QString& words) {
        change([&](DepictedPerson& one) { one.description = words; });
    });
    connect(m_minor, &QCheckBox::clicked, this, [this](bool minor) {
        change([&](DepictedPerson& one) { one.minor = minor; });
    });
    connect(m_release, &ChoiceField::committed, this, &ReleaseEditor::setState);
    connect(m_sent, &DateField::committed, this, [this](QDate day) {
        change([&](DepictedPerson& one) { one.sentOn = day; });
    });
    connect(m_answered, &DateField::committed, this, [this](QDate day) {
        change([&](DepictedPerson& one) { one.answeredOn = day; });
    });
    connect(m_signer, &ChoiceField::committed, this, [this](const QString& id) {
        change([&](DepictedPerson& one) { one.signedBy = vocabulary::fromId<Signer>(id); });
    });
    connect(m_audience, &ChoiceField::committed, this, [this](const QString& id) {
        change([&](DepictedPerson& one) { one.releaseAudience = vocabulary::fromId<Audience>(id); }
        );
    });
    connect(m_expires, &DateField::committed, this, [this](QDate day) {
        change([&](DepictedPerson& one) { one.releaseExpires = day; });
    });
    connect(m_attach, &Button::clicked, this, &ReleaseEditor::attachForm);
    connect(m_saveForm, &Button::clicked, this, &ReleaseEditor::saveForm);
}

/// The day that something became of a form is today unless somebody says otherwise.
void ReleaseEditor::setState(const QString& id) {
    const auto state = vocabulary::fromId<ReleaseState>(id);
    const QDate today = m_desk.today();
    change([&](DepictedPerson& one) {
        one.release = state;
        if (state == ReleaseState::Sent && !one.sentOn.isValid())
            one.sentOn = today;
        if (state == ReleaseState::None)
            one.sentOn = {};
        one.answeredOn =
            state == ReleaseState::None || state == ReleaseState::Sent ? QDate() : today;
        if (state == ReleaseState::Signed && one.releaseAudience == Audience::Photographer)
            one.releaseAudience = Audience::Team; // the least that a signed form is for
    });
    if (state == ReleaseState::Refused || state == ReleaseState::Withdrawn)
        emit saidNo();
}

void ReleaseEditor::change(const std::function<void(DepictedPerson&)>& write) {
    if (!m_photo)
        return;
    DepictedPerson changed = m_person;
    write(changed);
    m_desk.perform(tr("Changed a release"), [&](school::Edit& edit) {
        photovoice::put(edit, m_photo->id, changed);
    });
}

void ReleaseEditor::attachForm() {
    const QString filter = tr("Scans") + QStringLiteral(" (*.pdf *.jpg *.jpeg *.png *.heic)");
    const auto path = m_desk.dialogs().openFile(tr("Attach the signed form"), filter);
    if (!path || !m_photo)
        return;
    m_desk.attempt([&] {
        const photovoice::FormScan scan = photovoice::readFormScan(*path);
        m_desk.perform(tr("Attached a signed form"), [&](school::Edit& edit) {
            photovoice::attach(edit, m_photo->id, m_person, scan, m_desk.today());
        });
    });
}

void ReleaseEditor::saveForm() {
    const auto path =
        m_desk.dialogs().saveFile(tr("Save a copy of the form"), m_person.formName, {});
    if (!path)
        return;
    m_desk.attempt([&] {
        photovoice::saveForm(m_desk.photos().photoBytes(m_person.formSha256), *path);
    });
}

void ReleaseEditor::show(const photovoice::Photo& photo, const DepictedPerson& person) {
    if (m_photo && m_person.id != person.id)
        commitFields(*this); // what was typed belongs to the person before
    m_photo = photo;
    m_person = person;
    const Language language = m_desk.language();
    const bool answered =
        person.release != ReleaseState::None && person.release != ReleaseState::Sent;
    const bool isSigned = person.release == ReleaseState::Signed;
    m_who->setLabel(tr("Who, without a child’s name"));
    m_who->setPlaceholder(tr("Left, blue shirt"));
    m_who->setValue(person.description);
    m_minor->setText(tr("A child"));
    m_minor->setChecked(person.minor);
    m_release->setLabel(tr("Release"));
    m_release->setChoices(choicesOf<ReleaseState>(language));
    m_release->setValue(vocabulary::id(person.release));
    m_sent->setLabel(tr("Form sent on"));
    m_sent->setValue(person.sentOn);
    m_sent->setVisible(person.release != ReleaseState::None);
    m_answered->setLabel(isSigned ? tr("Signed on") : tr("Answered on"));
    m_answered->setValue(person.answeredOn);
    m_answered->setVisible(answered);
    m_signer->setLabel(tr("Signed by"));
    m_signer->setChoices(choicesOf<Signer>(language));
    m_signer->setValue(vocabulary::id(person.signedBy));
    m_signer->setVisible(isSigned);
    m_audience->setLabel(tr("The form allows it to be seen by"));
    m_audience->setChoices(choicesOf<Audience>(language));
    m_audience->setValue(vocabulary::id(person.releaseAudience));
    m_audience->setVisible(isSigned);
    m_expires->setLabel(tr("Until"));
    m_expires->setValue(person.releaseExpires);
    m_expires->setVisible(isSigned);
    const bool hasForm = !person.formSha256.isEmpty();
    m_form->setText(hasForm ? tr("Scan: %1").arg(person.formName) : QString());
    m_form->setVisible(hasForm);
    m_attach->setWords(hasForm ? tr("Another scan…") : tr("Attach form…"));
    m_saveForm->setWords(tr("Save a copy…"));
    m_saveForm->setVisible(hasForm);
    const bool writable = !m_desk.readOnly();
    for (Field* field : findChildren<Field*>())
        field->setReadOnly(!writable);
    m_minor->setEnabled(writable);
    m_attach->setEnabled(writable);
}

} // namespace trellis::ui
