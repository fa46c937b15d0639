#include "ui/power/power_page.h"

#include "core/power/by_id.h"
#include "core/power/store.h"
#include "core/report/step_tables.h"
#include "ui/parts/button.h"
#include "ui/parts/segmented_control.h"
#include "ui/power/map_edits.h"
#include "ui/power/matrix_pane.h"
#include "ui/power/network_import.h"
#include "ui/power/network_pane.h"
#include "ui/power/people_pane.h"
#include "ui/power/people_view.h"
#include "ui/power/picture_dialog.h"
#include "ui/power/role_import_dialog.h"
#include "ui/power/rooms_pane.h"
#include "ui/power/rooms_view.h"
#include "ui/power/slopes_pane.h"
#include "ui/power/then_now_pane.h"
#include "ui/power/walk_window.h"
#include "ui/power/whose_pane.h"
#include "ui/shell/desk.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString matrixId = u"matrix"_s;
const QString networkId = u"network"_s;
const QString thenNowId = u"then"_s;
const QString peopleId = u"people"_s;
const QString roomsId = u"rooms"_s;

const QString oneMap = u"one"_s;
const QString whoseMap = u"whose"_s;
const QString slopes = u"slopes"_s;

} // namespace

PowerPage::PowerPage(Desk& desk)
    : Page(desk),
      m_view(matrixId),
      m_look(oneMap),
      m_matrix(new MatrixPane({desk, *this, m_map})),
      m_whose(new WhosePane({desk, *this, m_map})),
      m_slopes(new SlopesPane({desk, *this, m_map})),
      m_rooms(new RoomsPane({desk, *this, m_map})),
      m_people(new PeoplePane({desk, *this, m_map})),
      m_network(new NetworkPane({desk, *this, m_map}, *m_people)),
      m_thenNow(new ThenNowPane({desk, *this, m_map}, m_network->firstActor())),
      m_stack(new QStackedWidget(this)),
      m_inspector(new QStackedWidget),
      m_switches(new QWidget),
      m_addRoom(new Button({}, ButtonKind::Plain, u"plus"_s)),
      m_looks(new SegmentedControl(QString())),
      m_lens(new SegmentedControl(QString())) {
    makeActions();
    layOut();
    for (PowerPane* pane : panes())
        connect(pane, &PowerPane::changed, this, &PowerPage::showCurrent);
    connect(m_lens, &SegmentedControl::chosen, this, [this](const QString& lens) {
        current().setLens(lens);
        emit titleChanged();
    });
    connect(m_looks, &SegmentedControl::chosen, this, &PowerPage::showLook);
    connect(m_slopes, &SlopesPane::matrixWanted, this, [this] { showLook(oneMap); });
    retranslate();
}

void PowerPage::layOut() {
    for (const PowerPane* pane : panes()) {
        m_stack->addWidget(&pane->content());
        for (QWidget* inspector : pane->inspectors())
            m_inspector->addWidget(inspector);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    auto* switches = new QHBoxLayout(m_switches);
    switches->setContentsMargins(0, 0, 0, 0);
    switches->setSpacing(12);
    // Beside the switches: at the end of the row it would move the views when it comes and goes.
    connect(m_addRoom, &Button::clicked, m_addSpace, &QAction::trigger);
    switches->addWidget(m_addRoom);
    switches->addWidget(m_looks);
    switches->addWidget(m_lens);
    m_matrix->setAddAction(m_add);
}

void PowerPage::makeActions() {
    // One letter adds what the view is of.
    m_add = pageAction(*this, u"N"_s, [this] {
        if (showsNetwork())
            m_network->add();
        else
            pickDecisions();
    });
    m_addActor = pageAction(*this, {}, [this] {
        setView(peopleId);
        m_people->view().addActor();
    });
    m_addSpace = pageAction(*this, {}, [this] { addSpace(); });
    m_goToRooms = pageAction(*this, u"R"_s, [this] {
        setView(roomsId);
        m_rooms->view().canvas().setFocus(Qt::ShortcutFocusReason);
    });
    m_question = pageAction(*this, {}, [this] { askQuestion(this->desk(), m_map.question); });
    m_saveView = pageAction(*this, u"Ctrl+P"_s, [this] { saveView(); });
    m_saveView->setShortcutContext(Qt::WindowShortcut);
    m_importNetwork = pageAction(*this, {}, [this] { importNetwork(this->desk()); });
    m_importRoles = pageAction(*this, {}, [this] { importRoles(this->desk(), m_map, window()); });
    m_pasteRoles = pageAction(*this, {}, [this] { pasteRoles(this->desk(), m_map, window()); });
    m_walk = pageAction(*this, u"W"_s, [this] { walk(); });
}

MatrixView& PowerPage::matrixView() const {
    return m_matrix->view();
}

ThenNowView& PowerPage::thenNowView() const {
    return m_thenNow->view();
}

NetworkView& PowerPage::networkView() const {
    return m_network->view();
}

RoomsView& PowerPage::roomsView() const {
    return m_rooms->view();
}

WhoseView& PowerPage::whoseView() const {
    return m_whose->view();
}

WalkWindow* PowerPage::walkWindow() const {
    return m_walkWindow;
}

QList<PowerPane*> PowerPage::panes() const {
    return {m_matrix, m_whose, m_slopes, m_rooms, m_network, m_thenNow, m_people};
}

PowerPane& PowerPage::current() const {
    if (m_view == roomsId)
        return *m_rooms;
    if (m_view == networkId)
        return *m_network;
    if (m_view == thenNowId)
        return *m_thenNow;
    if (m_view == peopleId)
        return *m_people;
    if (m_look == slopes)
        return *m_slopes;
    return m_look == whoseMap ? static_cast<PowerPane&>(*m_whose) : *m_matrix;
}

PowerPane& PowerPage::presented() const {
    return current().hasPicture() ? current() : *m_matrix;
}

bool PowerPage::showsNetwork() const {
    return &current() == m_network && m_network->showsNetwork();
}

QString PowerPage::title() const {
    return tr("Power and decisions");
}

QString PowerPage::subtitle() const {
    return current().subtitle();
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
    m_matrix->stopPicking();
    showCurrent();
}

void PowerPage::showLook(const QString& look) {
    m_look = look;
    m_looks->setCurrent(look);
    showCurrent();
}

QWidget* PowerPage::titleExtra() {
    return m_switches;
}

QList<QAction*> PowerPage::menuActions() const {
    return QList<QAction*>{m_add} + m_matrix->actions() +
           QList<QAction*>{m_addActor, m_addSpace, m_goToRooms} + m_rooms->actions() +
           m_network->actions() +
           QList<QAction*>{
               m_saveView, m_importNetwork, m_importRoles, m_pasteRoles, m_question, m_walk};
}

QWidget* PowerPage::inspector() {
    return m_inspector;
}

bool PowerPage::concerns(const school::Changes& changes) const {
    return changes.touches(report::tablesOf(CourseStep::Power));
}

void PowerPage::refresh() {
    m_map = power::readMap(desk().reader());
    for (PowerPane* pane : panes())
        pane->mapRead();
    showCurrent();
}

void PowerPage::showCurrent() {
    PowerPane& pane = current();
    m_stack->setCurrentWidget(&pane.content());
    const QList<SegmentedControl::Piece> lenses = pane.lenses();
    if (!lenses.isEmpty()) {
        m_lens->setPieces(lenses);
        m_lens->setCurrent(pane.lens());
    }
    m_addRoom->setVisible(m_view == roomsId);
    m_lens->setVisible(!lenses.isEmpty());
    m_looks->setVisible(
        m_view == matrixId && !m_matrix->picking() && (m_look != oneMap || !m_map.decisions.empty())
    );
    QWidget* inspector = pane.inspector();
    if (inspector != nullptr)
        m_inspector->setCurrentWidget(inspector);
    m_inspector->setVisible(inspector != nullptr);
    enableActions();
    pane.show();
    emit titleChanged();
}

void PowerPage::enableActions() {
    const bool writable = !desk().readOnly() && !m_matrix->picking();
    for (PowerPane* pane : panes())
        pane->enableActions(pane == &current());
    m_addActor->setEnabled(writable);
    m_addSpace->setEnabled(writable);
    m_addRoom->setEnabled(writable);
    for (QAction* each : {m_question, m_importNetwork, m_importRoles, m_pasteRoles})
        each->setEnabled(!desk().readOnly());
    m_walk->setEnabled(!desk().readOnly());
    m_saveView->setEnabled(current().print().has_value());
    m_add->setText(showsNetwork() ? tr("Add someone to the network") : tr("Add decisions"));
    m_add->setEnabled(writable && m_view != thenNowId);
    m_add->setVisible(m_view == matrixId || m_view == roomsId || showsNetwork());
}

void PowerPage::pickDecisions() {
    m_view = matrixId;
    m_look = oneMap;
    m_looks->setCurrent(m_look);
    m_matrix->pick();
}

void PowerPage::addSpace() {
    if (m_view == roomsId) {
        m_rooms->view().addRoom();
        return;
    }
    setView(peopleId);
    m_people->view().addSpace();
}

void PowerPage::saveView() {
    if (auto print = current().print())
        (new PictureDialog(desk(), m_map, std::move(*print), window()))->open();
}

void PowerPage::walk() {
    if (m_walkWindow == nullptr)
        m_walkWindow = new WalkWindow(desk(), *window());
    m_walkWindow->open();
}

void PowerPage::showItem(const QString& kind, const QUuid& id) {
    // An actor or a space on the network stays there.
    if (m_view == networkId && m_network->goTo(kind, id))
        return;
    if (kind == u"actor"_s || kind == u"tie"_s) {
        setView(peopleId);
    } else if (kind == u"space"_s || isOfRoom(kind, id)) {
        setView(roomsId);
    } else {
        setView(matrixId);
        showLook(oneMap);
    }
    current().goTo(kind, id);
}

bool PowerPage::isOfRoom(const QString& kind, const QUuid& id) const {
    const auto* item = kind == u"evidence_item"_s
                           ? power::byId(m_map.evidenceItems, Id<power::EvidenceItem>(id))
                           : nullptr;
    return item != nullptr && item->space;
}

bool PowerPage::canPresent() const {
    return presented().canPresent();
}

QWidget* PowerPage::present(QWidget* parent) {
    return canPresent() ? presented().present(parent) : nullptr;
}

void PowerPage::retranslate() {
    m_lens->setAccessibleName(tr("Lens"));
    m_looks->setAccessibleName(tr("One map, whose map or slopes"));
    m_looks->setPieces(
        {{oneMap, tr("One map"), {}}, {whoseMap, tr("Whose map"), {}}, {slopes, tr("Slopes"), {}}}
    );
    m_looks->setCurrent(m_look);
    m_addActor->setText(tr("Add a person or role"));
    m_addSpace->setText(tr("Add a space"));
    m_addRoom->setWords(m_addSpace->text());
    m_goToRooms->setText(tr("Go to the rooms"));
    m_question->setText(tr("The question of this map…"));
    m_saveView->setText(tr("Save this view…"));
    m_importNetwork->setText(tr("Take in a network…"));
    m_importRoles->setText(tr("Take in a matrix of letters…"));
    m_pasteRoles->setText(tr("Paste a matrix of letters…"));
    m_walk->setText(tr("Walk through the map with the team"));
    for (PowerPane* pane : panes())
        pane->retranslate();
    showCurrent();
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
