#include "ui/power/matrix_view.h"

#include "core/power/store.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/power/matrix_furniture.h"
#include "ui/power/matrix_table.h"
#include "ui/power/power_edits.h"
#include "ui/shell/desk.h"

#include <QMenu>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Whether the constituency is one of the six whose columns are always there.
bool standsForGroup(Constituency constituency) {
    return vocabulary::mainConstituency(vocabulary::groupOf(constituency)) == constituency;
}

} // namespace

MatrixView::MatrixView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(new MatrixModel(this)),
      m_table(new MatrixTable(*m_model)),
      m_footer(new ChangeFooter(*m_model, *m_table)),
      m_legend(new ScaleLegend),
      m_groups(new QMenu(this)),
      m_add(new Button({}, ButtonKind::Plain, u"plus"_s)),
      m_moreGroups(new Button({}, ButtonKind::Plain, u"plus"_s)) {
    auto* card = new Card;
    card->content()->setContentsMargins(0, 12, 0, 4);
    card->content()->setSpacing(0);
    card->content()->addWidget(m_table, 1);
    card->content()->addWidget(m_footer);
    card->content()->addStretch();
    m_add->setSmall(true);
    m_moreGroups->setSmall(true);
    m_moreGroups->setMenu(m_groups);
    auto* under = new QHBoxLayout;
    under->setSpacing(12);
    under->addWidget(m_legend, 1);
    under->addWidget(m_add, 0, Qt::AlignTop);
    under->addWidget(m_moreGroups, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 12);
    column->setSpacing(10);
    column->addWidget(card, 1);
    column->addLayout(under);
    connectTable();
    connect(m_groups, &QMenu::aboutToShow, this, &MatrixView::fillGroups);
    retranslate();
}

void MatrixView::connectTable() {
    connect(m_table, &MatrixTable::levelsTyped, this, [this](const QList<TypedLevel>& levels) {
        writeLevels(m_desk, matrix(), levels);
    });
    connect(m_table, &MatrixTable::notUnderstood, this, [this](int cells) {
        m_desk.notify(
            {tr("%n cell(s) hold no level from 0 to 5 or ?, and were left out.", nullptr, cells),
             {},
             {}}
        );
    });
    connect(m_table, &MatrixTable::renamed, this, [this](int row, const QString& name) {
        renameDecision(m_desk, m_map.decisions.at(size_t(row)), name);
    });
    connect(m_model, &MatrixModel::decidedByTyped, this, [this](int row, const QString& words) {
        power::Decision decision = m_map.decisions.at(size_t(row));
        decision.decidedBy = words;
        m_desk.perform(tr("Noted who decides “%1”").arg(decision.name), [&](school::Edit& edit) {
            power::put(edit, decision);
        });
    });
}

const power::DecisionMatrix& MatrixView::matrix() const {
    return m_model->matrix();
}

void MatrixView::setMap(const power::PowerMap& map) {
    m_map = map;
    reread();
}

void MatrixView::reread() {
    const auto half = m_table->currentHalf();
    std::optional<power::MatrixRow> row;
    std::optional<Constituency> constituency;
    if (half) {
        row = matrix().rows.at(half->row);
        constituency = matrix().columns.at(half->column).constituency;
    }
    m_table->setReadOnly(m_desk.readOnly());
    m_model->setMatrix(
        power::decisionMatrix(m_map, m_desk.language(), {m_also.begin(), m_also.end()}),
        m_desk.words()
    );
    m_footer->tell();
    if (half && !m_table->currentIndex().isValid()) {
        goTo(row->decision, constituency);
        if (m_table->currentHalf())
            m_table->goToLens(half->lens);
    }
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->goTo({});
}

void MatrixView::goTo(Id<power::Decision> decision, std::optional<Constituency> constituency) {
    const QModelIndex index = m_model->indexOf(decision);
    if (!index.isValid())
        return;
    MatrixHalf half{size_t(index.row())};
    for (size_t i = 0; i < matrix().columns.size(); ++i)
        if (matrix().columns[i].constituency == constituency)
            half.column = i;
    m_table->goTo(half);
}

void MatrixView::setView(paint::MatrixView view) {
    m_table->setView(view);
}

void MatrixView::setMovesOn(bool movesOn) {
    m_table->setMovesOn(movesOn);
}

void MatrixView::setAddAction(QAction* action) {
    m_add->follow(action);
}

void MatrixView::fillGroups() {
    std::set<Constituency> answered;
    for (const auto& [key, level] : m_map.say)
        answered.insert(key.constituency);
    m_groups->clear();
    for (int i = 0; i < vocabulary::count<Constituency>(); ++i) {
        const auto each = static_cast<Constituency>(i);
        if (standsForGroup(each))
            continue;
        QAction* action = m_groups->addAction(vocabulary::plural(each, m_desk.language()));
        action->setCheckable(true);
        action->setChecked(answered.contains(each) || m_also.contains(each));
        // A column with answers cannot be hidden: nobody's say is out of sight by accident.
        action->setEnabled(!answered.contains(each));
        connect(action, &QAction::toggled, this, [this, each](bool on) {
            if (on)
                m_also.insert(each);
            else
                m_also.erase(each);
            reread();
        });
    }
}

void MatrixView::retranslate() {
    m_table->setAccessibleName(tr("How much say each group has in each decision"));
    m_legend->setLanguage(m_desk.language());
    m_moreGroups->setWords(tr("More groups"));
    m_groups->setTitle(tr("More groups"));
}

} // namespace trellis::ui
