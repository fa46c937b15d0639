#pragma once

#include "core/power/matrix.h"
#include "ui/paint/matrix_picture.h"

#include <QWidget>

#include <set>

class QAction;
class QMenu;

namespace trellis::ui {

class Button;
class ChangeFooter;
class Desk;
class MatrixModel;
class MatrixTable;
class ScaleLegend;

/// The decision matrix with what belongs to it: the change under it, the legend, more groups.
class MatrixView : public QWidget {
    Q_OBJECT

public:
    explicit MatrixView(Desk& desk, QWidget* parent = nullptr);

    /// Shows the map; the keyboard stays on the same half where that is still there.
    void setMap(const power::PowerMap& map);
    [[nodiscard]] const power::DecisionMatrix& matrix() const;
    /// The same columns and rows; with roles for names it may be on a wall.
    [[nodiscard]] power::DecisionMatrix matrixFor(power::Names names) const;
    [[nodiscard]] MatrixTable& table() const { return *m_table; }
    void setView(paint::MatrixView view);
    void goTo(Id<power::Decision> decision, std::optional<power::Whom> whom);
    /// The map as it is shown: its decisions in the order of the rows.
    [[nodiscard]] const power::PowerMap& map() const { return m_map; }
    /// By a column: the highest first, then the lowest, then the team's own order again.
    void sortBy(size_t column);
    [[nodiscard]] bool sorted() const { return m_order.has_value(); }
    void setMovesOn(bool movesOn);
    /// The button under the matrix follows it.
    void setAddAction(QAction* action);
    [[nodiscard]] QMenu& groupsMenu() const { return *m_groups; }
    void retranslate();

signals:
    /// The rows are in another order.
    void ordered();

private:
    void connectTable();
    void fillGroups();
    void addActors(QMenu& menu);
    void reread();
    /// Puts the decisions into the order that was asked for last.
    void order();
    void showOrder();

    Desk& m_desk;
    power::PowerMap m_map;
    std::set<Constituency> m_also;             ///< columns without an answer yet
    std::set<Id<power::Actor>> m_actors;       ///< the same of single actors
    std::optional<power::MatrixOrder> m_order; ///< nullopt: the team's own
    std::vector<Id<power::Decision>> m_rows;   ///< in that order, when it was asked for
    MatrixModel* m_model;
    MatrixTable* m_table;
    ChangeFooter* m_footer;
    ScaleLegend* m_legend;
    QMenu* m_groups;
    Button* m_add;
    Button* m_moreGroups;
};

} // namespace trellis::ui
