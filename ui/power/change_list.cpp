#include "ui/power/change_list.h"

#include "ui/paint/icons.h"
#include "ui/parts/themed.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using paint::TextStyle;
using Kind = power::NetworkChange::Kind;

enum Role { ChangeRole = Qt::UserRole, DetailRole, IconRole };

constexpr int side = 10;
constexpr int iconSize = 16;
constexpr int wordsLeft = side + iconSize + 12;

QString iconOf(Kind kind) {
    switch (kind) {
    case Kind::NewTie:
    case Kind::StrongerTie:
    case Kind::Came:
        return u"plus"_s;
    case Kind::WeakerTie:
    case Kind::LostTie:
    case Kind::Left:
        return u"minus"_s;
    case Kind::More:
    case Kind::Less:
        return u"arrow"_s;
    case Kind::Space:
        break;
    }
    return u"space"_s;
}

int heightOf(const QString& words, const QFont& font, int width) {
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, words)
        .height();
}

/// A heading, or a change in two lines.
class ChangeDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override {
        const paint::Theme theme = themeOf(*option.widget);
        const QRect row = option.rect;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (!isChange(index))
            paintHeading(*painter, row, index, theme);
        else
            paintChange(*painter, option, index, theme);
        painter->restore();
    }

    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const paint::Theme theme = themeOf(*option.widget);
        if (!isChange(index))
            return {0, theme.scaledInt(index.row() == 0 ? 26 : 46)};
        const int width = option.rect.width() - wordsLeft - side;
        return {
            0,
            heightOf(index.data().toString(), theme.font(TextStyle::BodyStrong), width) +
                heightOf(index.data(DetailRole).toString(), theme.font(TextStyle::Small), width) +
                16};
    }

private:
    static bool isChange(const QModelIndex& index) { return index.data(ChangeRole).isValid(); }

    static void paintHeading(
        QPainter& painter, const QRect& row, const QModelIndex& index, const paint::Theme& theme
    ) {
        if (index.row() > 0) {
            painter.setPen(theme.line);
            painter.drawLine(row.left(), row.top() + 10, row.right(), row.top() + 10);
        }
        painter.setFont(theme.font(TextStyle::SmallStrong));
        painter.setPen(theme.ink3);
        painter.drawText(
            row.adjusted(side, 0, 0, -4),
            int(Qt::AlignLeft | Qt::AlignBottom),
            index.data().toString()
        );
    }

    static void paintChange(
        QPainter& painter,
        const QStyleOptionViewItem& option,
        const QModelIndex& index,
        const paint::Theme& theme
    ) {
        const QRect row = option.rect;
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.accentSoft);
            painter.drawRoundedRect(row, 6, 6);
        }
        const QRectF icon(row.left() + side, row.top() + 8, iconSize, iconSize);
        paint::paintIcon(painter, icon, index.data(IconRole).toString(), theme.accentText);
        QRect words = row.adjusted(wordsLeft, 8, -side, 0);
        const QFont strong = theme.font(TextStyle::BodyStrong);
        painter.setFont(strong);
        painter.setPen(theme.ink);
        const QString title = index.data().toString();
        painter.drawText(words, Qt::TextWordWrap, title);
        words.setTop(words.top() + heightOf(title, strong, words.width()));
        painter.setFont(theme.font(TextStyle::Small));
        painter.setPen(theme.ink3);
        painter.drawText(words, Qt::TextWordWrap, index.data(DetailRole).toString());
    }
};

} // namespace

ChangeList::ChangeList(QWidget* parent) : QListWidget(parent) {
    setItemDelegate(new ChangeDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr && item->data(ChangeRole).isValid())
            emit chosen(m_changes.at(size_t(item->data(ChangeRole).toInt())));
    });
}

void ChangeList::show(const std::vector<power::NetworkChange>& changes, const Words& words) {
    if (changes == m_changes && count() > 0)
        return; // what is chosen stays chosen
    const QSignalBlocker quiet(this);
    m_changes = changes;
    clear();
    QString heading;
    for (size_t i = 0; i < m_changes.size(); ++i) {
        if (const QString next = power::headingOf(m_changes[i].kind, words); next != heading)
            addHeading(heading = next);
        addChange(i);
    }
}

void ChangeList::addHeading(const QString& heading) {
    auto* item = new QListWidgetItem(heading, this);
    item->setFlags(Qt::NoItemFlags);
}

void ChangeList::addChange(size_t change) {
    const power::NetworkChange& what = m_changes[change];
    auto* item = new QListWidgetItem(what.title, this);
    item->setData(ChangeRole, int(change));
    item->setData(DetailRole, what.detail);
    item->setData(IconRole, iconOf(what.kind));
    item->setData(Qt::AccessibleTextRole, u"%1: %2"_s.arg(what.title, what.detail));
}

} // namespace trellis::ui
