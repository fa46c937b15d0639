#include "ui/power/rooms_view.h"

#include "core/power/store.h"
#include "ui/parts/button.h"
#include "ui/parts/segmented_control.h"
#include "ui/parts/themed.h"
#include "ui/power/rooms_edits.h"
#include "ui/power/rooms_table.h"
#include "ui/shell/desk.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>

namespace trellis::ui {

using namespace Qt::Literals::StringLiterals;

RoomsLegend::RoomsLegend(const RoomsCanvas& canvas, QWidget* parent)
    : QWidget(parent),
      m_canvas(canvas) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int RoomsLegend::heightForWidth(int width) const {
    const paint::RoomsLook look{themeOf(*this), 1, false, false};
    return int(paint::roomsLegendHeight(m_canvas.picture(), look, width));
}

QSize RoomsLegend::sizeHint() const {
    return {400, heightForWidth(std::max(width(), 400))};
}

void RoomsLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const paint::RoomsLook look{themeOf(*this), 1, false, false};
    paint::paintRoomsLegend(painter, rect(), m_canvas.picture(), look);
}

RoomsView::RoomsView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_stack(new QStackedWidget),
      m_canvas(new RoomsCanvas),
      m_table(new RoomsTable(desk)),
      m_legend(new RoomsLegend(*m_canvas)),
      m_form(new SegmentedControl(QString())),
      m_out(new Button({}, ButtonKind::GhostIcon, u"minus"_s)),
      m_fit(new Button({}, ButtonKind::GhostIcon, u"fit"_s)),
      m_in(new Button({}, ButtonKind::GhostIcon, u"plus"_s)) {
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_table);
    auto* under = new QHBoxLayout;
    under->setContentsMargins(16, 8, 12, 8);
    under->setSpacing(8);
    under->addWidget(m_legend, 1);
    for (QWidget* each : std::initializer_list<QWidget*>{m_out, m_fit, m_in, m_form})
        under->addWidget(each, 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addLayout(under);
    connect(m_out, &Button::clicked, m_canvas, &RoomsCanvas::zoomOut);
    connect(m_fit, &Button::clicked, m_canvas, &RoomsCanvas::zoomToFit);
    connect(m_in, &Button::clicked, m_canvas, &RoomsCanvas::zoomIn);
    connect(m_form, &SegmentedControl::chosen, this, [this](const QString& id) {
        showTable(id == u"table"_s);
    });
    connect(m_table, &RoomsTable::chosen, this, [this] {
        if (const auto space = m_table->currentSpace())
            m_canvas->goTo(*space);
    });
    connectCanvas();
    retranslate();
}

void RoomsView::connectCanvas() {
    connect(m_canvas, &RoomsCanvas::chosen, this, &RoomsView::chosen);
    connect(m_canvas, &RoomsCanvas::opened, this, &RoomsView::opened);
    connect(m_canvas, &RoomsCanvas::leverWanted, this, &RoomsView::leverWanted);
    connect(m_canvas, &RoomsCanvas::tokenDropped, this, &RoomsView::dropped);
    connect(m_canvas, &RoomsCanvas::menuWanted, this, [this](const QPoint& position) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(position);
    });
    connect(m_canvas, &RoomsCanvas::roomMoved, this, [this](size_t room, const QPointF& pin) {
        if (const power::Space* space = spaceAt(room))
            pinRoom(m_desk, *space, pin);
    });
    connect(m_canvas, &RoomsCanvas::roomLeftRing, this, [this](size_t room) {
        const power::Space* space = spaceAt(room);
        m_desk.notify(
            {tr("“%1” stays on its ring. Say at the right whether it is closed, invited, claimed "
                "or shared.")
                 .arg(space == nullptr ? QString() : space->name),
             {},
             {}}
        );
    });
    connect(m_canvas, &RoomsCanvas::roomWanted, this, [this](Openness ring, const QPointF& pin) {
        if (const auto added = ui::addRoom(m_desk, ring, pin))
            m_canvas->goTo(*added);
    });
}

void RoomsView::setMap(const power::PowerMap& map) {
    m_map = map;
    refill();
}

void RoomsView::setLens(power::RoomsLens lens) {
    m_lens = lens;
    refill();
}

void RoomsView::refill() {
    m_rooms = power::roomsMap(m_map, m_lens, m_desk.words());
    m_canvas->setReadOnly(m_desk.readOnly());
    m_canvas->setMap(m_rooms, power::roomsWords(m_rooms, m_desk.words()));
    m_table->setMap(m_map);
    m_legend->updateGeometry();
    m_legend->update();
}

const power::Space* RoomsView::spaceAt(size_t room) const {
    return room < m_rooms.rooms.size() ? spaceOf(m_map, m_rooms.rooms[room].space) : nullptr;
}

std::optional<Id<power::Space>> RoomsView::currentSpace() const {
    const auto& spot = m_canvas->current();
    if (!spot || spot->room >= m_rooms.rooms.size())
        return std::nullopt;
    return m_rooms.rooms[spot->room].space;
}

std::optional<Id<power::Decision>> RoomsView::currentDecision() const {
    return m_canvas->current() ? m_canvas->current()->decision : std::nullopt;
}

void RoomsView::goTo(Id<power::Space> space) {
    m_canvas->goTo(space);
}

void RoomsView::addRoom() {
    if (const auto added = ui::addRoom(m_desk, Openness::Closed, std::nullopt))
        m_canvas->goTo(*added);
}

void RoomsView::dropped(
    Id<power::Decision> decision, size_t room, bool paper, const QPoint& globalPosition
) {
    const power::Space* space = spaceAt(room);
    const power::Decision* moved = decisionOf(m_map, decision);
    if (space == nullptr || moved == nullptr)
        return;
    if (paper) {
        placeDecision(m_desk, *moved, PlaceKind::Paper, *space);
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, PlaceKind kind) {
        connect(
            menu->addAction(text),
            &QAction::triggered,
            this,
            [this, decision = *moved, kind, room = *space] {
                placeDecision(m_desk, decision, kind, room);
            }
        );
    };
    add(tr("“%1” is made here in practice").arg(moved->name), PlaceKind::Practice);
    add(tr("It belongs here on paper"), PlaceKind::Paper);
    add(tr("We want to move it here"), PlaceKind::Hoped);
    menu->addSeparator();
    menu->addAction(tr("Leave it where it was"));
    menu->setActiveAction(menu->actions().front());
    menu->popup(globalPosition);
}

void RoomsView::addPlaces(QMenu& menu, const power::Decision& decision) {
    for (const auto& [text, kind] :
         {std::pair(tr("Made in practice in"), PlaceKind::Practice),
          std::pair(tr("Belongs on paper in"), PlaceKind::Paper),
          std::pair(tr("Plan a move to"), PlaceKind::Hoped)})
        fillPlaceMenu(*menu.addMenu(text), m_desk, m_map, decision, kind);
}

void RoomsView::askPlaces(const QPoint& globalPosition) {
    const auto id = currentDecision();
    const power::Decision* decision = id ? decisionOf(m_map, *id) : nullptr;
    if (decision == nullptr || m_desk.readOnly())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addPlaces(*menu, *decision);
    menu->popup(globalPosition);
}

void RoomsView::fillMenu(QMenu& menu) {
    const auto spaceId = currentSpace();
    const auto decisionId = currentDecision();
    const power::Space* space = spaceId ? spaceOf(m_map, *spaceId) : nullptr;
    const power::Decision* decision = decisionId ? decisionOf(m_map, *decisionId) : nullptr;
    if (decision != nullptr)
        addPlaces(menu, *decision);
    if (decision == nullptr && space != nullptr) {
        QMenu& here = *menu.addMenu(tr("Put a decision here"));
        for (const power::Decision& each : m_map.decisions)
            connect(
                here.addAction(each.name),
                &QAction::triggered,
                this,
                [this, each, room = *space] {
                    placeDecision(m_desk, each, PlaceKind::Practice, room);
                }
            );
        here.setEnabled(!m_map.decisions.empty());
        QAction* unpin = menu.addAction(tr("Let it find its place again"));
        unpin->setEnabled(space->pin.has_value());
        connect(unpin, &QAction::triggered, this, [this, room = *space] {
            pinRoom(m_desk, room, std::nullopt);
        });
        connect(
            menu.addAction(tr("Remove the space")),
            &QAction::triggered,
            this,
            [this, room = *space] {
                m_desk.perform(
                    tr("Removed the space “%1”").arg(room.name),
                    [&](school::Edit& edit) { power::remove(edit, room.id); },
                    Offer::Undo
                );
            }
        );
        menu.addSeparator();
    }
    connect(menu.addAction(tr("Add a space")), &QAction::triggered, this, &RoomsView::addRoom);
    for (QAction* action : menu.actions())
        if (m_desk.readOnly())
            action->setEnabled(false);
}

void RoomsView::showTable(bool table) {
    m_stack->setCurrentIndex(table ? 1 : 0);
    m_form->setCurrent(table ? u"table"_s : u"picture"_s);
    for (QWidget* each : std::initializer_list<QWidget*>{m_out, m_fit, m_in})
        each->setVisible(!table);
}

void RoomsView::retranslate() {
    m_canvas->setAccessibleName(tr("Rooms map"));
    m_canvas->setAccessibleDescription(
        tr("Tab goes from room to room, left and right through the decisions of a room, Enter "
           "opens it, the menu key moves a decision.")
    );
    m_legend->setAccessibleName(tr("Legend"));
    m_form->setAccessibleName(tr("As a picture or as a table"));
    const QString form = m_form->current();
    m_form->setPieces(
        {{u"picture"_s, tr("Picture"), u"rooms"_s}, {u"table"_s, tr("Table"), u"table"_s}}
    );
    m_form->setCurrent(form.isEmpty() ? u"picture"_s : form);
    m_out->setWords(tr("Further away"));
    m_fit->setWords(tr("The whole map"));
    m_in->setWords(tr("Closer"));
    m_table->retranslate();
    refill();
}

} // namespace trellis::ui
