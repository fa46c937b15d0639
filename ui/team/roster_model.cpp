#include "ui/team/roster_model.h"

#include <algorithm>

namespace trellis::ui {
namespace {

using team::RosterGroup;
using team::RosterRow;

bool sameSeats(const std::vector<RosterGroup>& one, const std::vector<RosterGroup>& other) {
    return std::equal(
        one.begin(),
        one.end(),
        other.begin(),
        other.end(),
        [](const RosterGroup& a, const RosterGroup& b) {
            return std::equal(
                a.rows.begin(),
                a.rows.end(),
                b.rows.begin(),
                b.rows.end(),
                [](const RosterRow& x, const RosterRow& y) { return x.id == y.id; }
            );
        }
    );
}

} // namespace

void RosterModel::setGroups(std::vector<RosterGroup> groups) {
    if (groups == m_groups)
        return;
    const bool same = sameSeats(groups, m_groups);
    if (!same)
        beginResetModel();
    m_groups = std::move(groups);
    if (same)
        valuesChanged();
    else
        endResetModel();
}

const RosterGroup& RosterModel::groupOf(const QModelIndex& index) const {
    return m_groups.at(static_cast<size_t>(placeOf(index).section));
}

const RosterRow* RosterModel::rowAt(const QModelIndex& index) const {
    if (!index.isValid())
        return nullptr;
    const Place place = placeOf(index);
    return place.row < 0 ? nullptr : &groupOf(index).rows.at(static_cast<size_t>(place.row));
}

QModelIndex RosterModel::indexOf(const Id<team::Seat>& seat) const {
    for (size_t section = 0; section < m_groups.size(); ++section)
        for (size_t row = 0; row < m_groups[section].rows.size(); ++row)
            if (m_groups[section].rows[row].id == seat)
                return at({static_cast<int>(section), static_cast<int>(row)});
    return {};
}

int RosterModel::rowsOf(int section) const {
    return static_cast<int>(m_groups.at(static_cast<size_t>(section)).rows.size());
}

int RosterModel::columnCount(const QModelIndex&) const {
    return Term + 1;
}

QVariant RosterModel::data(const QModelIndex& index, int role) const {
    const RosterRow* row = rowAt(index);
    if (row == nullptr) {
        const RosterGroup& group = groupOf(index);
        if (role == Qt::DisplayRole)
            return index.column() == Name ? group.label : QString();
        return role == Qt::AccessibleTextRole ? group.sentence : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name     ? row->name
               : index.column() == Chosen ? row->chosen
                                          : row->term;
    case Qt::ToolTipRole:
        return row->sentence;
    case Qt::AccessibleTextRole:
        return index.column() == Name ? row->sentence : QVariant();
    default:
        return {};
    }
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Term ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : section == Chosen ? tr("How chosen") : tr("Term ends");
}

} // namespace trellis::ui
