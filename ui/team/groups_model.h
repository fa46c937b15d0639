#pragma once

#include "core/team/suppression.h"
#include "core/team/types.h"

#include <QAbstractTableModel>

namespace trellis::ui {

/// The groups of one dimension as a table to type into, with an empty line at the end for one more.
/// A count that is kept back is hidden here, too: it can be typed anew, and is never shown.
class GroupsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, People, Members };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param masked  what may be shown of the groups' counts, in their order.
    void setGroups(
        const std::vector<team::ReferenceGroup>& groups,
        const team::MaskedTable& masked,
        bool readOnly
    );
    [[nodiscard]] const std::vector<team::ReferenceGroup>& groups() const { return m_groups; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// A person typed something else.
    void edited(const std::vector<trellis::team::ReferenceGroup>& groups);
    /// What was typed is not a whole number.
    void refused(const QString& sentence);

private:
    bool write(team::ReferenceGroup& group, int column, const QString& written);
    [[nodiscard]] QString shown(const team::ReferenceGroup& group, int row, int column) const;

    std::vector<team::ReferenceGroup> m_groups;
    team::MaskedTable m_masked = team::masked({});
    bool m_readOnly = false;
};

} // namespace trellis::ui
