#include "ui/paint/slopes.h"

#include "core/power/matrix.h"
#include "ui/paint/group_badge.h"
#include "ui/paint/text.h"

#include <QLocale>
#include <QPainter>

namespace trellis::paint {
namespace {

constexpr double most = 5; // of the say scale

QString figure(double value, const QLocale& locale) {
    return locale.toString(value, 'f', 1);
}

class Panel {
public:
    Panel(QPainter& painter, const QRectF& room, const Theme& theme)
        : m_painter(painter),
          m_room(room),
          m_theme(theme),
          m_line(theme.scaled(20)),
          m_left(room.left() + room.width() * .3),
          m_right(room.left() + room.width() * .68) {}

    void paint(const power::SaySlope& slope, const SlopeEnds& ends, const QLocale& locale) {
        m_painter.setPen(QPen(m_theme.line, 1));
        for (const double x : {m_left, m_right})
            m_painter.drawLine(QPointF(x, at(most)), QPointF(x, at(0)));
        const QColor colour = m_theme.group(slope.group);
        const QPointF then(m_left, at(slope.then));
        const QPointF now(m_right, at(slope.now));
        m_painter.setPen(QPen(colour, 2.6));
        m_painter.drawLine(then, now);
        m_painter.setBrush(m_theme.surface);
        m_painter.drawEllipse(then, 5, 5);
        m_painter.setBrush(colour);
        m_painter.drawEllipse(now, 5, 5);
        word(m_left - 60, 50, then.y(), figure(slope.then, locale), Qt::AlignRight, m_theme.ink2);
        word(m_right + 10, 50, now.y(), figure(slope.now, locale), Qt::AlignLeft, m_theme.ink);
        const double under = at(0) + m_line * .7;
        word(m_left - 45, 90, under, ends.then, Qt::AlignHCenter, m_theme.ink3);
        word(m_right - 45, 90, under, ends.now, Qt::AlignHCenter, m_theme.ink3);
        const QSizeF badge = groupBadgeSize(m_theme);
        const double foot = m_room.bottom() - badge.height() / 2;
        const double middle = m_room.center().x();
        paintGroupBadge(
            m_painter,
            QRectF(QPointF(middle - badge.width() - 4, foot - badge.height() / 2), badge),
            slope.group,
            m_theme
        );
        word(
            middle + 4,
            60,
            foot,
            power::changeText(slope.now - slope.then, locale),
            Qt::AlignLeft,
            m_theme.ink
        );
    }

private:
    [[nodiscard]] double at(double level) const {
        const double top = m_room.top() + 10;
        const double bottom = m_room.bottom() - 2.6 * m_line;
        return bottom - (bottom - top) * level / most;
    }
    void word(
        double left,
        double width,
        double y,
        const QString& words,
        Qt::Alignment alignment,
        const QColor& ink
    ) {
        paintLine(
            m_painter,
            QRectF(left, y - m_line / 2, width, m_line),
            words,
            {m_theme.font(TextStyle::SmallStrong), ink, alignment}
        );
    }

    QPainter& m_painter;
    QRectF m_room;
    const Theme& m_theme;
    double m_line;
    double m_left;
    double m_right;
};

} // namespace

void paintSlopes(
    QPainter& painter,
    const QRectF& where,
    const std::vector<power::SaySlope>& slopes,
    const SlopeEnds& ends,
    const QLocale& locale,
    const Theme& theme
) {
    if (slopes.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = where.width() / double(slopes.size());
    for (size_t i = 0; i < slopes.size(); ++i) {
        const QRectF room(where.left() + width * double(i), where.top(), width, where.height());
        if (i > 0) {
            painter.setPen(theme.line);
            painter.drawLine(room.topLeft(), room.bottomLeft());
        }
        Panel(painter, room, theme).paint(slopes[i], ends, locale);
    }
    painter.restore();
}

} // namespace trellis::paint
