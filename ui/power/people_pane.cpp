#include "ui/power/people_pane.h"

#include "ui/power/people_inspector.h"
#include "ui/power/people_view.h"

namespace trellis::ui {

using namespace Qt::Literals::StringLiterals;

PeoplePane::PeoplePane(const PowerStage& stage)
    : PowerPane(stage),
      m_people(new PeopleView(stage.desk)),
      m_inspector(new PeopleInspector(stage.desk)) {
    connect(m_people, &PeopleView::chosen, this, &PeoplePane::show);
}

QString PeoplePane::subtitle() const {
    return tr("Who can have influence, and where decisions can be affected");
}

QWidget& PeoplePane::content() const {
    return *m_people;
}

QWidget* PeoplePane::inspector() const {
    return m_inspector;
}

QList<QWidget*> PeoplePane::inspectors() const {
    return {m_inspector};
}

void PeoplePane::mapRead() {
    m_people->setMap(map());
}

void PeoplePane::show() {
    m_inspector->setFindings({});
    m_inspector->showThing(map(), m_people->current());
}

bool PeoplePane::goTo(const QString& kind, const QUuid& id) {
    if (kind != u"actor"_s && kind != u"space"_s && kind != u"tie"_s)
        return false;
    return m_people->goTo(id);
}

void PeoplePane::retranslate() {
    m_people->retranslate();
    m_inspector->retranslate();
}

} // namespace trellis::ui
