#pragma once

#include "core/photovoice/consent.h"
#include "core/photovoice/wall.h"
#include "ui/photovoice/cleared_pictures.h"

#include <QWidget>

namespace trellis::ui {

class Desk;

/// The theme wall from the back of the room: each theme's name, how many photos and dots it has,
/// and those of its photos that the team may see, covered where somebody is covered.
class WallProjection : public QWidget {
    Q_OBJECT

public:
    WallProjection(Desk& desk, QWidget* parent);

    void show(const photovoice::Album& album);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintTheme(QPainter& painter, const photovoice::WallTheme& theme, const QRect& area);
    void paintPictures(
        QPainter& painter,
        const std::vector<const photovoice::ClearedPhoto*>& photos,
        const QRect& room
    );
    [[nodiscard]] const photovoice::ClearedPhoto* shown(Id<photovoice::Photo> photo) const;

    Desk& m_desk;
    photovoice::Wall m_wall;
    std::vector<photovoice::ClearedPhoto> m_photos; ///< that the team may see
    ClearedPictures m_pictures;
};

} // namespace trellis::ui
