#include "ui/team/table_board.h"

#include "core/team/comparison.h"
#include "core/team/findings.h"
#include "core/team/table_plan.h"
#include "ui/team/comparison_card.h"
#include "ui/team/table_card.h"
#include "ui/team/table_view.h"
#include "ui/team/turn_over_card.h"

#include <QHBoxLayout>

namespace trellis::ui {

TableBoard::TableBoard(QAction* addComparison, QWidget* parent)
    : QWidget(parent),
      m_table(new TableCard(this)),
      m_side(new QWidget(this)),
      m_comparison(new ComparisonCard(addComparison, m_side)),
      m_turnOver(new TurnOverCard(m_side)) {
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins({});
    side->setSpacing(16);
    side->addWidget(m_comparison, 1);
    side->addWidget(m_turnOver);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(24, 0, 24, 24);
    whole->setSpacing(16);
    whole->addWidget(m_table, 3);
    whole->addWidget(m_side, 2);
}

void TableBoard::show(const team::Team& team, const Words& words, QDate today) {
    m_table->view().show(team::tablePlan(team, words));
    std::vector<team::Comparison> all = team::comparisons(team, words);
    m_turnOver->show(all, team::openingsSentence(team, words, today));
    if (auto vacancies = team::vacancies(team, words))
        all.insert(all.begin(), std::move(*vacancies));
    m_comparison->show(
        std::move(all), {team::filledSeats(team.seats), team.charter.hiddenBelow, {}}
    );
}

void TableBoard::setReadOnly(bool readOnly) {
    m_table->view().setReadOnly(readOnly);
}

TableView& TableBoard::table() {
    return m_table->view();
}

void TableBoard::setSideVisible(bool visible) {
    m_side->setVisible(visible);
}

void TableBoard::retranslate() {
    m_table->retranslate();
    m_comparison->retranslate();
    m_turnOver->retranslate();
}

} // namespace trellis::ui
