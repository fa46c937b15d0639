#include "ui/team/table_view.h"

#include "ui/parts/themed.h"

#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

#include <algorithm>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

QString seatFormat() {
    return u"application/x-trellis-seat"_s;
}

} // namespace

ChairButton::ChairButton(TableView& table) : QAbstractButton(&table), m_table(table) {
    setCheckable(true);
    setAcceptDrops(true);
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::PointingHandCursor);
}

void ChairButton::setPlace(size_t place) {
    m_place = place;
    setAccessibleName(chair().sentence);
    setToolTip(chair().sentence);
}

const team::TableChair& ChairButton::chair() const {
    return m_table.plan().chairs[m_place];
}

void ChairButton::paintEvent(QPaintEvent*) {
    const paint::Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-pos());
    paint::paintChair(
        painter, m_table.picture(), m_place, m_table.plan(), theme, isChecked() || m_target
    );
    if (hasFocus() && !isChecked()) {
        const double r = m_table.picture().diameter / 2 + 6;
        painter.setPen(QPen(theme.focus, 2, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(m_table.picture().chairs[m_place].centre, r, r);
    }
}

void ChairButton::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        m_table.walk(m_place, 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        m_table.walk(m_place, -1);
        return;
    case Qt::Key_Home:
        m_table.walk(0, 0);
        return;
    case Qt::Key_End:
        m_table.walk(0, -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_table.choose(chair().id);
        emit openWanted();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_table.choose(chair().id);
        emit m_table.removeWanted();
        return;
    case Qt::Key_Escape:
        if (m_table.chosen()) {
            m_table.choose(std::nullopt);
            return;
        }
        break;
    default:
        break;
    }
    QAbstractButton::keyPressEvent(event);
}

void ChairButton::mouseMoveEvent(QMouseEvent* event) {
    const QPoint moved = event->position().toPoint() - rect().center();
    const bool outside =
        !rect().contains(event->position().toPoint()) ||
        moved.manhattanLength() > 2 * QApplication::startDragDistance() + width() / 2;
    if (!(event->buttons() & Qt::LeftButton) || !outside || !chair().filled || m_table.readOnly()) {
        QAbstractButton::mouseMoveEvent(event);
        return;
    }
    setDown(false);
    auto* drag = new QDrag(this);
    auto* carried = new QMimeData;
    carried->setData(seatFormat(), chair().id.bytes());
    drag->setMimeData(carried);
    drag->setPixmap(grab());
    drag->setHotSpot(rect().center());
    drag->exec(Qt::MoveAction);
}

void ChairButton::mouseDoubleClickEvent(QMouseEvent*) {
    m_table.choose(chair().id);
    emit openWanted();
}

void ChairButton::dragEnterEvent(QDragEnterEvent* event) {
    if (chair().filled || m_table.readOnly() || !event->mimeData()->hasFormat(seatFormat()))
        return;
    m_target = true;
    update();
    event->acceptProposedAction();
}

void ChairButton::dragLeaveEvent(QDragLeaveEvent*) {
    m_target = false;
    update();
}

void ChairButton::dropEvent(QDropEvent* event) {
    m_target = false;
    update();
    const QByteArray from = event->mimeData()->data(seatFormat());
    if (from.size() != 16 || chair().filled || m_table.readOnly())
        return;
    event->acceptProposedAction();
    emit memberDropped(QUuid::fromRfc4122(from));
}

TableView::TableView(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TableView::show(team::TablePlan plan) {
    const bool hadFocus = std::any_of(m_chairs.begin(), m_chairs.end(), [](const ChairButton* one) {
        return one->hasFocus();
    });
    m_plan = std::move(plan);
    m_picture = {};
    while (m_chairs.size() > m_plan.chairs.size()) {
        delete m_chairs.back();
        m_chairs.pop_back();
    }
    while (m_chairs.size() < m_plan.chairs.size()) {
        auto* button = new ChairButton(*this);
        const size_t place = m_chairs.size();
        m_chairs.push_back(button);
        connect(button, &ChairButton::clicked, this, [this, place] { press(place); });
        connect(button, &ChairButton::openWanted, this, &TableView::openWanted);
        connect(button, &ChairButton::memberDropped, this, [this, place](const QUuid& from) {
            const Id<team::Seat> to = m_plan.chairs[place].id; // the plan is another one after it
            emit moveWanted(Id<team::Seat>(from), to);
        });
        button->setVisible(true);
    }
    for (size_t i = 0; i < m_chairs.size(); ++i)
        m_chairs[i]->setPlace(i);
    layOut();
    const auto before = m_chosen;
    m_chosen.reset();
    for (const team::TableChair& chair : m_plan.chairs)
        if (before == chair.id)
            m_chosen = before;
    choose(m_chosen);
    if (hadFocus)
        focusChair();
    if (m_chosen != before)
        emit chosenChanged();
}

std::optional<Id<team::Seat>> TableView::chosen() const {
    return m_chosen;
}

void TableView::press(size_t place) {
    const Id<team::Seat> seat = m_plan.chairs[place].id;
    choose(m_chosen == seat ? std::nullopt : std::optional(seat));
}

void TableView::choose(std::optional<Id<team::Seat>> seat) {
    const bool changed = seat != m_chosen;
    m_chosen = seat;
    bool any = false;
    for (size_t i = 0; i < m_chairs.size(); ++i) {
        const bool isChosen = m_chosen == m_plan.chairs[i].id;
        m_chairs[i]->setChecked(isChosen);
        m_chairs[i]->setFocusPolicy(isChosen ? Qt::StrongFocus : Qt::ClickFocus);
        any = any || isChosen;
    }
    if (!any && !m_chairs.empty())
        m_chairs.front()->setFocusPolicy(Qt::StrongFocus);
    if (changed)
        emit chosenChanged();
}

void TableView::focusChair() {
    for (ChairButton* chair : m_chairs)
        if (chair->isChecked()) {
            chair->setFocus(Qt::OtherFocusReason);
            return;
        }
    if (!m_chairs.empty())
        m_chairs.front()->setFocus(Qt::OtherFocusReason);
}

void TableView::walk(size_t from, int by) {
    if (m_chairs.empty())
        return;
    const auto count = static_cast<int>(m_chairs.size());
    const auto next = static_cast<size_t>((static_cast<int>(from) + by + count) % count);
    m_chairs[next]->setFocus(Qt::TabFocusReason);
    if (m_chosen) // the seat at the right follows the keyboard
        choose(m_plan.chairs[next].id);
}

void TableView::layOut() {
    m_picture = paint::layOutTable(m_plan, QRectF(rect()).adjusted(4, 4, -4, -4), themeOf(*this));
    for (size_t i = 0; i < m_chairs.size(); ++i)
        m_chairs[i]->setGeometry(m_picture.box(i).toAlignedRect());
    setAccessibleName(m_plan.heading);
    setAccessibleDescription(m_plan.votes);
    update();
}

void TableView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::paintTable(painter, m_picture, m_plan, themeOf(*this));
}

void TableView::resizeEvent(QResizeEvent*) {
    layOut();
}

void TableView::mousePressEvent(QMouseEvent*) {
    choose(std::nullopt); // beside the chairs
}

void TableView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        layOut();
}

} // namespace trellis::ui
