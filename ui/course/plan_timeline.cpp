#include "ui/course/plan_timeline.h"

#include "ui/paint/icons.h"
#include "ui/parts/themed.h"
#include "ui/parts/trellis_style.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using course::State;

constexpr double nameWidth = 160;
constexpr double headHeight = 56;
constexpr double rowHeight = 54;
constexpr double barHeight = 32;
constexpr double besideDiamonds = 26; ///< a bar's height in a row that has hand-ins below it
constexpr double diamond = 7;
constexpr double grip = 10; ///< pixels at a bar's end that change its end
constexpr int aWeek = 7;

bool isDiamond(const PlanItem& item) {
    return item.event.kind == CourseEventKind::HandIn;
}

QColor inkOf(const PlanItem& item, const paint::Theme& theme) {
    if (item.state == State::Overdue)
        return theme.warn;
    return item.state == State::Ahead ? theme.ink2 : theme.accentText;
}

} // namespace

PlanTimeline::PlanTimeline(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFocusRadius(*this, 8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlanTimeline::show(std::vector<PlanRow> rows, const course::Calendar& calendar, QDate today) {
    m_rows = std::move(rows);
    m_calendar = calendar;
    m_today = today;
    m_drag.reset();
    if (m_chosen && item(*m_chosen) == nullptr)
        m_chosen.reset();
    updateGeometry();
    update();
}

QSize PlanTimeline::sizeHint() const {
    return {1000, int(headHeight + rowHeight * double(m_rows.size())) + 1};
}

const PlanItem* PlanTimeline::item(const QUuid& event) const {
    for (const PlanRow& row : m_rows)
        for (const PlanItem& each : row.items)
            if (each.event.id.uuid() == event)
                return &each;
    return nullptr;
}

void PlanTimeline::choose(const QUuid& event) {
    const PlanItem* found = item(event);
    m_chosen = found != nullptr ? std::optional(event) : std::nullopt;
    setAccessibleDescription(found != nullptr ? found->spoken : QString());
    QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
    update();
    emit chosenChanged();
}

double PlanTimeline::weekWidth() const {
    return (width() - nameWidth) / std::max(1, m_calendar.weeks);
}

double PlanTimeline::xOf(int week) const {
    return nameWidth + weekWidth() * (std::clamp(week, 1, m_calendar.weeks + 1) - 1);
}

QRectF PlanTimeline::boxOf(const PlanItem& item, size_t row) const {
    const auto& items = m_rows[row].items;
    const bool hasDiamonds = std::any_of(items.begin(), items.end(), isDiamond);
    const double rowTop = headHeight + rowHeight * double(row);
    const double height = hasDiamonds                                   ? besideDiamonds
                          : item.event.kind == CourseEventKind::Session ? rowHeight - 8
                                                                        : barHeight;
    const double top = rowTop + (hasDiamonds ? 5 : (rowHeight - height) / 2);
    const QRectF span(QPointF(xOf(item.firstWeek), top), QPointF(xOf(item.lastWeek + 1), top));
    if (!isDiamond(item))
        return {span.left() + 4, top, std::max(12.0, span.width() - 8), height};
    // A hand-in stands on its day within the week, so that two of one week do not hide each other.
    const qint64 day = m_calendar.firstDayOf(item.firstWeek).daysTo(item.event.startsOn);
    const double x = xOf(item.firstWeek) + weekWidth() * (double(day) + .5) / aWeek;
    return {x - diamond - 3, rowTop + besideDiamonds + 7, 2 * diamond + 6, 2 * diamond + 4};
}

QRectF PlanTimeline::dragged(const PlanItem& item, QRectF box) const {
    if (!m_drag || m_chosen != item.event.id.uuid())
        return box;
    const double by = m_drag->weeks * weekWidth();
    if (!m_drag->atEnd)
        return box.translated(by, 0);
    box.setRight(std::max(box.left() + 12, box.right() + by));
    return box;
}

QRectF PlanTimeline::placeOf(const QUuid& event) const {
    for (size_t row = 0; row < m_rows.size(); ++row)
        for (const PlanItem& each : m_rows[row].items)
            if (each.event.id.uuid() == event)
                return boxOf(each, row);
    return {};
}

const PlanItem* PlanTimeline::itemAt(QPointF point) const {
    const auto row = size_t(std::max(0.0, (point.y() - headHeight) / rowHeight));
    if (point.y() < headHeight || row >= m_rows.size())
        return nullptr;
    // Diamonds lie on top of bars.
    const auto& items = m_rows[row].items;
    for (const bool diamonds : {true, false})
        for (const PlanItem& each : items)
            if (isDiamond(each) == diamonds && boxOf(each, row).contains(point))
                return &each;
    return nullptr;
}

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

void PlanTimeline::paintItem(QPainter& painter, const PlanItem& item, QRectF box) const {
    const paint::Theme theme = themeOf(*this);
    const bool done = item.state == State::Done || item.state == State::Over;
    const bool started = done || item.state == State::Now;
    const QColor ink = inkOf(item, theme);
    painter.setPen(QPen(item.state == State::Ahead ? theme.ctl : ink, 1.2));
    if (isDiamond(item)) {
        const QPointF c = box.center();
        painter.setBrush(item.state == State::Done ? ink : theme.surface);
        painter.setPen(QPen(item.state == State::Overdue ? theme.warn : theme.accentText, 1.8));
        painter.drawPolygon(QPolygonF(
            {c - QPointF(0, diamond),
             c + QPointF(diamond, 0),
             c + QPointF(0, diamond),
             c - QPointF(diamond, 0)}
        ));
    } else {
        const bool full = done && item.event.kind == CourseEventKind::Session;
        painter.setBrush(full ? theme.accent : started ? theme.accentSoft : theme.surface);
        painter.drawRoundedRect(box, 6, 6);
        QRectF words = box.adjusted(8, 0, -6, 0);
        const QColor text = full ? theme.onAccent : ink;
        const bool isShort = item.firstWeek == item.lastWeek;
        if (done && !isShort) {
            const QRectF tick(words.left(), box.center().y() - 7, 14, 14);
            paint::paintIcon(painter, tick, u"check"_s, text);
            words.setLeft(tick.right() + 5);
        }
        painter.setPen(text);
        if (item.event.kind == CourseEventKind::Session) {
            painter.setFont(theme.font(paint::TextStyle::Label));
            painter.drawText(words, Qt::AlignVCenter | Qt::TextWordWrap, item.title);
        } else {
            painter.setFont(theme.font(paint::TextStyle::SmallStrong));
            painter.drawText(
                words,
                Qt::AlignVCenter,
                painter.fontMetrics().elidedText(item.title, Qt::ElideRight, int(words.width()))
            );
        }
    }
    if (m_chosen == item.event.id.uuid()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.focus, 2));
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
                    paintItem(painter, each, dragged(each, boxOf(each, row)));
    }
}

std::optional<PlanTimeline::At> PlanTimeline::whereChosen() const {
    for (size_t row = 0; row < m_rows.size(); ++row)
        for (size_t i = 0; i < m_rows[row].items.size(); ++i)
            if (m_chosen == m_rows[row].items[i].event.id.uuid())
                return At{row, i};
    return std::nullopt;
}

void PlanTimeline::walk(int rows, int items) {
    if (m_rows.empty())
        return;
    const auto at = whereChosen();
    if (!at)
        return choose(m_rows[0].items[0].event.id.uuid());
    const int row = std::clamp(int(at->row) + rows, 0, int(m_rows.size()) - 1);
    const auto& there = m_rows[size_t(row)].items;
    const int next = std::clamp(int(at->item) + items, 0, int(there.size()) - 1);
    choose(there[size_t(next)].event.id.uuid());
}

void PlanTimeline::keyPressEvent(QKeyEvent* event) {
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const int by = event->key() == Qt::Key_Left ? -1 : 1;
    const PlanItem* at = m_chosen ? item(*m_chosen) : nullptr;
    if (sideways && at != nullptr && event->modifiers().testFlag(Qt::ControlModifier))
        emit moved(course::Event(at->event), by * aWeek);
    else if (sideways && at != nullptr && event->modifiers().testFlag(Qt::ShiftModifier))
        emit stretched(course::Event(at->event), by * aWeek);
    else if (sideways)
        walk(0, by);
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        walk(event->key() == Qt::Key_Up ? -1 : 1, 0);
    else if (event->key() == Qt::Key_Space && at != nullptr)
        emit ticked(course::Event(at->event));
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && at != nullptr)
        emit opened();
    else if (event->key() == Qt::Key_Escape && m_drag) {
        m_drag.reset();
        update();
    } else
        QWidget::keyPressEvent(event);
}

void PlanTimeline::mousePressEvent(QMouseEvent* event) {
    const PlanItem* at = itemAt(event->position());
    if (event->button() != Qt::LeftButton || at == nullptr)
        return;
    const QRectF box = placeOf(at->event.id.uuid());
    const bool atEnd = !isDiamond(*at) && at->event.endsOn > at->event.startsOn &&
                       event->position().x() > box.right() - grip;
    // The page is told when the button is let go: its inspector takes room from the weeks.
    m_chosen = at->event.id.uuid();
    update();
    m_drag = Drag{atEnd, event->position().x(), 0};
}

void PlanTimeline::mouseMoveEvent(QMouseEvent* event) {
    if (m_drag) {
        m_drag->weeks = int(std::lround((event->position().x() - m_drag->fromX) / weekWidth()));
        return update();
    }
    const PlanItem* at = itemAt(event->position());
    setToolTip(at != nullptr ? at->spoken : QString());
    if (at == nullptr)
        return unsetCursor();
    const bool atEnd = !isDiamond(*at) && at->event.endsOn > at->event.startsOn &&
                       event->position().x() > placeOf(at->event.id.uuid()).right() - grip;
    setCursor(atEnd ? Qt::SizeHorCursor : Qt::OpenHandCursor);
}

void PlanTimeline::mouseReleaseEvent(QMouseEvent*) {
    const std::optional<Drag> drag = std::exchange(m_drag, std::nullopt);
    update();
    const PlanItem* at = m_chosen ? item(*m_chosen) : nullptr;
    if (!drag || at == nullptr)
        return;
    const course::Event event = at->event;
    if (drag->weeks != 0 && drag->atEnd)
        emit stretched(event, drag->weeks * aWeek);
    else if (drag->weeks != 0)
        emit moved(event, drag->weeks * aWeek);
    choose(event.id.uuid());
}

void PlanTimeline::mouseDoubleClickEvent(QMouseEvent* event) {
    if (itemAt(event->position()) != nullptr)
        emit opened();
}

void PlanTimeline::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    // The mouse chooses what it presses; the keyboard begins at the first date.
    if (!m_chosen && event->reason() != Qt::MouseFocusReason)
        walk(0, 0);
}

} // namespace trellis::ui
