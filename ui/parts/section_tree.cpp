#include "ui/parts/section_tree.h"

#include "ui/parts/themed.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace trellis::ui {
namespace {

constexpr double radius = 6;

} // namespace

SectionTree::SectionTree(QWidget* parent) : QTreeView(parent) {
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);
    header()->setMinimumSectionSize(24);
    setTextStyle(*header(), paint::TextStyle::Label);
    connect(this, &QTreeView::doubleClicked, this, &SectionTree::openWanted);
}

void SectionTree::setModel(QAbstractItemModel* model) {
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &SectionTree::openSections);
    openSections();
}

void SectionTree::openSections() {
    expandAll();
    for (int section = 0; section < model()->rowCount(); ++section)
        setFirstColumnSpanned(section, {}, true);
}

void SectionTree::drawRow(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index
) const {
    const paint::Theme theme = themeOf(*this);
    const QRectF ground = QRectF(0, option.rect.top(), viewport()->width(), option.rect.height())
                              .adjusted(0, 0, -1, 0);
    const bool chosen = selectionModel()->isRowSelected(index.row(), index.parent());
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    const bool under = underMouse() && ground.contains(pointer) && index.parent().isValid();
    if (chosen || under) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? theme.accentSoft : theme.hover);
        painter->drawRoundedRect(ground, radius, radius);
        painter->restore();
    }
    QTreeView::drawRow(painter, option, index);
    const bool current = hasFocus() && currentIndex().isValid() &&
                         index.row() == currentIndex().row() &&
                         index.parent() == currentIndex().parent();
    if (!current)
        return;
    QStyleOptionFocusRect ring;
    ring.initFrom(this);
    ring.rect = ground.toRect();
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, this);
}

void SectionTree::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit removeWanted();
    else if (enter && currentIndex().isValid())
        emit openWanted(currentIndex());
    else if (event->key() == Qt::Key_Escape && !selectionModel()->selection().isEmpty())
        clearSelection();
    else
        QTreeView::keyPressEvent(event);
}

void SectionTree::mousePressEvent(QMouseEvent* event) {
    QTreeView::mousePressEvent(event);
    if (!indexAt(event->pos()).isValid())
        clearSelection();
}

void SectionTree::changeEvent(QEvent* event) {
    QTreeView::changeEvent(event);
    // Rows grow with the text; a tree asks for their heights again only when told to.
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace trellis::ui
