#pragma once

#include "core/team/table_plan.h"
#include "ui/paint/table_picture.h"

#include <QAbstractButton>

namespace trellis::ui {

class TableView;

/// One chair: a button to the keyboard and to a screen reader. A person can be dragged from it to a
/// vacant one.
class ChairButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit ChairButton(TableView& table);
    void setPlace(size_t place);

signals:
    /// Enter or a double click: the person wants to edit the seat.
    void openWanted();
    /// Somebody was dropped on this chair.
    void memberDropped(const QUuid& from);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] const team::TableChair& chair() const;

    TableView& m_table;
    size_t m_place = 0;
    bool m_target = false; ///< somebody is held over it
};

/// The table and its chairs. One stop for Tab; the arrows walk around the table.
class TableView : public QWidget {
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);

    /// Shows this plan; a chair that was chosen and is still there stays chosen.
    void show(team::TablePlan plan);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    [[nodiscard]] bool readOnly() const { return m_readOnly; }
    [[nodiscard]] std::optional<Id<team::Seat>> chosen() const;
    void choose(std::optional<Id<team::Seat>> seat);
    /// Puts the keyboard on the chosen chair, or on the first.
    void focusChair();

    [[nodiscard]] const team::TablePlan& plan() const { return m_plan; }
    [[nodiscard]] const paint::TablePicture& picture() const { return m_picture; }
    /// From one chair to the next one around the table.
    void walk(size_t from, int by);
    [[nodiscard]] QSize minimumSizeHint() const override { return {360, 320}; }

signals:
    void chosenChanged();
    void openWanted();
    void removeWanted();
    /// A member was dragged from one seat to a vacant one.
    void moveWanted(
        const trellis::Id<trellis::team::Seat>& from, const trellis::Id<trellis::team::Seat>& to
    );

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    friend class ChairButton;
    void layOut();
    void press(size_t place);

    team::TablePlan m_plan;
    paint::TablePicture m_picture;
    std::vector<ChairButton*> m_chairs;
    std::optional<Id<team::Seat>> m_chosen;
    bool m_readOnly = false;
};

} // namespace trellis::ui
