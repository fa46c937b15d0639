#include "ui/power/whose_pane.h"

#include "ui/paint/whose_map_picture.h"
#include "ui/power/wall_page.h"
#include "ui/power/whose_inspector.h"
#include "ui/power/whose_view.h"
#include "ui/shell/desk.h"

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

bool WhosePane::canPresent() const {
    return report::canPrint(map(), report::PowerView::Whose);
}

QWidget* WhosePane::present(QWidget* parent) const {
    const QString fog = power::fogSentence(m_whose->whose(), desk().words());
    return new WallPage(
        fog.isEmpty() ? subtitle() : fog,
        [whose = m_whose->whose(),
         language =
             desk().language()](QPainter& painter, const QRectF& room, const paint::Theme& theme) {
            paint::paintWhoseMap(painter, room, whose, Words(language), {theme, 1});
        },
        parent
    );
}

void WhosePane::retranslate() {
    m_whose->retranslate();
    m_inspector->retranslate();
}

} // namespace trellis::ui
