#include "ui/power/unplaced_list.h"

#include "ui/parts/button.h"
#include "ui/parts/text_label.h"
#include "ui/power/rooms_edits.h"
#include "ui/shell/desk.h"

#include <QMenu>
#include <QVBoxLayout>

namespace trellis::ui {

using namespace Qt::Literals::StringLiterals;

UnplacedList::UnplacedList(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new TextLabel({}, paint::TextStyle::BodyStrong)),
      m_rows(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    m_rows->setSpacing(6);
    column->addWidget(m_title);
    column->addLayout(m_rows);
    retranslate();
}

bool UnplacedList::showMap(const power::PowerMap& map) {
    m_map = map;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const power::Decision& decision : map.decisions) {
        if (decision.officialSpace || decision.actualSpace)
            continue;
        auto* row = new Button(decision.name, ButtonKind::Plain, u"arrow"_s);
        row->setSmall(true);
        row->setEnabled(!m_desk.readOnly());
        row->setToolTip(tr("Put “%1” into a room").arg(decision.name));
        connect(row, &Button::clicked, this, [this, row, decision] { offer(*row, decision); });
        m_rows->addWidget(row, 0, Qt::AlignLeft);
    }
    return m_rows->count() > 0;
}

void UnplacedList::offer(QWidget& under, const power::Decision& decision) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& words, PlaceKind kind) {
        fillPlaceMenu(*menu->addMenu(words), m_desk, m_map, decision, kind);
    };
    add(tr("Made in practice in"), PlaceKind::Practice);
    add(tr("Belongs on paper in"), PlaceKind::Paper);
    menu->popup(under.mapToGlobal(QPoint(0, under.height())));
}

void UnplacedList::retranslate() {
    m_title->setText(tr("Not in a room yet"));
}

} // namespace trellis::ui
