#include "ui/course/plan_timeline.h"

#include "ui/parts/themed.h"
#include "ui/parts/trellis_style.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using course::State;

constexpr double barHeight = 32;
constexpr double besideDiamonds = 26; ///< a bar's height in a row that has hand-ins below it
constexpr double grip = 10;           ///< pixels at a bar's end that change its end
constexpr int aWeek = 7;

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
