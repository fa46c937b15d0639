#pragma once

#include "core/power/whose_map.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace trellis::ui {

class Desk;

/// How one perspective sees the matrix: decisions down, groups across.
class ViewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    ViewModel(const power::WhoseMap& whose, size_t panel, Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] const power::ViewCell& cell(const QModelIndex& index) const;
    [[nodiscard]] const Words& words() const;
    [[nodiscard]] const power::WhoseMap& whose() const { return m_whose; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation way, int role) const override;

private:
    power::WhoseMap m_whose;
    size_t m_panel;
    Desk& m_desk;
};

/// The panel's table. Its current cell is that of the panels beside it; 0 to 5 and ? say what all
/// who were asked answered together.
class ViewTable : public QTableView {
    Q_OBJECT

public:
    ViewTable(ViewModel* model, bool names, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void moved(const QModelIndex& index);
    /// The level that everybody gave; nullopt is "don't know".
    void typed(const QModelIndex& index, trellis::power::SayLevel level);
    void cleared(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void arrange();
};

} // namespace trellis::ui
