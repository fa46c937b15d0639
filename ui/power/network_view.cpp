#include "ui/power/network_view.h"

#include "ui/parts/button.h"
#include "ui/parts/text_label.h"
#include "ui/power/network_furniture.h"
#include "ui/power/network_miniature.h"
#include "ui/shell/desk.h"

#include <QButtonGroup>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int fromEdge = 16;

/// Where a space was before somebody was moved: who is put down outside of it leaves, who is put
/// down inside comes in.
QPainterPath outlineOf(const power::NetworkPicture& picture, const power::PictureSpace& space) {
    constexpr double reach = 70; // an actor's shape and the room around it
    std::vector<QRectF> inside;
    for (const int member : space.members)
        inside.push_back(
            {picture.actors[size_t(member)].place - QPointF(reach, reach),
             QSizeF(2 * reach, 2 * reach)}
        );
    return paint::hullAround(inside);
}

} // namespace

NetworkView::NetworkView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_canvas(new NetworkCanvas(this)),
      m_tools(new QFrame(this)),
      m_toolGroup(new QButtonGroup(this)),
      m_zoom(new QFrame(this)),
      m_zoomText(new TextLabel({}, paint::TextStyle::SmallStrong)),
      m_size(new SizeKey(this)),
      m_key(new NetworkKey(this)),
      m_miniature(new NetworkMiniature(*m_canvas, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_key);
    m_canvas->setCovered({60, 50, 0, 46});
    makeTools();
    makeZoom();
    connectCanvas();
    retranslate();
}

void NetworkView::makeTools() {
    m_tools->setProperty("card", true);
    auto* column = new QVBoxLayout(m_tools);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(2);
    const std::array icons{u"cursor"_s, u"person"_s, u"tie"_s, u"space"_s, u"text"_s};
    for (size_t i = 0; i < icons.size(); ++i) {
        auto* button = new Button(u" "_s, ButtonKind::GhostIcon, icons[i]);
        button->setCheckable(true);
        m_toolGroup->addButton(button, int(i));
        column->addWidget(button);
    }
    m_toolGroup->button(0)->setChecked(true);
    connect(m_toolGroup, &QButtonGroup::idClicked, this, [this](int id) {
        setTool(static_cast<NetworkTool>(id));
    });
}

void NetworkView::makeZoom() {
    m_zoom->setProperty("card", true);
    auto* row = new QHBoxLayout(m_zoom);
    row->setContentsMargins(4, 2, 4, 2);
    row->setSpacing(2);
    auto* out = new Button(u"−"_s, ButtonKind::Ghost);
    auto* in = new Button(u"+"_s, ButtonKind::Ghost);
    auto* fit = new Button({}, ButtonKind::Ghost);
    out->setObjectName(u"out"_s);
    in->setObjectName(u"in"_s);
    fit->setObjectName(u"fit"_s);
    for (Button* button : {out, in, fit})
        button->setSmall(true);
    m_zoomText->setAlignment(Qt::AlignCenter);
    m_zoomText->setMinimumWidth(44);
    row->addWidget(out);
    row->addWidget(m_zoomText);
    row->addWidget(in);
    row->addWidget(fit);
    connect(out, &Button::clicked, this, [this] { m_canvas->zoomBy(.8); });
    connect(in, &Button::clicked, this, [this] { m_canvas->zoomBy(1.25); });
    connect(fit, &Button::clicked, m_canvas, &NetworkCanvas::fit);
    connect(m_canvas, &NetworkCanvas::zoomChanged, this, [this] {
        m_zoomText->setText(tr("%1 %").arg(int(std::lround(100 * m_canvas->zoom()))));
    });
}

NetworkEdits NetworkView::edits() const {
    return {m_desk, m_map, power::placesIn(m_picture)};
}

Id<power::Actor> NetworkView::actorId(int actor) const {
    return m_picture.actors.at(size_t(actor)).id;
}

void NetworkView::connectCanvas() {
    connect(m_canvas, &NetworkCanvas::chosenChanged, this, &NetworkView::chosen);
    connect(m_canvas, &NetworkCanvas::opened, this, &NetworkView::opened);
    connect(m_canvas, &NetworkCanvas::let, this, [this] { setTool(NetworkTool::Select); });
    connect(m_canvas, &NetworkCanvas::moved, this, &NetworkView::moveActor);
    connect(m_canvas, &NetworkCanvas::noteMoved, this, [this](const QUuid& note, QPointF to) {
        edits().moveNote(Id<power::MapNote>(note), to);
    });
    connect(m_canvas, &NetworkCanvas::removing, this, [this](const QUuid& id) {
        edits().remove(id);
    });
    connect(m_canvas, &NetworkCanvas::actorWanted, this, [this](QPointF at) {
        added(edits().addActor(at));
    });
    connect(m_canvas, &NetworkCanvas::noteWanted, this, [this](QPointF at) {
        added(edits().addNote(at));
    });
    connect(m_canvas, &NetworkCanvas::tieWanted, this, [this](int from, int to) {
        // On paper people draw what the charter says.
        const bool formal = m_lens == paint::NetworkLens::Paper;
        added(edits().addTie(actorId(from), actorId(to), formal));
    });
    connect(m_canvas, &NetworkCanvas::spaceWanted, this, [this](const std::vector<int>& members) {
        std::vector<Id<power::Actor>> actors;
        for (const int member : members)
            actors.push_back(actorId(member));
        added(edits().addSpace(actors));
    });
}

/// What was added is chosen, so that the inspector asks for the rest of it.
void NetworkView::added(const std::optional<QUuid>& id) {
    setTool(NetworkTool::Select);
    if (id)
        m_canvas->choose(*id);
    m_canvas->setFocus(Qt::OtherFocusReason);
}

void NetworkView::moveActor(int actor, QPointF to) {
    NetworkEdits::Move move{actorId(actor), to, {}, {}};
    for (size_t i = 0; i < m_picture.spaces.size(); ++i) {
        const power::PictureSpace& space = m_picture.spaces[i];
        const bool member =
            std::find(space.members.begin(), space.members.end(), actor) != space.members.end();
        const QPainterPath outline = space.members.empty() ? m_canvas->drawing().spaces[i].outline
                                                           : outlineOf(m_picture, space);
        if (outline.contains(to) && !member)
            move.joined.push_back(space.id);
        if (!outline.contains(to) && member)
            move.left.push_back(space.id);
    }
    // A place that cannot be written is not kept on the screen either.
    if (!edits().move(move))
        m_canvas->setPicture(m_picture, m_desk.words());
}

void NetworkView::setMap(const power::PowerMap& map) {
    const power::ActorPlaces before = power::placesIn(m_picture);
    m_map = map;
    m_picture = power::networkPicture(map, power::Names::Shown, m_desk.words(), before);
    m_canvas->setReadOnly(m_desk.readOnly());
    m_canvas->setPicture(m_picture, m_desk.words());
    m_miniature->follow();
    for (QAbstractButton* button : m_toolGroup->buttons())
        button->setEnabled(!m_desk.readOnly() || m_toolGroup->id(button) == 0);
    if (m_desk.readOnly())
        setTool(NetworkTool::Select);
}

void NetworkView::setLens(paint::NetworkLens lens) {
    m_lens = lens;
    m_canvas->setLens(lens);
    m_size->setLens(lens);
    placeFurniture();
}

void NetworkView::setTool(NetworkTool tool) {
    m_toolGroup->button(int(tool))->setChecked(true);
    m_canvas->setTool(tool);
}

void NetworkView::goTo(const QUuid& id) {
    m_canvas->choose(id);
    m_canvas->show(id);
    m_canvas->setFocus(Qt::OtherFocusReason);
}

void NetworkView::layOutAgain() {
    m_picture = {}; // so that nothing holds what is there now
    edits().layOutAgain();
    m_canvas->fit();
}

void NetworkView::removeChosen() {
    if (!m_canvas->chosen().isNull())
        edits().remove(m_canvas->chosen());
}

void NetworkView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeFurniture();
}

void NetworkView::placeFurniture() {
    m_tools->adjustSize();
    m_tools->move(fromEdge, fromEdge);
    m_size->resize(m_size->sizeHint());
    m_size->move(width() - m_size->width() - fromEdge, fromEdge);
    m_zoom->adjustSize();
    m_zoom->move(
        width() - m_zoom->width() - fromEdge,
        height() - m_key->sizeHint().height() - m_zoom->height() - fromEdge
    );
    m_miniature->resize(m_miniature->sizeHint());
    m_miniature->move(
        fromEdge, height() - m_key->sizeHint().height() - m_miniature->height() - fromEdge
    );
    m_miniature->follow();
}

void NetworkView::retranslate() {
    m_canvas->setAccessibleName(tr("Who is tied to whom"));
    const QStringList names{
        tr("Select and move (V)"),
        tr("Add a person or role (N)"),
        tr("Draw a tie (L)"),
        tr("Draw a space around people (S)"),
        tr("Write on the map (X)"),
    };
    for (int i = 0; i < int(names.size()); ++i)
        static_cast<Button*>(m_toolGroup->button(i))->setWords(names[i]);
    findChild<Button*>(u"out"_s)->setAccessibleName(tr("Zoom out"));
    findChild<Button*>(u"in"_s)->setAccessibleName(tr("Zoom in"));
    findChild<Button*>(u"fit"_s)->setWords(tr("Fit"));
    m_miniature->setAccessibleName(tr("The whole network, small"));
    m_key->setLanguage(m_desk.language());
    m_size->setLens(m_lens);
    placeFurniture();
}

} // namespace trellis::ui
