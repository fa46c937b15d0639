#include "ui/shell/history_view.h"

#include "ui/paint/group_badge.h"
#include "ui/paint/icons.h"
#include "ui/paint/text.h"
#include "ui/parts/themed.h"

#include <QAbstractScrollArea>
#include <QPainter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace trellis::ui {
namespace {

constexpr double badgeGap = 10;
constexpr double side = 10;
constexpr double above = 7;
constexpr double lineHeight = 18;

QString underWords(const HistoryItem& item) {
    QStringList parts;
    if (!item.who.isEmpty())
        parts << item.who;
    if (item.edits > 1)
        parts << HistoryModel::tr("%n edits", nullptr, item.edits);
    if (item.takenBack)
        parts << HistoryModel::tr("taken back");
    return parts.join(u" · "_s);
}

/// Where the words of a line stand: right of the badge, left of the time, on as many lines as
/// they need.
QRectF wordsPlace(const QRectF& box, const HistoryItem& item, const paint::Theme& theme) {
    const double time = paint::widthOf(item.time, theme.font(paint::TextStyle::Caption));
    const double left = box.left() + paint::groupBadgeSize(theme).width() + badgeGap;
    const double width = std::max(box.right() - time - 8 - left, 40.0);
    const QFontMetricsF metrics(theme.font(paint::TextStyle::Small));
    const QRectF words =
        metrics.boundingRect(QRectF(0, 0, width, 1000), Qt::TextWordWrap, item.words);
    return {left, box.top(), width, std::max(words.height() + 2, theme.scaled(lineHeight))};
}

struct RowPainter {
    QPainter& painter;
    const paint::Theme& theme;
    QRectF box; ///< without the row's outer margin

    void text(
        const QRectF& where,
        paint::TextStyle style,
        const QColor& ink,
        const QString& words,
        Qt::Alignment alignment = Qt::AlignLeft
    ) const {
        paint::paintLine(painter, where, words, {theme.font(style), ink, alignment});
    }

    [[nodiscard]] double width(paint::TextStyle style, const QString& words) const {
        return paint::widthOf(words, theme.font(style));
    }

    void day(const HistoryItem& item) const {
        text(box, paint::TextStyle::Label, theme.ink3, item.words);
        const double from = box.left() + width(paint::TextStyle::Label, item.words) + 8;
        painter.setPen(theme.line);
        painter.drawLine(QPointF(from, box.center().y()), QPointF(box.right(), box.center().y()));
    }

    void named(const HistoryItem& item) const {
        QPen pen(theme.accentLine, 1);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(-side + 0.5, 1.5, side - 0.5, -1.5), 7, 7);
        paint::paintIcon(
            painter, {box.left(), box.top(), 15, box.height()}, u"flag"_s, theme.accentText
        );
        const double timeWidth = width(paint::TextStyle::Caption, item.time);
        const QRectF words = box.adjusted(22, 0, -timeWidth - 8, 0);
        text(words, paint::TextStyle::SmallStrong, theme.ink, item.words);
        const double after = width(paint::TextStyle::SmallStrong, item.words) + 8;
        if (after < words.width())
            text(
                words.adjusted(after, 0, 0, 0),
                paint::TextStyle::Small,
                theme.ink3,
                HistoryModel::tr("named version")
            );
        text(box, paint::TextStyle::Caption, theme.ink3, item.time, Qt::AlignRight);
    }

    void badge(const HistoryItem& item) const {
        const QRectF place(QPointF(box.left(), box.top() + 1), paint::groupBadgeSize(theme));
        if (item.constituency.isEmpty()) {
            painter.setPen(QPen(theme.ink2, 1.4));
            painter.setBrush(theme.surface);
            painter.drawRoundedRect(place.adjusted(0.7, 0.7, -0.7, -0.7), 5, 5);
            paint::paintIcon(painter, place.adjusted(3, 3, -3, -3), u"team"_s, theme.ink2);
            return;
        }
        const auto constituency = vocabulary::parse<Constituency>(item.constituency);
        const Group group = vocabulary::groupOf(constituency.value_or(Constituency::Administrator));
        paint::paintGroupBadge(painter, place, group, theme);
    }

    void edits(const HistoryItem& item) const {
        badge(item);
        const QColor ink = item.takenBack ? theme.ink3 : theme.ink;
        const QRectF place = wordsPlace(box, item, theme);
        painter.setFont(theme.font(paint::TextStyle::Small));
        painter.setPen(ink);
        painter.drawText(place, Qt::TextWordWrap, item.words);
        const double line = theme.scaled(lineHeight);
        text(
            QRectF(box.left(), box.top(), box.width(), line),
            paint::TextStyle::Caption,
            theme.ink3,
            item.time,
            Qt::AlignRight
        );
        const QRectF under(place.left(), place.bottom(), box.right() - place.left(), line);
        const double icon = theme.scaled(13);
        paint::paintIcon(painter, {under.left(), under.top(), icon, line}, item.icon, theme.ink3);
        text(
            under.adjusted(icon + 7, 0, 0, 0),
            paint::TextStyle::Caption,
            theme.ink3,
            underWords(item)
        );
    }
};

} // namespace

void HistoryModel::setItems(std::vector<HistoryItem> items) {
    if (items == m_items)
        return;
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

const HistoryItem& HistoryModel::item(int row) const {
    return m_items.at(static_cast<size_t>(row));
}

int HistoryModel::rowOf(qint64 seq) const {
    for (int row = 0; row < rowCount(); ++row)
        if (item(row).kind == HistoryItem::Kind::Edits && item(row).seq <= seq)
            return row;
    return -1;
}

int HistoryModel::neighbour(int row, int step) const {
    for (int next = row + step; next >= 0 && next < rowCount(); next += step)
        if (item(next).kind == HistoryItem::Kind::Edits)
            return next;
    return -1;
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    const HistoryItem& row = item(index.row());
    if (role == Qt::ToolTipRole && row.kind == HistoryItem::Kind::Edits)
        return row.words;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (row.kind == HistoryItem::Kind::Day)
        return row.words;
    return QStringList{row.words, underWords(row), row.time}.join(u", "_s);
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex& index) const {
    if (item(index.row()).kind == HistoryItem::Kind::Day)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

void HistoryDelegate::open(int row, int extraHeight) {
    m_openRow = row;
    m_extraHeight = extraHeight;
}

int HistoryDelegate::wordsHeight(const QWidget& list, const HistoryItem& item) {
    const paint::Theme theme = themeOf(list);
    const auto* view = qobject_cast<const QAbstractScrollArea*>(&list);
    const int width = view != nullptr ? view->viewport()->width() : list.width();
    const QRectF box = QRectF(0, 0, width, 0).adjusted(side, 0, -side, 0);
    const double words = wordsPlace(box, item, theme).height();
    return static_cast<int>(std::ceil(above + words + theme.scaled(lineHeight)));
}

void HistoryDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index
) const {
    const auto* model = qobject_cast<const HistoryModel*>(index.model());
    const HistoryItem& item = model->item(index.row());
    const paint::Theme theme = themeOf(*option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (item.kind == HistoryItem::Kind::Edits) {
        const bool open = index.row() == m_openRow;
        painter->setPen(open ? QPen(theme.accentLine) : QPen(Qt::NoPen));
        painter->setBrush(
            open                                            ? theme.accentSoft
            : (option.state & QStyle::State_MouseOver) != 0 ? theme.hover
                                                            : QColor(Qt::transparent)
        );
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    }
    const RowPainter row{*painter, theme, QRectF(option.rect).adjusted(side, 0, -side, 0)};
    if (item.kind == HistoryItem::Kind::Day)
        row.day(item);
    else if (item.kind == HistoryItem::Kind::Named)
        row.named(item);
    else
        RowPainter{*painter, theme, row.box.adjusted(0, above, 0, 0)}.edits(item);
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index)
    const {
    const auto* model = qobject_cast<const HistoryModel*>(index.model());
    const paint::Theme theme = themeOf(*option.widget);
    switch (model->item(index.row()).kind) {
    case HistoryItem::Kind::Day:
    case HistoryItem::Kind::Named:
        return {100, theme.scaledInt(32)};
    case HistoryItem::Kind::Edits:
        break;
    }
    const int extra = index.row() == m_openRow ? m_extraHeight : 0;
    return {
        100,
        wordsHeight(*option.widget, model->item(index.row())) + static_cast<int>(above) + extra};
}

} // namespace trellis::ui
