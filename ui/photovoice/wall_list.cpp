#include "ui/photovoice/wall_list.h"

#include "ui/paint/cover.h"
#include "ui/paint/text.h"
#include "ui/parts/themed.h"
#include "ui/photovoice/photo_model.h"
#include "ui/photovoice/thumbnails.h"

#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace trellis::ui {
namespace {

constexpr int columns = 3;
constexpr double gap = 4; ///< around a picture, half of what is between two
constexpr double radius = 5;
constexpr double pictureShare = 0.75; ///< 4:3
constexpr int rowHeight = 92;

/// Paints a picture alone; its title is the tooltip and what a screen reader says.
class ThumbDelegate : public QStyledItemDelegate {
public:
    ThumbDelegate(Thumbnails& thumbnails, QObject* parent)
        : QStyledItemDelegate(parent),
          m_thumbnails(thumbnails) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override {
        const auto& card = static_cast<const PhotoModel&>(*index.model()).card(index);
        const paint::Theme theme = themeOf(*option.widget);
        const QRectF frame = QRectF(option.rect).adjusted(gap, gap, -gap, -gap);
        paint::paintCovering(*painter, frame, m_thumbnails.of(card.sha256), radius, theme);
        const bool selected = (option.state & QStyle::State_Selected) != 0;
        const bool focused = (option.state & QStyle::State_HasFocus) != 0;
        const bool active = option.widget->hasFocus();
        if (!focused && !(selected && active))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.focus, 2, selected ? Qt::SolidLine : Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(frame.adjusted(-2.5, -2.5, 2.5, 2.5), radius + 2, radius + 2);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return option.decorationSize;
    }

private:
    Thumbnails& m_thumbnails;
};

} // namespace

WallList::WallList(Thumbnails& thumbnails, Shape shape, QWidget* parent)
    : QListView(parent),
      m_thumbnails(thumbnails),
      m_model(new PhotoModel(this)),
      m_shape(shape) {
    setItemDelegate(new ThumbDelegate(thumbnails, this));
    setModel(m_model);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setUniformItemSizes(true);
    setWrapping(shape == Shape::Grid);
    setFlow(QListView::LeftToRight);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setFrameShape(QFrame::NoFrame);
    setDragEnabled(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(
        shape == Shape::Grid ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded
    );
    connect(&thumbnails, &Thumbnails::arrived, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex& index) {
        emit opened(m_model->card(index).id);
    });
}

void WallList::setPhotos(std::vector<photovoice::PhotoCard> photos, Language language) {
    const int row = currentIndex().row();
    m_model->setCards(std::move(photos), language);
    const int count = m_model->rowCount();
    if (count > 0 && !currentIndex().isValid())
        setCurrentIndex(m_model->index(std::clamp(row, 0, count - 1)));
}

std::vector<Id<photovoice::Photo>> WallList::chosen() const {
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    std::vector<Id<photovoice::Photo>> photos;
    for (const QModelIndex& index : indexes)
        photos.push_back(m_model->card(index).id);
    return photos;
}

void WallList::choose(Id<photovoice::Photo> photo) {
    if (const QModelIndex index = m_model->indexOf(photo); index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

int WallList::photoCount() const {
    return m_model->rowCount();
}

QSize WallList::cell() const {
    if (m_shape == Shape::Row)
        return {int(rowHeight / pictureShare), rowHeight};
    const int width = std::max(1, (this->width() - 1) / columns);
    return {width, int(width * pictureShare)};
}

int WallList::heightOfRows(int rows, int width) {
    return rows * int(std::max(1, (width - 1) / columns) * pictureShare) + 2;
}

void WallList::layOutCells() {
    if (cell() == gridSize())
        return;
    setIconSize(cell()); // the delegate's size hint
    setGridSize(cell());
}

void WallList::fitRows() {
    m_fits = true;
    const int cells = std::max({m_model->rowCount(), m_wanted, 1});
    setFixedHeight(heightOfRows((cells + columns - 1) / columns, width()));
}

void WallList::paintEvent(QPaintEvent* event) {
    QListView::paintEvent(event);
    if (m_model->rowCount() >= m_wanted)
        return;
    const paint::Theme theme = themeOf(*this);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.ctl, 1, Qt::DashLine));
    const QSize size = cell();
    for (int i = m_model->rowCount(); i < m_wanted; ++i) {
        const QPointF corner(i % columns * size.width(), i / columns * size.height());
        const QRectF patch =
            QRectF(corner, size).adjusted(gap + .5, gap + .5, -gap - .5, -gap - .5);
        painter.drawRoundedRect(patch, radius, radius);
    }
}

void WallList::resizeEvent(QResizeEvent* event) {
    layOutCells();
    if (m_fits && event->oldSize().width() != event->size().width())
        fitRows();
    QListView::resizeEvent(event);
}

void WallList::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    viewport()->update();
    emit entered();
}

void WallList::keyPressEvent(QKeyEvent* event) {
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                       event->key() == Qt::Key_Space;
    if (opens && currentIndex().isValid())
        emit opened(m_model->card(currentIndex()).id);
    else if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9)
        event->ignore(); // the wall's own keys, not the first letter of a title
    else
        QListView::keyPressEvent(event);
}

QPixmap WallList::dragPicture(const QModelIndex& index) const {
    const paint::Theme theme = themeOf(*this);
    constexpr QSizeF print(146, 132);
    constexpr double tilt = -3;
    const double ratio = devicePixelRatioF();
    QPixmap picture((print * 1.12 * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(print.width() * .56, print.height() * .56);
    painter.rotate(tilt);
    const QRectF card(QPointF(-print.width() / 2, -print.height() / 2), print);
    painter.setPen(QPen(theme.line2, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(card, radius, radius);
    const photovoice::PhotoCard& photo = m_model->card(index);
    const QRectF frame = card.adjusted(6, 6, -6, -30);
    paint::paintCovering(painter, frame, m_thumbnails.of(photo.sha256), 2, theme);
    const QRectF words(frame.left() + 3, frame.bottom(), frame.width() - 6, 30);
    paint::paintLine(
        painter, words, photo.title, {theme.font(paint::TextStyle::SmallStrong), theme.ink}
    );
    return picture;
}

void WallList::startDrag(Qt::DropActions) {
    const auto photos = chosen();
    if (photos.empty())
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(mimeOf({photos, m_theme}));
    const QPixmap picture = dragPicture(currentIndex());
    drag->setPixmap(picture);
    drag->setHotSpot(
        (QPointF(picture.width(), picture.height()) / picture.devicePixelRatio() * .8).toPoint()
    );
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
}

} // namespace trellis::ui
