#include "ui/course/week_strip.h"

#include "ui/parts/themed.h"

#include <QPainter>

#include <algorithm>

namespace trellis::ui {
namespace {

constexpr double gap = 6;
constexpr double barHeight = 9;

} // namespace

WeekStrip::WeekStrip(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeekStrip::show(
    const course::Calendar& calendar,
    const std::vector<course::Event>& events,
    QDate today,
    const QString& sentence
) {
    m_calendar = calendar;
    m_today = today;
    m_sessions.clear();
    for (const course::Event& event : events)
        if (event.kind == CourseEventKind::Session)
            m_sessions.push_back(calendar.weekOf(event.startsOn));
    setAccessibleName(sentence);
    update();
}

QSize WeekStrip::sizeHint() const {
    const paint::Theme theme = themeOf(*this);
    return {400, int(barHeight) + 6 + 2 * theme.scaledInt(17)};
}

double WeekStrip::share(int week) const {
    const auto days = double(m_calendar.firstDayOf(week).daysTo(m_today) + 1);
    return std::clamp(days / 7, 0.0, 1.0);
}

QString WeekStrip::caption(int week) const {
    if (m_calendar.weekOf(m_today) == week)
        return tr("This week");
    const bool meets = std::find(m_sessions.begin(), m_sessions.end(), week) != m_sessions.end();
    return meets ? tr("Whole group") : QString();
}

void WeekStrip::paintEvent(QPaintEvent*) {
    const paint::Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = (this->width() - gap * (m_calendar.weeks - 1)) / m_calendar.weeks;
    const int line = theme.scaledInt(17);
    for (int week = 1; week <= m_calendar.weeks; ++week) {
        const QRectF bar((week - 1) * (width + gap), 0, width, barHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.line);
        painter.drawRoundedRect(bar, barHeight / 2, barHeight / 2);
        if (const double done = share(week); done > 0) {
            painter.save();
            painter.setClipRect(QRectF(bar.topLeft(), QSizeF(bar.width() * done, barHeight)));
            painter.setBrush(theme.accentText);
            painter.drawRoundedRect(bar, barHeight / 2, barHeight / 2);
            painter.restore();
        }
        const bool now = m_calendar.weekOf(m_today) == week;
        painter.setFont(theme.font(now ? paint::TextStyle::SmallStrong : paint::TextStyle::Small));
        painter.setPen(now ? theme.accentText : theme.ink2);
        painter.drawText(
            QRectF(bar.left(), barHeight + 6, width, line), Qt::AlignVCenter, QString::number(week)
        );
        const QString words =
            painter.fontMetrics().elidedText(caption(week), Qt::ElideRight, int(width + gap));
        painter.drawText(
            QRectF(bar.left(), barHeight + 6 + line, width + gap, line), Qt::AlignVCenter, words
        );
    }
}

} // namespace trellis::ui
