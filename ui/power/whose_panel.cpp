#include "ui/power/whose_panel.h"

#include "ui/paint/group_badge.h"
#include "ui/paint/whose_picture.h"
#include "ui/parts/themed.h"
#include "ui/shell/desk.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace trellis::ui {
namespace {

constexpr double cellWidth = 42;
constexpr double leastWidth = 36;
constexpr double cellHeight = 55;
constexpr double leastHeight = 40;
constexpr double headHeight = 30;
constexpr double nameWidth = 116;

class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override {
        const auto* model = static_cast<const ViewModel*>(index.model());
        const paint::RoomsLook look{themeOf(*option.widget), 1, false, false};
        const QRectF rect = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
        paint::paintViewCell(*painter, rect, model->cell(index), model->words(), look);
        if (!option.state.testFlag(QStyle::State_Selected))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(look.theme.focus, look.length(2.5)));
        painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), look.length(5), look.length(5));
        painter->restore();
    }
};

/// The groups' badges above the cells.
class BadgeHeader : public QHeaderView {
public:
    explicit BadgeHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {}

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        const auto* model = static_cast<const ViewModel*>(this->model());
        const paint::Theme theme = themeOf(*this);
        const QSizeF size = paint::groupBadgeSize(theme);
        QRectF badge(QPointF(), size);
        badge.moveCenter(QRectF(rect).center());
        paint::paintGroupBadge(
            *painter, badge, model->whose().columns.at(size_t(section)).group, theme
        );
    }
    [[nodiscard]] QSize sizeHint() const override {
        return {100, themeOf(*this).scaledInt(headHeight)};
    }
};

} // namespace

ViewModel::ViewModel(const power::WhoseMap& whose, size_t panel, Desk& desk, QObject* parent)
    : QAbstractTableModel(parent),
      m_whose(whose),
      m_panel(panel),
      m_desk(desk) {}

const power::ViewCell& ViewModel::cell(const QModelIndex& index) const {
    return m_whose.panels.at(m_panel).cells.at(size_t(index.row())).at(size_t(index.column()));
}

const Words& ViewModel::words() const {
    return m_desk.words();
}

int ViewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_whose.decisions.size());
}

int ViewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_whose.columns.size());
}

QVariant ViewModel::data(const QModelIndex& index, int role) const {
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return power::viewCellSentence(
            m_whose,
            m_whose.panels.at(m_panel),
            size_t(index.row()),
            size_t(index.column()),
            words()
        );
    return {};
}

QVariant ViewModel::headerData(int section, Qt::Orientation way, int role) const {
    if (way == Qt::Horizontal && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return m_whose.columns.at(size_t(section)).label;
    if (way == Qt::Vertical && role == Qt::DisplayRole)
        return m_whose.decisions.at(size_t(section)).name;
    return {};
}

ViewTable::ViewTable(ViewModel* model, bool names, QWidget* parent) : QTableView(parent) {
    model->setParent(this);
    setHorizontalHeader(new BadgeHeader(this));
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setVisible(names);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(
        Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment::fromInt(Qt::TextWordWrap)
    );
    verticalHeader()->setHighlightSections(false);
    setTextElideMode(Qt::ElideRight);
}

void ViewTable::arrange() {
    const paint::Theme theme = themeOf(*this);
    const int rows = std::max(1, model()->rowCount());
    const int columns = std::max(1, model()->columnCount());
    if (!verticalHeader()->isHidden())
        verticalHeader()->setFixedWidth(theme.scaledInt(nameWidth));
    const int height = std::clamp(
        viewport()->height() / rows, theme.scaledInt(leastHeight), theme.scaledInt(cellHeight)
    );
    const int width = std::clamp(
        viewport()->width() / columns, theme.scaledInt(leastWidth), theme.scaledInt(cellWidth + 14)
    );
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setDefaultSectionSize(width);
    for (int row = 0; row < model()->rowCount(); ++row)
        setRowHeight(row, height);
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnWidth(column, width);
}

QSize ViewTable::sizeHint() const {
    const paint::Theme theme = themeOf(*this);
    const int names = verticalHeader()->isHidden() ? 0 : theme.scaledInt(nameWidth);
    return {
        names + model()->columnCount() * theme.scaledInt(cellWidth),
        theme.scaledInt(headHeight) + model()->rowCount() * theme.scaledInt(cellHeight)};
}

QSize ViewTable::minimumSizeHint() const {
    const paint::Theme theme = themeOf(*this);
    const int names = verticalHeader()->isHidden() ? 0 : theme.scaledInt(nameWidth);
    return {
        names + model()->columnCount() * theme.scaledInt(leastWidth),
        theme.scaledInt(headHeight + 3 * leastHeight)};
}

void ViewTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    arrange();
}

void ViewTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        emit moved(current);
}

void ViewTable::keyPressEvent(QKeyEvent* event) {
    const QModelIndex index = currentIndex();
    const int key = event->key();
    if (index.isValid() && key >= Qt::Key_0 && key <= Qt::Key_5)
        emit typed(index, key - Qt::Key_0);
    else if (index.isValid() && event->text() == QLatin1String("?"))
        emit typed(index, std::nullopt);
    else if (index.isValid() && (key == Qt::Key_Delete || key == Qt::Key_Backspace))
        emit cleared(index);
    else
        QTableView::keyPressEvent(event);
}

} // namespace trellis::ui
