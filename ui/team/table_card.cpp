#include "ui/team/table_card.h"

#include "ui/parts/icon_label.h"
#include "ui/parts/text_label.h"
#include "ui/team/seat_legend.h"
#include "ui/team/table_view.h"

#include <QHBoxLayout>

namespace trellis::ui {

using namespace Qt::Literals::StringLiterals;

TableCard::TableCard(QWidget* parent)
    : Card(parent),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_view(new TableView(this)),
      m_legend(new SeatLegend(this)),
      m_promise(new TextLabel({}, paint::TextStyle::Caption, Ink::Muted, this)) {
    content()->setSpacing(8);
    content()->setContentsMargins(16, 12, 16, 12);
    content()->addWidget(m_title);
    content()->addWidget(m_view, 1);
    content()->addWidget(new Divider(this));
    auto* foot = new QHBoxLayout;
    foot->setSpacing(6);
    foot->addWidget(m_legend, 1);
    foot->addWidget(new IconLabel(u"lock"_s, 14, Ink::Muted, this));
    foot->addWidget(m_promise);
    content()->addLayout(foot);
}

void TableCard::retranslate() {
    m_title->setText(tr("Who is at the table"));
    m_promise->setText(tr("Names and dots stay off the projector"));
    m_legend->retranslate();
}

} // namespace trellis::ui
