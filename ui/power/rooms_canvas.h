#pragma once

#include "ui/power/rooms_items.h"

#include <QGraphicsScene>
#include <QGraphicsView>

namespace trellis::ui {

/// The rooms map to look at, walk through and change: what a person does comes out as a signal.
///
/// Tab goes from room to room, from the inner ring to the outer; Left and Right through the
/// decisions of a room, Up and Down to the next room above or below; Enter opens, the menu key
/// asks what to do, 1 to 8 choose a lever; plus, minus and 0 look closer, further, at all of it.
class RoomsCanvas : public QGraphicsView {
    Q_OBJECT

public:
    /// A room, or a decision in it.
    struct Spot {
        size_t room = 0; ///< index in the map
        std::optional<Id<power::Decision>> decision;
        bool operator==(const Spot&) const = default;
    };

    explicit RoomsCanvas(QWidget* parent = nullptr);
    ~RoomsCanvas() override;

    /// Keeps what is chosen where it is still there.
    void setMap(const power::RoomsMap& map, const power::RoomsWords& words);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    [[nodiscard]] const paint::RoomsPicture& picture() const { return m_paint.picture; }
    [[nodiscard]] const std::optional<Spot>& current() const { return m_current; }
    void choose(std::optional<Spot> spot);
    void goTo(Id<power::Space> space);

    /// Every spot in the order of the walk, for a screen reader.
    [[nodiscard]] std::vector<Spot> spots() const;
    [[nodiscard]] QString sentenceOf(const Spot& spot) const;
    /// On the screen's pixels of this widget.
    [[nodiscard]] QRect rectOf(const Spot& spot) const;

    void zoomIn() { zoomBy(1.2); }
    void zoomOut() { zoomBy(1 / 1.2); }
    void zoomToFit();
    [[nodiscard]] double zoom() const { return transform().m11(); }

signals:
    void chosen();
    /// Enter: the person wants to change what is chosen.
    void opened();
    void menuWanted(const QPoint& globalPosition);
    /// A decision was dropped on a room. `paper`: the hollow mark, or Alt was held.
    void tokenDropped(
        const trellis::Id<trellis::power::Decision>& decision,
        size_t room,
        bool paper,
        const QPoint& globalPosition
    );
    /// A room was put there: -1 to 1 from the middle to the edges.
    void roomMoved(size_t room, const QPointF& pin);
    /// A room was dropped on another ring, where it does not belong.
    void roomLeftRing(size_t room);
    /// Somebody wants a new room there.
    void roomWanted(trellis::Openness ring, const QPointF& pin);
    void leverWanted(int lever);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Drag {
        Spot spot;
        QPointF start; ///< on the map
        bool moving = false;
    };
    void layOut();
    void build();
    void showStates();
    void zoomBy(double factor);
    void walk(int by);
    void stepInRoom(int by);
    void stepAcross(bool down);
    [[nodiscard]] std::optional<Spot> spotAt(QPointF point) const;
    [[nodiscard]] std::optional<size_t> roomAt(QPointF point) const;
    [[nodiscard]] QPointF pinAt(QPointF point) const;
    [[nodiscard]] MarkItem* itemOf(const Spot& spot) const;
    [[nodiscard]] const power::PlacedRoom* placed(size_t room) const;
    void moveDrag(QPointF point);
    void drop(QPointF point, Qt::KeyboardModifiers modifiers, const QPoint& globalPosition);
    void endDrag();
    void tellFocus();
    void toggleFold();

    power::RoomsMap m_map;
    power::RoomsWords m_words;
    RoomsPaint m_paint;
    QGraphicsScene* m_scene;
    std::vector<MarkItem*> m_items;
    std::optional<Spot> m_current;
    std::optional<Spot> m_hovered;
    std::optional<size_t> m_target;
    std::optional<Drag> m_drag;
    bool m_readOnly = false;
    bool m_fold = true;
    bool m_fits = true; ///< nobody looked closer yet: the whole map is kept in view
};

} // namespace trellis::ui
