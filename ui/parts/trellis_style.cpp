#include "ui/parts/trellis_style.h"

#include "ui/parts/themed.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace trellis::ui {
namespace {

constexpr auto radiusProperty = "focusRadius";
constexpr auto ownFocusProperty = "ownFocus";
constexpr int ringGap = 2;
constexpr int ringWidth = 2;
constexpr int indicatorSize = 17;

bool isTextField(const QWidget& widget) {
    return qobject_cast<const QLineEdit*>(&widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr;
}

bool byKeyboard(Qt::FocusReason reason) {
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason;
}

bool ringed(const QWidget& widget, Qt::FocusReason reason) {
    if (widget.isWindow() || widget.property(ownFocusProperty).toBool())
        return false;
    return byKeyboard(reason) || isTextField(widget);
}

void drawRing(QPainter& painter, const QRectF& rect, double radius, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, ringWidth));
    painter.setBrush(Qt::NoBrush);
    constexpr double half = ringWidth / 2.0;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void drawTick(QPainter& painter, const QRectF& box, const QColor& colour) {
    const double unit = box.width() / 16;
    painter.setPen(QPen(colour, 1.9 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x, y) * unit; };
    painter.drawPolyline(QPolygonF({at(4, 8.4), at(6.9, 11.2), at(12, 5.2)}));
}

/// A check box or radio button: filled and ticked when on, so that it does not rest on colour.
void drawIndicator(
    QPainter& painter, const QStyleOption& option, const paint::Theme& theme, bool round
) {
    const bool on = (option.state & QStyle::State_On) != 0;
    const bool able = (option.state & QStyle::State_Enabled) != 0;
    const QColor edge = !able ? theme.line2 : on ? theme.accentText : theme.ctl;
    const QRectF box = QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1.5));
    painter.setBrush(on && !round ? (able ? theme.accent : theme.hover) : theme.surface);
    if (round) {
        painter.drawEllipse(box);
        painter.setPen(Qt::NoPen);
        painter.setBrush(edge);
        if (on)
            painter.drawEllipse(box.adjusted(3.5, 3.5, -3.5, -3.5));
    } else {
        painter.drawRoundedRect(box, 4, 4);
        painter.setBrush(Qt::NoBrush);
        if (on)
            drawTick(painter, option.rect, able ? theme.onAccent : theme.ink3);
    }
    painter.restore();
}

} // namespace

TrellisStyle::TrellisStyle() : QProxyStyle(QStyleFactory::create(u"fusion"_s)) {}

void TrellisStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget
) const {
    const bool isRadio = element == PE_IndicatorRadioButton;
    if (widget != nullptr && (isRadio || element == PE_IndicatorCheckBox)) {
        drawIndicator(*painter, *option, themeOf(*widget), isRadio);
        return;
    }
    if (element != PE_FrameFocusRect) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    // Buttons and fields have the ring around them; only a view's current item is marked inside.
    if (qobject_cast<const QAbstractItemView*>(widget) != nullptr &&
        (option->state & State_KeyboardFocusChange) != 0)
        drawRing(*painter, option->rect, 5, themeOf(*widget).focus);
}

void TrellisStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget
) const {
    if (element != CE_FocusFrame) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const auto* frame = qobject_cast<const QFocusFrame*>(widget);
    const QWidget* focused = frame != nullptr ? frame->widget() : nullptr;
    if (focused == nullptr)
        return;
    const QVariant radius = focused->property(radiusProperty);
    const double inner =
        std::min(radius.isValid() ? radius.toDouble() : 7.0, option->rect.height() / 2.0);
    drawRing(*painter, option->rect, inner + ringGap, themeOf(*focused).focus);
}

int TrellisStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget)
    const {
    if (metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin)
        return ringGap + ringWidth;
    if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight ||
        metric == PM_ExclusiveIndicatorWidth || metric == PM_ExclusiveIndicatorHeight)
        return indicatorSize;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int TrellisStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returnData
) const {
    if (hint == SH_FocusFrame_Mask)
        return 0;
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    if (hint == SH_FocusFrame_AboveWidget)
        return 1;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

FocusRing::FocusRing(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing() {
    if (m_frame)
        m_frame->deleteLater();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    if (!watched->isWidgetType())
        return false;
    auto* widget = static_cast<QWidget*>(watched);
    if (event->type() == QEvent::FocusIn && !widget->isWindow()) {
        const bool show = ringed(*widget, static_cast<QFocusEvent*>(event)->reason());
        if (show && m_frame == nullptr)
            m_frame = new QFocusFrame;
        if (m_frame)
            m_frame->setWidget(show ? widget : nullptr);
    } else if (event->type() == QEvent::FocusOut && m_frame && m_frame->widget() == widget) {
        m_frame->setWidget(nullptr);
    }
    return false;
}

void setFocusRadius(QWidget& widget, int radius) {
    widget.setProperty(radiusProperty, radius);
}
void setOwnFocus(QWidget& widget) {
    widget.setProperty(ownFocusProperty, true);
}

} // namespace trellis::ui
