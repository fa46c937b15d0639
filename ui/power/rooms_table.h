#pragma once

#include "core/power/types.h"

#include <QStandardItemModel>
#include <QTableView>
#include <QWidget>

class QSortFilterProxyModel;

namespace trellis::ui {

class Desk;

/// The rooms map as two tables that sort and take the same edits: which decision is made where, and
/// what each room is like.
class RoomsTable : public QWidget {
    Q_OBJECT

public:
    explicit RoomsTable(Desk& desk, QWidget* parent = nullptr);

    void setMap(const power::PowerMap& map);
    [[nodiscard]] std::optional<Id<power::Space>> currentSpace() const;
    void retranslate();

    [[nodiscard]] QTableView& decisions() const { return *m_decisions; }
    [[nodiscard]] QTableView& spaces() const { return *m_spaces; }

signals:
    void chosen();

private:
    QTableView* makeTable(QStandardItemModel& model, QSortFilterProxyModel& sorted);
    void fillDecisions();
    void fillSpaces();
    void askAbout(const QTableView& table, const QModelIndex& index);
    void askDecision(const QModelIndex& source, const QPoint& position);
    void askSpace(const QModelIndex& source, const QPoint& position);

    Desk& m_desk;
    power::PowerMap m_map;
    QStandardItemModel* m_decisionRows;
    QStandardItemModel* m_spaceRows;
    QSortFilterProxyModel* m_sortedDecisions;
    QSortFilterProxyModel* m_sortedSpaces;
    QTableView* m_decisions;
    QTableView* m_spaces;
};

} // namespace trellis::ui
