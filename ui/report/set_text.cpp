#include "ui/report/set_text.h"

#include "ui/paint/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace trellis::report {
namespace {

double lineHeightOf(PrintStyle style) {
    if (style == PrintStyle::Title)
        return 1.2;
    const bool isTight = style == PrintStyle::Heading || style == PrintStyle::Subheading ||
                         style == PrintStyle::Strong || style == PrintStyle::Fine;
    return isTight ? 1.25 : 1.35;
}

constexpr double tenths = 10; ///< of a point: fonts have whole sizes, print has not

QFont printFont(PrintStyle style) {
    const QString sans = printTheme().font(paint::TextStyle::Body).family();
    const QString serif = printTheme().font(paint::TextStyle::Quote).family();
    const auto font = [](const QString& family, double points, QFont::Weight weight) {
        QFont made(family);
        made.setPixelSize(qRound(points * tenths));
        made.setWeight(weight);
        made.setHintingPreference(QFont::PreferNoHinting);
        return made;
    };
    switch (style) {
    case PrintStyle::Title:
        return font(sans, 20, QFont::Bold);
    case PrintStyle::Lede:
        return font(serif, 11.3, QFont::Normal);
    case PrintStyle::Heading:
        return font(sans, 11.5, QFont::DemiBold);
    case PrintStyle::Subheading:
        return font(sans, 9.4, QFont::DemiBold);
    case PrintStyle::Body:
        return font(serif, 9.4, QFont::Normal);
    case PrintStyle::Quote: {
        QFont italic = font(serif, 10.5, QFont::Normal);
        italic.setItalic(true);
        return italic;
    }
    case PrintStyle::Caption:
        return font(sans, 8.3, QFont::Normal);
    case PrintStyle::Strong:
        return font(sans, 8.3, QFont::DemiBold);
    case PrintStyle::Fine:
        return font(sans, 7.2, QFont::Normal);
    }
    return {};
}

} // namespace

const paint::Theme& printTheme() {
    static const paint::Theme theme = paint::Theme::make(paint::ThemeName::Light);
    return theme;
}

SetText::SetText(const QString& text, PrintStyle style, double width, const QColor& colour)
    : m_layout(std::make_shared<QTextLayout>(text, printFont(style))),
      m_colour(colour) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    double y = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width * tenths);
        const double leading = printFont(style).pixelSize() * lineHeightOf(style);
        line.setPosition(QPointF(0, y + std::max(0.0, (leading - line.height()) / 2)));
        y += std::max(line.height(), leading);
    }
    m_layout->endLayout();
    m_height = y / tenths;
}

double SetText::naturalWidth() const {
    return m_layout->maximumWidth() / tenths;
}

void SetText::paint(QPainter& painter, QPointF at) const {
    painter.save();
    painter.translate(at);
    painter.scale(1 / tenths, 1 / tenths);
    painter.setPen(m_colour);
    m_layout->draw(&painter, QPointF());
    painter.restore();
}

SetText oneLine(const QString& text, PrintStyle style, double width, const QColor& colour) {
    const QFontMetricsF metrics(printFont(style));
    // A point of room: setting the elided words again must not break them.
    return SetText(
        metrics.elidedText(text, Qt::ElideRight, (width - 1) * tenths), style, width, colour
    );
}

} // namespace trellis::report
