#include "ui/power/space_editor.h"

#include "core/power/matrix.h"
#include "ui/parts/button.h"
#include "ui/parts/chip.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/text_label.h"
#include "ui/power/map_edits.h"
#include "ui/power/power_edits.h"
#include "ui/shell/desk.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace trellis::ui {
namespace {

using power::Space;

template <class Member>
void toggle(std::vector<Member>& members, const Member& member, bool on) {
    std::erase(members, member);
    if (on)
        members.push_back(member);
}

template <class Member>
bool has(const std::vector<Member>& members, const Member& member) {
    return std::find(members.begin(), members.end(), member) != members.end();
}

} // namespace

SpaceEditor::SpaceEditor(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_name(new LineField({}, this)),
      m_openness(new ChoiceField({}, this)),
      m_formality(new ChoiceField({}, this)),
      m_purpose(new LineField({}, this)),
      m_rhythm(new LineField({}, this)),
      m_kind(new ChoiceField({}, this)),
      m_visibility(new ChoiceField({}, this)),
      m_place(new LineField({}, this)),
      m_language(new LineField({}, this)),
      m_notes(new ChoiceField({}, this)),
      m_barriers(new LineField({}, this)),
      m_access(new LineField({}, this)),
      m_membersLabel(new TextLabel({}, paint::TextStyle::Label, Ink::Muted, this)),
      m_members(new QWidget(this)),
      m_chips(new FlowLayout(6)),
      m_remove(new Button({}, ButtonKind::Danger, {}, this)) {
    m_members->setLayout(m_chips);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (QWidget* field : std::initializer_list<QWidget*>{
             m_name,
             m_openness,
             m_formality,
             m_kind,
             m_visibility,
             m_purpose,
             m_rhythm,
             m_place,
             m_language,
             m_notes,
             m_barriers,
             m_access,
             m_membersLabel,
             m_members})
        column->addWidget(field);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    m_name->setMayBeEmpty(false);
    setFocusProxy(&m_name->editor());
    m_remove->setSmall(true);
    connectFields();
    connectMore();
    retranslate();
}

void SpaceEditor::connectFields() {
    connect(m_name, &LineField::committed, this, [this](const QString& name) {
        write([&](Space& space) { space.name = name; });
    });
    connect(m_openness, &ChoiceField::committed, this, [this](const QString& id) {
        write([&](Space& space) {
            space.openness = vocabulary::fromId<Openness>(id);
            space.pin.reset(); // it stands on another ring now
        });
    });
    connect(m_formality, &ChoiceField::committed, this, [this](const QString& id) {
        write([&](Space& space) { space.formality = vocabulary::fromId<Formality>(id); });
    });
    connect(m_purpose, &LineField::committed, this, [this](const QString& words) {
        write([&](Space& space) { space.purpose = words; });
    });
    connect(m_rhythm, &LineField::committed, this, [this](const QString& words) {
        write([&](Space& space) { space.rhythm = words; });
    });
    connect(m_remove, &Button::clicked, this, [this] {
        if (!m_space)
            return;
        const Space space = *m_space;
        removeSpace(m_desk, space);
    });
}

void SpaceEditor::connectMore() {
    const auto line = [this](LineField* field, QString Space::*member) {
        connect(field, &LineField::committed, this, [this, member](const QString& words) {
            write([&](Space& space) { space.*member = words; });
        });
    };
    line(m_place, &Space::place);
    line(m_language, &Space::language);
    line(m_barriers, &Space::barriers);
    line(m_access, &Space::access);
    connect(m_kind, &ChoiceField::committed, this, [this](const QString& id) {
        write([&](Space& space) { space.kind = vocabulary::fromId<SpaceKind>(id); });
    });
    connect(m_visibility, &ChoiceField::committed, this, [this](const QString& id) {
        write([&](Space& space) {
            space.visibility =
                id.isEmpty() ? std::nullopt : std::optional(vocabulary::fromId<Visibility>(id));
        });
    });
    connect(m_notes, &ChoiceField::committed, this, [this](const QString& id) {
        write([&](Space& space) {
            space.notesShared =
                id.isEmpty() ? std::nullopt : std::optional(id == QLatin1String("yes"));
        });
    });
}

void SpaceEditor::write(const std::function<void(Space&)>& change) {
    if (!m_space)
        return;
    Space space = *m_space;
    change(space);
    changeSpace(m_desk, space);
}

void SpaceEditor::retranslate() {
    m_name->setLabel(tr("Name"));
    m_openness->setLabel(tr("Openness"));
    m_formality->setLabel(tr("Formality"));
    m_purpose->setLabel(tr("What it is for"));
    m_rhythm->setLabel(tr("When and how often"));
    m_kind->setLabel(tr("Kind"));
    m_visibility->setLabel(tr("How power shows itself"));
    m_place->setLabel(tr("Where"));
    m_language->setLabel(tr("In which language"));
    m_notes->setLabel(tr("Are the notes shared?"));
    m_barriers->setLabel(tr("What keeps people out"));
    m_access->setLabel(tr("How people get in"));
    m_kind->setChoices(choicesOf<SpaceKind>(m_desk.language()));
    QList<ChoiceField::Choice> visibility = choicesOf<Visibility>(m_desk.language());
    visibility.prepend({{}, tr("Not said"), {}, {}});
    m_visibility->setChoices(visibility);
    m_notes->setChoices(
        {{{}, tr("Not known"), {}, {}},
         {QStringLiteral("yes"), tr("Shared"), {}, {}},
         {QStringLiteral("no"), tr("Not shared"), {}, {}}}
    );
    m_membersLabel->setText(tr("Who is in it"));
    m_remove->setWords(tr("Remove the space"));
    m_openness->setChoices(choicesOf<Openness>(m_desk.language()));
    m_formality->setChoices(choicesOf<Formality>(m_desk.language()));
}

void SpaceEditor::showSpace(const power::PowerMap& map, const Space& space) {
    if (m_space && m_space->id != space.id)
        commitFields(*this);
    m_space = space;
    m_name->setValue(space.name);
    m_openness->setValue(vocabulary::id(space.openness));
    m_openness->setHelp(vocabulary::definition(space.openness, m_desk.language()));
    m_formality->setValue(vocabulary::id(space.formality));
    m_purpose->setValue(space.purpose);
    m_rhythm->setValue(space.rhythm);
    m_kind->setValue(vocabulary::id(space.kind));
    m_visibility->setValue(space.visibility ? vocabulary::id(*space.visibility) : QString());
    m_visibility->setHelp(
        space.visibility ? vocabulary::definition(*space.visibility, m_desk.language()) : QString()
    );
    m_place->setValue(space.place);
    m_language->setValue(space.language);
    m_notes->setValue(
        !space.notesShared   ? QString()
        : *space.notesShared ? QStringLiteral("yes")
                             : QStringLiteral("no")
    );
    m_barriers->setValue(space.barriers);
    m_access->setValue(space.access);
    fillMembers(map);
    for (Field* field : findChildren<Field*>())
        field->setReadOnly(m_desk.readOnly());
    m_members->setEnabled(!m_desk.readOnly());
    m_remove->setEnabled(!m_desk.readOnly());
}

void SpaceEditor::fillMembers(const power::PowerMap& map) {
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        // A chip may be the one whose click brought us here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    // Who is in it first, then people and roles, then whole groups.
    for (const bool in : {true, false}) {
        for (const power::Actor& actor : map.actors)
            if (has(m_space->actors, actor.id) == in)
                addChip(actor.name, in, [id = actor.id](Space& space, bool on) {
                    toggle(space.actors, id, on);
                });
        for (int i = 0; i < vocabulary::count<Constituency>(); ++i)
            if (const auto each = static_cast<Constituency>(i);
                has(m_space->constituencies, each) == in)
                addChip(power::labelOf(each, m_desk.language()), in, [each](Space& space, bool on) {
                    toggle(space.constituencies, each, on);
                });
    }
}

void SpaceEditor::addChip(
    const QString& words, bool on, const std::function<void(Space&, bool)>& change
) {
    auto* chip = new Chip(words, m_members);
    chip->setChecked(on);
    m_chips->addWidget(chip);
    connect(chip, &QAbstractButton::toggled, this, [this, change](bool checked) {
        write([&](Space& space) { change(space, checked); });
    });
}

} // namespace trellis::ui
