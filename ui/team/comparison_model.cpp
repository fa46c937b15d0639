#include "ui/team/comparison_model.h"

#include <algorithm>

namespace trellis::ui {
namespace {

using team::Comparison;

bool sameGroups(const std::vector<Comparison>& one, const std::vector<Comparison>& other) {
    return std::equal(
        one.begin(),
        one.end(),
        other.begin(),
        other.end(),
        [](const Comparison& a, const Comparison& b) {
            return a.id == b.id && a.rows.size() == b.rows.size();
        }
    );
}

} // namespace

void ComparisonModel::setComparisons(std::vector<Comparison> comparisons) {
    if (comparisons == m_all)
        return;
    const bool same = sameGroups(comparisons, m_all);
    if (!same)
        beginResetModel();
    m_all = std::move(comparisons);
    if (same)
        valuesChanged();
    else
        endResetModel();
}

const Comparison& ComparisonModel::comparisonOf(const QModelIndex& index) const {
    return m_all.at(static_cast<size_t>(placeOf(index).section));
}

const team::ComparisonRow* ComparisonModel::rowAt(const QModelIndex& index) const {
    if (!index.isValid())
        return nullptr;
    const Place place = placeOf(index);
    return place.row < 0 ? nullptr : &comparisonOf(index).rows.at(static_cast<size_t>(place.row));
}

QModelIndex ComparisonModel::indexOf(const Id<team::ReferenceDimension>& dimension) const {
    for (size_t section = 0; section < m_all.size(); ++section)
        if (m_all[section].id == dimension)
            return at({static_cast<int>(section), -1});
    return {};
}

int ComparisonModel::rowsOf(int section) const {
    return static_cast<int>(m_all.at(static_cast<size_t>(section)).rows.size());
}

int ComparisonModel::columnCount(const QModelIndex&) const {
    return 1;
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    const team::ComparisonRow* row = rowAt(index);
    const Comparison& comparison = comparisonOf(index);
    if (role == Qt::DisplayRole)
        return row != nullptr ? row->name : comparison.name;
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    return row != nullptr ? row->sentence
                          : QStringLiteral("%1. %2").arg(comparison.name, comparison.about());
}

} // namespace trellis::ui
