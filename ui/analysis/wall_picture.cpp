#include "ui/analysis/wall_picture.h"

#include "ui/paint/group_badge.h"
#include "ui/paint/icons.h"

#include <QPainter>

#include <algorithm>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using paint::Theme;

constexpr double wide = 1920;
constexpr double tall = 1080;
constexpr double margin = 56;
constexpr double headHeight = 104;
constexpr double footHeight = 96;
constexpr int smallest = 24;
constexpr int body = 28;
constexpr int reflection = 34;
constexpr int promptSize = 62;
constexpr size_t mostCards = 4;
constexpr double leastStrip = 72;

/// Paints on a sheet of 1920 by 1080 and keeps what it wrote.
class Wall {
public:
    Wall(QPainter& painter, const WallPicture& picture, const Theme& theme)
        : m_painter(painter),
          m_picture(picture),
          m_theme(theme) {}

    std::vector<WallText> painted() {
        m_painter.fillRect(QRectF(0, 0, wide, tall), m_theme.paper);
        head();
        const QRectF middle(
            margin, headHeight + 40, wide - 2 * margin, tall - headHeight - footHeight - 64
        );
        QRectF right = middle;
        if (m_picture.exhibit) {
            exhibit({middle.left(), middle.top(), 740, middle.height()}, *m_picture.exhibit);
            right.setLeft(middle.left() + 740 + 56);
        }
        content(question(right));
        foot();
        return std::move(m_texts);
    }

private:
    [[nodiscard]] QFont font(int pixels, QFont::Weight weight = QFont::Normal) const {
        QFont font = m_theme.font(paint::TextStyle::ProjectorText);
        font.setPixelSize(pixels);
        font.setWeight(weight);
        return font;
    }
    void say(const QRectF& rect, const QString& words, const QFont& font, QColor ink, int flags) {
        if (words.isEmpty())
            return;
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(rect, flags, words);
        m_texts.push_back({rect, words, font, ink, flags});
    }
    /// On one line, ending in an ellipsis where there is no room.
    void line(const QRectF& rect, const QString& words, const QFont& font, QColor ink, int align) {
        const QString fitting = QFontMetricsF(font).elidedText(words, Qt::ElideRight, rect.width());
        say(rect, fitting, font, ink, align | int(Qt::AlignVCenter));
    }
    /// Words on lines, in the largest size down to 24 that fits; longer ones end in an ellipsis.
    /// Gives the height that they take.
    double
    paragraph(const QRectF& rect, QString words, int pixels, QFont::Weight weight, QColor ink) {
        const int flags = int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;
        const auto heightAt = [&](const QString& text, int size) {
            return QFontMetricsF(font(size, weight))
                .boundingRect(QRectF(0, 0, rect.width(), 10000), flags, text)
                .height();
        };
        while (pixels > smallest && heightAt(words, pixels) > rect.height())
            pixels -= 2;
        while (words.size() > 8 && heightAt(words, pixels) > rect.height())
            words = words.left(words.size() - 8).trimmed() + u'…';
        say(rect, words, font(pixels, weight), ink, flags);
        return heightAt(words, pixels);
    }
    double badge(QPointF topLeft, Group group, paint::BadgeStyle style) {
        // The badge's letters are drawn 22 pixels large and bold, with the group's word beside.
        const double scale = 22 / 10.5;
        m_painter.save();
        m_painter.translate(topLeft);
        m_painter.scale(scale, scale);
        const QRectF plate(QPointF(0, 0), paint::groupBadgeSize(m_theme));
        paint::paintGroupBadge(m_painter, plate, group, m_theme, style);
        m_painter.restore();
        return plate.width() * scale;
    }
    void card(const QRectF& rect, bool strong) {
        m_painter.setPen(QPen(strong ? m_theme.accent : m_theme.line, strong ? 3 : 2));
        m_painter.setBrush(m_theme.surface);
        m_painter.drawRoundedRect(rect, 12, 12);
    }

    void head();
    void foot();
    void exhibit(const QRectF& room, const WallPicture::Exhibit& shown);
    QRectF question(const QRectF& room);
    void clock(const QRectF& ring);
    void content(const QRectF& room);
    void cards(const QRectF& room);
    void strips(const QRectF& room);
    void bars(const QRectF& room);
    void list(const QRectF& room);

    QPainter& m_painter;
    const WallPicture& m_picture;
    const Theme& m_theme;
    std::vector<WallText> m_texts;
};

void Wall::head() {
    m_painter.fillRect(QRectF(0, 0, wide, headHeight), m_theme.sunken);
    m_painter.fillRect(QRectF(0, headHeight - 2, wide, 2), m_theme.line);
    const auto count = int(m_picture.rounds.size());
    double x = margin;
    // Only the round that is on and the next one are named: nine names would have no room to read.
    for (int i = 0; i < count; ++i) {
        const bool past = i < m_picture.current;
        const bool now = i == m_picture.current;
        const QRectF disc(x, headHeight / 2 - 22, 44, 44);
        m_painter.setPen(now || past ? QPen(Qt::NoPen) : QPen(m_theme.ctl, 2.5));
        m_painter.setBrush(
            now    ? QBrush(m_theme.accent)
            : past ? QBrush(m_theme.accentSoft)
                   : QBrush(Qt::NoBrush)
        );
        m_painter.drawEllipse(disc);
        if (past)
            paint::paintIcon(
                m_painter, disc.adjusted(10, 10, -10, -10), u"check"_s, m_theme.accentText
            );
        else
            line(
                disc.adjusted(-6, 0, 6, 0),
                QString::number(i + 1),
                font(smallest, QFont::Bold),
                now ? m_theme.onAccent : m_theme.ink2,
                int(Qt::AlignHCenter)
            );
        x = disc.right() + 14;
        if (now || i == m_picture.current + 1) {
            const QFont style = font(body, now ? QFont::Bold : QFont::Normal);
            const double width = QFontMetricsF(style).horizontalAdvance(m_picture.rounds[i]) + 6;
            line(
                {x, 0, width, headHeight - 2},
                m_picture.rounds[i],
                style,
                now ? m_theme.ink : m_theme.ink2,
                int(Qt::AlignLeft)
            );
            x += width + 14;
        }
        x += 8;
    }
    line(
        {x + 20, 0, wide - margin - x - 20, headHeight - 2},
        m_picture.occasion,
        font(smallest),
        m_theme.ink2,
        int(Qt::AlignRight)
    );
}

void Wall::foot() {
    const QRectF foot(0, tall - footHeight, wide, footHeight);
    m_painter.fillRect(foot, m_theme.sunken);
    m_painter.fillRect(QRectF(0, foot.top(), wide, 2), m_theme.line);
    const QString title = Words(m_picture.language).translate("wall", "Heard so far");
    double x = margin;
    const double width = QFontMetricsF(font(body, QFont::DemiBold)).horizontalAdvance(title) + 6;
    line(
        {x, foot.top(), width, footHeight},
        title,
        font(body, QFont::DemiBold),
        m_theme.ink,
        int(Qt::AlignLeft)
    );
    x += width + 24;
    const double height = paint::groupBadgeSize(m_theme).height() * 22 / 10.5;
    for (const auto& [group, heard] : m_picture.heard)
        x += 12 + badge(
                      {x, foot.center().y() - height / 2},
                      group,
                      heard ? paint::BadgeStyle::Filled : paint::BadgeStyle::NotHeard
                  );
    x += 16;
    const double spoken = QFontMetricsF(font(smallest)).horizontalAdvance(m_picture.spoken) + 10;
    line(
        {x, foot.top(), wide - margin - spoken - 24 - x, footHeight},
        m_picture.next,
        font(body, QFont::DemiBold),
        m_theme.warn,
        int(Qt::AlignLeft)
    );
    line(
        {wide - margin - spoken, foot.top(), spoken, footHeight},
        m_picture.spoken,
        font(smallest),
        m_theme.ink2,
        int(Qt::AlignRight)
    );
}

void Wall::exhibit(const QRectF& room, const WallPicture::Exhibit& shown) {
    double y = room.top();
    if (!shown.photo.isNull()) {
        QSizeF size = shown.photo.size();
        size.scale(room.width(), room.height() - 250, Qt::KeepAspectRatio);
        const QRectF frame(QPointF(room.left(), y), size);
        m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
        m_painter.drawImage(frame, shown.photo);
        y = frame.bottom() + 24;
    }
    y += paragraph(
             {room.left(), y, room.width(), 88}, shown.title, reflection, QFont::Bold, m_theme.ink
         ) +
         14;
    if (!shown.credit.isEmpty()) {
        double x = room.left();
        if (shown.group)
            x += badge({x, y}, *shown.group, paint::BadgeStyle::Filled) + 14;
        line(
            {x, y, room.right() - x, 42},
            shown.credit,
            font(smallest),
            m_theme.ink2,
            int(Qt::AlignLeft)
        );
        y += 58;
    }
    if (shown.quote.isEmpty() || room.bottom() - y < 70)
        return;
    const QRectF frame(room.left(), y, room.width(), std::min(150.0, room.bottom() - y));
    card(frame, false);
    paragraph(frame.adjusted(24, 16, -24, -12), shown.quote, body, QFont::Normal, m_theme.ink);
}

/// The round's name, what it asks and its rule; the clock at the right. Gives the room below.
QRectF Wall::question(const QRectF& room) {
    const double ring = 220;
    const double width = room.width() - ring - 32;
    double y = room.top();
    line(
        {room.left(), y, width, 40},
        m_picture.label,
        font(body, QFont::DemiBold),
        m_theme.accentText,
        int(Qt::AlignLeft)
    );
    y += 46;
    const QFont bold = font(promptSize, QFont::Bold);
    const int flags = int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;
    const double height = QFontMetricsF(bold)
                              .boundingRect(QRectF(0, 0, width, 10000), flags, m_picture.prompt)
                              .height();
    say({room.left(), y, width, height}, m_picture.prompt, bold, m_theme.ink, flags);
    y += height + 12;
    y += paragraph({room.left(), y, width, 120}, m_picture.rule, body, QFont::Normal, m_theme.ink2);
    clock({room.right() - ring, room.top(), ring, ring});
    y = std::max(y + 28, room.top() + ring + 28);
    return {room.left(), y, room.width(), room.bottom() - y};
}

void Wall::clock(const QRectF& ring) {
    const QRectF inside = ring.adjusted(10, 10, -10, -10);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_theme.line2, 14));
    m_painter.drawEllipse(inside);
    QPen pen(m_picture.late ? m_theme.warnMark : m_theme.accent, 14);
    pen.setCapStyle(Qt::RoundCap);
    m_painter.setPen(pen);
    m_painter.drawArc(inside, 90 * 16, -int(m_picture.share * 360 * 16));
    line(
        ring.adjusted(18, 30, -18, -52),
        m_picture.time,
        font(promptSize - 6, QFont::Bold),
        m_picture.late ? m_theme.warn : m_theme.ink,
        int(Qt::AlignHCenter)
    );
    line(
        ring.adjusted(24, 118, -24, -52),
        m_picture.of,
        font(smallest),
        m_theme.ink2,
        int(Qt::AlignHCenter)
    );
}

void Wall::content(const QRectF& room) {
    if (!m_picture.strips.empty())
        return strips(room);
    if (!m_picture.bars.empty())
        return bars(room);
    if (!m_picture.cards.empty())
        return cards(room);
    list(room);
}

/// The newest four, two by two.
void Wall::cards(const QRectF& room) {
    const size_t first =
        m_picture.cards.size() > mostCards ? m_picture.cards.size() - mostCards : 0;
    const double gap = 22;
    const QSizeF size((room.width() - gap) / 2, std::min(270.0, (room.height() - gap) / 2));
    for (size_t i = first; i < m_picture.cards.size(); ++i) {
        const WallPicture::Card& shown = m_picture.cards[i];
        const auto place = i - first;
        const QRectF frame(
            QPointF(
                room.left() + double(place % 2) * (size.width() + gap),
                room.top() + double(place / 2) * (size.height() + gap)
            ),
            size
        );
        card(frame, shown.isNew);
        const QRectF inner = frame.adjusted(28, 24, -28, -20);
        paragraph(
            inner.adjusted(0, 0, 0, -56), shown.words, reflection, QFont::Medium, m_theme.ink
        );
        double x = inner.left();
        const double y = inner.bottom() - 42;
        if (shown.group)
            x += badge({x, y}, *shown.group, paint::BadgeStyle::Filled) + 14;
        const QString fresh =
            shown.isNew ? Words(m_picture.language).translate("wall", "new") : QString();
        const double freshWidth =
            fresh.isEmpty()
                ? 0
                : QFontMetricsF(font(smallest, QFont::DemiBold)).horizontalAdvance(fresh) + 8;
        line(
            {x, y, inner.right() - x - freshWidth, 42},
            shown.groupName,
            font(smallest),
            m_theme.ink2,
            int(Qt::AlignLeft)
        );
        line(
            {inner.right() - freshWidth, y, freshWidth, 42},
            fresh,
            font(smallest, QFont::DemiBold),
            m_theme.accentText,
            int(Qt::AlignRight)
        );
    }
}

void Wall::strips(const QRectF& room) {
    // The strip's own painter, large enough that its smallest words are 24 pixels tall.
    const paint::StripLook look{m_theme, 2.1};
    const double levels = paint::stripHeadHeight(look);
    paint::paintStripHead(
        m_painter, {room.left(), room.top(), room.width(), levels}, m_picture.language, look
    );
    double y = room.top() + levels;
    const double pitch = std::clamp(
        (room.bottom() - y) / double(m_picture.strips.size()), leastStrip, paint::stripHeight(look)
    );
    for (const paint::SpreadStrip& strip : m_picture.strips) {
        if (y + pitch > room.bottom())
            return;
        paint::paintStrip(m_painter, {room.left(), y, room.width(), pitch}, strip, look);
        for (const QString& words : {strip.name, strip.range})
            m_texts.push_back(
                {{room.left(), y, room.width(), pitch},
                 words,
                 look.font(paint::TextStyle::Small),
                 m_theme.ink,
                 int(Qt::AlignLeft) | Qt::TextWordWrap}
            );
        y += pitch;
    }
}

void Wall::bars(const QRectF& room) {
    int most = 1;
    for (const WallPicture::Bar& bar : m_picture.bars)
        most = std::max(most, bar.dots);
    const double pitch = std::clamp(room.height() / double(m_picture.bars.size()), 64.0, 108.0);
    double y = room.top();
    for (const WallPicture::Bar& bar : m_picture.bars) {
        if (y + pitch > room.bottom() + 1)
            return;
        const double width = room.width() * .5;
        paragraph(
            {room.left(), y, width - 24, pitch - 8}, bar.words, body, QFont::Medium, m_theme.ink
        );
        const double step = std::min(34.0, (room.width() - width - 190) / most);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.accent);
        for (int dot = 0; dot < bar.dots; ++dot)
            m_painter.drawEllipse(
                QPointF(room.left() + width + step * (dot + .5), y + body * .68),
                step * .36,
                step * .36
            );
        line(
            {room.right() - 180, y, 180, body * 1.36},
            bar.count,
            font(body, QFont::DemiBold),
            m_theme.accentText,
            int(Qt::AlignRight)
        );
        y += pitch;
    }
}

void Wall::list(const QRectF& room) {
    double y = room.top();
    for (const QString& words : m_picture.list) {
        const double left = room.bottom() - y;
        if (left < 44)
            return;
        y += paragraph(
                 {room.left(), y, room.width(), std::min(left, 96.0)},
                 words,
                 reflection,
                 QFont::Medium,
                 m_theme.ink
             ) +
             18;
    }
}

} // namespace

std::vector<WallText>
paintWall(QPainter& painter, const QRectF& rect, const WallPicture& picture, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect, theme.paper);
    const double scale = std::min(rect.width() / wide, rect.height() / tall);
    painter.translate(rect.center() - QPointF(wide * scale / 2, tall * scale / 2));
    painter.scale(scale, scale);
    std::vector<WallText> texts = Wall(painter, picture, theme).painted();
    painter.restore();
    return texts;
}

} // namespace trellis::ui
