#include "ui/team/roster_delegate.h"

#include "ui/paint/group_badge.h"
#include "ui/paint/icons.h"
#include "ui/paint/seat.h"
#include "ui/paint/text.h"
#include "ui/parts/themed.h"
#include "ui/team/roster_model.h"

#include <QPainter>

#include <cmath>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using paint::TextStyle;
using paint::Theme;

constexpr double padding = 8;
constexpr double barWidth = 36;
constexpr double gap = 10;

void paintGroup(QPainter& painter, QRectF box, const team::RosterGroup& group, const Theme& theme) {
    const QSizeF badge = paint::groupBadgeSize(theme);
    const double middle = box.center().y() + 1;
    paint::paintGroupBadge(
        painter,
        {QPointF(box.left() + padding, middle - badge.height() / 2), badge},
        group.group,
        theme,
        group.rows.empty() ? paint::BadgeStyle::NotHeard : paint::BadgeStyle::Filled
    );
    box.setLeft(box.left() + padding + badge.width() + 8);
    const QFont strong = theme.font(TextStyle::SmallStrong);
    const QFont small = theme.font(TextStyle::Small);
    paint::paintLine(painter, box, group.label, {strong, theme.ink});
    box.setLeft(box.left() + paint::widthOf(group.label, strong) + 8);
    const QString count = group.rows.empty()
                              ? RosterDelegate::tr("no seat")
                              : QLocale().toString(static_cast<int>(group.rows.size()));
    paint::paintLine(painter, box, count, {small, theme.ink3});
    box.setLeft(box.left() + paint::widthOf(count, small) + 8);
    painter.setPen(theme.line);
    if (box.width() > padding)
        painter.drawLine(QPointF(box.left(), middle), QPointF(box.right() - padding, middle));
}

/// The name, and the role after it where there is room; a flag where a rule asks for the seat.
void paintName(
    QPainter& painter, QRectF box, const team::RosterRow& row, Group group, const Theme& theme
) {
    const double seat = theme.scaled(20);
    box.setLeft(box.left() + padding);
    paint::paintSeat(
        painter,
        {box.left() + theme.scaled(11), box.center().y()},
        seat,
        {group, row.filled, row.voting},
        theme
    );
    box.setLeft(box.left() + theme.scaled(22) + 8);
    if (row.required) {
        const double flag = theme.scaled(13);
        const QRectF where(box.left(), box.center().y() - flag / 2, flag, flag);
        paint::paintIcon(painter, where, u"flag"_s, theme.ink3);
        box.setLeft(where.right() + 5);
    }
    const QFont font = theme.font(TextStyle::Body);
    paint::paintLine(painter, box, row.name, {font, row.filled ? theme.ink : theme.ink3});
    if (row.role.isEmpty())
        return;
    box.setLeft(box.left() + paint::widthOf(row.name, font));
    const QFont small = theme.font(TextStyle::Small);
    if (box.width() > theme.scaled(32))
        paint::paintLine(painter, box, u", "_s + row.role, {small, theme.ink3});
}

void paintTerm(
    QPainter& painter, const QRectF& box, const team::RosterRow& row, const Theme& theme
) {
    const QFont small = theme.font(TextStyle::Small);
    const double words = paint::widthOf(row.term, small);
    const QRectF where = box.adjusted(0, 0, -padding, 0);
    paint::paintLine(
        painter, where, row.term, {small, row.ended ? theme.warn : theme.ink2, Qt::AlignRight}
    );
    const double room = where.width() - words - gap;
    if (!row.elapsed || room < barWidth / 2)
        return;
    const QRectF bar(
        where.right() - words - gap - std::min(room, barWidth),
        box.center().y() - 2,
        std::min(room, barWidth),
        4
    );
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(bar, 2, 2);
    painter.setBrush(row.ended ? theme.warnMark : theme.ctl);
    painter.drawRoundedRect(
        QRectF(bar.topLeft(), QSizeF(std::max(4.0, bar.width() * *row.elapsed), 4)), 2, 2
    );
}

} // namespace

void RosterDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index
) const {
    const auto* model = static_cast<const RosterModel*>(index.model());
    const Theme theme = themeOf(*option.widget);
    const team::RosterRow* row = model->rowAt(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row == nullptr)
        paintGroup(*painter, option.rect, model->groupOf(index), theme);
    else if (index.column() == RosterModel::Name)
        paintName(*painter, option.rect, *row, model->groupOf(index).group, theme);
    else if (index.column() == RosterModel::Chosen)
        paint::paintLine(
            *painter,
            QRectF(option.rect).adjusted(4, 0, -4, 0),
            row->chosen,
            {theme.font(TextStyle::Small), theme.ink2}
        );
    else
        paintTerm(*painter, option.rect, *row, theme);
    painter->restore();
}

QSize RosterDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = static_cast<const RosterModel*>(index.model());
    const Theme theme = themeOf(*option.widget);
    const team::RosterRow* row = model->rowAt(index);
    if (row == nullptr)
        return {0, theme.scaledInt(30)};
    double width = 0;
    if (index.column() == RosterModel::Chosen)
        width = 12 + paint::widthOf(row->chosen, theme.font(TextStyle::Small));
    else if (index.column() == RosterModel::Term)
        width = padding + gap + (row->elapsed ? barWidth + gap : 0) +
                paint::widthOf(row->term, theme.font(TextStyle::Small));
    return {static_cast<int>(std::ceil(width)), theme.scaledInt(33)};
}

} // namespace trellis::ui
