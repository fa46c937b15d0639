#include "ui/power/whose_pane.h"

#include "ui/power/whose_inspector.h"
#include "ui/power/whose_view.h"

namespace trellis::ui {

using namespace Qt::Literals::StringLiterals;

WhosePane::WhosePane(const PowerStage& stage)
    : PowerPane(stage),
      m_whose(new WhoseView(stage.desk)),
      m_inspector(new WhoseInspector(stage.desk, *m_whose)) {
    connect(m_whose, &WhoseView::chosen, this, [this] { m_inspector->showPlace(map()); });
    setLens(u"practice"_s);
}

QString WhosePane::subtitle() const {
    return tr("Whose map? The same decisions, %n view(s)", nullptr, int(map().perspectives.size()));
}

QWidget& WhosePane::content() const {
    return *m_whose;
}

QWidget* WhosePane::inspector() const {
    return m_inspector;
}

QList<QWidget*> WhosePane::inspectors() const {
    return {m_inspector};
}

/// A perspective answers for one lens at a time.
QList<SegmentedControl::Piece> WhosePane::lenses() const {
    return {
        {u"paper"_s, tr("On paper"), {}},
        {u"practice"_s, tr("In practice"), {}},
        {u"hoped"_s, tr("Hoped for"), {}},
    };
}

void WhosePane::lensChanged() {
    m_whose->setLens(
        lens() == u"paper"_s   ? Lens::Formal
        : lens() == u"hoped"_s ? Lens::Hoped
                               : Lens::Practice
    );
}

void WhosePane::mapRead() {
    m_whose->setMap(map());
}

void WhosePane::show() {
    m_inspector->showPlace(map());
}

void WhosePane::retranslate() {
    m_whose->retranslate();
    m_inspector->retranslate();
}

} // namespace trellis::ui
