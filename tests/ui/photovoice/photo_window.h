#pragma once

#include "core/photovoice/store.h"
#include "tests/ui/shell/page_window.h"
#include "ui/photovoice/photo_grid.h"
#include "ui/photovoice/photo_page.h"

#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>

namespace trellis::test {

using namespace Qt::Literals::StringLiterals;

/// The page of step 2 with pictures on the disk beside it.
class PhotoWindow : public PageWindow<ui::PhotoPage> {
public:
    /// A JPEG of one colour; pictures of other colours are other photos.
    QString picture(const QString& name, const QColor& color) {
        QImage image(320, 240, QImage::Format_RGB32);
        image.fill(color);
        const QString path = shell.folder.path(name);
        REQUIRE(image.save(path, "JPG", 90));
        return path;
    }
    photovoice::Album album() { return photovoice::readAlbum(reader()); }
    bool hasPhotos(size_t count) {
        return waitFor([&] { return album().photos.size() == count; });
    }
    /// Adds that many photos by the menu.
    void add(int count) {
        shell.dialogs.paths.clear();
        for (int i = 0; i < count; ++i)
            shell.dialogs.paths << picture(
                u"%1.jpg"_s.arg(i), QColor::fromHsv(i * 40, 200, 60 + i * 20)
            );
        action(u"Add photos…"_s).trigger();
        REQUIRE(hasPhotos(size_t(count)));
        settle();
    }
    ui::PhotoGrid& grid() { return find<ui::PhotoGrid>(); }
};

inline void drop(QWidget& target, const QStringList& paths) {
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    mime.setUrls(urls);
    const QPoint where = target.rect().center();
    QDragEnterEvent enter(where, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent event(where, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
}

inline void choose(QComboBox& box, const QString& text) {
    const int row = box.findText(text);
    REQUIRE(row >= 0);
    box.setFocus();
    box.setCurrentIndex(row);
    emit box.activated(row);
    settle();
}

} // namespace trellis::test
