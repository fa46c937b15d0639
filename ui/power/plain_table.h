#pragma once

#include "core/words/vocabulary.h"

#include <QAbstractTableModel>
#include <QUuid>

#include <vector>

namespace trellis::ui {

/// One line of a list of people, spaces or ties, its texts already decided.
struct PlainRow {
    QUuid id;
    QStringList cells;
    std::optional<Group> badge; ///< drawn before the first cell
    QString icon;               ///< or an icon of :/icons
    bool operator==(const PlainRow&) const = default;
};

/// Such lines for a table view.
class PlainTable : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setHeaders(const QStringList& headers);
    void setRows(std::vector<PlainRow> rows);
    /// Whether the first cell of a row is a name that may be written anew.
    void setRenaming(bool may) { m_renaming = may; }
    [[nodiscard]] QUuid idAt(int row) const;
    [[nodiscard]] int rowOf(const QUuid& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Tells of the new name; the row has it once the file has it.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void renamed(const QUuid& id, const QString& name);

private:
    QStringList m_headers;
    std::vector<PlainRow> m_rows;
    bool m_renaming = false;
};

} // namespace trellis::ui
