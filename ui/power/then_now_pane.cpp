#include "ui/power/then_now_pane.h"

#include "ui/parts/empty_state.h"
#include "ui/power/network_pane.h"
#include "ui/power/then_now_projection.h"
#include "ui/power/then_now_view.h"
#include "ui/shell/desk.h"

#include <QStackedWidget>

namespace trellis::ui {

using namespace Qt::Literals::StringLiterals;

ThenNowPane::ThenNowPane(const PowerStage& stage, QAction& firstActor)
    : PowerPane(stage),
      m_stack(new QStackedWidget(&stage.page)),
      m_thenNow(new ThenNowView(stage.desk)),
      m_empty(makeNobodyYet(firstActor)) {
    m_stack->addWidget(m_thenNow);
    m_stack->addWidget(m_empty);
    setLens(u"side"_s);
}

QString ThenNowPane::subtitle() const {
    return tr("Two moments of the same map");
}

QWidget& ThenNowPane::content() const {
    return *m_stack;
}

QWidget* ThenNowPane::inspector() const {
    return map().actors.empty() ? nullptr : &m_thenNow->changes();
}

QList<QWidget*> ThenNowPane::inspectors() const {
    return {&m_thenNow->changes()};
}

QList<SegmentedControl::Piece> ThenNowPane::lenses() const {
    if (map().actors.empty())
        return {};
    return {{u"side"_s, tr("Side by side"), {}}, {u"overlay"_s, tr("Overlay"), {}}};
}

void ThenNowPane::lensChanged() {
    m_thenNow->setOverlaid(lens() == u"overlay"_s);
}

bool ThenNowPane::canPresent() const {
    return !map().actors.empty() && !m_thenNow->before().actors.empty();
}

QWidget* ThenNowPane::present(QWidget* parent) const {
    return new ThenNowProjection(
        {m_thenNow->before(), m_thenNow->momentName(), map()}, desk().words(), parent
    );
}

std::optional<report::PowerPrint> ThenNowPane::print() const {
    auto print = printOf(report::PowerView::ThenNow);
    if (print)
        print->then = report::EarlierMap{m_thenNow->before(), m_thenNow->momentName()};
    return print;
}

/// Reading the past costs more than the other views: only while it is looked at.
void ThenNowPane::show() {
    const bool empty = map().actors.empty();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_thenNow);
    if (!empty)
        m_thenNow->setMap(map());
}

void ThenNowPane::retranslate() {
    writeNobodyYet(*m_empty);
    m_thenNow->retranslate();
}

} // namespace trellis::ui
