#include "ui/photovoice/photo_canvas.h"

#include "ui/parts/themed.h"
#include "ui/photovoice/region_painter.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trellis::ui {
namespace {

constexpr double margin = 24;
constexpr double handle = 12;    ///< pixels around a corner that take hold of it
constexpr double leastDrawn = 6; ///< pixels; less is a click
constexpr double ownSize = 0.12; ///< share of the picture's height, for a region made by keyboard

} // namespace

PhotoCanvas::PhotoCanvas(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(240, 200);
}

void PhotoCanvas::setPicture(const QImage& picture) {
    m_picture = picture;
    m_note.clear();
    update();
}

void PhotoCanvas::setNote(const QString& note) {
    m_note = note;
    m_picture = {};
    update();
}

void PhotoCanvas::setMarks(std::vector<Mark> marks) {
    m_marks = std::move(marks);
    m_draft.reset();
    m_drag.reset();
    if (mark(m_chosen) == nullptr)
        m_chosen.reset();
    tell();
    update();
}

void PhotoCanvas::setSuggestions(std::vector<QRectF> suggestions) {
    m_suggestions = std::move(suggestions);
    update();
}

void PhotoCanvas::setEditable(bool editable) {
    m_editable = editable;
    setDrawing(m_drawing && editable);
}

void PhotoCanvas::setDrawing(bool drawing) {
    setCursor(drawing ? Qt::CrossCursor : Qt::ArrowCursor);
    if (m_drawing == drawing)
        return;
    m_drawing = drawing;
    emit drawingChanged(drawing);
}

void PhotoCanvas::choose(std::optional<int> number) {
    if (mark(number) == nullptr)
        number.reset();
    if (m_chosen == number)
        return;
    keepDraft();
    m_chosen = number;
    tell();
    update();
    emit chosenChanged();
}

/// What a screen reader says of the picture and of the region that the keys are about.
void PhotoCanvas::tell() {
    const Mark* chosen = mark(m_chosen);
    setAccessibleDescription(
        chosen != nullptr ? chosen->words : tr("%n region(s) marked", nullptr, int(m_marks.size()))
    );
}

QRectF PhotoCanvas::pictureFrame() const {
    const QRectF room = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    if (m_picture.isNull())
        return room;
    const QSizeF size = QSizeF(m_picture.size()).scaled(room.size(), Qt::KeepAspectRatio);
    return {room.center() - QPointF(size.width() / 2, size.height() / 2), size};
}

QRectF PhotoCanvas::onScreen(const QRectF& shares) const {
    const QRectF frame = pictureFrame();
    return {
        frame.left() + shares.left() * frame.width(),
        frame.top() + shares.top() * frame.height(),
        shares.width() * frame.width(),
        shares.height() * frame.height(),
    };
}

QPointF PhotoCanvas::inPicture(const QPointF& at) const {
    const QRectF frame = pictureFrame();
    return {
        std::clamp((at.x() - frame.left()) / frame.width(), 0.0, 1.0),
        std::clamp((at.y() - frame.top()) / frame.height(), 0.0, 1.0),
    };
}

const PhotoCanvas::Mark* PhotoCanvas::mark(std::optional<int> number) const {
    for (const Mark& mark : m_marks)
        if (number == mark.region.number)
            return &mark;
    return nullptr;
}

QRectF PhotoCanvas::areaOf(const Mark& mark) const {
    return m_draft && m_chosen == mark.region.number ? *m_draft : mark.region.area;
}

std::optional<int> PhotoCanvas::markAt(const QPointF& at) const {
    std::optional<int> number;
    double smallest = 0;
    for (const Mark& mark : m_marks) {
        const QRectF area = onScreen(mark.region.area);
        const QRectF tag = regionTag(area);
        const double size = area.width() * area.height();
        if (mark.region.area.isNull() || (!area.contains(at) && !tag.contains(at)))
            continue;
        if (!number || size < smallest) { // a face before the figure that it lies in
            number = mark.region.number;
            smallest = size;
        }
    }
    return number;
}

PhotoCanvas::Grip PhotoCanvas::gripAt(const QPointF& at) const {
    const Mark* chosen = mark(m_chosen);
    if (chosen == nullptr || chosen->region.area.isNull())
        return Grip::None;
    const QRectF area = onScreen(areaOf(*chosen));
    const auto near = [&](const QPointF& corner) {
        return std::abs(corner.x() - at.x()) <= handle && std::abs(corner.y() - at.y()) <= handle;
    };
    if (near(area.bottomRight()))
        return Grip::BottomRight;
    if (near(area.topLeft()))
        return Grip::TopLeft;
    if (near(area.topRight()))
        return Grip::TopRight;
    if (near(area.bottomLeft()))
        return Grip::BottomLeft;
    return area.contains(at) ? Grip::Inside : Grip::None;
}

void PhotoCanvas::takeSuggestionAt(const QPointF& at) {
    for (size_t i = 0; i < m_suggestions.size(); ++i)
        if (onScreen(m_suggestions[i]).contains(at)) {
            emit suggestionTaken(int(i));
            return;
        }
}

void PhotoCanvas::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    if (event->button() != Qt::LeftButton || m_picture.isNull())
        return;
    const QPointF at = event->position();
    if (m_editable && m_drawing) {
        choose(std::nullopt);
        m_drag = Drag{Grip::None, inPicture(at), {}};
        return;
    }
    if (gripAt(at) == Grip::None || gripAt(at) == Grip::Inside) {
        const auto under = markAt(at);
        if (!under && m_editable)
            takeSuggestionAt(at);
        choose(under);
    }
    const Grip grip = gripAt(at);
    if (m_editable && grip != Grip::None)
        m_drag = Drag{grip, inPicture(at), areaOf(*mark(m_chosen))};
}

void PhotoCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (!m_drag)
        return;
    const QPointF at = inPicture(event->position());
    const QPointF by = at - m_drag->from;
    QRectF area = m_drag->before;
    switch (m_drag->grip) {
    case Grip::None:
        area = QRectF(m_drag->from, at).normalized();
        break;
    case Grip::Inside:
        area.translate(by);
        break;
    case Grip::TopLeft:
        area.setTopLeft(area.topLeft() + by);
        break;
    case Grip::TopRight:
        area.setTopRight(area.topRight() + by);
        break;
    case Grip::BottomLeft:
        area.setBottomLeft(area.bottomLeft() + by);
        break;
    case Grip::BottomRight:
        area.setBottomRight(area.bottomRight() + by);
        break;
    }
    m_draft = m_drag->grip == Grip::None ? area : photovoice::withinPicture(area);
    update();
}

void PhotoCanvas::mouseReleaseEvent(QMouseEvent*) {
    if (!m_drag)
        return;
    const bool drew = m_drag->grip == Grip::None;
    m_drag.reset();
    if (!drew)
        return keepDraft();
    const auto area = std::exchange(m_draft, std::nullopt);
    setDrawing(false);
    update();
    if (area && onScreen(*area).width() >= leastDrawn && onScreen(*area).height() >= leastDrawn)
        emit drawn(photovoice::withinPicture(*area));
}

/// A gesture ends: what was moved goes to the file once.
void PhotoCanvas::keepDraft() {
    const Mark* chosen = mark(m_chosen);
    const auto area = std::exchange(m_draft, std::nullopt);
    if (chosen != nullptr && area && *area != chosen->region.area)
        emit changed(*m_chosen, *area);
}

void PhotoCanvas::nudge(const QPointF& pixels, bool resize) {
    const Mark* chosen = mark(m_chosen);
    if (chosen == nullptr || chosen->region.area.isNull() || m_picture.isNull())
        return;
    const QRectF frame = pictureFrame();
    const QPointF by(pixels.x() / frame.width(), pixels.y() / frame.height());
    QRectF area = areaOf(*chosen);
    if (resize)
        area.setBottomRight(area.bottomRight() + by);
    else
        area.translate(by);
    m_draft = photovoice::withinPicture(area);
    update();
}

void PhotoCanvas::arrow(const QKeyEvent& event, const QPointF& direction) {
    constexpr double far = 10;
    if (m_chosen && m_editable)
        return nudge(
            direction * ((event.modifiers() & Qt::ShiftModifier) != 0 ? far : 1),
            (event.modifiers() & Qt::ControlModifier) != 0
        );
    if (direction.x() != 0)
        emit stepped(direction.x() > 0 ? 1 : -1);
}

bool PhotoCanvas::stepKey(const QKeyEvent& event) {
    switch (event.key()) {
    case Qt::Key_Left:
        arrow(event, {-1, 0});
        return true;
    case Qt::Key_Right:
        arrow(event, {1, 0});
        return true;
    case Qt::Key_Up:
        arrow(event, {0, -1});
        return true;
    case Qt::Key_Down:
        arrow(event, {0, 1});
        return true;
    case Qt::Key_PageDown:
        emit stepped(1);
        return true;
    case Qt::Key_PageUp:
        emit stepped(-1);
        return true;
    default:
        return false;
    }
}

void PhotoCanvas::keyPressEvent(QKeyEvent* event) {
    if (stepKey(*event))
        return;
    if (event->key() == Qt::Key_Escape) {
        if (m_drawing)
            setDrawing(false);
        else if (m_chosen)
            choose(std::nullopt);
        else
            emit closed();
    } else if (event->key() == Qt::Key_R && m_editable) {
        setDrawing(!m_drawing);
    } else if (event->key() == Qt::Key_Return && m_drawing) {
        // Drawn without a mouse: a region in the middle, to be moved and sized by the arrows.
        const double shape = pictureFrame().height() / pictureFrame().width();
        const QSizeF size(ownSize * shape, ownSize);
        setDrawing(false);
        emit drawn({QPointF(.5 - size.width() / 2, .5 - size.height() / 2), size});
    } else if (event->key() == Qt::Key_Delete && m_chosen && m_editable) {
        emit removeWanted(*m_chosen);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PhotoCanvas::keyReleaseEvent(QKeyEvent* event) {
    if (!event->isAutoRepeat() && m_draft && !m_drag)
        keepDraft();
    QWidget::keyReleaseEvent(event);
}

void PhotoCanvas::focusOutEvent(QFocusEvent* event) {
    if (!m_drag)
        keepDraft();
    QWidget::focusOutEvent(event);
}

/// Tab goes through the regions before it goes on.
bool PhotoCanvas::focusNextPrevChild(bool next) {
    std::vector<int> numbers;
    for (const Mark& mark : m_marks)
        if (!mark.region.area.isNull())
            numbers.push_back(mark.region.number);
    if (!next)
        std::reverse(numbers.begin(), numbers.end());
    auto after = numbers.begin();
    if (m_chosen) {
        after = std::find(numbers.begin(), numbers.end(), *m_chosen);
        if (after != numbers.end())
            ++after;
    }
    if (after == numbers.end()) {
        choose(std::nullopt);
        return QWidget::focusNextPrevChild(next);
    }
    choose(*after);
    return true;
}

void PhotoCanvas::paintEvent(QPaintEvent*) {
    const paint::Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.canvas);
    if (m_picture.isNull()) {
        painter.setFont(theme.font(paint::TextStyle::Lede));
        painter.setPen(theme.ink2);
        const QRectF room = pictureFrame().adjusted(40, 0, -40, 0);
        painter.drawText(room, int(Qt::AlignCenter) | int(Qt::TextWordWrap), m_note);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(pictureFrame(), m_picture);
    for (const QRectF& suggestion : m_suggestions)
        paintSuggestion(painter, onScreen(suggestion), theme);
    for (const Mark& mark : m_marks)
        if (!mark.region.area.isNull())
            paintRegion(
                painter,
                onScreen(areaOf(mark)),
                {mark.region.number, mark.standing, m_chosen == mark.region.number},
                theme
            );
    if (m_draft && !m_chosen)
        paintSuggestion(painter, onScreen(*m_draft), theme);
    if (hasFocus() && !m_chosen) {
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(pictureFrame().adjusted(-4, -4, 4, 4), 4, 4);
    }
}

} // namespace trellis::ui
