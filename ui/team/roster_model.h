#pragma once

#include "core/team/roster.h"
#include "ui/parts/sectioned_model.h"

namespace trellis::ui {

/// The roster for a view: a section a group, a row a seat.
class RosterModel : public SectionedModel {
    Q_OBJECT

public:
    enum Column { Name, Chosen, Term };

    using SectionedModel::SectionedModel;

    void setGroups(std::vector<team::RosterGroup> groups);
    [[nodiscard]] const team::RosterGroup& groupOf(const QModelIndex& index) const;
    /// The seat at the index; nullptr for a section.
    [[nodiscard]] const team::RosterRow* rowAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Id<team::Seat>& seat) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] int sections() const override { return static_cast<int>(m_groups.size()); }
    [[nodiscard]] int rowsOf(int section) const override;

private:
    std::vector<team::RosterGroup> m_groups;
};

} // namespace trellis::ui
