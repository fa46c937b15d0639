#include "ui/power/ghost_matrix.h"

#include "ui/paint/group_badge.h"
#include "ui/paint/matrix_painter.h"

#include <QPainter>

#include <array>

namespace trellis::ui {
namespace {

using Answer = std::optional<power::SayLevel>;

constexpr int rows = 3;
constexpr int groups = 5;

} // namespace

void paintGhostMatrix(QPainter& painter, const QRectF& rect, const paint::Theme& theme) {
    const paint::MatrixLook look{theme};
    const double names = 70;
    const double head = 30;
    const double column = (rect.width() - names) / groups;
    const double line = (rect.height() - head) / rows;
    // One answer is there already, to show what the others will be.
    const std::array first{Answer(power::SayLevel(4)), Answer(power::SayLevel(5))};
    for (int group = 0; group < groups; ++group) {
        const QRectF badge(rect.left() + names + group * column + column / 2 - 11, 4, 22, 20);
        paint::paintGroupBadge(
            painter,
            badge,
            allGroups.at(size_t(group)),
            theme,
            group == 0 ? paint::BadgeStyle::Filled : paint::BadgeStyle::NotHeard
        );
        for (int row = 0; row < rows; ++row) {
            const QRectF cell = QRectF(
                                    rect.left() + names + group * column,
                                    rect.top() + head + row * line,
                                    column,
                                    line
            )
                                    .adjusted(3, 3, -3, -3);
            const bool filled = group == 0 && row == 0;
            const QRectF left(cell.left(), cell.top(), cell.width() / 2 - .5, cell.height());
            const QRectF right(cell.center().x() + .5, cell.top(), left.width(), cell.height());
            paint::paintSayHalf(
                painter, left, filled ? first[0] : Answer(), paint::HalfSide::Left, look
            );
            paint::paintSayHalf(
                painter, right, filled ? first[1] : Answer(), paint::HalfSide::Right, look
            );
        }
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    for (int row = 0; row < rows; ++row)
        painter.drawRoundedRect(
            QRectF(rect.left(), rect.top() + head + (row + .5) * line - 4, names - 18 - 8 * row, 8),
            4,
            4
        );
}

} // namespace trellis::ui
