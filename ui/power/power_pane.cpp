#include "ui/power/power_pane.h"

#include <QAction>

namespace trellis::ui {

PowerPane::PowerPane(const PowerStage& stage) : QObject(&stage.page), m_stage(stage) {}

void PowerPane::setLens(const QString& lens) {
    m_lens = lens;
    lensChanged();
}

QAction* PowerPane::action(const QString& keys, const std::function<void()>& run) {
    return pageAction(m_stage.page, keys, run);
}

QAction* pageAction(QWidget& page, const QString& keys, const std::function<void()>& run) {
    auto* action = new QAction(&page);
    action->setShortcut(QKeySequence(keys));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page.addAction(action);
    QObject::connect(action, &QAction::triggered, &page, run);
    return action;
}

} // namespace trellis::ui
