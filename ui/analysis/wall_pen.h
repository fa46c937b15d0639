#pragma once

#include "ui/analysis/wall_picture.h"
#include "ui/paint/group_badge.h"

namespace trellis::ui {

/// Sizes of letters on a wall, in pixels of 1920 by 1080.
namespace wall {
inline constexpr int smallest = 24;
inline constexpr int body = 28;
inline constexpr int reflection = 34;
inline constexpr int prompt = 62;
inline constexpr double badgeScale = 24 / 10.5; ///< a badge's letters are then 24 pixels tall
} // namespace wall

/// Writes on a sheet of 1920 by 1080 and keeps what it wrote.
class WallPen {
public:
    WallPen(QPainter& painter, const paint::Theme& theme) : m_painter(painter), m_theme(theme) {}

    [[nodiscard]] QPainter& painter() const { return m_painter; }
    [[nodiscard]] const paint::Theme& theme() const { return m_theme; }
    [[nodiscard]] QFont font(int pixels, QFont::Weight weight = QFont::Normal) const;
    void say(const QRectF& rect, const QString& words, const QFont& font, QColor ink, int flags);
    /// On one line, ending in an ellipsis where there is no room.
    void line(const QRectF& rect, const QString& words, const QFont& font, QColor ink, int align);
    /// Words on lines, in the largest size down to 24 that fits; longer ones end in an ellipsis.
    /// Gives the height that they take.
    double
    paragraph(const QRectF& rect, QString words, int pixels, QFont::Weight weight, QColor ink);
    /// Gives its width.
    double badge(QPointF topLeft, Group group, paint::BadgeStyle style);
    void card(const QRectF& rect, bool strong);
    /// Keeps a text that another painter wrote.
    void note(WallText text) { m_texts.push_back(std::move(text)); }
    [[nodiscard]] std::vector<WallText> texts() && { return std::move(m_texts); }

private:
    QPainter& m_painter;
    const paint::Theme& m_theme;
    std::vector<WallText> m_texts;
};

/// What the round is about, below its question: strips, bars, cards, or a list.
void paintWallContent(WallPen& pen, const QRectF& room, const WallPicture& picture);

} // namespace trellis::ui
