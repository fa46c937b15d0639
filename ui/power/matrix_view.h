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
    [[nodiscard]] MatrixTable& table() const { return *m_table; }
    void setView(paint::MatrixView view);
    void goTo(Id<power::Decision> decision, std::optional<Constituency> constituency);
    void setMovesOn(bool movesOn);
    /// The button under the matrix follows it.
    void setAddAction(QAction* action);
    [[nodiscard]] QMenu& groupsMenu() const { return *m_groups; }
    void retranslate();

private:
    void connectTable();
    void fillGroups();
    void reread();

    Desk& m_desk;
    power::PowerMap m_map;
    std::set<Constituency> m_also; ///< columns without an answer yet
    MatrixModel* m_model;
    MatrixTable* m_table;
    ChangeFooter* m_footer;
    ScaleLegend* m_legend;
    QMenu* m_groups;
    Button* m_add;
    Button* m_moreGroups;
};

} // namespace trellis::ui
