#pragma once

#include <QPointer>
#include <QProxyStyle>

class QFocusFrame;

namespace trellis::ui {

/// What a style sheet cannot say: the focus ring, 2 pixels outside the shape and for the keyboard
/// only, and arrows and check marks in the theme's colours.
class TrellisStyle : public QProxyStyle {
    Q_OBJECT

public:
    TrellisStyle();

    void drawPrimitive(
        PrimitiveElement element,
        const QStyleOption* option,
        QPainter* painter,
        const QWidget* widget
    ) const override;
    void drawControl(
        ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget
    ) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget)
        const override;
    int styleHint(
        StyleHint hint,
        const QStyleOption* option,
        const QWidget* widget,
        QStyleHintReturn* returnData
    ) const override;
};

/// Shows the ring around the widget that has the keyboard, for as long as the application runs:
/// after Tab or a shortcut around anything, after a click around text fields only.
class FocusRing : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QObject* parent);
    ~FocusRing() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPointer<QFocusFrame> m_frame;
};

/// The corner radius that the ring follows; 7 where none was set.
void setFocusRadius(QWidget& widget, int radius);
/// No ring around this one: it shows the focus inside itself.
void setOwnFocus(QWidget& widget);

} // namespace trellis::ui
