#include "ui/power/people_view.h"

#include "core/power/matrix.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/text_label.h"
#include "ui/power/map_edits.h"
#include "ui/power/plain_list.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"

#include <QVBoxLayout>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

QString levelOrDash(const std::optional<int>& level) {
    return level ? QString::number(*level) : u"–"_s;
}

QString iconOf(Openness openness) {
    switch (openness) {
    case Openness::Closed:
        return u"lock"_s;
    case Openness::Invited:
        return u"mail"_s;
    case Openness::Claimed:
        return u"hand"_s;
    case Openness::Shared:
        break;
    }
    return u"share"_s;
}

/// Who is in a space: the actors by name, then whole groups.
QString membersOf(const power::Space& space, const power::PowerMap& map, Language language) {
    QStringList members;
    for (const power::Actor& actor : map.actors)
        if (std::find(space.actors.begin(), space.actors.end(), actor.id) != space.actors.end())
            members.append(actor.name);
    for (const Constituency constituency : space.constituencies)
        members.append(power::labelOf(constituency, language));
    return members.join(u", "_s);
}

int decisionsIn(const power::Space& space, const power::PowerMap& map) {
    return int(std::count_if(map.decisions.begin(), map.decisions.end(), [&](const auto& each) {
        return each.actualSpace == space.id;
    }));
}

} // namespace

PeopleView::PeopleView(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 16);
    column->setSpacing(16);
    m_actors = makeSection(*column);
    m_spaces = makeSection(*column);
    m_last = m_actors.list;
    for (PlainList* list : {m_actors.list, m_spaces.list})
        connect(list, &PlainList::chosen, this, [this, list] {
            m_last = list;
            emit chosen();
        });
    connect(m_actors.add, &Button::clicked, this, &PeopleView::addActor);
    connect(m_spaces.add, &Button::clicked, this, &PeopleView::addSpace);
    retranslate();
}

PeopleView::Section PeopleView::makeSection(QBoxLayout& column) {
    Section section{
        new TextLabel({}, paint::TextStyle::SectionTitle),
        new TextLabel({}, paint::TextStyle::Small, Ink::Muted),
        new PlainList,
        new Button({}, ButtonKind::Ghost, u"plus"_s),
    };
    section.add->setSmall(true);
    section.hint->setWordWrap(true);
    section.hint->setContentsMargins(6, 0, 6, 12);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(6, 0, 4, 0);
    head->addWidget(section.title, 1);
    head->addWidget(section.add);
    auto* card = new Card;
    card->content()->setContentsMargins(10, 10, 10, 6);
    card->content()->setSpacing(4);
    card->content()->addLayout(head);
    card->content()->addWidget(section.list, 1);
    card->content()->addWidget(section.hint);
    column.addWidget(card, 1);
    return section;
}

void PeopleView::setMap(const power::PowerMap& map) {
    m_map = map;
    fill();
}

void PeopleView::fill() {
    const Language language = m_desk.language();
    std::vector<PlainRow> actors;
    for (const power::Actor& actor : m_map.actors)
        actors.push_back(
            {actor.id.uuid(),
             {actor.name,
              vocabulary::label(actor.kind, language),
              vocabulary::label(actor.constituency, language),
              levelOrDash(actor.influenceFormal),
              levelOrDash(actor.influencePractice)},
             vocabulary::groupOf(actor.constituency),
             {}}
        );
    std::vector<PlainRow> spaces;
    for (const power::Space& space : m_map.spaces)
        spaces.push_back(
            {space.id.uuid(),
             {space.name,
              vocabulary::label(space.openness, language),
              vocabulary::label(space.formality, language),
              membersOf(space, m_map, language),
              QString::number(decisionsIn(space, m_map))},
             {},
             iconOf(space.openness)}
        );
    for (const auto& [section, rows] :
         {std::pair(&m_actors, &actors), std::pair(&m_spaces, &spaces)}) {
        section->list->setVisible(!rows->empty());
        section->hint->setVisible(rows->empty());
        section->add->setEnabled(!m_desk.readOnly());
        section->list->setRows(std::move(*rows));
    }
    m_actors.title->setText(tr("People and roles (%1)").arg(m_map.actors.size()));
    m_spaces.title->setText(tr("Spaces (%1)").arg(m_map.spaces.size()));
}

QUuid PeopleView::current() const {
    return m_last->current();
}

void PeopleView::goTo(const QUuid& id) {
    PlainList* list = m_actors.list->rows().rowOf(id) >= 0 ? m_actors.list : m_spaces.list;
    m_last = list;
    list->goTo(id);
    list->setFocus(Qt::OtherFocusReason);
}

void PeopleView::addActor() {
    const auto name = m_desk.dialogs().line(
        tr("Add a person or role"), tr("A role or a group; a person's name only if they agree"), {}
    );
    if (!name || name->trimmed().isEmpty())
        return;
    power::Actor actor;
    actor.name = name->trimmed();
    if (ui::addActor(m_desk, actor))
        goTo(actor.id.uuid());
}

void PeopleView::addSpace() {
    const auto name = m_desk.dialogs().line(
        tr("Add a space"), tr("What do people call it? Cabinet, car line, group chat…"), {}
    );
    if (!name || name->trimmed().isEmpty())
        return;
    power::Space space;
    space.name = name->trimmed();
    if (ui::addSpace(m_desk, space))
        goTo(space.id.uuid());
}

void PeopleView::retranslate() {
    m_actors.list->setAccessibleName(tr("People and roles"));
    m_spaces.list->setAccessibleName(tr("Spaces"));
    m_actors.add->setWords(tr("Add a person or role"));
    m_spaces.add->setWords(tr("Add a space"));
    m_actors.hint->setText(
        tr("Nobody is on the map yet. Begin with roles: principal, PTA president, lead custodian. "
           "Do not forget those outside the building: the district, the union, a tribal nation.")
    );
    m_spaces.hint->setText(
        tr("No space is on the map yet. Where do people meet before it is decided? Cabinet, "
           "council, break room, car line.")
    );
    m_actors.list->rows().setHeaders(
        {tr("Name"), tr("Kind"), tr("Group"), tr("Influence on paper"), tr("In practice")}
    );
    m_spaces.list->rows().setHeaders(
        {tr("Name"), tr("Openness"), tr("Formality"), tr("Who is in it"), tr("Decisions")}
    );
    fill();
}

} // namespace trellis::ui
