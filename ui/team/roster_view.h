#pragma once

#include "core/team/roster.h"
#include "ui/parts/section_tree.h"

namespace trellis::ui {

class RosterModel;

/// Who sits on the team, group by group; several seats can be chosen at once.
class RosterView : public SectionTree {
    Q_OBJECT

public:
    explicit RosterView(QWidget* parent = nullptr);

    /// Shows these seats; those that were chosen and are still there stay chosen.
    void show(std::vector<team::RosterGroup> groups);
    /// In the order of the list.
    [[nodiscard]] std::vector<Id<team::Seat>> chosen() const;
    void choose(const std::vector<Id<team::Seat>>& seats);
    /// The group of the current row; nullopt where there is none.
    [[nodiscard]] std::optional<Group> currentGroup() const;

signals:
    /// Other seats are chosen, or none.
    void chosenChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOutColumns();

    RosterModel* m_model;
    bool m_restoring = false;
};

} // namespace trellis::ui
