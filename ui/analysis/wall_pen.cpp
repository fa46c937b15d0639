#include "ui/analysis/wall_pen.h"

#include <QPainter>

namespace trellis::ui {

QFont WallPen::font(int pixels, QFont::Weight weight) const {
    QFont font = m_theme.font(paint::TextStyle::ProjectorText);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

void WallPen::say(
    const QRectF& rect, const QString& words, const QFont& font, QColor ink, int flags
) {
    if (words.isEmpty())
        return;
    m_painter.setFont(font);
    m_painter.setPen(ink);
    m_painter.drawText(rect, flags, words);
    m_texts.push_back({rect, words, font, ink, flags});
}

void WallPen::line(
    const QRectF& rect, const QString& words, const QFont& font, QColor ink, int align
) {
    const QString fitting = QFontMetricsF(font).elidedText(words, Qt::ElideRight, rect.width());
    say(rect, fitting, font, ink, align | int(Qt::AlignVCenter));
}

double WallPen::paragraph(
    const QRectF& rect, QString words, int pixels, QFont::Weight weight, QColor ink
) {
    const int flags = int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;
    const auto heightAt = [&](const QString& text, int size) {
        return QFontMetricsF(font(size, weight))
            .boundingRect(QRectF(0, 0, rect.width(), 10000), flags, text)
            .height();
    };
    while (pixels > wall::smallest && heightAt(words, pixels) > rect.height())
        pixels -= 2;
    while (words.size() > 8 && heightAt(words, pixels) > rect.height())
        words = words.left(words.size() - 8).trimmed() + u'…';
    say(rect, words, font(pixels, weight), ink, flags);
    return heightAt(words, pixels);
}

double WallPen::badge(QPointF topLeft, Group group, paint::BadgeStyle style) {
    constexpr double scale = wall::badgeScale;
    m_painter.save();
    m_painter.translate(topLeft);
    m_painter.scale(scale, scale);
    const QRectF plate(QPointF(0, 0), paint::groupBadgeSize(m_theme));
    paint::paintGroupBadge(m_painter, plate, group, m_theme, style);
    m_painter.restore();
    return plate.width() * scale;
}

void WallPen::card(const QRectF& rect, bool strong) {
    m_painter.setPen(QPen(strong ? m_theme.accent : m_theme.line, strong ? 3 : 2));
    m_painter.setBrush(m_theme.surface);
    m_painter.drawRoundedRect(rect, 12, 12);
}

} // namespace trellis::ui
