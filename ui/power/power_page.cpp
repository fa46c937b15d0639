#include "ui/power/power_page.h"

#include "core/power/findings.h"
#include "core/power/network_findings.h"
#include "core/power/room_measures.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/segmented_control.h"
#include "ui/power/decision_inspector.h"
#include "ui/power/decision_picker.h"
#include "ui/power/ghost_matrix.h"
#include "ui/power/matrix_table.h"
#include "ui/power/matrix_view.h"
#include "ui/power/network_furniture.h"
#include "ui/power/network_projection.h"
#include "ui/power/network_view.h"
#include "ui/power/people_inspector.h"
#include "ui/power/people_view.h"
#include "ui/power/power_edits.h"
#include "ui/power/power_projection.h"
#include "ui/power/rooms_inspector.h"
#include "ui/power/rooms_projection.h"
#include "ui/power/rooms_view.h"
#include "ui/power/then_now_view.h"
#include "ui/power/whose_inspector.h"
#include "ui/power/whose_view.h"
#include "ui/shell/desk.h"

#include <QListWidget>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString matrixId = u"matrix"_s;
const QString networkId = u"network"_s;
const QString thenNowId = u"then"_s;
const QString peopleId = u"people"_s;
const QString roomsId = u"rooms"_s;

paint::MatrixView viewOf(const QString& lens) {
    if (lens == u"paper"_s)
        return paint::MatrixView::Paper;
    if (lens == u"practice"_s)
        return paint::MatrixView::Practice;
    if (lens == u"hoped"_s)
        return paint::MatrixView::Hoped;
    return lens == u"difference"_s ? paint::MatrixView::Difference : paint::MatrixView::Both;
}

paint::NetworkLens networkLensOf(const QString& lens) {
    if (lens == u"paper"_s)
        return paint::NetworkLens::Paper;
    return lens == u"both"_s ? paint::NetworkLens::Both : paint::NetworkLens::Practice;
}

power::RoomsLens roomsLensOf(const QString& lens) {
    if (lens == u"paper"_s)
        return power::RoomsLens::Paper;
    return lens == u"practice"_s ? power::RoomsLens::Practice : power::RoomsLens::Both;
}

} // namespace

PowerPage::PowerPage(Desk& desk)
    : Page(desk),
      m_view(u"matrix"_s),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(paintGhostMatrix, 150)),
      m_picker(new DecisionPicker(desk)),
      m_matrix(new MatrixView(desk)),
      m_people(new PeopleView(desk)),
      m_network(new NetworkView(desk)),
      m_noNetwork(new EmptyState(paintGhostNetwork, 190)),
      m_thenNow(new ThenNowView(desk)),
      m_rooms(new RoomsView(desk)),
      m_whose(new WhoseView(desk)),
      m_switches(new QWidget),
      m_who(new SegmentedControl(QString())),
      m_lens(new SegmentedControl(QString())),
      m_lenses{{networkId, u"practice"_s}},
      m_inspector(new QStackedWidget),
      m_decisionInspector(new DecisionInspector(desk)),
      m_peopleInspector(new PeopleInspector(desk)),
      m_roomsInspector(new RoomsInspector(desk)),
      m_whoseInspector(new WhoseInspector(desk, *m_whose)) {
    makeActions();
    layOut();
    connectViews();
    connectRooms();
    retranslate();
}

void PowerPage::connectViews() {
    connect(&m_matrix->table(), &MatrixTable::currentMoved, this, &PowerPage::showChoice);
    connect(m_people, &PeopleView::chosen, this, &PowerPage::showChoice);
    connect(m_network, &NetworkView::chosen, this, &PowerPage::showChoice);
    connect(m_network, &NetworkView::opened, this, [this] { m_peopleInspector->focusFirst(); });
    connect(m_whose, &WhoseView::chosen, this, [this] { m_whoseInspector->showPlace(m_map); });
    connect(m_lens, &SegmentedControl::chosen, this, &PowerPage::chooseLens);
    connect(m_who, &SegmentedControl::chosen, this, [this](const QString& who) {
        showWhose(who == u"whose"_s);
    });
    connect(m_picker, &DecisionPicker::cancelled, this, [this] {
        m_picking = false;
        showContent();
    });
    connect(
        m_picker,
        &DecisionPicker::picked,
        this,
        [this](const std::vector<power::Decision>& decisions) {
            m_picking = false;
            if (!addDecisions(this->desk(), decisions))
                return;
            m_matrix->goTo(decisions.front().id, {});
            m_matrix->table().setFocus(Qt::OtherFocusReason);
        }
    );
}

void PowerPage::connectRooms() {
    connect(m_rooms, &RoomsView::chosen, this, &PowerPage::showChoice);
    connect(m_rooms, &RoomsView::leverWanted, m_roomsInspector, &RoomsInspector::goToLever);
    connect(m_rooms, &RoomsView::opened, this, [this] {
        if (m_rooms->currentDecision())
            m_places->trigger();
        else
            m_roomsInspector->focusEditor();
    });
}

void PowerPage::layOut() {
    const std::initializer_list<QWidget*> contents{
        m_empty, m_picker, m_matrix, m_people, m_rooms, m_whose, m_network, m_noNetwork, m_thenNow};
    for (QWidget* content : contents)
        m_stack->addWidget(content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_inspector->addWidget(m_decisionInspector);
    m_inspector->addWidget(m_peopleInspector);
    m_inspector->addWidget(&m_thenNow->changes());
    m_inspector->addWidget(m_roomsInspector);
    m_inspector->addWidget(m_whoseInspector);
    auto* switches = new QHBoxLayout(m_switches);
    switches->setContentsMargins(0, 0, 0, 0);
    switches->setSpacing(12);
    switches->addWidget(m_who);
    switches->addWidget(m_lens);
    m_empty->setAction(m_add, u"plus"_s);
    m_matrix->setAddAction(m_add);
    m_noNetwork->setAction(m_firstActor, u"plus"_s);
}

QAction* PowerPage::action(const QString& keys, const std::function<void()>& run) {
    auto* action = new QAction(this);
    action->setShortcut(QKeySequence(keys));
    // Single letters are typed elsewhere in the window.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void PowerPage::makeActions() {
    // One letter adds what the view is of.
    m_add = action(u"N"_s, [this] {
        if (showsNetwork())
            m_network->setTool(NetworkTool::Actor);
        else
            pickDecisions();
    });
    m_rename = action(u"F2"_s, [this] { m_matrix->table().renameCurrent(); });
    m_evidence = action(u"E"_s, [this] { m_decisionInspector->focusEvidence(); });
    m_paper = action(u"P"_s, [this] { m_matrix->table().goToLens(Lens::Formal); });
    m_practice = action(u"Shift+P"_s, [this] { m_matrix->table().goToLens(Lens::Practice); });
    m_movesOn = action(u"Ctrl+M"_s, {[this] { m_matrix->setMovesOn(m_movesOn->isChecked()); }});
    m_movesOn->setCheckable(true);
    m_up = action(u"Alt+Up"_s, [this] { moveCurrent(-1); });
    m_down = action(u"Alt+Down"_s, [this] { moveCurrent(1); });
    m_remove = action(u"Ctrl+Del"_s, [this] { removeCurrent(); });
    m_addActor = action({}, [this] {
        setView(peopleId);
        m_people->addActor();
    });
    m_addSpace = action({}, [this] {
        if (m_view == roomsId) {
            m_rooms->addRoom();
            return;
        }
        setView(peopleId);
        m_people->addSpace();
    });
    m_goToRooms = action(u"R"_s, [this] {
        setView(roomsId);
        m_rooms->canvas().setFocus(Qt::ShortcutFocusReason);
    });
    m_places = action({}, [this] {
        RoomsCanvas& canvas = m_rooms->canvas();
        if (canvas.current())
            m_rooms->askPlaces(
                canvas.viewport()->mapToGlobal(canvas.rectOf(*canvas.current()).bottomLeft())
            );
    });
    makeNetworkActions();
}

void PowerPage::makeNetworkActions() {
    m_firstActor = action({}, [this] { m_people->addActor(); });
    const std::array keys{u"V"_s, QString(), u"L"_s, u"S"_s, u"X"_s};
    for (size_t i = 0; i < keys.size(); ++i)
        m_tools.append(action(keys[i], [this, i] {
            m_network->setTool(static_cast<NetworkTool>(i));
        }));
    m_fit = action(u"F"_s, [this] { m_network->canvas().fit(); });
    m_focusOnOne = action(u"O"_s, [this] { m_network->canvas().toggleFocus(); });
    m_layOut = action({}, [this] { m_network->layOutAgain(); });
}

bool PowerPage::showsNetwork() const {
    return m_view == networkId && !m_map.actors.empty();
}

QString PowerPage::title() const {
    return tr("Power and decisions");
}

QString PowerPage::subtitle() const {
    if (m_view == peopleId)
        return tr("Who can have influence, and where decisions can be affected");
    if (m_view == thenNowId)
        return tr("Two moments of the same map");
    if (m_view == networkId)
        return m_map.actors.empty() ? tr("Nobody on the map yet")
                                    : tr("%1, %2, %3")
                                          .arg(
                                              tr("%n actor(s)", nullptr, int(m_map.actors.size())),
                                              tr("%n tie(s)", nullptr, int(m_map.ties.size())),
                                              tr("%n space(s)", nullptr, int(m_map.spaces.size()))
                                          );
    if (m_view == roomsId) {
        const QStringList sentences = power::roomsSentences(m_map, desk().words());
        return sentences.isEmpty() ? tr("Where decisions belong, and where they are made")
                                   : sentences.front();
    }
    if (m_manyViews)
        return tr(
            "Whose map? The same decisions, %n view(s)", nullptr, int(m_map.perspectives.size())
        );
    const int decisions = int(m_map.decisions.size());
    return decisions == 0 ? tr("No decision in the matrix yet")
                          : tr("%n decision(s), on paper and in practice", nullptr, decisions);
}

QList<PageView> PowerPage::views() const {
    return {
        {matrixId, u"grid"_s, tr("Matrix")},
        {roomsId, u"rooms"_s, tr("Rooms")},
        {networkId, u"network"_s, tr("Network")},
        {thenNowId, u"undo"_s, tr("Then and now")},
        {peopleId, u"team"_s, tr("People")},
    };
}

void PowerPage::setView(const QString& id) {
    if (id == m_view)
        return;
    m_view = id;
    m_picking = false;
    fillLenses();
    showContent();
}

/// The lenses of the view. The rooms map has no difference, for its arrows are the difference; a
/// perspective answers for one lens at a time.
void PowerPage::fillLenses() {
    const bool whose = m_view == matrixId && m_manyViews;
    const QString lens = m_lenses.value(lensKey());
    QList<SegmentedControl::Piece> pieces{
        {u"paper"_s, tr("On paper"), {}},
        {u"practice"_s, tr("In practice"), {}},
    };
    if (m_view == matrixId)
        pieces.append({u"hoped"_s, tr("Hoped for"), {}});
    if (!whose)
        pieces.append({u"both"_s, tr("Both"), {}});
    if (m_view == matrixId && !whose)
        pieces.append({u"difference"_s, tr("Difference"), {}});
    m_lens->setPieces(pieces);
    const bool known = std::any_of(pieces.begin(), pieces.end(), [&](const auto& piece) {
        return piece.id == lens;
    });
    m_lens->setCurrent(known ? lens : whose ? u"practice"_s : u"both"_s);
    chooseLens(m_lens->current());
}

/// Each view keeps its own lens.
QString PowerPage::lensKey() const {
    return m_view == matrixId && m_manyViews ? u"whose"_s : m_view;
}

void PowerPage::chooseLens(const QString& lens) {
    m_lenses[lensKey()] = lens;
    if (m_view == networkId)
        m_network->setLens(networkLensOf(lens));
    else if (m_view == roomsId)
        m_rooms->setLens(roomsLensOf(lens));
    else if (m_manyViews)
        m_whose->setLens(
            lens == u"paper"_s   ? Lens::Formal
            : lens == u"hoped"_s ? Lens::Hoped
                                 : Lens::Practice
        );
    else
        m_matrix->setView(viewOf(lens));
    emit titleChanged();
}

void PowerPage::showWhose(bool whose) {
    m_manyViews = whose;
    m_who->setCurrent(whose ? u"whose"_s : u"one"_s);
    fillLenses();
    showContent();
}

QWidget* PowerPage::titleExtra() {
    return m_switches;
}

QList<TitleButton> PowerPage::titleButtons() const {
    if (m_view == peopleId)
        return {{m_addActor, true, u"plus"_s}, {m_addSpace, false, u"plus"_s}};
    if (m_view == roomsId)
        return {{m_addSpace, false, u"plus"_s}};
    return {};
}

QList<QAction*> PowerPage::menuActions() const {
    QList<QAction*> actions{
        m_add,
        m_rename,
        m_evidence,
        m_paper,
        m_practice,
        m_movesOn,
        m_up,
        m_down,
        m_remove,
        m_matrix->groupsMenu().menuAction(),
        m_addActor,
        m_addSpace,
        m_goToRooms,
        m_places,
    };
    for (QAction* tool : m_tools)
        if (!tool->shortcut().isEmpty())
            actions.append(tool);
    return actions + QList<QAction*>{m_fit, m_focusOnOne, m_layOut};
}

QWidget* PowerPage::inspector() {
    return m_inspector;
}

bool PowerPage::concerns(const school::Changes& changes) const {
    return changes.touchesAny(
        u"actor"_s,
        u"space"_s,
        u"space_member"_s,
        u"space_lever"_s,
        u"evidence_item"_s,
        u"perspective"_s,
        u"perspective_group"_s,
        u"view_say"_s,
        u"decision"_s,
        u"say"_s,
        u"say_evidence"_s,
        u"tie"_s,
        u"map_note"_s
    );
}

void PowerPage::refresh() {
    m_map = power::readMap(desk().reader());
    m_matrix->setMap(m_map);
    m_people->setMap(m_map);
    m_network->setMap(m_map);
    m_networkFindings = power::networkFindings(m_map, desk().words());
    m_rooms->setMap(m_map);
    m_whose->setMap(m_map);
    showContent();
}

QWidget* PowerPage::content() const {
    if (m_view == peopleId)
        return m_people;
    if (m_view == roomsId)
        return m_rooms;
    if (m_view == networkId || m_view == thenNowId) {
        if (m_map.actors.empty())
            return m_noNetwork;
        return m_view == networkId ? static_cast<QWidget*>(m_network) : m_thenNow;
    }
    if (m_picking)
        return m_picker;
    if (m_manyViews)
        return m_whose;
    return m_map.decisions.empty() ? static_cast<QWidget*>(m_empty) : m_matrix;
}

void PowerPage::showContent() {
    QWidget* content = this->content();
    m_stack->setCurrentWidget(content);
    m_lens->setVisible(
        content == m_matrix || content == m_rooms || content == m_whose || content == m_network
    );
    m_who->setVisible(content == m_matrix || content == m_whose);
    m_peopleInspector->setFindings(content == m_network ? m_networkFindings : QStringList());
    m_inspector->setCurrentWidget(
        content == m_people || content == m_network ? static_cast<QWidget*>(m_peopleInspector)
        : content == m_rooms                        ? m_roomsInspector
        : content == m_whose                        ? m_whoseInspector
        : content == m_thenNow                      ? &m_thenNow->changes()
                                                    : static_cast<QWidget*>(m_decisionInspector)
    );
    m_inspector->setVisible(content != m_empty && content != m_picker && content != m_noNetwork);
    // Reading the past costs more than the other views: only while it is looked at.
    if (content == m_thenNow)
        m_thenNow->setMap(m_map);
    enableActions();
    showChoice();
    emit titleChanged();
}

void PowerPage::enableActions() {
    const bool matrix = content() == m_matrix;
    const bool network = content() == m_network;
    const bool writable = !desk().readOnly();
    for (QAction* each : {m_rename, m_up, m_down, m_remove})
        each->setEnabled(matrix && writable);
    for (QAction* each : {m_evidence, m_paper, m_practice})
        each->setEnabled(matrix);
    m_movesOn->setEnabled(matrix && writable);
    for (QAction* each : {m_addActor, m_addSpace, m_firstActor})
        each->setEnabled(writable && !m_picking);
    m_add->setText(network ? tr("Add someone to the network") : tr("Add decisions"));
    m_add->setEnabled(writable && !m_picking && m_view != thenNowId);
    m_add->setVisible(m_view == matrixId || m_view == roomsId || network);
    m_places->setEnabled(m_view == roomsId && writable);
    for (QAction* each : m_tools)
        each->setEnabled(network && (writable || each == m_tools.front()));
    m_fit->setEnabled(network);
    m_focusOnOne->setEnabled(network);
    m_layOut->setEnabled(network && writable);
}

void PowerPage::showChoice() {
    m_peopleInspector->showThing(
        m_map, m_view == networkId ? m_network->canvas().chosen() : m_people->current()
    );
    m_roomsInspector->showSpace(m_map, m_rooms->currentSpace(), m_rooms->currentDecision());
    std::optional<DecisionInspector::Place> place;
    const int row = m_matrix->table().currentRow();
    if (row >= 0 && !m_picking && size_t(row) < m_map.decisions.size()) {
        const auto half = m_matrix->table().currentHalf();
        place = {size_t(row), half ? std::optional(half->column) : std::nullopt};
    }
    m_decisionInspector->showPlace(m_map, m_matrix->matrix(), place);
}

void PowerPage::pickDecisions() {
    m_picking = true;
    m_view = matrixId;
    m_manyViews = false;
    showContent();
    m_picker->begin(m_map);
}

void PowerPage::removeCurrent() {
    const int row = m_matrix->table().currentRow();
    if (row >= 0)
        removeDecision(desk(), m_map.decisions.at(size_t(row)));
}

void PowerPage::moveCurrent(int by) {
    const int from = m_matrix->table().currentRow();
    const int to = from + by;
    if (from >= 0 && to >= 0 && to < int(m_map.decisions.size()))
        moveDecision(desk(), m_matrix->matrix(), size_t(from), size_t(to));
}

void PowerPage::showItem(const QString& kind, const QUuid& id) {
    if ((kind == u"actor"_s || kind == u"space"_s) && m_view == networkId) {
        m_network->goTo(id);
        return;
    }
    if (kind == u"actor"_s) {
        setView(peopleId);
        m_people->goTo(id);
        return;
    }
    if (kind == u"space"_s) {
        setView(roomsId);
        m_rooms->goTo(Id<power::Space>(id));
        return;
    }
    setView(matrixId);
    showWhose(false);
    if (kind == u"decision"_s)
        m_matrix->goTo(Id<power::Decision>(id), {});
    else if (const auto cell = kind == u"say"_s ? power::cellOf(desk().reader(), id)
                                                : power::evidenceKey(desk().reader(), id))
        m_matrix->goTo(cell->decision, cell->constituency);
}

bool PowerPage::canPresent() const {
    if (m_view == networkId)
        return !m_map.actors.empty();
    return m_view == roomsId ? !m_map.spaces.empty() : !m_map.decisions.empty();
}

QWidget* PowerPage::present(QWidget* parent) {
    if (!canPresent())
        return nullptr;
    if (showsNetwork())
        return new NetworkProjection(
            power::networkPicture(
                m_map, power::Names::Roles, desk().words(), power::placesIn(m_network->picture())
            ),
            networkLensOf(m_lenses.value(networkId)),
            desk().words(),
            parent
        );
    if (m_view == roomsId) {
        // The wall steps through both lenses itself.
        const power::RoomsMap rooms =
            power::roomsMap(m_map, power::RoomsLens::Both, desk().words());
        return new RoomsProjection(
            rooms, power::roomsWords(rooms, desk().words()), subtitle(), parent
        );
    }
    const auto control =
        power::sentencesOf(power::findings(m_map, desk().words()), power::Topic::Control);
    return new PowerProjection(
        {m_matrix->matrix(),
         power::matrixWords(desk().words()),
         desk().language(),
         m_matrix->table().view()},
        control.isEmpty() ? title() : control.front(),
        parent
    );
}

void PowerPage::retranslate() {
    m_lens->setAccessibleName(tr("Lens"));
    m_who->setAccessibleName(tr("One map or whose map"));
    m_who->setPieces({{u"one"_s, tr("One map"), {}}, {u"whose"_s, tr("Whose map"), {}}});
    m_who->setCurrent(m_manyViews ? u"whose"_s : u"one"_s);
    fillLenses();
    m_rename->setText(tr("Rename the decision"));
    m_evidence->setText(tr("Note how we know"));
    m_paper->setText(tr("Go to on paper"));
    m_practice->setText(tr("Go to in practice"));
    m_movesOn->setText(tr("Move on after each figure"));
    m_up->setText(tr("Move the decision up"));
    m_down->setText(tr("Move the decision down"));
    m_remove->setText(tr("Remove the decision"));
    m_addActor->setText(tr("Add a person or role"));
    m_addSpace->setText(tr("Add a space"));
    m_firstActor->setText(tr("Place the first one"));
    const QStringList tools{
        tr("Select and move"),
        tr("Add someone to the network"),
        tr("Draw a tie"),
        tr("Draw a space"),
        tr("Write on the map")};
    for (int i = 0; i < int(tools.size()); ++i)
        m_tools[i]->setText(tools[i]);
    m_fit->setText(tr("Show the whole network"));
    m_focusOnOne->setText(tr("Only the chosen one and its ties"));
    m_layOut->setText(tr("Lay the network out again"));
    m_noNetwork->setWords(
        tr("Who shapes decisions here?"),
        {tr("Place the people and roles: inside the school, and outside it."),
         tr("Draw who is tied to whom: drag from one to another with L."),
         tr("Mark the spaces in which they meet: drag around them with S.")},
        tr("Prefer paper? Draw it on a wall with sticky notes, and place them here later.")
    );
    m_goToRooms->setText(tr("Go to the rooms"));
    m_places->setText(tr("Say where it is made"));
    m_empty->setWords(
        tr("Who decides here, and who has a say?"),
        {tr("Choose six to eight decisions that matter. Press N."),
         tr("Say how much say each group has on paper: 0 shut out, to 5 leading."),
         tr("Then how it is in practice, and how you know.")},
        tr("Prefer paper? Draw the grid on a wall, one row a decision, and type it in later.")
    );
    m_picker->retranslate();
    m_matrix->retranslate();
    m_people->retranslate();
    m_network->retranslate();
    m_thenNow->retranslate();
    m_rooms->retranslate();
    m_whose->retranslate();
    m_decisionInspector->retranslate();
    m_peopleInspector->retranslate();
    m_roomsInspector->retranslate();
    m_whoseInspector->retranslate();
}

Progress PowerPage::progress(const school::Reader& reader) {
    const power::Answers answers = power::answersIn(reader);
    if (answers.expected == 0)
        return {0, tr("No decision in the matrix yet")};
    return {
        double(answers.given) / answers.expected,
        tr("%n answer(s) left", nullptr, answers.expected - answers.given)};
}

} // namespace trellis::ui
