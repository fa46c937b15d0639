#include "ui/power/rooms_inspector.h"

#include "core/power/room_measures.h"
#include "core/power/store.h"
#include "ui/parts/button.h"
#include "ui/parts/field.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/text_label.h"
#include "ui/power/evidence_list.h"
#include "ui/power/lever_table.h"
#include "ui/power/rooms_edits.h"
#include "ui/power/space_editor.h"
#include "ui/power/unplaced_list.h"
#include "ui/shell/desk.h"

#include <QMenu>
#include <QVBoxLayout>

namespace trellis::ui {

using namespace Qt::Literals::StringLiterals;

RoomsInspector::RoomsInspector(Desk& desk, QWidget* parent)
    : Inspector(QString(), parent),
      m_desk(desk),
      m_head(new QWidget),
      m_unplaced(new UnplacedList(desk)),
      m_levers(new LeverTable(desk)),
      m_plan(new Button({}, ButtonKind::Plain, u"arrow"_s)),
      m_editor(new SpaceEditor(desk)) {
    auto* name = new TextLabel({}, paint::TextStyle::SectionTitle);
    m_name = &name->wrapped();
    m_kind = &(new TextLabel({}, paint::TextStyle::Small, Ink::Secondary))->wrapped();
    m_facts = &(new TextLabel({}, paint::TextStyle::Small, Ink::Muted))->wrapped();
    auto* head = new QVBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(4);
    for (QWidget* each : {m_name, m_kind, m_facts})
        head->addWidget(each);
    addSection()->addWidget(m_head);
    addSection()->addWidget(m_unplaced);
    addSection()->addWidget(m_levers);
    std::tie(m_decisionsTitle, m_decisions) = addText();
    std::tie(m_showsTitle, m_shows) = addText();
    m_evidenceTitle = new TextLabel({}, paint::TextStyle::BodyStrong);
    m_evidence = new EvidenceList(desk);
    auto* evidence = addSection();
    evidence->setSpacing(6);
    evidence->addWidget(m_evidenceTitle);
    evidence->addWidget(m_evidence);
    auto* buttons = new FlowLayout(8);
    m_plan->setSmall(true);
    buttons->addWidget(m_plan);
    auto* row = new QWidget;
    row->setLayout(buttons);
    addSection()->addWidget(row);
    QVBoxLayout* editor = addSection();
    m_editorSection = editor->parentWidget();
    editor->addWidget(m_editor);
    connect(m_plan, &Button::clicked, this, &RoomsInspector::planMove);
    retranslate();
}

std::pair<QLabel*, QLabel*> RoomsInspector::addText() {
    auto* title = new TextLabel({}, paint::TextStyle::BodyStrong);
    auto* text = new TextLabel({}, paint::TextStyle::Small, Ink::Secondary);
    text->wrapped().setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* section = addSection();
    section->setSpacing(6);
    section->addWidget(title);
    section->addWidget(text);
    return {title, text};
}

void RoomsInspector::showSpace(
    const power::PowerMap& map,
    std::optional<Id<power::Space>> space,
    std::optional<Id<power::Decision>> decision
) {
    if (space != m_space) {
        commitFields(*this);
        scrollToTop();
    }
    m_map = map;
    m_space = space && spaceOf(map, *space) != nullptr ? space : std::nullopt;
    m_decision = decision;
    fill();
}

void RoomsInspector::fill() {
    const power::Space* space = m_space ? spaceOf(m_map, *m_space) : nullptr;
    for (QWidget* each : std::initializer_list<QWidget*>{
             m_kind,
             m_facts,
             m_levers->parentWidget(),
             m_decisions->parentWidget(),
             m_evidence->parentWidget(),
             m_plan->parentWidget(),
             m_editorSection})
        each->setVisible(space != nullptr);
    const bool writable = !m_desk.readOnly();
    m_plan->setEnabled(writable);
    const Words& words = m_desk.words();
    m_showsTitle->setVisible(!m_map.spaces.empty());
    m_unplaced->parentWidget()->setVisible(m_unplaced->showMap(m_map) && !m_map.spaces.empty());
    if (space == nullptr) {
        m_name->setText(tr("The rooms of the school"));
        m_shows->setText(
            m_map.spaces.empty()
                ? tr("Where are decisions made here? Add every room, also the ones without a door: "
                     "the cabinet, the car line, a group chat. Then drag each decision into the "
                     "room where it is made.")
                : power::roomsSentences(m_map, words).join(u"\n\n"_s)
        );
        m_shows->parentWidget()->setVisible(!m_shows->text().isEmpty());
        return;
    }
    fillHead(*space);
    fillDecisions(*space);
    m_levers->showSpace(m_map, *space);
    m_shows->setText(power::roomSentences(m_map, *space, words).join(u"\n\n"_s));
    m_shows->parentWidget()->show();
    power::EvidenceItem blank;
    blank.space = space->id;
    m_evidence->showItems(m_map, blank, space->name);
    m_editor->showSpace(m_map, *space);
}

void RoomsInspector::fillHead(const power::Space& space) {
    const Language language = m_desk.language();
    m_name->setText(space.name);
    int people = 0;
    for (const power::RoomPresence& each : power::presenceIn(m_map, space))
        people += each.people.value_or(0);
    QStringList kind{
        vocabulary::label(space.openness, language),
        vocabulary::label(space.formality, language).toLower(),
    };
    if (people > 0)
        kind.append(tr("%n people", nullptr, people));
    m_kind->setText(kind.join(u", "_s));
    QStringList facts;
    for (const QString& fact : {space.rhythm, space.place, space.language})
        if (!fact.isEmpty())
            facts.append(fact);
    if (space.notesShared)
        facts.append(*space.notesShared ? tr("Notes shared") : tr("Notes not shared"));
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setVisible(!facts.isEmpty());
}

void RoomsInspector::fillDecisions(const power::Space& space) {
    QStringList lines;
    for (const power::Decision& decision : m_map.decisions) {
        const bool here = decision.actualSpace == space.id;
        const bool paper = decision.officialSpace == space.id;
        if (here)
            lines.append(
                paper || !decision.officialSpace
                    ? decision.name
                    : tr("%1, which belongs in %2")
                          .arg(decision.name, spaceOf(m_map, *decision.officialSpace)->name)
            );
        if (decision.hopedSpace == space.id && !here)
            lines.append(tr("Hoped for here: %1").arg(decision.name));
    }
    m_decisions->setText(lines.isEmpty() ? tr("No decision is made here.") : lines.join(u'\n'));
}

void RoomsInspector::planMove() {
    const power::Space* space = m_space ? spaceOf(m_map, *m_space) : nullptr;
    if (space == nullptr)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const power::Decision& decision : m_map.decisions)
        if (decision.actualSpace == space->id && (!m_decision || m_decision == decision.id))
            fillPlaceMenu(
                *menu->addMenu(tr("Move “%1” to").arg(decision.name)),
                m_desk,
                m_map,
                decision,
                PlaceKind::Hoped
            );
    QMenu& here = *menu->addMenu(tr("Bring a decision here"));
    for (const power::Decision& decision : m_map.decisions)
        if (decision.actualSpace != space->id)
            connect(
                here.addAction(decision.name),
                &QAction::triggered,
                this,
                [this, decision, room = *space] {
                    placeDecision(m_desk, decision, PlaceKind::Hoped, room);
                }
            );
    here.setEnabled(!here.isEmpty());
    menu->popup(m_plan->mapToGlobal(QPoint(0, m_plan->height())));
}

void RoomsInspector::goToLever(int lever) {
    if (m_space)
        m_levers->goTo(lever);
}

void RoomsInspector::focusEditor() {
    if (m_space)
        m_editor->setFocus(Qt::OtherFocusReason);
}

void RoomsInspector::retranslate() {
    setAccessibleName(tr("Room"));
    m_decisionsTitle->setText(tr("Decisions made here"));
    m_showsTitle->setText(tr("What this shows"));
    m_evidenceTitle->setText(tr("How we know"));
    m_plan->setWords(tr("Plan a move…"));
    m_evidence->retranslate();
    m_unplaced->retranslate();
    m_levers->retranslate();
    m_editor->retranslate();
    fill();
}

} // namespace trellis::ui
