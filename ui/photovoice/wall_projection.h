#pragma once

#include "core/photovoice/consent.h"
#include "core/photovoice/wall.h"

#include <QImage>
#include <QWidget>

#include <atomic>
#include <thread>

namespace trellis::ui {

class Desk;

/// The theme wall from the back of the room: each theme's name, how many photos and dots it has,
/// and those of its photos that the team may see, covered where somebody is covered.
class WallProjection : public QWidget {
    Q_OBJECT

public:
    WallProjection(Desk& desk, QWidget* parent);
    ~WallProjection() override;
    WallProjection(const WallProjection&) = delete;
    WallProjection& operator=(const WallProjection&) = delete;
    WallProjection(WallProjection&&) = delete;
    WallProjection& operator=(WallProjection&&) = delete;

    void show(const photovoice::Album& album);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// A photo as the team may see it; the picture comes later.
    struct Shown {
        photovoice::ClearedPhoto photo;
        QImage image;
    };
    void load();
    void stop();
    void paintTheme(QPainter& painter, const photovoice::WallTheme& theme, const QRect& area) const;
    void paintPictures(
        QPainter& painter, const std::vector<const Shown*>& pictures, const QRect& room
    ) const;
    [[nodiscard]] const Shown* shown(Id<photovoice::Photo> photo) const;

    Desk& m_desk;
    photovoice::Wall m_wall;
    std::vector<Shown> m_photos;
    std::thread m_loading;
    std::atomic<bool> m_stopped = false;
};

} // namespace trellis::ui
