#include "ui/course/plan_timeline.h"
#include "ui/paint/icons.h"
#include "ui/parts/themed.h"

#include <QPainter>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using course::State;

constexpr double inset = 6; ///< between a bar's edge and words

QColor inkOf(const PlanItem& item, const paint::Theme& theme) {
    if (item.state == State::Overdue)
        return theme.warn;
    return item.state == State::Ahead ? theme.ink2 : theme.accentText;
}

} // namespace

void PlanTimeline::paintHead(QPainter& painter, const QRectF& now) const {
    const paint::Theme theme = themeOf(*this);
    for (int week = 1; week <= m_calendar.weeks; ++week) {
        const QRectF cell(xOf(week), 8, weekWidth(), headHeight - 16);
        const bool current = now.isValid() && m_calendar.weekOf(m_today) == week;
        painter.setPen(current ? theme.accentText : theme.ink);
        painter.setFont(theme.font(paint::TextStyle::SmallStrong));
        painter.drawText(cell, Qt::AlignHCenter | Qt::AlignTop, QString::number(week));
        painter.setFont(theme.font(paint::TextStyle::Caption));
        painter.setPen(current ? theme.accentText : theme.ink3);
        painter.drawText(
            cell,
            Qt::AlignHCenter | Qt::AlignBottom,
            locale().toString(m_calendar.firstDayOf(week), tr("MMM d", "a day without its year"))
        );
    }
}

/// The free part of the row at one side of a bar.
QRectF PlanTimeline::beside(const PlanItem& item, size_t row, bool right) const {
    const QRectF box = boxOf(item, row);
    double end = right ? width() - inset : nameWidth + inset;
    for (const PlanItem& other : m_rows[row].items) {
        const QRectF there = boxOf(other, row);
        if (isDiamond(other) || other.event.id == item.event.id)
            continue;
        if (right && there.left() >= box.right())
            end = std::min(end, there.left() - inset);
        if (!right && there.right() <= box.left())
            end = std::max(end, there.right() + inset);
    }
    return right ? QRectF(QPointF(box.right() + inset, box.top()), QPointF(end, box.bottom()))
                 : QRectF(QPointF(end, box.top()), QPointF(box.left() - inset, box.bottom()));
}

PlanTimeline::Words PlanTimeline::wordsOf(
    const PlanItem& item, size_t row, const QRectF& box, const QFont& font
) const {
    const QFontMetricsF metrics(font);
    const bool tall = item.event.kind == CourseEventKind::Session;
    const int flow = int(Qt::AlignVCenter) | int(tall ? Qt::TextWordWrap : Qt::TextSingleLine);
    const auto fits = [&](const QRectF& room) {
        const QRectF need =
            metrics.boundingRect(QRectF(0, 0, room.width(), 1000), flow, item.title);
        return need.width() <= room.width() && need.height() <= room.height();
    };
    const QRectF inside = box.adjusted(inset, 0, -inset, 0);
    if (fits(inside))
        return {inside, true, flow | int(Qt::AlignLeft)};
    if (const QRectF room = beside(item, row, true); fits(room))
        return {room, false, flow | int(Qt::AlignLeft)};
    if (const QRectF room = beside(item, row, false); fits(room))
        return {room, false, flow | int(Qt::AlignRight)};
    return {inside, true, flow | int(Qt::AlignLeft)};
}

void PlanTimeline::paintDiamond(QPainter& painter, const PlanItem& item, const QRectF& box) const {
    const paint::Theme theme = themeOf(*this);
    const QPointF c = box.center();
    painter.setBrush(item.state == State::Done ? inkOf(item, theme) : theme.surface);
    painter.setPen(QPen(item.state == State::Overdue ? theme.warn : theme.accentText, 1.8));
    painter.drawPolygon(QPolygonF(
        {c - QPointF(0, diamond),
         c + QPointF(diamond, 0),
         c + QPointF(0, diamond),
         c - QPointF(diamond, 0)}
    ));
}

void PlanTimeline::paintBar(QPainter& painter, const PlanItem& item, size_t row, const QRectF& box)
    const {
    const paint::Theme theme = themeOf(*this);
    const bool session = item.event.kind == CourseEventKind::Session;
    const bool done = item.state == State::Done || item.state == State::Over;
    const bool full = done && session;
    const QColor ink = inkOf(item, theme);
    painter.setPen(QPen(item.state == State::Ahead ? theme.ctl : ink, 1.2));
    painter.setBrush(
        full                                 ? theme.accent
        : (done || item.state == State::Now) ? theme.accentSoft
                                             : theme.surface
    );
    painter.drawRoundedRect(box, 6, 6);
    const QColor text = full ? theme.onAccent : ink;
    QRectF room = box;
    if (done && item.firstWeek != item.lastWeek) {
        const QRectF tick(box.left() + 8, box.center().y() - 7, 14, 14);
        paint::paintIcon(painter, tick, u"check"_s, text);
        room.setLeft(tick.right());
    }
    const QFont font =
        theme.font(session ? paint::TextStyle::Label : paint::TextStyle::SmallStrong);
    const Words words = wordsOf(item, row, room, font);
    painter.setFont(font);
    painter.setPen(words.inside ? text : ink);
    painter.drawText(
        words.room,
        words.flags,
        session ? item.title
                : QFontMetricsF(font).elidedText(item.title, Qt::ElideRight, words.room.width())
    );
}

void PlanTimeline::paintItem(QPainter& painter, const PlanItem& item, size_t row) const {
    const QRectF box = dragged(item, boxOf(item, row));
    if (isDiamond(item))
        paintDiamond(painter, item, box);
    else
        paintBar(painter, item, row, box);
    if (m_chosen == item.event.id.uuid()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(themeOf(*this).focus, 2));
        painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 8, 8);
    }
}

void PlanTimeline::paintEvent(QPaintEvent*) {
    const paint::Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 8, 8);
    const int week = m_calendar.weekOf(m_today);
    QRectF now;
    if (week >= 1 && week <= m_calendar.weeks) {
        now = QRectF(xOf(week), 1, weekWidth(), height() - 2);
        QColor tint = theme.accentSoft;
        tint.setAlphaF(theme.isDark() ? .5F : .6F);
        painter.fillRect(now, tint);
    }
    painter.setPen(QPen(theme.line, 1));
    for (int each = 1; each <= m_calendar.weeks; ++each)
        painter.drawLine(QPointF(xOf(each), headHeight), QPointF(xOf(each), height() - 1));
    paintHead(painter, now);
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const double top = headHeight + rowHeight * double(row);
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(QPointF(1, top), QPointF(width() - 1, top));
        painter.setPen(theme.ink);
        painter.setFont(theme.font(paint::TextStyle::SmallStrong));
        painter.drawText(
            QRectF(20, top, nameWidth - 28, rowHeight),
            Qt::AlignVCenter | Qt::TextWordWrap,
            m_rows[row].title
        );
        for (const bool diamonds : {false, true})
            for (const PlanItem& each : m_rows[row].items)
                if (isDiamond(each) == diamonds)
                    paintItem(painter, each, row);
    }
}

} // namespace trellis::ui
