#include "ui/photovoice/dots_row.h"

#include "ui/paint/group_badge.h"
#include "ui/paint/text.h"
#include "ui/parts/themed.h"

#include <QPainter>

#include <algorithm>

namespace trellis::ui {
namespace {

constexpr double mark = 10;
constexpr double step = 16;

} // namespace

DotsRow::DotsRow(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DotsRow::setDots(
    const std::map<Group, int>& dots, const QString& sum, const QString& sentence
) {
    m_dots.assign(dots.begin(), dots.end());
    std::stable_sort(m_dots.begin(), m_dots.end(), [](const auto& one, const auto& other) {
        return one.second > other.second;
    });
    m_sum = sum;
    setToolTip(sentence);
    setAccessibleName(sentence);
    update();
}

void DotsRow::paintEvent(QPaintEvent*) {
    const paint::Theme theme = themeOf(*this);
    QPainter painter(this);
    const QFont font = theme.font(paint::TextStyle::Label);
    int all = 0;
    for (const auto& each : m_dots)
        all += each.second;
    const double words = paint::widthOf(m_sum, font) + 8;
    const bool oneByOne = all * step + words <= width();
    double x = mark / 2;
    const double y = height() / 2.0;
    for (const auto& [group, count] : m_dots) {
        for (int i = 0; i < (oneByOne ? count : 1); ++i, x += step)
            paint::paintGroupMark(painter, {x, y}, mark, group, theme);
        if (oneByOne)
            continue;
        const QString number = QString::number(count);
        const QRectF room(x - step / 2 + 2, 0, paint::widthOf(number, font) + 2, height());
        paint::paintLine(painter, room, number, {font, theme.ink2});
        x = room.right() + step / 2 + 2;
    }
    paint::paintLine(
        painter,
        QRectF(x - mark / 2 + (m_dots.empty() ? 0 : 4), 0, width() - x, height()),
        m_sum,
        {font, m_dots.empty() ? theme.ink3 : theme.ink2}
    );
}

} // namespace trellis::ui
