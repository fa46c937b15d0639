#pragma once

#include "ui/paint/rooms_picture.h"

#include <QGraphicsItem>

namespace trellis::ui {

/// What the items of a rooms map paint: the picture and how it looks, kept by their canvas.
struct RoomsPaint {
    paint::RoomsPicture picture;
    paint::RoomsLook look;
    std::optional<Openness> target; ///< the ring that something would be dropped on
};

/// Rings and ground.
class ZonesItem : public QGraphicsItem {
public:
    explicit ZonesItem(const RoomsPaint& paint);
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) override;

private:
    const RoomsPaint& m_paint;
};

/// A room, one of its decisions, or an arrow.
class MarkItem : public QGraphicsItem {
public:
    enum class Kind { Room, Token, Flow };
    /// @param index  of the room or flow in the layout; of a token, that of its room.
    MarkItem(const RoomsPaint& paint, Kind kind, size_t index, size_t token = 0);

    void setState(const paint::RoomState& state);
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] size_t index() const { return m_index; }
    [[nodiscard]] size_t token() const { return m_token; }
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) override;

private:
    const RoomsPaint& m_paint;
    Kind m_kind;
    size_t m_index;
    size_t m_token;
    paint::RoomState m_state;
};

} // namespace trellis::ui
