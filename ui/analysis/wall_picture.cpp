#include "ui/analysis/wall_pen.h"
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

/// The parts of the sheet that every round has.
class Wall {
public:
    Wall(QPainter& painter, const WallPicture& picture, const Theme& theme)
        : m_pen(painter, theme),
          m_picture(picture) {}

    std::vector<WallText> painted() {
        m_pen.painter().fillRect(QRectF(0, 0, wide, tall), m_pen.theme().paper);
        head();
        const QRectF middle(
            margin, headHeight + 40, wide - 2 * margin, tall - headHeight - footHeight - 64
        );
        QRectF right = middle;
        if (m_picture.exhibit) {
            exhibit({middle.left(), middle.top(), 740, middle.height()}, *m_picture.exhibit);
            right.setLeft(middle.left() + 740 + 56);
        }
        paintWallContent(m_pen, question(right), m_picture);
        foot();
        return std::move(m_pen).texts();
    }

private:
    void head();
    void foot();
    void exhibit(const QRectF& room, const WallPicture::Exhibit& shown);
    QRectF question(const QRectF& room);
    void clock(const QRectF& ring);

    WallPen m_pen;
    const WallPicture& m_picture;
};

void Wall::head() {
    m_pen.painter().fillRect(QRectF(0, 0, wide, headHeight), m_pen.theme().sunken);
    m_pen.painter().fillRect(QRectF(0, headHeight - 2, wide, 2), m_pen.theme().line);
    const auto count = int(m_picture.rounds.size());
    double x = margin;
    // Only the round that is on and the next one are named: nine names would have no room to read.
    for (int i = 0; i < count; ++i) {
        const bool past = i < m_picture.current;
        const bool now = i == m_picture.current;
        const QRectF disc(x, headHeight / 2 - 22, 44, 44);
        m_pen.painter().setPen(now || past ? QPen(Qt::NoPen) : QPen(m_pen.theme().ctl, 2.5));
        m_pen.painter().setBrush(
            now    ? QBrush(m_pen.theme().accent)
            : past ? QBrush(m_pen.theme().accentSoft)
                   : QBrush(Qt::NoBrush)
        );
        m_pen.painter().drawEllipse(disc);
        if (past)
            paint::paintIcon(
                m_pen.painter(),
                disc.adjusted(10, 10, -10, -10),
                u"check"_s,
                m_pen.theme().accentText
            );
        else
            m_pen.line(
                disc.adjusted(-6, 0, 6, 0),
                QString::number(i + 1),
                m_pen.font(wall::smallest, QFont::Bold),
                now ? m_pen.theme().onAccent : m_pen.theme().ink2,
                int(Qt::AlignHCenter)
            );
        x = disc.right() + 14;
        if (now || i == m_picture.current + 1) {
            const QFont style = m_pen.font(wall::body, now ? QFont::Bold : QFont::Normal);
            const double width = QFontMetricsF(style).horizontalAdvance(m_picture.rounds[i]) + 6;
            m_pen.line(
                {x, 0, width, headHeight - 2},
                m_picture.rounds[i],
                style,
                now ? m_pen.theme().ink : m_pen.theme().ink2,
                int(Qt::AlignLeft)
            );
            x += width + 14;
        }
        x += 8;
    }
    m_pen.line(
        {x + 20, 0, wide - margin - x - 20, headHeight - 2},
        m_picture.occasion,
        m_pen.font(wall::smallest),
        m_pen.theme().ink2,
        int(Qt::AlignRight)
    );
}

void Wall::foot() {
    const QRectF foot(0, tall - footHeight, wide, footHeight);
    m_pen.painter().fillRect(foot, m_pen.theme().sunken);
    m_pen.painter().fillRect(QRectF(0, foot.top(), wide, 2), m_pen.theme().line);
    const QString title = Words(m_picture.language).translate("wall", "Heard so far");
    double x = margin;
    const double width =
        QFontMetricsF(m_pen.font(wall::body, QFont::DemiBold)).horizontalAdvance(title) + 6;
    m_pen.line(
        {x, foot.top(), width, footHeight},
        title,
        m_pen.font(wall::body, QFont::DemiBold),
        m_pen.theme().ink,
        int(Qt::AlignLeft)
    );
    x += width + 24;
    const double height = paint::groupBadgeSize(m_pen.theme()).height() * wall::badgeScale;
    for (const auto& [group, heard] : m_picture.heard)
        x += 12 + m_pen.badge(
                      {x, foot.center().y() - height / 2},
                      group,
                      heard ? paint::BadgeStyle::Filled : paint::BadgeStyle::NotHeard
                  );
    x += 16;
    const double spoken =
        QFontMetricsF(m_pen.font(wall::smallest)).horizontalAdvance(m_picture.spoken) + 10;
    m_pen.line(
        {x, foot.top(), wide - margin - spoken - 24 - x, footHeight},
        m_picture.next,
        m_pen.font(wall::body, QFont::DemiBold),
        m_pen.theme().warn,
        int(Qt::AlignLeft)
    );
    m_pen.line(
        {wide - margin - spoken, foot.top(), spoken, footHeight},
        m_picture.spoken,
        m_pen.font(wall::smallest),
        m_pen.theme().ink2,
        int(Qt::AlignRight)
    );
}

void Wall::exhibit(const QRectF& room, const WallPicture::Exhibit& shown) {
    double y = room.top();
    if (!shown.photo.isNull()) {
        QSizeF size = shown.photo.size();
        size.scale(room.width(), room.height() - 250, Qt::KeepAspectRatio);
        const QRectF frame(QPointF(room.left(), y), size);
        m_pen.painter().setRenderHint(QPainter::SmoothPixmapTransform);
        m_pen.painter().drawImage(frame, shown.photo);
        y = frame.bottom() + 24;
    }
    y += m_pen.paragraph(
             {room.left(), y, room.width(), 88},
             shown.title,
             wall::reflection,
             QFont::Bold,
             m_pen.theme().ink
         ) +
         14;
    if (!shown.credit.isEmpty()) {
        double x = room.left();
        if (shown.group)
            x += m_pen.badge({x, y}, *shown.group, paint::BadgeStyle::Filled) + 14;
        m_pen.line(
            {x, y, room.right() - x, 42},
            shown.credit,
            m_pen.font(wall::smallest),
            m_pen.theme().ink2,
            int(Qt::AlignLeft)
        );
        y += 58;
    }
    if (shown.quote.isEmpty() || room.bottom() - y < 70)
        return;
    const QRectF frame(room.left(), y, room.width(), std::min(150.0, room.bottom() - y));
    m_pen.card(frame, false);
    m_pen.paragraph(
        frame.adjusted(24, 16, -24, -12), shown.quote, wall::body, QFont::Normal, m_pen.theme().ink
    );
}

/// The round's name, what it asks and its rule; the clock at the right. Gives the room below.
QRectF Wall::question(const QRectF& room) {
    const double ring = 220;
    const double width = room.width() - ring - 32;
    double y = room.top();
    m_pen.line(
        {room.left(), y, width, 40},
        m_picture.label,
        m_pen.font(wall::body, QFont::DemiBold),
        m_pen.theme().accentText,
        int(Qt::AlignLeft)
    );
    y += 46;
    const QFont bold = m_pen.font(wall::prompt, QFont::Bold);
    const int flags = int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;
    const double height = QFontMetricsF(bold)
                              .boundingRect(QRectF(0, 0, width, 10000), flags, m_picture.prompt)
                              .height();
    m_pen.say({room.left(), y, width, height}, m_picture.prompt, bold, m_pen.theme().ink, flags);
    y += height + 12;
    y += m_pen.paragraph(
        {room.left(), y, width, 120}, m_picture.rule, wall::body, QFont::Normal, m_pen.theme().ink2
    );
    clock({room.right() - ring, room.top(), ring, ring});
    y = std::max(y + 28, room.top() + ring + 28);
    return {room.left(), y, room.width(), room.bottom() - y};
}

void Wall::clock(const QRectF& ring) {
    const QRectF inside = ring.adjusted(10, 10, -10, -10);
    m_pen.painter().setBrush(Qt::NoBrush);
    m_pen.painter().setPen(QPen(m_pen.theme().line2, 14));
    m_pen.painter().drawEllipse(inside);
    QPen pen(m_picture.late ? m_pen.theme().warnMark : m_pen.theme().accent, 14);
    pen.setCapStyle(Qt::RoundCap);
    m_pen.painter().setPen(pen);
    m_pen.painter().drawArc(inside, 90 * 16, -int(m_picture.share * 360 * 16));
    m_pen.line(
        ring.adjusted(18, 30, -18, -52),
        m_picture.time,
        m_pen.font(wall::prompt - 6, QFont::Bold),
        m_picture.late ? m_pen.theme().warn : m_pen.theme().ink,
        int(Qt::AlignHCenter)
    );
    m_pen.line(
        ring.adjusted(24, 118, -24, -52),
        m_picture.of,
        m_pen.font(wall::smallest),
        m_pen.theme().ink2,
        int(Qt::AlignHCenter)
    );
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
