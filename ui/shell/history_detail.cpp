#include "ui/shell/history_detail.h"

#include "ui/parts/button.h"
#include "ui/parts/text_label.h"
#include "ui/shell/history_view.h"

#include <QListView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace trellis::ui {

HistoryDetail::HistoryDetail(const HistoryItem& item, bool undoable, QListView& list)
    : QWidget(list.viewport()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(42, HistoryDelegate::wordsHeight(list, item) + 4, 10, 9);
    column->setSpacing(2);
    for (const QString& line : item.first)
        column->addWidget(new ElidedLabel(line, paint::TextStyle::Caption, Ink::Secondary, this));
    if (item.more > 0)
        column->addWidget(new TextLabel(
            tr("and %n more", nullptr, item.more), paint::TextStyle::Caption, Ink::Secondary, this
        ));
    if (undoable) {
        auto* undo = new Button(tr("Undo to here"), ButtonKind::Primary, u"undo"_s, this);
        undo->setSmall(true);
        column->addSpacing(4);
        column->addWidget(undo, 0, Qt::AlignLeft);
        connect(undo, &Button::clicked, this, &HistoryDetail::undoWanted);
    }
    ensurePolished();
}

} // namespace trellis::ui
