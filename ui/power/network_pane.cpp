#include "ui/power/network_pane.h"

#include "core/power/network_findings.h"
#include "ui/parts/empty_state.h"
#include "ui/power/network_furniture.h"
#include "ui/power/network_projection.h"
#include "ui/power/network_view.h"
#include "ui/power/people_inspector.h"
#include "ui/power/people_pane.h"
#include "ui/power/people_view.h"
#include "ui/shell/desk.h"

#include <QAction>
#include <QStackedWidget>

#include <array>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

paint::NetworkLens lensOf(const QString& lens) {
    if (lens == u"paper"_s)
        return paint::NetworkLens::Paper;
    return lens == u"both"_s ? paint::NetworkLens::Both : paint::NetworkLens::Practice;
}

} // namespace

NetworkPane::NetworkPane(const PowerStage& stage, PeoplePane& people)
    : PowerPane(stage),
      m_people(people),
      m_stack(new QStackedWidget(&stage.page)),
      m_network(new NetworkView(stage.desk)) {
    makeActions();
    m_empty = makeNobodyYet(*m_firstActor);
    m_stack->addWidget(m_network);
    m_stack->addWidget(m_empty);
    connect(m_network, &NetworkView::chosen, this, &NetworkPane::show);
    connect(m_network, &NetworkView::opened, this, [this] { m_people.editor().focusFirst(); });
    setLens(u"practice"_s);
}

void NetworkPane::makeActions() {
    m_firstActor = action({}, [this] { m_people.view().addActor(); });
    const std::array keys{u"V"_s, QString(), u"L"_s, u"S"_s, u"X"_s};
    for (size_t i = 0; i < keys.size(); ++i)
        m_tools.append(action(keys[i], [this, i] {
            m_network->setTool(static_cast<NetworkTool>(i));
        }));
    m_fit = action(u"F"_s, [this] { m_network->canvas().fit(); });
    m_focusOnOne = action(u"O"_s, [this] { m_network->canvas().toggleFocus(); });
    m_layOut = action({}, [this] { m_network->layOutAgain(); });
}

void NetworkPane::add() {
    m_network->setTool(NetworkTool::Actor);
}

QString NetworkPane::subtitle() const {
    if (map().actors.empty())
        return tr("Nobody on the map yet");
    return tr("%1, %2, %3")
        .arg(
            tr("%n actor(s)", nullptr, int(map().actors.size())),
            tr("%n tie(s)", nullptr, int(map().ties.size())),
            tr("%n space(s)", nullptr, int(map().spaces.size()))
        );
}

QWidget& NetworkPane::content() const {
    return *m_stack;
}

QWidget* NetworkPane::inspector() const {
    return showsNetwork() ? &m_people.editor() : nullptr;
}

QList<SegmentedControl::Piece> NetworkPane::lenses() const {
    if (!showsNetwork())
        return {};
    return {
        {u"paper"_s, tr("On paper"), {}},
        {u"practice"_s, tr("In practice"), {}},
        {u"both"_s, tr("Both"), {}},
    };
}

void NetworkPane::lensChanged() {
    m_network->setLens(lensOf(lens()));
}

/// One letter adds, whatever the view: the tool that has none is the page's own action.
QList<QAction*> NetworkPane::actions() const {
    QList<QAction*> actions;
    for (QAction* tool : m_tools)
        if (!tool->shortcut().isEmpty())
            actions.append(tool);
    return actions + QList<QAction*>{m_fit, m_focusOnOne, m_layOut};
}

void NetworkPane::enableActions(bool inFront) {
    const bool network = inFront && showsNetwork();
    const bool writable = !desk().readOnly();
    m_firstActor->setEnabled(writable);
    for (QAction* each : m_tools)
        each->setEnabled(network && (writable || each == m_tools.front()));
    m_fit->setEnabled(network);
    m_focusOnOne->setEnabled(network);
    m_layOut->setEnabled(network && writable);
}

void NetworkPane::mapRead() {
    m_network->setMap(map());
    m_findings = power::networkFindings(map(), desk().words());
}

void NetworkPane::show() {
    m_stack->setCurrentWidget(showsNetwork() ? static_cast<QWidget*>(m_network) : m_empty);
    QStringList findings = m_findings;
    if (!map().question.isEmpty())
        findings.prepend(map().question);
    m_people.editor().setFindings(findings);
    m_people.editor().showThing(map(), m_network->canvas().chosen());
}

bool NetworkPane::goTo(const QString& kind, const QUuid& id) {
    if (kind != u"actor"_s && kind != u"space"_s)
        return false;
    m_network->goTo(id);
    return true;
}

QWidget* NetworkPane::present(QWidget* parent) const {
    const power::ActorPlaces places = power::placesIn(m_network->picture());
    const power::NetworkPicture roles =
        power::networkPicture(map(), power::Names::Roles, desk().words(), places);
    // Names may be shown when the team says so; who is at odds, and what was jotted down, may not.
    power::NetworkPicture names = roles;
    for (size_t i = 0; i < names.actors.size(); ++i)
        names.actors[i].name = map().actors[i].name;
    return new NetworkProjection({roles, names}, lensOf(lens()), desk().words(), parent);
}

void NetworkPane::retranslate() {
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
    writeNobodyYet(*m_empty);
    m_network->retranslate();
}

EmptyState* makeNobodyYet(QAction& firstActor) {
    auto* empty = new EmptyState(paintGhostNetwork, 190);
    empty->setAction(&firstActor, u"plus"_s);
    return empty;
}

void writeNobodyYet(EmptyState& empty) {
    empty.setWords(
        NetworkPane::tr("Who shapes decisions here?"),
        {NetworkPane::tr("Place the people and roles: inside the school, and outside it."),
         NetworkPane::tr("Draw who is tied to whom: drag from one to another with L."),
         NetworkPane::tr("Mark the spaces in which they meet: drag around them with S.")},
        NetworkPane::tr("Prefer paper? Draw it on a wall with sticky notes, and place them here "
                        "later.")
    );
}

} // namespace trellis::ui
