#pragma once

#include "core/photovoice/library.h"
#include "ui/photovoice/dragged_photos.h"

#include <QListView>

namespace trellis::ui {

class PhotoModel;
class Thumbnails;

/// Small pictures of one theme, or of the tray: arrows move, Enter opens, they can be dragged.
class WallList : public QListView {
    Q_OBJECT

public:
    enum class Shape {
        Grid, ///< three in a row, as many rows as there are
        Row,  ///< one row that scrolls to the side
    };
    WallList(Thumbnails& thumbnails, Shape shape, QWidget* parent = nullptr);

    /// Shows these. When the chosen one is gone, the one in its place is chosen.
    void setPhotos(std::vector<photovoice::PhotoCard> photos, Language language);
    /// Which theme is dragged from; nullopt is the tray.
    void setTheme(std::optional<Id<photovoice::Theme>> theme) { m_theme = theme; }
    /// The chosen photos, in their order.
    [[nodiscard]] std::vector<Id<photovoice::Photo>> chosen() const;
    void choose(Id<photovoice::Photo> photo);
    /// So many cells are shown: those without a photo as blank patches. For a grid.
    void setWanted(int cells) { m_wanted = cells; }
    /// Is as tall as its rows, at its width of the moment and after.
    void fitRows();
    [[nodiscard]] int photoCount() const;
    /// How large a picture's cell is now.
    [[nodiscard]] QSize cell() const;
    [[nodiscard]] static int heightOfRows(int rows, int width);

signals:
    /// Enter, Space or a double click.
    void opened(Id<trellis::photovoice::Photo> photo);
    /// The keyboard or the mouse came here.
    void entered();

protected:
    void startDrag(Qt::DropActions actions) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOutCells();
    [[nodiscard]] QPixmap dragPicture(const QModelIndex& index) const;

    Thumbnails& m_thumbnails;
    PhotoModel* m_model;
    Shape m_shape;
    int m_wanted = 0;
    bool m_fits = false;
    std::optional<Id<photovoice::Theme>> m_theme;
};

} // namespace trellis::ui
