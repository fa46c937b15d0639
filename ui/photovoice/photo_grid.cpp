#include "ui/photovoice/photo_grid.h"

#include "ui/photovoice/photo_delegate.h"
#include "ui/photovoice/photo_model.h"
#include "ui/photovoice/thumbnails.h"

#include <QKeyEvent>
#include <QMouseEvent>
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
    setMouseTracking(true); // the mark shows under the pointer
    viewport()->setAttribute(Qt::WA_Hover);
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
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool looks = event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier;
    if (opens && currentIndex().isValid())
        emit opened(currentIndex());
    else if (looks && currentIndex().isValid())
        emit closerWanted();
    else if (event->key() == Qt::Key_Delete && !selectedIndexes().isEmpty())
        emit removeWanted();
    else
        QListView::keyPressEvent(event);
}

/// A press on the mark in a card's corner adds the card to the chosen ones, or takes it out.
void PhotoGrid::mousePressEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    const bool onMark = index.isValid() && event->button() == Qt::LeftButton &&
                        PhotoDelegate::markIn(visualRect(index)).contains(event->pos());
    if (!onMark)
        return QListView::mousePressEvent(event);
    setFocus(Qt::MouseFocusReason);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::Toggle);
}

void PhotoGrid::keyboardSearch(const QString& words) {
    if (!words.trimmed().isEmpty())
        emit typed(words);
}

} // namespace trellis::ui
