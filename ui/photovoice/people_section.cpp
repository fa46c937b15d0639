#include "ui/photovoice/people_section.h"

#include "core/photovoice/store.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/text_label.h"
#include "ui/parts/vocabulary_choices.h"
#include "ui/shell/desk.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace trellis::ui {
namespace {

using photovoice::DepictedPerson;

} // namespace

/// One person: who, a child or not, the release, and how wide it reaches.
class PeopleSection::Row : public Card {
public:
    Row(PeopleSection& section, DepictedPerson person)
        : Card(&section),
          m_section(section),
          m_person(std::move(person)),
          m_who(new LineField({}, this)),
          m_minor(new QCheckBox(this)),
          m_release(new ChoiceField({}, this)),
          m_audience(new ChoiceField({}, this)),
          m_expires(new DateField({}, this)),
          m_remove(new Button({}, ButtonKind::Link, {}, this)) {
        content()->setSpacing(8);
        for (QWidget* widget :
             {static_cast<QWidget*>(m_who),
              static_cast<QWidget*>(m_minor),
              static_cast<QWidget*>(m_release),
              static_cast<QWidget*>(m_audience),
              static_cast<QWidget*>(m_expires)})
            content()->addWidget(widget);
        content()->addWidget(m_remove, 0, Qt::AlignLeft);
        connect(m_who, &LineField::committed, this, [this](const QString& words) {
            change([&](DepictedPerson& one) { one.description = words; });
        });
        connect(m_minor, &QCheckBox::clicked, this, [this](bool on) {
            change([&](DepictedPerson& one) { one.minor = on; });
        });
        connect(m_release, &ChoiceField::committed, this, [this](const QString& id) {
            change([&](DepictedPerson& one) { one.release = vocabulary::fromId<ReleaseState>(id); }
            );
        });
        connect(m_audience, &ChoiceField::committed, this, [this](const QString& id) {
            change([&](DepictedPerson& one) {
                one.releaseAudience = vocabulary::fromId<Audience>(id);
            });
        });
        connect(m_expires, &DateField::committed, this, [this](QDate day) {
            change([&](DepictedPerson& one) { one.releaseExpires = day; });
        });
        connect(m_remove, &Button::clicked, this, [this] {
            m_section.m_desk.perform(
                PeopleSection::tr("Took a person off a photo"),
                [&](school::Edit& edit) { photovoice::remove(edit, m_person.id); }
            );
        });
    }

    void show(const DepictedPerson& person, Language language, bool readOnly) {
        m_person = person;
        m_who->setLabel(PeopleSection::tr("Who, without a child’s name"));
        m_who->setPlaceholder(PeopleSection::tr("Left, blue shirt"));
        m_who->setValue(person.description);
        m_minor->setText(PeopleSection::tr("A child"));
        m_minor->setChecked(person.minor);
        m_release->setLabel(PeopleSection::tr("Release"));
        m_release->setChoices(choicesOf<ReleaseState>(language));
        m_release->setValue(vocabulary::id(person.release));
        m_audience->setLabel(PeopleSection::tr("The form allows it to be seen by"));
        m_audience->setChoices(choicesOf<Audience>(language));
        m_audience->setValue(vocabulary::id(person.releaseAudience));
        m_audience->setVisible(person.release == ReleaseState::Signed);
        m_expires->setLabel(PeopleSection::tr("Until"));
        m_expires->setValue(person.releaseExpires);
        m_expires->setVisible(person.release == ReleaseState::Signed);
        m_remove->setWords(PeopleSection::tr("Not in the picture"));
        for (Field* field :
             {static_cast<Field*>(m_who),
              static_cast<Field*>(m_release),
              static_cast<Field*>(m_audience),
              static_cast<Field*>(m_expires)})
            field->setReadOnly(readOnly);
        m_minor->setEnabled(!readOnly);
        m_remove->setEnabled(!readOnly);
    }

private:
    void change(const std::function<void(DepictedPerson&)>& write) {
        DepictedPerson changed = m_person;
        write(changed);
        m_section.put(changed, PeopleSection::tr("Changed a release"));
    }

    PeopleSection& m_section;
    DepictedPerson m_person;
    LineField* m_who;
    QCheckBox* m_minor;
    ChoiceField* m_release;
    ChoiceField* m_audience;
    DateField* m_expires;
    Button* m_remove;
};

PeopleSection::PeopleSection(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_help(new TextLabel({}, paint::TextStyle::Small, Ink::Muted, this)),
      m_rows(new QVBoxLayout),
      m_add(new Button({}, ButtonKind::Plain, QStringLiteral("plus"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    m_help->wrapped();
    m_add->setSmall(true);
    m_rows->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_help);
    column->addLayout(m_rows);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &Button::clicked, this, &PeopleSection::add);
}

void PeopleSection::add() {
    if (!m_photo)
        return;
    DepictedPerson person;
    person.minor = m_photo->recognizable == Recognizable::Minors;
    put(person, tr("Listed a person in a photo"));
}

void PeopleSection::put(const DepictedPerson& person, const QString& label) {
    if (m_photo)
        m_desk.perform(label, [&](school::Edit& edit) {
            photovoice::put(edit, m_photo->id, person);
        });
}

void PeopleSection::show(const photovoice::Photo& photo) {
    const bool sameRows =
        m_photo && m_photo->id == photo.id && m_shown.size() == photo.people.size();
    m_photo = photo;
    m_title->setText(tr("People and releases"));
    m_help->setText(tr(
        "Everyone who can be recognized needs a signed form, or is covered in every shared copy."
    ));
    m_add->setWords(tr("List a person"));
    m_add->setEnabled(!m_desk.readOnly());
    if (!sameRows) {
        for (Row* row : m_shown)
            row->deleteLater();
        m_shown.clear();
        for (const DepictedPerson& person : photo.people) {
            auto* row = new Row(*this, person);
            m_rows->addWidget(row);
            m_shown.push_back(row);
        }
    }
    for (size_t i = 0; i < m_shown.size(); ++i)
        m_shown[i]->show(photo.people[i], m_desk.language(), m_desk.readOnly());
}

} // namespace trellis::ui
