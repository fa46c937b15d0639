#include "ui/team/roster_card.h"

#include "ui/parts/text_label.h"
#include "ui/team/roster_view.h"
#include "ui/team/seat_legend.h"

namespace trellis::ui {
RosterCard::RosterCard(QWidget* parent)
    : Card(parent),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_view(new RosterView(this)),
      m_legend(new SeatLegend(this)) {
    content()->setSpacing(8);
    content()->setContentsMargins(12, 12, 12, 12);
    m_title->setContentsMargins(8, 0, 8, 0);
    m_legend->setContentsMargins(8, 0, 8, 0);
    content()->addWidget(m_title);
    content()->addWidget(m_view, 1);
    content()->addWidget(new Divider(this));
    content()->addWidget(m_legend);
}

void RosterCard::retranslate() {
    m_title->setText(tr("Who sits on the team"));
    m_view->setAccessibleName(tr("Seats by group"));
    m_legend->retranslate();
}

} // namespace trellis::ui
