#include "ui/power/people_view.h"

#include "core/power/matrix.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/text_label.h"
#include "ui/power/map_edits.h"
#include "ui/power/plain_list.h"
#include "ui/power/tie_dialog.h"
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

template <class Thing>
const Thing* thingOf(const std::vector<Thing>& things, const QUuid& id) {
    const auto found =
        std::ranges::find(things, id, [](const Thing& each) { return each.id.uuid(); });
    return found == things.end() ? nullptr : &*found;
}

QString nameOf(const power::PowerMap& map, Id<power::Actor> id) {
    const power::Actor* actor = thingOf(map.actors, id.uuid());
    return actor == nullptr ? QString() : actor->name;
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
    m_actors = makeSection(*column, 4);
    m_ties = makeSection(*column, 4);
    m_spaces = makeSection(*column, 3);
    m_last = m_actors.list;
    connectLists();
    retranslate();
}

void PeopleView::connectLists() {
    for (PlainList* list : {m_actors.list, m_ties.list, m_spaces.list}) {
        connect(list, &PlainList::chosen, this, [this, list] {
            m_last = list;
            emit chosen();
        });
        connect(list, &PlainList::removeWanted, this, &PeopleView::remove);
        connect(&list->rows(), &PlainTable::renamed, this, &PeopleView::rename);
    }
    connect(m_actors.add, &Button::clicked, this, &PeopleView::addActor);
    connect(m_ties.add, &Button::clicked, this, &PeopleView::addTie);
    connect(m_spaces.add, &Button::clicked, this, &PeopleView::addSpace);
}

PeopleView::Section PeopleView::makeSection(QBoxLayout& column, int stretch) {
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
    column.addWidget(card, stretch);
    return section;
}

void PeopleView::setMap(const power::PowerMap& map) {
    m_map = map;
    fill();
}

std::vector<PlainRow> PeopleView::actorRows() const {
    const Language language = m_desk.language();
    std::vector<PlainRow> rows;
    for (const power::Actor& actor : m_map.actors)
        rows.push_back(
            {actor.id.uuid(),
             {actor.name,
              vocabulary::label(actor.kind, language),
              vocabulary::label(actor.constituency, language),
              levelOrDash(actor.influenceFormal),
              levelOrDash(actor.influencePractice)},
             vocabulary::groupOf(actor.constituency),
             {}}
        );
    return rows;
}

std::vector<PlainRow> PeopleView::tieRows() const {
    const Language language = m_desk.language();
    std::vector<PlainRow> rows;
    for (const power::Tie& tie : m_map.ties)
        rows.push_back(
            {tie.id.uuid(),
             {nameOf(m_map, tie.from),
              nameOf(m_map, tie.to),
              vocabulary::label(tie.type, language),
              vocabulary::label(tie.formality, language),
              QString::number(tie.strength)},
             {},
             u"tie"_s}
        );
    return rows;
}

std::vector<PlainRow> PeopleView::spaceRows() const {
    const Language language = m_desk.language();
    std::vector<PlainRow> rows;
    for (const power::Space& space : m_map.spaces)
        rows.push_back(
            {space.id.uuid(),
             {space.name,
              vocabulary::label(space.openness, language),
              vocabulary::label(space.formality, language),
              membersOf(space, m_map, language),
              QString::number(decisionsIn(space, m_map))},
             {},
             iconOf(space.openness)}
        );
    return rows;
}

void PeopleView::fill() {
    const auto show = [&](Section& section, std::vector<PlainRow> rows) {
        section.list->setVisible(!rows.empty());
        section.hint->setVisible(rows.empty());
        section.add->setEnabled(!m_desk.readOnly());
        section.list->rows().setRenaming(!m_desk.readOnly() && &section != &m_ties);
        section.list->setRows(std::move(rows));
    };
    show(m_actors, actorRows());
    show(m_ties, tieRows());
    show(m_spaces, spaceRows());
    m_ties.add->setEnabled(!m_desk.readOnly() && m_map.actors.size() > 1);
    m_actors.title->setText(tr("People and roles (%1)").arg(m_map.actors.size()));
    m_ties.title->setText(tr("Ties (%1)").arg(m_map.ties.size()));
    m_spaces.title->setText(tr("Spaces (%1)").arg(m_map.spaces.size()));
}

void PeopleView::rename(const QUuid& id, const QString& name) {
    if (const power::Actor* actor = thingOf(m_map.actors, id)) {
        power::Actor changed = *actor;
        changed.name = name;
        changeActor(m_desk, changed);
    } else if (const power::Space* space = thingOf(m_map.spaces, id)) {
        power::Space changed = *space;
        changed.name = name;
        changeSpace(m_desk, changed);
    }
}

void PeopleView::remove(const QUuid& id) {
    if (m_desk.readOnly())
        return;
    // Copies: the map is read anew as soon as one of them is gone.
    if (const power::Actor* actor = thingOf(m_map.actors, id))
        removeActor(m_desk, power::Actor(*actor));
    else if (const power::Tie* tie = thingOf(m_map.ties, id))
        removeTie(m_desk, power::Tie(*tie));
    else if (const power::Space* space = thingOf(m_map.spaces, id))
        removeSpace(m_desk, power::Space(*space));
}

QUuid PeopleView::current() const {
    return m_last->current();
}

bool PeopleView::goTo(const QUuid& id) {
    for (PlainList* list : {m_actors.list, m_ties.list, m_spaces.list})
        if (list->goTo(id)) {
            m_last = list;
            list->setFocus(Qt::OtherFocusReason);
            return true;
        }
    return false;
}

void PeopleView::addActor() {
    const auto name = m_desk.dialogs().line(
        tr("Add a person or role"), tr("A role or a group; a person's name only if they agree"), {}
    );
    if (!name || name->trimmed().isEmpty())
        return;
    power::Actor actor;
    actor.name = name->trimmed();
    if (!ui::addActor(m_desk, actor))
        return;
    goTo(actor.id.uuid());
    tellGroup(m_desk, actor);
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

void PeopleView::addTie() {
    auto* dialog = new TieDialog(m_map, m_desk.language(), m_last->current(), window());
    connect(dialog, &TieDialog::chosen, this, [this](const power::Tie& tie) {
        if (ui::addTie(m_desk, m_map, tie))
            goTo(tie.id.uuid());
    });
    dialog->open();
}

void PeopleView::retranslate() {
    m_actors.list->setAccessibleName(tr("People and roles"));
    m_ties.list->setAccessibleName(tr("Ties"));
    m_spaces.list->setAccessibleName(tr("Spaces"));
    m_actors.add->setWords(tr("Add a person or role"));
    m_ties.add->setWords(tr("Add a tie"));
    m_spaces.add->setWords(tr("Add a space"));
    m_actors.hint->setText(
        tr("Nobody is on the map yet. Begin with roles: principal, PTA president, lead custodian. "
           "Do not forget those outside the building: the district, the union, a tribal nation.")
    );
    m_ties.hint->setText(
        tr("No tie is on the map yet. Who reports to whom, who asks whom, who speaks for whom?")
    );
    m_spaces.hint->setText(
        tr("No space is on the map yet. Where do people meet before it is decided? Cabinet, "
           "council, break room, car line.")
    );
    m_actors.list->rows().setHeaders(
        {tr("Name"), tr("Kind"), tr("Group"), tr("Influence on paper"), tr("In practice")}
    );
    m_ties.list->rows().setHeaders(
        {tr("From"), tr("To"), tr("What goes along it"), tr("Formality"), tr("Strength")}
    );
    m_spaces.list->rows().setHeaders(
        {tr("Name"), tr("Openness"), tr("Formality"), tr("Who is in it"), tr("Decisions")}
    );
    fill();
}

} // namespace trellis::ui
