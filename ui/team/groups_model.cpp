#include "ui/team/groups_model.h"

#include <QLocale>

namespace trellis::ui {
namespace {

int linesFor(size_t groups, bool readOnly) {
    return static_cast<int>(groups) + (readOnly ? 0 : 1);
}

} // namespace

using team::ReferenceGroup;

void GroupsModel::setGroups(
    const std::vector<ReferenceGroup>& groups, const team::MaskedTable& masked, bool readOnly
) {
    if (groups == m_groups && readOnly == m_readOnly && masked == m_masked)
        return;
    // Lines come and go at the end, so that an editor that is open stays open.
    const int before = rowCount();
    const int after = linesFor(groups.size(), readOnly);
    if (after > before)
        beginInsertRows({}, before, after - 1);
    else if (after < before)
        beginRemoveRows({}, after, before - 1);
    m_groups = groups;
    m_readOnly = readOnly;
    m_masked = masked;
    if (after > before)
        endInsertRows();
    else if (after < before)
        endRemoveRows();
    if (after > 0)
        emit dataChanged(index(0, 0), index(after - 1, Members));
}

void GroupsModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, Name, Members);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, Members));
}

int GroupsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : linesFor(m_groups.size(), m_readOnly);
}

int GroupsModel::columnCount(const QModelIndex&) const {
    return Members + 1;
}

QString GroupsModel::shown(const ReferenceGroup& group, int row, int column) const {
    if (column == Name)
        return group.name;
    if (column == Members)
        return group.members ? QLocale().toString(*group.members) : QStringLiteral("?");
    const auto people = m_masked.cells.at(static_cast<size_t>(row)).shown();
    return people ? QLocale().toString(*people) : tr("hidden");
}

QVariant GroupsModel::data(const QModelIndex& index, int role) const {
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const auto place = static_cast<size_t>(index.row());
    if (place >= m_groups.size()) {
        if (role == Qt::DisplayRole && index.column() == Name)
            return tr("Add a group…");
        return {};
    }
    const ReferenceGroup& group = m_groups[place];
    if (role == Qt::DisplayRole)
        return shown(group, index.row(), index.column());
    if (role == Qt::ToolTipRole && index.column() == People && m_masked.cells[place].hidden())
        return tr("Too small to show, or it would give a small count away. Type a number to "
                  "change it.");
    if (role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Name:
        return group.name;
    case People:
        // What is hidden does not come up to be edited: a new count is typed from the source.
        return m_masked.cells[place].hidden() ? QString() : QString::number(group.people);
    default:
        return group.members ? QString::number(*group.members) : QString();
    }
}

bool GroupsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const QString written = value.toString().trimmed();
    if (written == data(index, Qt::EditRole).toString())
        return false;
    std::vector<ReferenceGroup> groups = m_groups;
    const auto place = static_cast<size_t>(index.row());
    if (place == groups.size()) {
        groups.emplace_back();
        groups.back().name = tr("New group");
    }
    if (!write(groups[place], index.column(), written))
        return false;
    emit edited(groups);
    return true;
}

bool GroupsModel::write(ReferenceGroup& group, int column, const QString& written) {
    if (column == Name) {
        group.name = written;
        return !written.isEmpty();
    }
    if (column == Members && (written.isEmpty() || written == QStringLiteral("?"))) {
        group.members.reset();
        return true;
    }
    bool isNumber = false;
    const int number = written.toInt(&isNumber);
    if (!isNumber || number < 0) {
        emit refused(tr("“%1” is not a whole number of people.").arg(written));
        return false;
    }
    if (column == People)
        group.people = number;
    else
        group.members = number;
    return true;
}

Qt::ItemFlags GroupsModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_readOnly ? flags : flags | Qt::ItemIsEditable;
}

QVariant GroupsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Group") : section == People ? tr("School") : tr("Team");
}

} // namespace trellis::ui
