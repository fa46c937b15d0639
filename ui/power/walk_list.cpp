#include "ui/power/walk_list.h"

#include "ui/paint/group_badge.h"
#include "ui/parts/themed.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace trellis::ui {
namespace {

constexpr int lineHeight = 52;
constexpr int pad = 14;
constexpr int narrowestColumn = 420;
constexpr int block = 34;
constexpr int towerWidth = 5 * (block + 4) + 52;
constexpr int lineRole = Qt::UserRole + 1;

/// Paints lines with badge, box and tower.
class WalkDelegate : public QStyledItemDelegate {
public:
    WalkDelegate(const std::vector<WalkLine>& lines, QListWidget& list)
        : QStyledItemDelegate(&list),
          m_lines(lines),
          m_list(list) {}

    bool sentences = false;

    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        if (!sentences)
            return {narrowestColumn, lineHeight};
        const QFontMetrics metrics(font());
        const int width = std::max(200, m_list.viewport()->width() - 2 * pad);
        const QRect words = metrics.boundingRect(
            QRect(0, 0, width, 4000), Qt::TextWordWrap, index.data().toString()
        );
        return {option.rect.width(), words.height() + pad};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override {
        const paint::Theme theme = themeOf(m_list);
        const WalkLine& line = m_lines.at(size_t(index.data(lineRole).toInt()));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        ground(*painter, option, theme);
        QRectF room = QRectF(option.rect).adjusted(pad, 0, -pad, 0);
        if (line.ticked)
            room.setLeft(box(*painter, room, *line.ticked, theme));
        if (line.group) {
            const QRectF plate(room.left(), room.center().y() - 18, 40, 36);
            paint::paintGroupBadge(*painter, plate, *line.group, theme);
            room.setLeft(plate.right() + 12);
        }
        if (line.hasTower)
            tower(*painter, room, line.tower, theme);
        if (line.hasTower)
            room.setRight(room.right() - towerWidth - pad);
        words(*painter, room, line.words, theme);
        painter->restore();
    }

private:
    [[nodiscard]] QFont font() const {
        return themeOf(m_list).font(paint::TextStyle::ProjectorText);
    }

    void
    ground(QPainter& painter, const QStyleOptionViewItem& option, const paint::Theme& theme) const {
        if (!(option.state & QStyle::State_Selected))
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_list.hasFocus() ? theme.accentSoft : theme.hover);
        const QRectF plate = QRectF(option.rect).adjusted(2, 2, -2, -2);
        painter.drawRoundedRect(plate, 8, 8);
        if (!m_list.hasFocus())
            return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.focus, 3));
        painter.drawRoundedRect(plate.adjusted(1, 1, -1, -1), 8, 8);
    }

    /// Where what follows the box begins.
    static double
    box(QPainter& painter, const QRectF& room, bool ticked, const paint::Theme& theme) {
        const QRectF square(room.left(), room.center().y() - 14, 28, 28);
        painter.setPen(QPen(ticked ? theme.accent : theme.ctl, 2.5));
        painter.setBrush(ticked ? QBrush(theme.accent) : Qt::NoBrush);
        painter.drawRoundedRect(square, 5, 5);
        if (ticked) {
            painter.setPen(QPen(theme.onAccent, 3.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(QPolygonF(
                {square.topLeft() + QPointF(7, 15),
                 square.topLeft() + QPointF(12, 20),
                 square.topLeft() + QPointF(21, 9)}
            ));
        }
        return square.right() + 14;
    }

    void tower(
        QPainter& painter, const QRectF& room, std::optional<int> height, const paint::Theme& theme
    ) const {
        double x = room.right() - towerWidth;
        for (int step = 1; step <= 5; ++step) {
            const QRectF brick(x, room.center().y() - block / 2., block, block);
            const bool full = height && step <= *height;
            painter.setPen(QPen(full ? theme.accent : theme.line2, 2));
            painter.setBrush(full ? QBrush(theme.accent) : Qt::NoBrush);
            painter.drawRoundedRect(brick, 4, 4);
            x += block + 4;
        }
        painter.setFont(font());
        painter.setPen(height ? theme.ink : theme.ink2);
        painter.drawText(
            QRectF(x, room.top(), 52, room.height()),
            int(Qt::AlignRight | Qt::AlignVCenter),
            height ? QString::number(*height) : QStringLiteral("–")
        );
    }

    void words(
        QPainter& painter, const QRectF& room, const QString& text, const paint::Theme& theme
    ) const {
        painter.setFont(font());
        painter.setPen(theme.ink);
        if (sentences) {
            painter.drawText(
                room.adjusted(0, pad / 2., 0, 0), int(Qt::TextWordWrap | Qt::AlignTop), text
            );
            return;
        }
        const QFontMetricsF metrics(painter.font());
        painter.drawText(
            room,
            int(Qt::AlignLeft | Qt::AlignVCenter),
            metrics.elidedText(text, Qt::ElideRight, room.width())
        );
    }

    const std::vector<WalkLine>& m_lines;
    QListWidget& m_list;
};

} // namespace

WalkList::WalkList(QWidget* parent) : QListWidget(parent) {
    setItemDelegate(new WalkDelegate(m_lines, *this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QListWidget::currentItemChanged, this, &WalkList::currentMoved);
}

void WalkList::setLines(const std::vector<WalkLine>& lines) {
    if (lines == m_lines)
        return;
    const QUuid before = current();
    const auto whole =
        size_t(currentRow()) < m_lines.size() ? m_lines[size_t(currentRow())].whole : std::nullopt;
    const int row = currentRow();
    {
        const QSignalBlocker quiet(this);
        clear();
        m_lines = lines;
        int chosen = -1;
        for (int i = 0; i < int(lines.size()); ++i) {
            auto* item = new QListWidgetItem(lines[size_t(i)].words, this);
            item->setData(lineRole, i);
            item->setData(
                Qt::AccessibleTextRole,
                lines[size_t(i)].spoken.isEmpty() ? lines[size_t(i)].words : lines[size_t(i)].spoken
            );
            if (lines[size_t(i)].id == before && lines[size_t(i)].whole == whole)
                chosen = i;
        }
        if (chosen < 0)
            chosen = std::clamp(row, 0, count() - 1);
        setCurrentRow(chosen);
    }
    fitColumns();
    if (current() != before)
        emit currentMoved();
}

QUuid WalkList::current() const {
    const int row = currentRow();
    return row >= 0 && size_t(row) < m_lines.size() ? m_lines[size_t(row)].id : QUuid();
}

void WalkList::setColumns(bool columns) {
    m_columns = columns;
    setFlow(TopToBottom);
    setWrapping(columns);
    setResizeMode(Adjust);
    fitColumns();
}

void WalkList::setSentences(bool sentences) {
    static_cast<WalkDelegate*>(itemDelegate())->sentences = sentences;
    setResizeMode(Adjust);
    doItemsLayout();
}

void WalkList::fitColumns() {
    if (!m_columns) {
        setGridSize({});
        return;
    }
    const int rows = std::max(1, viewport()->height() / lineHeight);
    const int most = std::max(1, viewport()->width() / narrowestColumn);
    const int wanted = std::clamp((count() + rows - 1) / rows, 1, most);
    // More than fit: one column that scrolls is better than columns that leave the wall.
    const bool wraps = wanted * rows >= count();
    setWrapping(wraps);
    setGridSize({wraps ? viewport()->width() / wanted : viewport()->width(), lineHeight});
}

void WalkList::resizeEvent(QResizeEvent* event) {
    QListWidget::resizeEvent(event);
    fitColumns();
}

void WalkList::toggle(QListWidgetItem* item) {
    if (item == nullptr)
        return;
    const WalkLine line = m_lines.at(size_t(item->data(lineRole).toInt()));
    if (line.ticked)
        emit ticked(line, !*line.ticked);
}

void WalkList::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9 && !(event->modifiers() & Qt::AltModifier))
        emit digit(key - Qt::Key_0);
    else if (key == Qt::Key_Space)
        toggle(currentItem());
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        emit cleared();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        emit opened();
    else
        QListWidget::keyPressEvent(event);
}

void WalkList::mousePressEvent(QMouseEvent* event) {
    QListWidget::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        toggle(itemAt(event->pos()));
}

} // namespace trellis::ui
