#include "ui/photovoice/photographer_section.h"

#include "core/photovoice/store.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/text_label.h"
#include "ui/parts/vocabulary_choices.h"
#include "ui/shell/desk.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

using photovoice::Photographer;

PhotographerSection::PhotographerSection(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_reach(new TextLabel({}, paint::TextStyle::Small, Ink::Muted, this)),
      m_credit(new LineField({}, this)),
      m_style(new ChoiceField({}, this)),
      m_minor(new QCheckBox(this)),
      m_consent(new ChoiceField({}, this)),
      m_permission(new ChoiceField({}, this)),
      m_assent(new ChoiceField({}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    m_reach->wrapped();
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_title, m_reach, m_credit, m_style, m_minor, m_consent, m_permission, m_assent})
        column->addWidget(widget);
    connectFields();
}

void PhotographerSection::connectFields() {
    connect(m_credit, &LineField::committed, this, [this](const QString& words) {
        change(tr("Credited a photographer"), [&](Photographer& one) { one.credit = words; });
    });
    connect(m_style, &ChoiceField::committed, this, [this](const QString& id) {
        change(tr("Said how a photographer is named"), [&](Photographer& one) {
            one.creditStyle = vocabulary::fromId<CreditStyle>(id);
        });
    });
    connect(m_minor, &QCheckBox::clicked, this, [this](bool minor) {
        change(tr("Said whether a photographer is a child"), [&](Photographer& one) {
            one.minor = minor;
        });
    });
    connect(m_consent, &ChoiceField::committed, this, [this](const QString& id) {
        change(tr("Noted who takes part"), [&](Photographer& one) {
            one.consent = vocabulary::fromId<Agreement>(id);
        });
    });
    connect(m_permission, &ChoiceField::committed, this, [this](const QString& id) {
        change(tr("Noted a parent’s permission"), [&](Photographer& one) {
            one.parentPermission = vocabulary::fromId<Agreement>(id);
        });
    });
    connect(m_assent, &ChoiceField::committed, this, [this](const QString& id) {
        change(tr("Noted a child’s own answer"), [&](Photographer& one) {
            one.assent = vocabulary::fromId<Agreement>(id);
        });
    });
}

void PhotographerSection::change(
    const QString& label, const std::function<void(Photographer&)>& write
) {
    if (!m_photographer)
        return;
    Photographer changed = *m_photographer;
    write(changed);
    m_desk.perform(label, [&](school::Edit& edit) { photovoice::put(edit, changed); });
}

void PhotographerSection::retranslate() {
    const Language language = m_desk.language();
    m_title->setText(tr("Who took it"));
    m_credit->setLabel(tr("Credit, as they wish to be named"));
    m_style->setLabel(tr("Named in shared copies by"));
    m_style->setChoices(choicesOf<CreditStyle>(language));
    m_minor->setText(tr("A child"));
    m_consent->setLabel(tr("Takes part"));
    m_consent->setChoices(choicesOf<Agreement>(language));
    m_permission->setLabel(tr("A parent’s written permission"));
    m_permission->setChoices(choicesOf<Agreement>(language));
    m_assent->setLabel(tr("The child’s own yes"));
    m_assent->setChoices(choicesOf<Agreement>(language));
}

void PhotographerSection::show(const photovoice::Album& album, const Photographer& photographer) {
    if (m_photographer && m_photographer->id != photographer.id)
        commitFields(*this); // what was typed belongs to the one before
    m_photographer = photographer;
    retranslate();
    const auto count = std::count_if(
        album.photos.begin(),
        album.photos.end(),
        [&](const photovoice::Photo& photo) { return photo.photographer == photographer.id; }
    );
    m_reach->setText(tr("This counts for %n photo(s) by the same person.", nullptr, int(count)));
    m_credit->setValue(photographer.credit);
    m_style->setValue(vocabulary::id(photographer.creditStyle));
    m_style->setHelp(
        photographer.minor ? tr("A child’s name never stands beside a photo.") : QString()
    );
    m_minor->setChecked(photographer.minor);
    m_consent->setValue(vocabulary::id(photographer.consent));
    m_permission->setValue(vocabulary::id(photographer.parentPermission));
    m_permission->setVisible(photographer.minor);
    m_assent->setValue(vocabulary::id(photographer.assent));
    m_assent->setVisible(photographer.minor);
    const bool writable = !m_desk.readOnly();
    for (Field* field : findChildren<Field*>())
        field->setReadOnly(!writable);
    m_minor->setEnabled(writable);
}

} // namespace trellis::ui
