#pragma once

#include "core/team/comparison.h"
#include "ui/parts/sectioned_model.h"

namespace trellis::ui {

/// The team next to its school for a view: a section a dimension, a row a group.
class ComparisonModel : public SectionedModel {
    Q_OBJECT

public:
    using SectionedModel::SectionedModel;

    void setComparisons(std::vector<team::Comparison> comparisons);
    [[nodiscard]] const team::Comparison& comparisonOf(const QModelIndex& index) const;
    /// The group at the index; nullptr for a section.
    [[nodiscard]] const team::ComparisonRow* rowAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Id<team::ReferenceDimension>& dimension) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] int sections() const override { return static_cast<int>(m_all.size()); }
    [[nodiscard]] int rowsOf(int section) const override;

private:
    std::vector<team::Comparison> m_all;
};

} // namespace trellis::ui
