#include "ui/power/plain_list.h"

#include "ui/paint/group_badge.h"
#include "ui/parts/themed.h"

#include <QCollator>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace trellis::ui {
namespace {

class BadgedDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override {
        const paint::Theme theme = themeOf(*option.widget);
        const QVariant badge = index.data(Qt::UserRole);
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.accentSoft);
        QRectF words = QRectF(option.rect).adjusted(6, 0, -6, 0);
        const QSizeF size = paint::groupBadgeSize(theme);
        const QRectF plate(
            words.left(), words.center().y() - size.height() / 2, size.width(), size.height()
        );
        if (badge.isValid())
            paint::paintGroupBadge(*painter, plate, static_cast<Group>(badge.toInt()), theme);
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        if (!icon.isNull())
            icon.paint(painter, plate.toRect().adjusted(2, 1, -2, -1));
        if (badge.isValid() || !icon.isNull())
            words.setLeft(plate.right() + 10);
        const bool first = index.column() == 0;
        painter->setFont(theme.font(first ? paint::TextStyle::BodyStrong : paint::TextStyle::Small)
        );
        painter->setPen(first ? theme.ink : theme.ink2);
        painter->drawText(
            words,
            int(Qt::AlignLeft | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(
                index.data().toString(), Qt::ElideRight, int(words.width())
            )
        );
        painter->restore();
    }
};

/// A figure as the tables write it, with a sign or a comma: what sorting compares.
std::optional<double> figureIn(const QString& cell) {
    bool is = false;
    const double figure = QString(cell)
                              .replace(QChar(0x2212), QLatin1Char('-'))
                              .replace(QLatin1Char(','), QLatin1Char('.'))
                              .toDouble(&is);
    return is ? std::optional(figure) : std::nullopt;
}

/// By the alphabet of the window's language, and numbers by their value.
class SortedRows : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& one, const QModelIndex& other) const override {
        const auto first = figureIn(one.data().toString());
        const auto second = figureIn(other.data().toString());
        if (first && second)
            return *first < *second;
        QCollator collator;
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        return collator.compare(one.data().toString(), other.data().toString()) < 0;
    }
};

} // namespace

PlainList::PlainList(QWidget* parent)
    : QTableView(parent),
      m_rows(new PlainTable(this)),
      m_sorted(new SortedRows(this)) {
    m_sorted->setSourceModel(m_rows);
    setModel(m_sorted);
    setItemDelegate(new BadgedDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &PlainList::sortBy);
    setTextStyle(*horizontalHeader(), paint::TextStyle::Label);
}

void PlainList::setRows(std::vector<PlainRow> rows) {
    const QUuid before = current();
    m_rows->setRows(std::move(rows));
    if (!currentIndex().isValid())
        goTo(before);
    layOut();
}

QUuid PlainList::current() const {
    return m_rows->idAt(m_sorted->mapToSource(currentIndex()).row());
}

bool PlainList::goTo(const QUuid& id) {
    const int row = m_rows->rowOf(id);
    if (row < 0)
        return false;
    setCurrentIndex(m_sorted->mapFromSource(m_rows->index(row, 0)));
    return true;
}

void PlainList::sortBy(int column) {
    const bool again = m_sorted->sortColumn() == column;
    const bool third = again && m_sorted->sortOrder() == Qt::DescendingOrder;
    const Qt::SortOrder order = again ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_sorted->sort(third ? -1 : column, order);
    horizontalHeader()->setSortIndicatorShown(!third);
    horizontalHeader()->setSortIndicator(column, order);
    scrollTo(currentIndex());
}

void PlainList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete && !current().isNull())
        emit removeWanted(current());
    else
        QTableView::keyPressEvent(event);
}

void PlainList::layOut() {
    const paint::Theme theme = themeOf(*this);
    verticalHeader()->setDefaultSectionSize(theme.scaledInt(33));
    const int columns = m_rows->columnCount();
    if (columns == 0)
        return;
    // The name has a third of the width, the others share the rest; a longer head takes from the
    // name.
    const int width = viewport()->width();
    int name = width * 34 / 100;
    const int share = (width - name) / std::max(1, columns - 1);
    for (int column = 1; column < columns; ++column) {
        const int wanted = std::max(share, horizontalHeader()->sectionSizeHint(column));
        horizontalHeader()->resizeSection(column, wanted);
        name -= wanted - share;
    }
    horizontalHeader()->resizeSection(0, std::max(name, width / 5));
}

void PlainList::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        layOut();
}

void PlainList::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOut();
}

void PlainList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    emit chosen();
}

void PlainList::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    emit chosen();
}

} // namespace trellis::ui
