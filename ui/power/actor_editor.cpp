#include "ui/power/actor_editor.h"

#include "ui/parts/button.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/text_label.h"
#include "ui/power/map_edits.h"
#include "ui/power/power_edits.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

namespace trellis::ui {
namespace {

using power::Actor;

QString idOf(const std::optional<int>& influence) {
    return influence ? QString::number(*influence) : QString();
}
std::optional<int> influenceOf(const QString& id) {
    return id.isEmpty() ? std::nullopt : std::optional(id.toInt());
}

constexpr QLatin1StringView yes("yes");
constexpr QLatin1StringView no("no");
QString idOf(bool is) {
    return is ? yes : no;
}

} // namespace

ActorEditor::ActorEditor(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_name(new LineField({}, this)),
      m_kind(new ChoiceField({}, this)),
      m_consent(new ChoiceField({}, this)),
      m_role(new LineField({}, this)),
      m_people(new LineField({}, this)),
      m_group(new ChoiceField({}, this)),
      m_formal(new ChoiceField({}, this)),
      m_practice(new ChoiceField({}, this)),
      m_onTeam(new ChoiceField({}, this)),
      m_organization(new LineField({}, this)),
      m_sphere(new ChoiceField({}, this)),
      m_note(new TextField({}, this)),
      m_ties(new TextLabel({}, paint::TextStyle::Small, Ink::Muted, this)),
      m_remove(new Button({}, ButtonKind::Danger, {}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (QWidget* field : std::initializer_list<QWidget*>{
             m_name,
             m_kind,
             m_consent,
             m_role,
             m_people,
             m_group,
             m_formal,
             m_practice,
             m_onTeam,
             m_organization,
             m_sphere,
             m_note,
             m_ties})
        column->addWidget(field);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    m_name->setMayBeEmpty(false);
    m_ties->setWordWrap(true);
    m_remove->setSmall(true);
    connectFields();
    connectMore();
    retranslate();
}

void ActorEditor::connectFields() {
    connect(m_name, &LineField::committed, this, [this](const QString& name) {
        write([&](Actor& actor) { actor.name = name; });
    });
    connect(m_kind, &ChoiceField::committed, this, [this](const QString& id) {
        write([&](Actor& actor) { actor.kind = vocabulary::fromId<ActorKind>(id); });
    });
    connect(m_group, &ChoiceField::committed, this, [this](const QString& id) {
        write([&](Actor& actor) { actor.constituency = vocabulary::fromId<Constituency>(id); });
    });
    connect(m_formal, &ChoiceField::committed, this, [this](const QString& id) {
        write([&](Actor& actor) { actor.influenceFormal = influenceOf(id); });
    });
    connect(m_practice, &ChoiceField::committed, this, [this](const QString& id) {
        write([&](Actor& actor) { actor.influencePractice = influenceOf(id); });
    });
    connect(m_note, &TextField::committed, this, [this](const QString& words) {
        write([&](Actor& actor) { actor.note = words; });
    });
    connect(m_remove, &Button::clicked, this, [this] {
        if (!m_actor)
            return;
        const Actor actor = *m_actor;
        removeActor(m_desk, actor);
    });
}

void ActorEditor::connectMore() {
    connect(m_consent, &ChoiceField::committed, this, [this](const QString& id) {
        write([&](Actor& actor) { actor.consented = id == yes; });
    });
    connect(m_role, &LineField::committed, this, [this](const QString& role) {
        write([&](Actor& actor) { actor.role = role; });
    });
    connect(m_people, &LineField::committed, this, [this](const QString& words) {
        bool number = false;
        const int people = words.toInt(&number);
        if (words.isEmpty() || (number && people >= 0))
            write([&](Actor& actor) {
                actor.people = words.isEmpty() ? std::nullopt : std::optional(people);
            });
        else
            m_people->setValue(idOf(m_actor ? m_actor->people : std::nullopt));
    });
    connect(m_onTeam, &ChoiceField::committed, this, [this](const QString& id) {
        write([&](Actor& actor) { actor.onTeam = id == yes; });
    });
    connect(m_organization, &LineField::committed, this, [this](const QString& words) {
        write([&](Actor& actor) { actor.organization = words; });
    });
    connect(m_sphere, &ChoiceField::committed, this, [this](const QString& id) {
        write([&](Actor& actor) { actor.sphere = vocabulary::fromId<Sphere>(id); });
    });
}

void ActorEditor::showFieldsOf(ActorKind kind) {
    const bool person = kind == ActorKind::Person;
    m_consent->setVisible(person);
    m_role->setVisible(person);
    m_people->setVisible(kind == ActorKind::Group || kind == ActorKind::Organization);
}

void ActorEditor::write(const std::function<void(Actor&)>& change) {
    if (!m_actor)
        return;
    Actor actor = *m_actor;
    change(actor);
    changeActor(m_desk, actor);
}

void ActorEditor::retranslate() {
    const Language language = m_desk.language();
    m_name->setLabel(tr("Name or role"));
    m_kind->setLabel(tr("Kind"));
    m_consent->setLabel(tr("Named with consent"));
    m_consent->setHelp(tr("Only a person who agreed is named on a wall or on a page that leaves."));
    m_consent->setChoices({{no, tr("Has not agreed"), {}, {}}, {yes, tr("Agreed"), {}, {}}});
    m_role->setLabel(tr("Role that stands for the name"));
    m_people->setLabel(tr("How many people"));
    m_people->setHelp(tr("A whole number, or nothing when it is not known."));
    m_onTeam->setLabel(tr("Sits on the team"));
    m_onTeam->setChoices({{no, tr("No"), {}, {}}, {yes, tr("Yes"), {}, {}}});
    m_organization->setLabel(tr("Organization, beside the school"));
    m_sphere->setLabel(tr("Where they stand"));
    m_sphere->setChoices(choicesOf<Sphere>(language));
    m_group->setLabel(tr("Group"));
    m_formal->setLabel(tr("Influence on paper"));
    m_practice->setLabel(tr("Influence in practice"));
    m_note->setLabel(tr("Note"));
    m_remove->setWords(tr("Remove from the map"));
    m_kind->setChoices(choicesOf<ActorKind>(language));
    m_group->setChoices(choicesOf<Constituency>(language));
    QList<ChoiceField::Choice> influence{{{}, tr("Not noted"), {}, {}}};
    for (int step = 0; step <= 5; ++step)
        influence.append({QString::number(step), tr("%1 of 5").arg(step), {}, {}});
    m_formal->setChoices(influence);
    m_practice->setChoices(influence);
}

void ActorEditor::showActor(const power::PowerMap& map, const Actor& actor) {
    if (m_actor && m_actor->id != actor.id)
        commitFields(*this);
    m_actor = actor;
    m_name->setValue(actor.name);
    m_kind->setValue(vocabulary::id(actor.kind));
    m_consent->setValue(idOf(actor.consented));
    m_role->setValue(actor.role);
    m_people->setValue(idOf(actor.people));
    m_onTeam->setValue(idOf(actor.onTeam));
    m_organization->setValue(actor.organization);
    m_sphere->setValue(vocabulary::id(actor.sphere));
    showFieldsOf(actor.kind);
    m_group->setValue(vocabulary::id(actor.constituency));
    m_formal->setValue(idOf(actor.influenceFormal));
    m_practice->setValue(idOf(actor.influencePractice));
    m_note->setValue(actor.note);
    const auto count = std::count_if(map.ties.begin(), map.ties.end(), [&](const auto& tie) {
        return tie.from == actor.id || tie.to == actor.id;
    });
    m_ties->setText(tr("%n tie(s) with others", nullptr, int(count)));
    for (Field* field : findChildren<Field*>())
        field->setReadOnly(m_desk.readOnly());
    m_remove->setEnabled(!m_desk.readOnly());
}

} // namespace trellis::ui
