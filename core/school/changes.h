#pragma once

#include "core/school/id.h"

#include <QStringList>

#include <vector>

namespace trellis::school {

/// One row that an edit, an undo or a redo touched.
struct RowChange {
    enum class Kind { Added, Changed, Removed };
    QString table;
    QUuid id;
    Kind kind = Kind::Changed;
    bool operator==(const RowChange&) const = default;
};

/// What a committed change touched: the window re-reads exactly that.
struct Changes {
    std::vector<RowChange> rows;

    [[nodiscard]] bool touches(const QString& table) const {
        for (const RowChange& row : rows)
            if (row.table == table)
                return true;
        return false;
    }
    [[nodiscard]] bool touches(const QStringList& tables) const {
        for (const RowChange& row : rows)
            if (tables.contains(row.table))
                return true;
        return false;
    }
    template <class... Tables>
    [[nodiscard]] bool touchesAny(const Tables&... tables) const {
        return (touches(tables) || ...);
    }
};

} // namespace trellis::school
