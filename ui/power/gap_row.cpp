#include "ui/power/gap_row.h"

#include "ui/paint/group_badge.h"
#include "ui/paint/whose_picture.h"
#include "ui/parts/themed.h"
#include "ui/shell/desk.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double headHeight = 24;
constexpr double lineHeight = 30;

} // namespace

GapRow::GapRow(
    int number, const power::WhoseMap& whose, const power::PerceptionGap& gap, Desk& desk
)
    : m_number(number),
      m_gap(gap),
      m_decision(whose.decisions.at(gap.row).name),
      m_group(whose.columns.at(gap.column).group),
      m_letters(power::letters(whose)) {
    const bool whole = gap.width == std::round(gap.width);
    m_steps = whole ? tr("%n step(s)", nullptr, int(gap.width))
                    : tr("%1 steps").arg(power::medianText(gap.width, desk.words()));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(power::gapSentence(whose, gap, desk.words()));
    setToolTip(accessibleName());
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int GapRow::heightForWidth(int width) const {
    const paint::Theme theme = themeOf(*this);
    const int inner = width - theme.scaledInt(20);
    const QFontMetrics metrics(theme.font(paint::TextStyle::Caption));
    const int words =
        m_gap.words.isEmpty()
            ? 0
            : metrics.boundingRect(QRect(0, 0, inner, 1000), Qt::TextWordWrap, m_gap.words)
                  .height();
    return theme.scaledInt(headHeight + lineHeight + 10) + words;
}

QSize GapRow::sizeHint() const {
    return {240, heightForWidth(std::max(width(), 240))};
}

void GapRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const paint::RoomsLook look{themeOf(*this), 1, false, false};
    const paint::Theme& theme = look.theme;
    const double left = theme.scaled(20);
    painter.setFont(look.font(paint::TextStyle::Small));
    painter.setPen(theme.ink3);
    painter.drawText(
        QRectF(0, 2, left, theme.scaled(headHeight)),
        int(Qt::AlignVCenter),
        QString::number(m_number)
    );
    const QSizeF size = paint::groupBadgeSize(theme);
    const double middle = 2 + theme.scaled(headHeight) / 2;
    paint::paintGroupBadge(
        painter,
        QRectF(left, middle - size.height() / 2, size.width(), size.height()),
        m_group,
        theme
    );
    const double steps = painter.fontMetrics().horizontalAdvance(m_steps) + theme.scaled(4);
    painter.setPen(theme.ink2);
    painter.drawText(
        QRectF(width() - steps, 2, steps, theme.scaled(headHeight)),
        int(Qt::AlignRight | Qt::AlignVCenter),
        m_steps
    );
    painter.setFont(look.font(paint::TextStyle::BodyStrong));
    painter.setPen(theme.ink);
    const QRectF name(
        left + size.width() + theme.scaled(8),
        2,
        width() - steps - left - size.width() - theme.scaled(14),
        theme.scaled(headHeight)
    );
    painter.drawText(
        name,
        int(Qt::AlignVCenter),
        painter.fontMetrics().elidedText(m_decision, Qt::ElideRight, int(name.width()))
    );
    paint::paintGapLine(
        painter,
        QRectF(
            left - theme.scaled(14),
            theme.scaled(headHeight) + 2,
            std::min(theme.scaled(230), width() - left),
            theme.scaled(lineHeight)
        ),
        m_gap,
        m_letters,
        look
    );
    painter.setFont(look.font(paint::TextStyle::Caption));
    painter.setPen(theme.ink2);
    painter.drawText(
        QRectF(left, theme.scaled(headHeight + lineHeight) + 2, width() - left, height()),
        Qt::TextWordWrap,
        m_gap.words
    );
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
}

void GapRow::mousePressEvent(QMouseEvent*) {
    setFocus(Qt::MouseFocusReason);
    emit chosen();
}

void GapRow::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        emit chosen();
    else
        QWidget::keyPressEvent(event);
}

void GapRow::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void GapRow::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

} // namespace trellis::ui
