#include "ui/team/comparison_delegate.h"

#include "ui/paint/dumbbell.h"
#include "ui/paint/text.h"
#include "ui/parts/themed.h"
#include "ui/team/comparison_model.h"

#include <QPainter>

#include <algorithm>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using paint::TextStyle;
using paint::Theme;

constexpr double padding = 8;
constexpr double gap = 10;

/// Where the parts of a row stand, from its width: name, axis, figures, words on the gap.
struct Columns {
    QRectF name;
    QRectF axis;
    QRectF figures;
    QRectF words;
};

Columns columnsIn(const QRectF& box, const Theme& theme) {
    const QRectF inside = box.adjusted(padding, 0, -padding, 0);
    const double words = std::min(theme.scaled(116), inside.width() * 0.27);
    const double figures = std::min(theme.scaled(102), inside.width() * 0.24);
    const double name = std::min(theme.scaled(104), inside.width() * 0.22);
    const double axis = std::max(40.0, inside.width() - words - figures - name - 3 * gap);
    Columns columns;
    double left = inside.left();
    const auto next = [&](double width) {
        const QRectF column(left, inside.top(), width, inside.height());
        left += width + gap;
        return column;
    };
    columns.name = next(name);
    columns.axis = next(axis);
    columns.figures = next(figures);
    columns.words = next(words);
    return columns;
}

void paintHead(
    QPainter& painter, const QRectF& box, const team::Comparison& comparison, const Theme& theme
) {
    const QRectF line = box.adjusted(padding, theme.scaled(6), -padding, 0);
    const QFont strong = theme.font(TextStyle::SmallStrong);
    paint::paintLine(painter, line, comparison.name, {strong, theme.ink});
    const double used = paint::widthOf(comparison.name, strong) + gap;
    if (line.width() > used + theme.scaled(60))
        paint::paintLine(
            painter,
            line.adjusted(used, 0, 0, 0),
            comparison.about(),
            {theme.font(TextStyle::Caption), theme.ink3}
        );
}

/// Small words on up to two lines, at the right.
void paintWords(QPainter& painter, const QRectF& box, const QString& words, const Theme& theme) {
    painter.setFont(theme.font(TextStyle::Caption));
    painter.setPen(theme.ink3);
    painter.drawText(box, int(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextWordWrap, words);
}

/// A small plate with words, as wide as them.
QRectF paintPlate(
    QPainter& painter,
    const QRectF& box,
    const QString& words,
    const QColor& fill,
    const paint::LineLook& look
) {
    QRectF plate = box;
    plate.setWidth(std::min(box.width(), paint::widthOf(words, look.font) + 16));
    if (look.alignment.testFlag(Qt::AlignRight))
        plate.moveRight(box.right());
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(plate, 5, 5);
    paint::paintLine(
        painter, plate.adjusted(7, 0, -7, 0), words, {look.font, look.ink, Qt::AlignHCenter}
    );
    return plate;
}

/// A line of the plate's height in the middle of a column.
QRectF plateIn(const QRectF& column, const Theme& theme) {
    const double height = theme.scaled(20);
    return {column.left(), column.center().y() - height / 2, column.width(), height};
}

void paintHidden(
    QPainter& painter, const Columns& columns, const team::ComparisonRow& row, const Theme& theme
) {
    const QRectF plate = paintPlate(
        painter,
        plateIn(columns.axis, theme),
        ComparisonDelegate::tr("hidden"),
        theme.hover,
        {theme.font(TextStyle::Label), theme.ink2}
    );
    const QRectF rest(
        plate.right() + gap,
        columns.axis.top(),
        columns.words.right() - plate.right() - gap,
        columns.axis.height()
    );
    paint::paintLine(painter, rest, row.gap, {theme.font(TextStyle::Small), theme.ink3});
}

void paintFigures(
    QPainter& painter, QRectF box, const team::ComparisonRow& row, const Theme& theme
) {
    const QFont small = theme.font(TextStyle::Small);
    const QString target = row.nowWords.isEmpty() ? row.targetWords : row.targetWords + u", "_s;
    paint::paintLine(painter, box, target, {small, theme.ink2});
    box.setLeft(box.left() + paint::widthOf(target, small));
    if (!row.nowWords.isEmpty() && box.width() > 0)
        paint::paintLine(
            painter, box, row.nowWords, {theme.font(TextStyle::SmallStrong), theme.ink}
        );
}

void paintGap(
    QPainter& painter, const QRectF& box, const team::ComparisonRow& row, const Theme& theme
) {
    if (!row.attention) {
        paintWords(painter, box, row.gap, theme);
        return;
    }
    paintPlate(
        painter,
        plateIn(box, theme),
        row.gap,
        theme.warnSoft,
        {theme.font(TextStyle::Label), theme.warn, Qt::AlignRight}
    );
}

} // namespace

void ComparisonDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index
) const {
    const auto* model = static_cast<const ComparisonModel*>(index.model());
    const team::Comparison& comparison = model->comparisonOf(index);
    const team::ComparisonRow* row = model->rowAt(index);
    const Theme theme = themeOf(*option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row == nullptr) {
        paintHead(*painter, option.rect, comparison, theme);
    } else {
        const Columns columns = columnsIn(option.rect, theme);
        paint::paintLine(
            *painter, columns.name, row->name, {theme.font(TextStyle::Small), theme.ink}
        );
        if (row->hidden) {
            paintHidden(*painter, columns, *row, theme);
        } else {
            paint::paintSeatDumbbell(
                *painter,
                columns.axis,
                {comparison.seats, row->target, row->team, row->attention},
                theme
            );
            paintFigures(*painter, columns.figures, *row, theme);
            paintGap(*painter, columns.words, *row, theme);
        }
    }
    painter->restore();
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index)
    const {
    const Theme theme = themeOf(*option.widget);
    return {0, theme.scaledInt(index.parent().isValid() ? 36 : 38)};
}

} // namespace trellis::ui
