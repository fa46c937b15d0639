#pragma once

#include "core/photovoice/wall.h"
#include "ui/photovoice/dragged_photos.h"

#include <QWidget>

namespace trellis::ui {

class ElidedLabel;
class TextLabel;
class Thumbnails;
class WallList;

/// Below the wall: the photos that are under no theme yet. A photo dropped here leaves its theme.
class WallTray : public QWidget {
    Q_OBJECT

public:
    explicit WallTray(Thumbnails& thumbnails, QWidget* parent = nullptr);

    void show(const std::vector<photovoice::PhotoCard>& photos, bool writable, Language language);
    [[nodiscard]] WallList& list() { return *m_list; }

signals:
    void dropped(const trellis::ui::DraggedPhotos& photos);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    bool m_writable = true;
    TextLabel* m_title;
    TextLabel* m_count;
    ElidedLabel* m_hint;
    TextLabel* m_empty;
    WallList* m_list;
};

} // namespace trellis::ui
