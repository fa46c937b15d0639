#pragma once

#include "core/power/rooms.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>
#include <QTableView>

namespace trellis::ui {

class Desk;

/// Who holds the eight levers of one room: on paper and in practice.
class LeverModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Paper, Practice, Columns };
    struct Holder {
        Group group = Group::Teachers;
        QString name;
    };
    struct Cell {
        bool asked = false;
        std::vector<Holder> holders; ///< none, and asked: nobody knows
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setSpace(const power::PowerMap& map, const power::Space& space, Language language);
    void setHeaders(const QStringList& headers, const QString& unknown, const QString& open);
    [[nodiscard]] const Cell& cell(int row, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation way, int role) const override;

private:
    std::array<std::array<Cell, 2>, 8> m_cells; ///< by lever; on paper, in practice
    QStringList m_names;
    QStringList m_headers;
    QString m_unknown;
    QString m_open;
};

class LeverDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
};

/// The table of a room's levers: click or Enter asks who holds one, 1 to 8 go to it.
class LeverTable : public QTableView {
    Q_OBJECT

public:
    explicit LeverTable(Desk& desk, QWidget* parent = nullptr);

    void showSpace(const power::PowerMap& map, const power::Space& space);
    void goTo(int lever);
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void ask(const QModelIndex& index);
    void arrange();

    Desk& m_desk;
    LeverModel* m_model;
    power::PowerMap m_map;
    std::optional<power::Space> m_space;
};

} // namespace trellis::ui
