#include "ui/power/matrix_table.h"

#include "ui/parts/text_label.h"
#include "ui/parts/trellis_style.h"
#include "ui/power/level_text.h"
#include "ui/power/matrix_delegate.h"
#include "ui/power/matrix_headers.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace trellis::ui {
namespace {

constexpr double narrowestVoice = 110;
constexpr double footHeight = 34; ///< which the picture has and the table has not
constexpr double tallestRow = 62;

} // namespace

MatrixTable::MatrixTable(MatrixModel& model, QWidget* parent)
    : QTableView(parent),
      m_model(model),
      m_corner(new TextLabel({}, paint::TextStyle::Label, Ink::Muted, this)),
      m_delegate(new MatrixDelegate(this)),
      m_groups(new GroupHeader(this)),
      m_decisions(new DecisionHeader(this)) {
    setHorizontalHeader(m_groups);
    connect(m_groups, &QHeaderView::sectionClicked, this, [this](int section) {
        if (section < m_model.voiceColumn())
            emit sortWanted(size_t(section / 2));
    });
    setVerticalHeader(m_decisions);
    setItemDelegate(m_delegate);
    setModel(&model);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed);
    setOwnFocus(*this);
    m_corner->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_corner->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(m_decisions, &DecisionHeader::renamed, this, &MatrixTable::renamed);
    connect(m_decisions, &QHeaderView::sectionClicked, this, [this](int row) {
        const int column = std::max(currentIndex().column(), visibleHalves().value(0));
        setCurrentIndex(m_model.index(row, column));
        setFocus(Qt::MouseFocusReason);
    });
    connect(m_decisions, &QHeaderView::sectionDoubleClicked, this, [this](int row) {
        if (!m_readOnly)
            m_decisions->editName(row);
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &MatrixTable::layOut);
}

void MatrixTable::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    m_model.setReadOnly(readOnly);
}

void MatrixTable::setView(paint::MatrixView view) {
    m_view = view;
    m_model.setSecond(view == paint::MatrixView::Hoped ? Lens::Hoped : Lens::Practice);
    m_delegate->setView(view);
    layOut();
    const QModelIndex current = currentIndex();
    if (current.isValid() && isColumnHidden(current.column()))
        setCurrentIndex(current.siblingAtColumn(current.column() ^ 1));
    viewport()->update();
}

std::optional<MatrixHalf> MatrixTable::currentHalf() const {
    return m_model.halfAt(currentIndex());
}

bool MatrixTable::canType() const {
    return !m_readOnly && currentHalf() && m_view != paint::MatrixView::Difference;
}

void MatrixTable::goTo(const MatrixHalf& half) {
    const QModelIndex index = m_model.indexOf(half);
    setCurrentIndex(
        isColumnHidden(index.column()) ? index.siblingAtColumn(index.column() ^ 1) : index
    );
}

void MatrixTable::goToLens(Lens lens) {
    if (auto half = currentHalf()) {
        half->lens = lens;
        goTo(*half);
    }
}

void MatrixTable::showOrder(std::optional<size_t> column, bool highestFirst) {
    m_groups->setSortIndicator(
        column ? int(2 * *column) : -1, highestFirst ? Qt::DescendingOrder : Qt::AscendingOrder
    );
    m_groups->viewport()->update();
}

void MatrixTable::renameCurrent() {
    if (m_readOnly || !currentIndex().isValid())
        return;
    if (currentHalf())
        m_decisions->editName(currentRow());
    else
        edit(currentIndex());
}

QRect MatrixTable::columnRect(size_t column) const {
    const int paper = 2 * int(column);
    int left = -1;
    int width = 0;
    for (const int section : {paper, paper + 1})
        if (!isColumnHidden(section)) {
            left = left < 0 ? columnViewportPosition(section) : left;
            width += columnWidth(section);
        }
    return {viewport()->x() + left, 0, width, 1};
}

int MatrixTable::namesWidth() const {
    return m_decisions->width();
}

paint::MatrixPicture MatrixTable::picture() const {
    return {m_model.matrix(), m_model.words(), m_model.language(), m_view};
}

void MatrixTable::layOut() {
    const paint::MatrixLook look{themeOf(*this)};
    const double left = look.length(16);
    const QSizeF room(width() - left - 2, height() + look.length(footHeight));
    const paint::MatrixGeometry geometry = paint::matrixGeometry(picture(), look, room);
    const int names = int(geometry.nameWidth + left);
    const int head = int(geometry.headHeight);
    m_decisions->setFixedWidth(names);
    m_groups->setHeadHeight(head);
    m_corner->setText(m_model.words().decision);
    m_corner->setGeometry(int(left), 0, names, int(head - look.length(6)));
    layOutColumns(geometry, look);
    // No taller than its rows need, so that the change stands right under them.
    const double row = std::max(geometry.rowHeight, look.length(tallestRow));
    setMaximumHeight(int(head + row * m_model.rowCount() + 2));
    m_decisions->setMinimumSectionSize(1);
    m_decisions->setDefaultSectionSize(int(geometry.rowHeight));
    emit laidOut();
}

void MatrixTable::layOutColumns(
    const paint::MatrixGeometry& geometry, const paint::MatrixLook& look
) {
    const bool both = m_view == paint::MatrixView::Both;
    const double least = paint::narrowestColumn(picture(), look);
    const double column = std::floor(std::max(geometry.columnWidth, least));
    for (int section = 0; section < m_model.voiceColumn(); ++section) {
        const bool paper = section % 2 == 0;
        setColumnHidden(section, !both && paper != (m_view == paint::MatrixView::Paper));
        setColumnWidth(section, int(both ? column / 2 : column));
    }
    const double used = m_decisions->width() + column * double(m_model.matrix().columns.size());
    // The bar comes only after this, when the rows have their height.
    const bool scrolls =
        geometry.headHeight + int(geometry.rowHeight) * m_model.rowCount() + 2 > double(height());
    const int bar = scrolls ? verticalScrollBar()->sizeHint().width() : 0;
    setColumnWidth(
        m_model.voiceColumn(), int(std::max(width() - used - bar - 2, look.length(narrowestVoice)))
    );
}

QRectF MatrixTable::pairRect(const QModelIndex& index) const {
    QRect pair = visualRect(index);
    if (m_view == paint::MatrixView::Both && m_model.halfAt(index))
        pair = pair.united(visualRect(index.siblingAtColumn(index.column() ^ 1)));
    return pair;
}

void MatrixTable::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (!currentIndex().isValid())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintCurrent(painter);
}

void MatrixTable::paintCurrent(QPainter& painter) const {
    const paint::MatrixLook look{themeOf(*this)};
    painter.setBrush(Qt::NoBrush);
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    if (selected.size() > 1) {
        QRectF area;
        for (const QModelIndex& index : selected)
            area = area.united(visualRect(index));
        painter.setPen(QPen(look.theme.focus, 1, Qt::DashLine));
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 8, 8);
    }
    painter.setPen(QPen(look.theme.focus, 2));
    painter.drawRoundedRect(pairRect(currentIndex()).adjusted(1, 1, -1, -1), 8, 8);
    if (!hasFocus() || !currentHalf() || m_view != paint::MatrixView::Both)
        return;
    // Which half the next figure goes to: a bar under its digit, readable on every level's tone.
    const QRectF half = visualRect(currentIndex());
    const double width = look.length(16);
    const QRectF bar(
        half.center().x() - width / 2, half.bottom() - look.length(12), width, look.length(3)
    );
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.theme.surface);
    painter.drawRoundedRect(bar.adjusted(-2, -2, 2, 2), 3, 3);
    painter.setBrush(look.theme.focus);
    painter.drawRoundedRect(bar, 1.5, 1.5);
}

void MatrixTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOut();
}

void MatrixTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        layOut();
}

void MatrixTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    m_delegate->setCurrentRow(current.row());
    m_decisions->setCurrentRow(current.row());
    viewport()->update();
    emit currentMoved();
}

bool MatrixTable::event(QEvent* event) {
    // On the words of who decides, letters are typed; elsewhere they may be the page's shortcuts.
    const bool onWords = currentIndex().isValid() && !currentHalf() && !m_readOnly;
    if (event->type() == QEvent::ShortcutOverride && onWords) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!key->text().isEmpty() && key->text().front().isPrint() &&
            !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void MatrixTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (!typeKey(*event))
        QTableView::keyPressEvent(event);
}

bool MatrixTable::typeKey(const QKeyEvent& event) {
    // What an open editor leaves over is not the table's.
    if (state() == QAbstractItemView::EditingState)
        return false;
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (enter && currentHalf()) {
        setCurrentIndex(
            currentIndex().siblingAtRow(std::min(currentRow() + 1, m_model.rowCount() - 1))
        );
        return true;
    }
    if (enter && !m_readOnly && currentIndex().isValid()) {
        edit(currentIndex());
        return true;
    }
    if (!canType())
        return false;
    if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) {
        type(std::nullopt);
        return true;
    }
    const QString text = event.text();
    const auto level = text.size() == 1 ? parseLevel(text) : std::nullopt;
    if (!level)
        return false;
    type(level);
    if (m_movesOn)
        moveOn();
    return true;
}

void MatrixTable::type(std::optional<power::SayLevel> level) {
    const auto half = currentHalf();
    const power::MatrixCell& cell = *m_model.cellAt(currentIndex());
    if (cell.at(half->lens) != level)
        emit levelsTyped({{*half, level}});
}

QList<int> MatrixTable::visibleHalves() const {
    QList<int> columns;
    for (int column = 0; column < m_model.voiceColumn(); ++column)
        if (!isColumnHidden(column))
            columns.append(column);
    return columns;
}

void MatrixTable::moveOn() {
    const QList<int> columns = visibleHalves();
    const auto place = columns.indexOf(currentIndex().column());
    if (place + 1 < columns.size())
        setCurrentIndex(currentIndex().siblingAtColumn(columns.at(place + 1)));
    else if (currentRow() + 1 < m_model.rowCount())
        setCurrentIndex(m_model.index(currentRow() + 1, columns.front()));
}

} // namespace trellis::ui
