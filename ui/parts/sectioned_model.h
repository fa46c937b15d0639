#pragma once

#include <QAbstractItemModel>

namespace trellis::ui {

/// A list in sections: each section is a row with rows of its own below it, one level deep.
class SectionedModel : public QAbstractItemModel {
    Q_OBJECT

public:
    struct Place {
        int section = 0;
        int row = -1; ///< in the section; -1 is the section itself
        bool operator==(const Place&) const = default;
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Where a valid index stands.
    [[nodiscard]] static Place placeOf(const QModelIndex& index);
    [[nodiscard]] QModelIndex at(Place place, int column = 0) const;

    [[nodiscard]] QModelIndex
    index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] virtual int sections() const = 0;
    [[nodiscard]] virtual int rowsOf(int section) const = 0;
    /// Tells views that every value may be another one, while sections and rows stay.
    void valuesChanged();
};

} // namespace trellis::ui
