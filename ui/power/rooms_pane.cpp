#include "ui/power/rooms_pane.h"

#include "core/power/by_id.h"
#include "core/power/room_measures.h"
#include "ui/power/rooms_inspector.h"
#include "ui/power/rooms_projection.h"
#include "ui/power/rooms_view.h"
#include "ui/shell/desk.h"

#include <QAction>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

power::RoomsLens lensOf(const QString& lens) {
    if (lens == u"paper"_s)
        return power::RoomsLens::Paper;
    return lens == u"practice"_s ? power::RoomsLens::Practice : power::RoomsLens::Both;
}

} // namespace

RoomsPane::RoomsPane(const PowerStage& stage)
    : PowerPane(stage),
      m_rooms(new RoomsView(stage.desk)),
      m_inspector(new RoomsInspector(stage.desk)),
      m_places(action({}, [this] {
          RoomsCanvas& canvas = m_rooms->canvas();
          if (canvas.current())
              m_rooms->askPlaces(
                  canvas.viewport()->mapToGlobal(canvas.rectOf(*canvas.current()).bottomLeft())
              );
      })) {
    connectView();
    setLens(u"both"_s);
}

void RoomsPane::connectView() {
    connect(m_rooms, &RoomsView::chosen, this, &RoomsPane::show);
    connect(m_rooms, &RoomsView::leverWanted, m_inspector, &RoomsInspector::goToLever);
    connect(m_rooms, &RoomsView::opened, this, [this] {
        if (m_rooms->currentDecision())
            m_places->trigger();
        else
            m_inspector->focusEditor();
    });
}

QString RoomsPane::subtitle() const {
    const QStringList sentences = power::roomsSentences(map(), desk().words());
    return sentences.isEmpty() ? tr("Where decisions belong, and where they are made")
                               : sentences.front();
}

QWidget& RoomsPane::content() const {
    return *m_rooms;
}

QWidget* RoomsPane::inspector() const {
    return m_inspector;
}

QList<QWidget*> RoomsPane::inspectors() const {
    return {m_inspector};
}

/// No difference: the arrows are the difference.
QList<SegmentedControl::Piece> RoomsPane::lenses() const {
    return {
        {u"paper"_s, tr("On paper"), {}},
        {u"practice"_s, tr("In practice"), {}},
        {u"both"_s, tr("Both"), {}},
    };
}

void RoomsPane::lensChanged() {
    m_rooms->setLens(lensOf(lens()));
}

QList<QAction*> RoomsPane::actions() const {
    return {m_places};
}

void RoomsPane::enableActions(bool inFront) {
    m_places->setEnabled(inFront && !desk().readOnly());
}

void RoomsPane::mapRead() {
    m_rooms->setMap(map());
}

void RoomsPane::show() {
    m_inspector->showSpace(map(), m_rooms->currentSpace(), m_rooms->currentDecision());
}

bool RoomsPane::goTo(const QString& kind, const QUuid& id) {
    std::optional<Id<power::Space>> space;
    if (kind == u"space"_s)
        space = Id<power::Space>(id);
    else if (kind == u"evidence_item"_s)
        if (const auto* item = power::byId(map().evidenceItems, Id<power::EvidenceItem>(id)))
            space = item->space;
    if (space)
        m_rooms->goTo(*space);
    return space.has_value();
}

QWidget* RoomsPane::present(QWidget* parent) const {
    // The wall steps through both lenses itself.
    const power::RoomsMap rooms = power::roomsMap(map(), power::RoomsLens::Both, desk().words());
    return new RoomsProjection(rooms, power::roomsWords(rooms, desk().words()), subtitle(), parent);
}

void RoomsPane::retranslate() {
    m_places->setText(tr("Say where it is made"));
    m_rooms->retranslate();
    m_inspector->retranslate();
}

} // namespace trellis::ui
