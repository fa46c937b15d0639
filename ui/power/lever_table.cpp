#include "ui/power/lever_table.h"

#include "ui/paint/group_badge.h"
#include "ui/paint/icons.h"
#include "ui/paint/lever_bar.h"
#include "ui/parts/themed.h"
#include "ui/power/rooms_edits.h"
#include "ui/shell/desk.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double leverHeight = 24;
constexpr double paperWidth = 64; ///< two badges
constexpr double leastPractice = 76;

} // namespace

void LeverModel::setSpace(
    const power::PowerMap& map, const power::Space& space, Language language
) {
    beginResetModel();
    m_names.clear();
    for (const Lever lever : allLevers) {
        m_names.append(vocabulary::label(lever, language));
        auto& cells = m_cells.at(static_cast<size_t>(lever));
        for (const Lens lens : {Lens::Formal, Lens::Practice}) {
            Cell& cell = cells.at(lens == Lens::Formal ? 0 : 1);
            cell = {};
            const auto found = space.levers.find({lever, lens});
            if (found == space.levers.end())
                continue;
            cell.asked = true;
            for (const power::Whom& whom : found->second)
                cell.holders.push_back(
                    {power::groupOf(map, whom), power::nameOf(map, whom, language)}
                );
        }
    }
    endResetModel();
}

void LeverModel::setHeaders(
    const QStringList& headers, const QString& unknown, const QString& open
) {
    m_headers = headers;
    m_unknown = unknown;
    m_open = open;
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

const LeverModel::Cell& LeverModel::cell(int row, int column) const {
    return m_cells.at(size_t(row)).at(column == Paper ? 0 : 1);
}

int LeverModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_names.size());
}

int LeverModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(Columns);
}

QVariant LeverModel::data(const QModelIndex& index, int role) const {
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const QString name = m_names.value(index.row());
    if (index.column() == Name)
        return name;
    const Cell& here = cell(index.row(), index.column());
    QStringList holders;
    for (const Holder& holder : here.holders)
        holders.append(holder.name);
    const QString who = !here.asked         ? m_open
                        : holders.isEmpty() ? m_unknown
                                            : holders.join(u", "_s);
    if (role == Qt::DisplayRole)
        return who;
    return u"%1, %2: %3"_s.arg(name, m_headers.value(index.column()), who);
}

QVariant LeverModel::headerData(int section, Qt::Orientation way, int role) const {
    if (way == Qt::Horizontal && role == Qt::DisplayRole)
        return m_headers.value(section);
    return {};
}

void LeverDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index
) const {
    const auto* model = static_cast<const LeverModel*>(index.model());
    const paint::Theme theme = themeOf(*option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accentSoft);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, -1, -1), 4, 4);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme.focus, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(option.rect.adjusted(1, 2, -2, -2), 4, 4);
        }
    }
    painter->setClipRect(option.rect);
    QRectF rect = QRectF(option.rect).adjusted(2, 0, -2, 0);
    painter->setFont(theme.font(paint::TextStyle::Small));
    if (index.column() == LeverModel::Name) {
        const double size = theme.scaled(14);
        paint::paintIcon(
            *painter,
            QRectF(rect.left(), rect.center().y() - size / 2, size, size),
            paint::leverIcon(static_cast<Lever>(index.row())),
            theme.ink2
        );
        rect.setLeft(rect.left() + size + theme.scaled(7));
        painter->setPen(theme.ink);
        painter->drawText(
            rect,
            int(Qt::AlignVCenter),
            painter->fontMetrics().elidedText(
                index.data().toString(), Qt::ElideRight, int(rect.width())
            )
        );
        painter->restore();
        return;
    }
    const LeverModel::Cell& cell = model->cell(index.row(), index.column());
    const bool paper = index.column() == LeverModel::Paper;
    const QSizeF badge = paint::groupBadgeSize(theme);
    double x = rect.left();
    const auto place = [&] {
        const QRectF at(x, rect.center().y() - badge.height() / 2, badge.width(), badge.height());
        x += badge.width() + theme.scaled(4);
        return at;
    };
    if (cell.asked && cell.holders.empty()) {
        const QRectF at = place();
        paint::paintFog(*painter, at, 4, {theme, 1, false, false});
        painter->setPen(theme.ink2);
        painter->drawText(at, Qt::AlignCenter, u"?"_s);
    }
    std::vector<Group> groups;
    for (const LeverModel::Holder& holder : cell.holders)
        if (std::find(groups.begin(), groups.end(), holder.group) == groups.end())
            groups.push_back(holder.group);
    // Where not all have room, the last place says how many more there are.
    const auto room = size_t(std::max(1.0, rect.width() / (badge.width() + theme.scaled(4))));
    const size_t shown = groups.size() <= room ? groups.size() : std::max(size_t(1), room - 1);
    for (size_t i = 0; i < shown; ++i)
        paint::paintGroupBadge(
            *painter,
            place(),
            groups[i],
            theme,
            paper ? paint::BadgeStyle::Hollow : paint::BadgeStyle::Filled
        );
    if (shown < groups.size()) {
        painter->setPen(theme.ink2);
        painter->drawText(place(), Qt::AlignCenter, u"+%1"_s.arg(groups.size() - shown));
    }
    if (!paper || cell.holders.empty()) {
        rect.setLeft(x + theme.scaled(2));
        painter->setPen(cell.asked ? theme.ink2 : theme.ink3);
        const QString words =
            cell.asked && cell.holders.empty() && paper ? QString() : index.data().toString();
        painter->drawText(
            rect,
            int(Qt::AlignVCenter),
            painter->fontMetrics().elidedText(words, Qt::ElideRight, int(rect.width()))
        );
    }
    painter->restore();
}

LeverTable::LeverTable(Desk& desk, QWidget* parent)
    : QTableView(parent),
      m_desk(desk),
      m_model(new LeverModel(this)) {
    setModel(m_model);
    setItemDelegate(new LeverDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::clicked, this, &LeverTable::ask);
    retranslate();
}

void LeverTable::showSpace(const power::PowerMap& map, const power::Space& space) {
    const QModelIndex now = currentIndex();
    m_map = map;
    m_space = space;
    m_model->setSpace(map, space, m_desk.language());
    if (now.isValid())
        setCurrentIndex(m_model->index(now.row(), now.column()));
    arrange();
}

void LeverTable::goTo(int lever) {
    setCurrentIndex(m_model->index(lever, LeverModel::Practice));
    setFocus(Qt::ShortcutFocusReason);
}

void LeverTable::arrange() {
    const paint::Theme theme = themeOf(*this);
    for (int row = 0; row < m_model->rowCount(); ++row)
        setRowHeight(row, theme.scaledInt(leverHeight));
    const int whole = viewport()->width();
    const int paper = theme.scaledInt(paperWidth);
    const QFontMetrics metrics(theme.font(paint::TextStyle::Small));
    int name = 0; // as wide as the longest, where the holders keep some room
    for (int row = 0; row < m_model->rowCount(); ++row)
        name = std::max(name, metrics.horizontalAdvance(m_model->index(row, 0).data().toString()));
    name = std::min(name + theme.scaledInt(28), whole - paper - theme.scaledInt(leastPractice));
    setColumnWidth(LeverModel::Name, name);
    setColumnWidth(LeverModel::Paper, paper);
    setColumnWidth(LeverModel::Practice, whole - paper - name);
    updateGeometry();
}

void LeverTable::ask(const QModelIndex& index) {
    if (!m_space || m_desk.readOnly() || !index.isValid() || index.column() == LeverModel::Name)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Lens lens = index.column() == LeverModel::Paper ? Lens::Formal : Lens::Practice;
    fillHolderMenu(*menu, m_desk, m_map, *m_space, {static_cast<Lever>(index.row()), lens});
    menu->popup(viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void LeverTable::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        const bool name = currentIndex().column() == LeverModel::Name;
        ask(name ? currentIndex().siblingAtColumn(LeverModel::Practice) : currentIndex());
        return;
    }
    if (key >= Qt::Key_1 && key <= Qt::Key_8) {
        goTo(key - Qt::Key_1);
        return;
    }
    QTableView::keyPressEvent(event);
}

void LeverTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    arrange();
}

void LeverTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

QSize LeverTable::sizeHint() const {
    const paint::Theme theme = themeOf(*this);
    return {240, horizontalHeader()->sizeHint().height() + 8 * theme.scaledInt(leverHeight) + 2};
}

void LeverTable::retranslate() {
    setAccessibleName(tr("Who is in control"));
    m_model->setHeaders(
        {tr("Control"), tr("paper"), tr("practice")}, tr("Don’t know"), tr("not asked")
    );
    if (m_space)
        m_model->setSpace(m_map, *m_space, m_desk.language());
}

} // namespace trellis::ui
