#include "ui/power/plain_table.h"

#include "ui/paint/icons.h"

namespace trellis::ui {

void PlainTable::setHeaders(const QStringList& headers) {
    const bool sameColumns = headers.size() == m_headers.size();
    if (!sameColumns)
        beginResetModel();
    m_headers = headers;
    if (!sameColumns)
        endResetModel();
    else
        emit headerDataChanged(Qt::Horizontal, 0, int(headers.size()) - 1);
}

void PlainTable::setRows(std::vector<PlainRow> rows) {
    if (rows == m_rows)
        return;
    const bool sameIds = std::equal(
        rows.begin(),
        rows.end(),
        m_rows.begin(),
        m_rows.end(),
        [](const PlainRow& one, const PlainRow& other) { return one.id == other.id; }
    );
    if (!sameIds)
        beginResetModel();
    m_rows = std::move(rows);
    if (!sameIds)
        endResetModel();
    else
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QUuid PlainTable::idAt(int row) const {
    return row >= 0 && row < rowCount() ? m_rows.at(size_t(row)).id : QUuid();
}

int PlainTable::rowOf(const QUuid& id) const {
    for (int row = 0; row < rowCount(); ++row)
        if (m_rows.at(size_t(row)).id == id)
            return row;
    return -1;
}

int PlainTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlainTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant PlainTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const PlainRow& row = m_rows.at(size_t(index.row()));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::EditRole)
        return row.cells.value(index.column());
    if (role == Qt::AccessibleTextRole)
        return m_headers.value(index.column()) + QStringLiteral(": ") +
               row.cells.value(index.column());
    if (role == Qt::DecorationRole && index.column() == 0 && !row.icon.isEmpty())
        return paint::icon(row.icon);
    if (role == Qt::UserRole && index.column() == 0 && row.badge)
        return int(*row.badge);
    return {};
}

Qt::ItemFlags PlainTable::flags(const QModelIndex& index) const {
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return m_renaming && index.column() == 0 ? usual | Qt::ItemIsEditable : usual;
}

bool PlainTable::setData(const QModelIndex& index, const QVariant& value, int role) {
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || name.isEmpty() || name == index.data().toString())
        return false;
    emit renamed(idAt(index.row()), name);
    return true;
}

QVariant PlainTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_headers.value(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace trellis::ui
