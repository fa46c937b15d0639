#include "ui/power/matrix_view.h"

#include "core/power/store.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/power/matrix_furniture.h"
#include "ui/power/matrix_table.h"
#include "ui/power/power_edits.h"
#include "ui/shell/desk.h"

#include <QMenu>

#include <algorithm>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Whether the constituency is one of the six whose columns are always there.
bool standsForGroup(Constituency constituency) {
    return vocabulary::mainConstituency(vocabulary::groupOf(constituency)) == constituency;
}

/// Through which lens a view is sorted; the change where it shows the difference.
std::optional<Lens> lensOf(paint::MatrixView view) {
    switch (view) {
    case paint::MatrixView::Paper:
        return Lens::Formal;
    case paint::MatrixView::Hoped:
        return Lens::Hoped;
    case paint::MatrixView::Difference:
        return std::nullopt;
    case paint::MatrixView::Both:
    case paint::MatrixView::Practice:
        break;
    }
    return Lens::Practice;
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
    connect(m_table, &MatrixTable::sortWanted, this, &MatrixView::sortBy);
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

power::DecisionMatrix MatrixView::matrixFor(power::Names names) const {
    return power::decisionMatrix(
        m_map, m_desk.language(), {{m_also.begin(), m_also.end()}, m_actors, names}
    );
}

void MatrixView::setMap(const power::PowerMap& map) {
    m_map = map;
    order();
    reread();
}

/// Typing does not move the rows: they stay as they were when the order was asked for, and what is
/// new comes after them.
void MatrixView::order() {
    const auto place = [this](const power::Decision& decision) {
        return std::find(m_rows.begin(), m_rows.end(), decision.id) - m_rows.begin();
    };
    if (m_order)
        std::stable_sort(
            m_map.decisions.begin(),
            m_map.decisions.end(),
            [&](const auto& one, const auto& other) { return place(one) < place(other); }
        );
    else
        std::stable_sort(
            m_map.decisions.begin(),
            m_map.decisions.end(),
            [](const auto& one, const auto& other) { return one.position < other.position; }
        );
}

/// Columns come and go: the mark stays over whom the rows are sorted by.
void MatrixView::showOrder() {
    std::optional<size_t> column;
    for (size_t i = 0; m_order && i < matrix().columns.size(); ++i)
        if (matrix().columns[i].whom() == m_order->whom)
            column = i;
    m_table->showOrder(column, m_order && m_order->highestFirst);
}

void MatrixView::sortBy(size_t column) {
    power::MatrixOrder order{matrix().columns.at(column).whom(), lensOf(m_table->view()), true};
    const bool again = m_order && m_order->whom == order.whom && m_order->lens == order.lens;
    order.highestFirst = !again;
    if (again && !m_order->highestFirst) {
        m_order.reset();
    } else {
        m_order = order;
        m_rows = power::decisionsBy(matrix(), order);
    }
    this->order();
    reread();
    emit ordered();
}

void MatrixView::reread() {
    const auto half = m_table->currentHalf();
    std::optional<power::MatrixRow> row;
    std::optional<power::Whom> whom;
    if (half) {
        row = matrix().rows.at(half->row);
        whom = matrix().columns.at(half->column).whom();
    }
    m_table->setReadOnly(m_desk.readOnly());
    m_model->setMatrix(matrixFor(power::Names::Shown), m_desk.words());
    m_footer->tell();
    showOrder();
    if (half && !m_table->currentIndex().isValid()) {
        goTo(row->decision, whom);
        if (m_table->currentHalf())
            m_table->goToLens(half->lens);
    }
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->goTo({});
}

void MatrixView::goTo(Id<power::Decision> decision, std::optional<power::Whom> whom) {
    const QModelIndex index = m_model->indexOf(decision);
    if (!index.isValid())
        return;
    MatrixHalf half{size_t(index.row())};
    for (size_t i = 0; i < matrix().columns.size(); ++i)
        if (matrix().columns[i].whom() == whom)
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
    if (!m_map.actors.empty())
        addActors(*m_groups->addMenu(tr("People and roles")));
}

/// Where a whole group is too coarse: a column for one actor of the map.
void MatrixView::addActors(QMenu& menu) {
    std::set<Id<power::Actor>> answered;
    for (const auto& [key, level] : m_map.actorSay)
        answered.insert(key.actor);
    for (const power::Actor& actor : m_map.actors) {
        QAction* action = menu.addAction(actor.name);
        action->setCheckable(true);
        action->setChecked(answered.contains(actor.id) || m_actors.contains(actor.id));
        action->setEnabled(!answered.contains(actor.id));
        connect(action, &QAction::toggled, this, [this, id = actor.id](bool on) {
            if (on)
                m_actors.insert(id);
            else
                m_actors.erase(id);
            reread();
        });
    }
}

void MatrixView::retranslate() {
    m_table->setAccessibleName(tr("How much say each group has in each decision"));
    m_legend->setLanguage(m_desk.language());
    m_moreGroups->setWords(tr("More columns"));
    m_groups->setTitle(tr("More columns"));
}

} // namespace trellis::ui
