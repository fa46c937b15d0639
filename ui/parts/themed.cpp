#include "ui/parts/themed.h"

#include "ui/parts/style_sheet.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace trellis::ui {
namespace {

constexpr auto themeProperty = "trellisTheme";

/// The sheet's property selectors are looked at again only when asked to.
void setStyleProperty(QWidget& widget, const char* name, const QVariant& value) {
    if (widget.property(name) == value)
        return;
    widget.setProperty(name, value);
    if (!widget.testAttribute(Qt::WA_WState_Polished))
        return;
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

QString inkName(Ink ink) {
    switch (ink) {
    case Ink::Normal:
        return u"normal"_s;
    case Ink::Secondary:
        return u"secondary"_s;
    case Ink::Muted:
        return u"muted"_s;
    case Ink::Accent:
        return u"accent"_s;
    case Ink::Warning:
        return u"warning"_s;
    case Ink::Danger:
        return u"danger"_s;
    }
    return {};
}

QString groundName(Ground ground) {
    switch (ground) {
    case Ground::Paper:
        return u"paper"_s;
    case Ground::Sunken:
        return u"sunken"_s;
    case Ground::Surface:
        return u"surface"_s;
    }
    return {};
}

QString edgeName(Qt::Edge edge) {
    switch (edge) {
    case Qt::TopEdge:
        return u"top"_s;
    case Qt::BottomEdge:
        return u"bottom"_s;
    case Qt::LeftEdge:
        return u"left"_s;
    case Qt::RightEdge:
        return u"right"_s;
    }
    return {};
}

} // namespace

void applyTheme(QWidget& window, const paint::Theme& theme) {
    window.setProperty(themeProperty, QVariant::fromValue(theme));
    window.setPalette(palette(theme));
    window.setFont(theme.font(paint::TextStyle::Body));
    window.setStyleSheet(styleSheet(theme));
}

paint::Theme themeOf(const QWidget& widget) {
    for (const QWidget* place = &widget; place != nullptr; place = place->parentWidget())
        if (const QVariant theme = place->property(themeProperty); theme.isValid())
            return theme.value<paint::Theme>();
    return paint::Theme::make(paint::ThemeName::Light);
}

void setTextStyle(QWidget& widget, paint::TextStyle style) {
    setStyleProperty(widget, "textStyle", static_cast<int>(style));
}

void setInk(QWidget& widget, Ink ink) {
    setStyleProperty(widget, "ink", inkName(ink));
}

QColor inkColour(const paint::Theme& theme, Ink ink) {
    switch (ink) {
    case Ink::Normal:
        return theme.ink;
    case Ink::Secondary:
        return theme.ink2;
    case Ink::Muted:
        return theme.ink3;
    case Ink::Accent:
        return theme.accentText;
    case Ink::Warning:
        return theme.warn;
    case Ink::Danger:
        return theme.danger;
    }
    return theme.ink;
}

void setGround(QWidget& widget, Ground ground) {
    widget.setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(widget, "ground", groundName(ground));
}

void setHairline(QWidget& widget, Qt::Edge edge) {
    widget.setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(widget, "edge", edgeName(edge));
}

} // namespace trellis::ui
