#include "ui/power/power_pane.h"

#include <QAction>

namespace trellis::ui {

using namespace Qt::Literals::StringLiterals;

PowerPane::PowerPane(const PowerStage& stage) : QObject(&stage.page), m_stage(stage) {}

void PowerPane::setLens(const QString& lens) {
    m_lens = lens;
    lensChanged();
}

std::optional<report::PowerPrint> PowerPane::printOf(report::PowerView view) const {
    if (!report::canPrint(map(), view))
        return std::nullopt;
    static const std::map<QString, report::PowerLens> lenses{
        {u"paper"_s, report::PowerLens::Paper},
        {u"practice"_s, report::PowerLens::Practice},
        {u"hoped"_s, report::PowerLens::Hoped},
        {u"both"_s, report::PowerLens::Both},
        {u"difference"_s, report::PowerLens::Difference},
    };
    report::PowerPrint print;
    print.view = view;
    if (const auto found = lenses.find(m_lens); found != lenses.end())
        print.lens = found->second;
    return print;
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
