#include "ui/photovoice/photo_grid.h"

#include "ui/photovoice/photo_delegate.h"
#include "ui/photovoice/photo_model.h"
#include "ui/photovoice/thumbnails.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace trellis::ui {
namespace {

constexpr int narrowestColumn = 270;

} // namespace

PhotoGrid::PhotoGrid(Thumbnails& thumbnails, QWidget* parent) : QListView(parent) {
    setItemDelegate(new PhotoDelegate(thumbnails, this));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(false);
    connect(&thumbnails, &Thumbnails::arrived, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QListView::doubleClicked, this, &PhotoGrid::opened);
}

void PhotoGrid::layOutColumns() {
    const int room = viewport()->width() - 1;
    const int columns = std::max(1, room / narrowestColumn);
    const int width = room / columns;
    const QSize cell(width, PhotoDelegate::heightFor(width, *this));
    if (cell == gridSize())
        return;
    setIconSize(cell); // the delegate's size hint
    setGridSize(cell);
    verticalScrollBar()->setSingleStep(cell.height() / 4);
}

void PhotoGrid::resizeEvent(QResizeEvent* event) {
    layOutColumns();
    QListView::resizeEvent(event);
}

void PhotoGrid::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        layOutColumns();
}

void PhotoGrid::keyPressEvent(QKeyEvent* event) {
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                       event->key() == Qt::Key_Space;
    if (opens && currentIndex().isValid())
        emit opened(currentIndex());
    else if (event->key() == Qt::Key_Delete && !selectedIndexes().isEmpty())
        emit removeWanted();
    else
        QListView::keyPressEvent(event);
}

} // namespace trellis::ui
