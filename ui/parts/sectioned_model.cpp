#include "ui/parts/sectioned_model.h"

namespace trellis::ui {
namespace {

constexpr quintptr isSection = 0; ///< a row carries the number of its section, from 1

} // namespace

SectionedModel::Place SectionedModel::placeOf(const QModelIndex& index) {
    if (index.internalId() == isSection)
        return {index.row(), -1};
    return {static_cast<int>(index.internalId()) - 1, index.row()};
}

QModelIndex SectionedModel::at(Place place, int column) const {
    if (place.section < 0 || place.section >= sections())
        return {};
    const QModelIndex section = index(place.section, place.row < 0 ? column : 0);
    return place.row < 0 ? section : index(place.row, column, section);
}

QModelIndex SectionedModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(
        row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : isSection
    );
}

QModelIndex SectionedModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == isSection)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, isSection);
}

int SectionedModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return sections();
    const bool hasRows = parent.internalId() == isSection && parent.column() == 0;
    return hasRows ? rowsOf(parent.row()) : 0;
}

void SectionedModel::valuesChanged() {
    const int last = columnCount() - 1;
    for (int section = 0; section < sections(); ++section) {
        const QModelIndex head = index(section, 0);
        emit dataChanged(head, index(section, last));
        if (const int rows = rowsOf(section); rows > 0)
            emit dataChanged(index(0, 0, head), index(rows - 1, last, head));
    }
}

} // namespace trellis::ui
