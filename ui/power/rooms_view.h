#pragma once

#include "core/power/rooms.h"
#include "ui/power/rooms_canvas.h"

#include <QWidget>

class QMenu;
class QStackedWidget;

namespace trellis::ui {

class Button;
class Desk;
class RoomsTable;
class SegmentedControl;

/// What the rooms map's marks mean, under it.
class RoomsLegend : public QWidget {
    Q_OBJECT

public:
    explicit RoomsLegend(const RoomsCanvas& canvas, QWidget* parent = nullptr);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const RoomsCanvas& m_canvas;
};

/// The rooms of the school as a picture and as a table: one map, the same edits.
class RoomsView : public QWidget {
    Q_OBJECT

public:
    explicit RoomsView(Desk& desk, QWidget* parent = nullptr);

    void setMap(const power::PowerMap& map);
    void setLens(power::RoomsLens lens);
    [[nodiscard]] power::RoomsLens lens() const { return m_lens; }
    /// The room that is chosen, in the picture or the table.
    [[nodiscard]] std::optional<Id<power::Space>> currentSpace() const;
    [[nodiscard]] std::optional<Id<power::Decision>> currentDecision() const;
    void goTo(Id<power::Space> space);
    void addRoom();
    /// Where the chosen decision belongs, is made and is hoped for.
    void askPlaces(const QPoint& globalPosition);
    void showTable(bool table);
    void retranslate();

    [[nodiscard]] RoomsCanvas& canvas() const { return *m_canvas; }
    [[nodiscard]] RoomsTable& table() const { return *m_table; }

signals:
    void chosen();
    void opened();
    void leverWanted(int lever);

private:
    void connectCanvas();
    void refill();
    void fillMenu(QMenu& menu);
    void
    dropped(Id<power::Decision> decision, size_t room, bool paper, const QPoint& globalPosition);
    [[nodiscard]] const power::Space* spaceAt(size_t room) const;
    void addPlaces(QMenu& menu, const power::Decision& decision);

    Desk& m_desk;
    power::PowerMap m_map;
    power::RoomsMap m_rooms;
    power::RoomsLens m_lens = power::RoomsLens::Both;
    QStackedWidget* m_stack;
    RoomsCanvas* m_canvas;
    RoomsTable* m_table;
    RoomsLegend* m_legend;
    SegmentedControl* m_form;
    Button* m_out;
    Button* m_fit;
    Button* m_in;
};

} // namespace trellis::ui
