#pragma once

#include <QColor>
#include <QPointF>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace trellis::paint {
struct Theme;
}

namespace trellis::report {

/// The tokens of print: those of the light window.
[[nodiscard]] const paint::Theme& printTheme();

enum class PrintStyle { Title, Lede, Heading, Subheading, Body, Quote, Caption, Strong, Fine };

/// Words broken into lines of one width, in points. The same on every device: it is set in a font
/// whose size is whole tenths of a point, without hinting.
class SetText {
public:
    SetText(const QString& text, PrintStyle style, double width, const QColor& colour);
    [[nodiscard]] double height() const { return m_height; }
    /// As wide as its longest line.
    [[nodiscard]] double naturalWidth() const;
    void paint(QPainter& painter, QPointF at = {}) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    QColor m_colour;
    double m_height = 0;
};

/// Text on one line that ends in an ellipsis where there is no room.
[[nodiscard]] SetText
oneLine(const QString& text, PrintStyle style, double width, const QColor& colour);

inline const QColor printInk(0x23, 0x21, 0x1d);
inline const QColor printSoftInk(0x57, 0x52, 0x4a);
inline const QColor printHairline(0xb8, 0xb0, 0xa4);

} // namespace trellis::report
