#include "ui/team/roster_view.h"

#include "ui/team/roster_delegate.h"
#include "ui/team/roster_model.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace trellis::ui {
namespace {

constexpr double mostForChosen = 0.33; ///< of the width; the name is worth more

} // namespace

RosterView::RosterView(QWidget* parent) : SectionTree(parent), m_model(new RosterModel(this)) {
    setModel(m_model);
    setItemDelegate(new RosterDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setStretchLastSection(false);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_restoring)
            emit chosenChanged();
    });
}

void RosterView::show(std::vector<team::RosterGroup> groups) {
    const std::vector<Id<team::Seat>> before = chosen();
    m_restoring = true;
    m_model->setGroups(std::move(groups));
    choose(before);
    m_restoring = false;
    layOutColumns();
    if (chosen() != before)
        emit chosenChanged();
}

std::vector<Id<team::Seat>> RosterView::chosen() const {
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) {
        return a.parent() == b.parent() ? a.row() < b.row() : a.parent().row() < b.parent().row();
    });
    std::vector<Id<team::Seat>> seats;
    for (const QModelIndex& index : rows)
        if (const team::RosterRow* row = m_model->rowAt(index))
            seats.push_back(row->id);
    return seats;
}

void RosterView::choose(const std::vector<Id<team::Seat>>& seats) {
    if (seats == chosen())
        return;
    QItemSelection selection;
    QModelIndex first;
    for (const Id<team::Seat>& seat : seats) {
        const QModelIndex index = m_model->indexOf(seat);
        if (!index.isValid())
            continue;
        selection.select(index, index);
        if (!first.isValid())
            first = index;
    }
    if (first.isValid()) {
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        scrollTo(first);
    }
    selectionModel()->select(
        selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
    );
}

std::optional<Group> RosterView::currentGroup() const {
    const QModelIndex index = currentIndex();
    return index.isValid() ? std::optional(m_model->groupOf(index).group) : std::nullopt;
}

void RosterView::layOutColumns() {
    const int width = viewport()->width();
    const int term = std::max(
        sizeHintForColumn(RosterModel::Term), header()->sectionSizeHint(RosterModel::Term)
    );
    const int wanted = std::max(
        sizeHintForColumn(RosterModel::Chosen), header()->sectionSizeHint(RosterModel::Chosen)
    );
    const int chosen = std::min(wanted, static_cast<int>(mostForChosen * width));
    header()->resizeSection(RosterModel::Term, term);
    header()->resizeSection(RosterModel::Chosen, chosen);
    header()->resizeSection(RosterModel::Name, std::max(40, width - term - chosen));
}

void RosterView::resizeEvent(QResizeEvent* event) {
    SectionTree::resizeEvent(event);
    layOutColumns();
}

void RosterView::changeEvent(QEvent* event) {
    SectionTree::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        layOutColumns();
}

} // namespace trellis::ui
