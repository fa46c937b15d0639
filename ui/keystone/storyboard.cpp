#include "ui/keystone/storyboard.h"

#include "ui/paint/slide_painter.h"
#include "ui/paint/text.h"
#include "ui/parts/themed.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPixmapCache>
#include <QStyledItemDelegate>

#include <algorithm>

namespace trellis::ui {

using namespace Qt::Literals::StringLiterals;

/// Slides with their small pictures, which are painted once for each change.
class StoryboardModel : public QAbstractListModel {
public:
    explicit StoryboardModel(Storyboard* board) : QAbstractListModel(board), m_board(board) {}

    void setSlides(const std::vector<report::ShownSlide>& slides) {
        if (slides.size() != m_slides.size()) {
            beginResetModel();
            m_slides = slides;
            m_pictures.assign(slides.size(), {});
            endResetModel();
            return;
        }
        for (size_t i = 0; i < slides.size(); ++i) {
            if (slides[i] == m_slides[i])
                continue;
            m_slides[i] = slides[i];
            m_pictures[i] = {};
            emit dataChanged(index(int(i)), index(int(i)));
        }
    }
    [[nodiscard]] const report::ShownSlide& slide(int row) const {
        return m_slides.at(size_t(row));
    }
    [[nodiscard]] const QPixmap& picture(int row, QSize size) const {
        QPixmap& picture = m_pictures.at(size_t(row));
        if (picture.size() != size) {
            picture = QPixmap(size);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            paint::paintSlide(painter, QRectF(QPointF(), size), slide(row));
        }
        return picture;
    }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_slides.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
            return {};
        const report::ShownSlide& shown = slide(index.row());
        return Storyboard::tr("Slide %1: %2").arg(shown.number).arg(shown.title);
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override {
        return QAbstractListModel::flags(index) |
               (index.isValid() ? Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled);
    }
    [[nodiscard]] QStringList mimeTypes() const override {
        return {u"application/x-trellis-slide"_s};
    }
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override {
        auto* data = new QMimeData;
        if (!indexes.isEmpty())
            data->setData(mimeTypes().front(), QByteArray::number(indexes.front().row()));
        return data;
    }
    bool dropMimeData(
        const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent
    ) override {
        const int from = data->data(mimeTypes().front()).toInt();
        int to = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
        if (to > from)
            --to;
        if (from >= 0 && from < rowCount())
            emit m_board->moveWanted(slide(from).id.uuid(), to);
        return false; // the model is filled again from the file
    }
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

private:
    Storyboard* m_board;
    std::vector<report::ShownSlide> m_slides;
    mutable std::vector<QPixmap> m_pictures;
};

namespace {

constexpr int pictureWidth = 152;
constexpr int pictureHeight = 86;
constexpr int left = 34;

class StoryboardDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override {
        const auto* model = static_cast<const StoryboardModel*>(index.model());
        const report::ShownSlide& slide = model->slide(index.row());
        const paint::Theme theme = themeOf(*option.widget);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const QRectF picture(
            option.rect.left() + left, option.rect.top() + 8, pictureWidth, pictureHeight
        );
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->drawPixmap(
            picture.toRect(), model->picture(index.row(), {pictureWidth * 2, pictureHeight * 2})
        );
        painter->setBrush(Qt::NoBrush);
        painter->setPen(current ? QPen(theme.focus, 2.5) : QPen(theme.line2, 1));
        painter->drawRoundedRect(current ? picture.adjusted(-2, -2, 2, 2) : picture, 4, 4);
        paint::paintLine(
            *painter,
            QRectF(option.rect.left() + 4, picture.top(), left - 12, theme.scaled(18)),
            QString::number(slide.number),
            {theme.font(paint::TextStyle::Small), theme.ink2, Qt::AlignRight}
        );
        const QString title = slide.title.isEmpty() ? Storyboard::tr("Untitled") : slide.title;
        paint::paintLine(
            *painter,
            QRectF(picture.left(), picture.bottom() + 4, pictureWidth, theme.scaled(18)),
            title,
            {theme.font(current ? paint::TextStyle::SmallStrong : paint::TextStyle::Small),
             slide.title.isEmpty() ? theme.ink3 : theme.ink}
        );
        painter->restore();
    }
    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {
            left + pictureWidth + 12, pictureHeight + 18 + themeOf(*option.widget).scaledInt(18)};
    }
};

} // namespace

Storyboard::Storyboard(QWidget* parent) : QListView(parent), m_model(new StoryboardModel(this)) {
    setModel(m_model);
    setItemDelegate(new StoryboardDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDragDropOverwriteMode(false);
    setFixedWidth(left + pictureWidth + 32);
}

void Storyboard::setSlides(const std::vector<report::ShownSlide>& slides) {
    const auto before = chosen();
    const int row = std::max(0, currentIndex().row());
    m_filling = true;
    m_model->setSlides(slides);
    const auto same =
        before ? std::ranges::find(slides, *before, &report::ShownSlide::id) : slides.end();
    const int to =
        same != slides.end() ? int(same - slides.begin()) : std::min(row, int(slides.size()) - 1);
    setCurrentIndex(m_model->index(to, 0));
    m_filling = false;
}

std::optional<Id<keystone::Slide>> Storyboard::chosen() const {
    return currentIndex().isValid() ? std::optional(m_model->slide(currentIndex().row()).id)
                                    : std::nullopt;
}

void Storyboard::choose(Id<keystone::Slide> slide) {
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->slide(row).id == slide) {
            setCurrentIndex(m_model->index(row, 0));
            scrollTo(currentIndex());
        }
}

void Storyboard::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    setDragEnabled(!readOnly);
}

void Storyboard::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (!m_filling)
        emit chosenChanged();
}

void Storyboard::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool arrow = key == Qt::Key_Up || key == Qt::Key_Down;
    if (arrow && event->modifiers().testFlag(Qt::AltModifier)) {
        if (const auto slide = chosen(); slide && !m_readOnly)
            emit moveWanted(slide->uuid(), currentIndex().row() + (key == Qt::Key_Up ? -1 : 1));
        return;
    }
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        emit removeWanted();
        return;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        emit opened();
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace trellis::ui
