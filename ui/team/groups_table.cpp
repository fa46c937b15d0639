#include "ui/team/groups_table.h"

#include "ui/parts/themed.h"
#include "ui/team/groups_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace trellis::ui {
namespace {

/// The line for one more group is written like a placeholder.
class LastLineMuted : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto* model = static_cast<const GroupsModel*>(index.model());
        if (static_cast<size_t>(index.row()) >= model->groups().size())
            option->palette.setColor(
                QPalette::Text, option->palette.color(QPalette::PlaceholderText)
            );
    }
};

} // namespace

GroupsTable::GroupsTable(QWidget* parent) : QTableView(parent) {
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
        QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked
    );
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setItemDelegate(new LastLineMuted(this));
    setTextStyle(*horizontalHeader(), paint::TextStyle::Label);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(24);
}

void GroupsTable::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    horizontalHeader()->setSectionResizeMode(GroupsModel::Name, QHeaderView::Stretch);
    for (const int column : {GroupsModel::People, GroupsModel::Members})
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    connect(model, &QAbstractItemModel::rowsInserted, this, &GroupsTable::layOut);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &GroupsTable::layOut);
    layOut();
}

QSize GroupsTable::sizeHint() const {
    const int rows = model() != nullptr ? model()->rowCount() : 0;
    const int head = horizontalHeader()->sizeHint().height();
    return {200, head + rows * verticalHeader()->defaultSectionSize() + 2};
}

void GroupsTable::layOut() {
    verticalHeader()->setDefaultSectionSize(themeOf(*this).scaledInt(30));
    updateGeometry();
}

void GroupsTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste)) {
        emit pasted(QGuiApplication::clipboard()->text());
        return;
    }
    const bool removes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (!removes || state() == QAbstractItemView::EditingState) {
        QTableView::keyPressEvent(event);
        return;
    }
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        if (!rows.contains(index.row()))
            rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (!rows.isEmpty())
        emit removeWanted(rows);
}

void GroupsTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    updateGeometry();
}

void GroupsTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        layOut();
}

} // namespace trellis::ui
