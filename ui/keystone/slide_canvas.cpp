#include "ui/keystone/slide_canvas.h"

#include "ui/keystone/keystone_edits.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/themed.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

#include <algorithm>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using paint::SlidePart;

constexpr double handle = 12; ///< pixels of the corner that resizes
constexpr double step = .01;  ///< of the slide, for one arrow

bool canWrite(const SlidePart& part) {
    return part.kind == SlidePart::Kind::Title ||
           (part.kind == SlidePart::Kind::Text && part.place >= 0);
}

} // namespace

QString photoMimeType() {
    return u"application/x-trellis-photo"_s;
}

SlideCanvas::SlideCanvas(QWidget* parent) : QWidget(parent), m_editor(new GrowingTextEdit(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setMinimumSize(320, 200);
    setMouseTracking(true);
    m_editor->hide();
    m_editor->setLines(1, 20);
    connect(m_editor, &GrowingTextEdit::finished, this, &SlideCanvas::commit);
}

void SlideCanvas::show(const std::optional<report::ShownSlide>& slide, const QStringList& texts) {
    const bool other = !slide || !m_slide || slide->id != m_slide->id;
    if (other) {
        commit();
        m_chosen.reset();
    }
    m_slide = slide;
    m_texts = texts;
    setAccessibleName(slide ? tr("Slide %1: %2").arg(slide->number).arg(slide->title) : QString());
    layParts();
}

void SlideCanvas::layParts() {
    m_parts = m_slide ? paint::slideParts(*m_slide, paint::EmptyPlaces::Prompted)
                      : std::vector<SlidePart>();
    if (m_chosen && *m_chosen >= m_parts.size())
        m_chosen.reset();
    update();
}

QRectF SlideCanvas::sheet() const {
    return paint::slideIn(QRectF(rect()).adjusted(24, 24, -24, -24));
}

QPointF SlideCanvas::onSheet(QPointF position) const {
    const QRectF box = sheet();
    return (position - box.topLeft()) * (paint::slideSheet.width() / box.width());
}

QRectF SlideCanvas::onWidget(const QRectF& box) const {
    const QRectF at = sheet();
    const double scale = at.width() / paint::slideSheet.width();
    return {at.topLeft() + box.topLeft() * scale, box.size() * scale};
}

std::vector<size_t> SlideCanvas::places() const {
    std::vector<size_t> places;
    for (size_t i = 0; i < m_parts.size(); ++i)
        if (canWrite(m_parts[i]) ||
            (m_parts[i].kind == SlidePart::Kind::Picture && m_parts[i].place >= 0))
            places.push_back(i);
    return places;
}

std::optional<size_t> SlideCanvas::partAt(QPointF position) const {
    const QPointF point = onSheet(position);
    std::vector<size_t> all = places();
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](size_t part) {
        return m_parts[part].box.contains(point);
    });
    return found == all.rend() ? std::nullopt : std::optional(*found);
}

bool SlideCanvas::chosenMoves() const {
    return m_slide && m_chosen && !m_readOnly &&
           m_parts[*m_chosen].kind == SlidePart::Kind::Picture &&
           report::placesOf(m_slide->layout).movable;
}

void SlideCanvas::choose(std::optional<size_t> part) {
    m_chosen = part;
    if (part)
        setAccessibleDescription(m_parts[*part].words);
    update();
}

void SlideCanvas::write(size_t part) {
    if (m_readOnly || !canWrite(m_parts[part]))
        return;
    choose(part);
    m_writing = m_parts[part].place;
    const double scale = sheet().width() / paint::slideSheet.width();
    QFont font = paint::slideFont(std::max(13.0, m_parts[part].size * scale), false);
    m_editor->setFont(font);
    m_editor->setAccessibleName(
        *m_writing < 0 ? tr("Title") : m_slide->labels.value(*m_writing, tr("Words"))
    );
    m_editor->setPlainText(m_texts.value(*m_writing + 1));
    const QRect box = onWidget(m_parts[part].box).toAlignedRect();
    m_editor->setGeometry(box.x(), box.y(), box.width(), std::max(box.height(), 48));
    m_editor->show();
    m_editor->setFocus();
    m_editor->selectAll();
}

void SlideCanvas::commit() {
    if (!m_writing)
        return;
    const int place = *std::exchange(m_writing, std::nullopt);
    const QString words = m_editor->toPlainText().trimmed();
    const bool hadFocus = m_editor->hasFocus();
    m_editor->hide();
    if (hadFocus)
        setFocus();
    if (words != m_texts.value(place + 1))
        emit worded(place, words);
}

void SlideCanvas::paintEvent(QPaintEvent*) {
    const paint::Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_slide)
        return;
    const QRectF box = sheet();
    paint::paintSlide(painter, box, *m_slide, paint::EmptyPlaces::Prompted);
    painter.setPen(theme.line2);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    if (m_chosen && (hasFocus() || m_drag)) {
        const QRectF chosen = onWidget(m_parts[*m_chosen].box);
        painter.setPen(QPen(theme.focus, 2));
        painter.drawRect(chosen);
        if (chosenMoves()) {
            painter.setBrush(theme.surface);
            painter.drawRect(QRectF(chosen.bottomRight() - QPointF(5, 5), QSizeF(10, 10)));
        }
    }
    painter.setPen(QPen(theme.danger, 1, Qt::DashLine));
    if (m_guideX)
        painter.drawLine(
            QPointF(box.left() + *m_guideX * box.width(), box.top()),
            QPointF(box.left() + *m_guideX * box.width(), box.bottom())
        );
    if (m_guideY)
        painter.drawLine(
            QPointF(box.left(), box.top() + *m_guideY * box.height()),
            QPointF(box.right(), box.top() + *m_guideY * box.height())
        );
}

void SlideCanvas::mousePressEvent(QMouseEvent* event) {
    commit();
    setFocus(Qt::MouseFocusReason);
    choose(partAt(event->position()));
    if (!m_chosen)
        return;
    if (canWrite(m_parts[*m_chosen]))
        return write(*m_chosen);
    if (!chosenMoves())
        return;
    const QRectF box = m_parts[*m_chosen].box;
    const QPointF corner = onWidget(box).bottomRight();
    m_drag = {
        onSheet(event->position()),
        {box.x() / paint::slideSheet.width(),
         box.y() / paint::slideSheet.height(),
         box.width() / paint::slideSheet.width(),
         box.height() / paint::slideSheet.height()},
        (corner - event->position()).manhattanLength() < 2 * handle};
}

void SlideCanvas::setFrame(const QRectF& frame) {
    const Snapped at = snapped(frame);
    m_guideX = at.x;
    m_guideY = at.y;
    m_slide->frame = at.frame;
    layParts();
}

void SlideCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (!m_drag)
        return;
    const QPointF moved = onSheet(event->position()) - m_drag->from;
    const QPointF by(moved.x() / paint::slideSheet.width(), moved.y() / paint::slideSheet.height());
    QRectF frame = m_drag->frame;
    if (m_drag->resizes)
        frame.setBottomRight(frame.bottomRight() + by);
    else
        frame.translate(by);
    setFrame(frame);
}

void SlideCanvas::mouseReleaseEvent(QMouseEvent*) {
    if (!m_drag)
        return;
    const QRectF before = m_drag->frame;
    m_drag.reset();
    m_guideX.reset();
    m_guideY.reset();
    update();
    if (const auto frame = m_slide->frame; frame && *frame != before)
        emit framed(*frame); // a copy: the slide is shown anew after it
}

void SlideCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const auto part = partAt(event->position()))
        write(*part);
}

void SlideCanvas::nudge(QPointF by, bool resizes) {
    const QRectF box = m_parts[*m_chosen].box;
    QRectF frame(
        box.x() / paint::slideSheet.width(),
        box.y() / paint::slideSheet.height(),
        box.width() / paint::slideSheet.width(),
        box.height() / paint::slideSheet.height()
    );
    if (resizes)
        frame.setBottomRight(frame.bottomRight() + by);
    else
        frame.translate(by);
    frame.setWidth(std::clamp(frame.width(), .1, 1.0));
    frame.setHeight(std::clamp(frame.height(), .1, 1.0));
    frame.moveLeft(std::clamp(frame.left(), 0.0, 1 - frame.width()));
    frame.moveTop(std::clamp(frame.top(), 0.0, 1 - frame.height()));
    emit framed(frame);
}

void SlideCanvas::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (m_chosen && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2))
        return write(*m_chosen);
    if (m_chosen && m_parts[*m_chosen].kind == SlidePart::Kind::Picture && !m_readOnly &&
        (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        emit photoRemoved(m_parts[*m_chosen].place);
        return;
    }
    const double by = event->modifiers().testFlag(Qt::ShiftModifier) ? 5 * step : step;
    const QPointF moves = key == Qt::Key_Left    ? QPointF(-by, 0)
                          : key == Qt::Key_Right ? QPointF(by, 0)
                          : key == Qt::Key_Up    ? QPointF(0, -by)
                          : key == Qt::Key_Down  ? QPointF(0, by)
                                                 : QPointF();
    if (!moves.isNull() && chosenMoves())
        return nudge(moves, event->modifiers().testFlag(Qt::ControlModifier));
    if (key == Qt::Key_Escape && m_chosen)
        return choose(std::nullopt);
    QWidget::keyPressEvent(event);
}

bool SlideCanvas::focusNextPrevChild(bool next) {
    if (m_writing)
        commit();
    const std::vector<size_t> all = places();
    const auto at = m_chosen ? std::ranges::find(all, *m_chosen) : all.end();
    if (all.empty() || !hasFocus())
        return QWidget::focusNextPrevChild(next);
    const ptrdiff_t now = at == all.end() ? (next ? -1 : ptrdiff_t(all.size())) : at - all.begin();
    const ptrdiff_t to = now + (next ? 1 : -1);
    if (to < 0 || to >= ptrdiff_t(all.size())) {
        m_chosen.reset();
        update();
        return QWidget::focusNextPrevChild(next);
    }
    choose(all[size_t(to)]);
    return true;
}

void SlideCanvas::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    commit();
}

void SlideCanvas::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void SlideCanvas::dragEnterEvent(QDragEnterEvent* event) {
    if (!m_readOnly && m_slide && event->mimeData()->hasFormat(photoMimeType()) &&
        report::placesOf(m_slide->layout).photos > 0)
        event->acceptProposedAction();
}

void SlideCanvas::dropEvent(QDropEvent* event) {
    const auto part = partAt(event->position());
    const bool onPicture = part && m_parts[*part].kind == SlidePart::Kind::Picture;
    event->acceptProposedAction();
    emit photoDropped(
        QUuid::fromRfc4122(event->mimeData()->data(photoMimeType())),
        onPicture ? m_parts[*part].place : 0
    );
}

} // namespace trellis::ui
