#include "ui/paint/slopes.h"

#include "core/power/matrix.h"
#include "ui/paint/group_badge.h"
#include "ui/paint/text.h"

#include <QPainter>

namespace trellis::paint {
namespace {

constexpr double most = 5; // of the say scale
constexpr double mark = 5; // radius

void paintSign(
    QPainter& painter, QPointF place, SlopeSign sign, const QColor& colour, const Theme& theme
) {
    painter.setPen(QPen(colour, 2.6));
    painter.setBrush(sign == SlopeSign::Filled ? colour : theme.surface);
    const double radius = theme.scaled(mark);
    if (sign != SlopeSign::Hoped) {
        painter.drawEllipse(place, radius, radius);
        return;
    }
    const double reach = radius * 1.3;
    painter.drawPolygon(QPolygonF(
        {place + QPointF(0, -reach),
         place + QPointF(reach, 0),
         place + QPointF(0, reach),
         place + QPointF(-reach, 0)}
    ));
}

/// What the signs of three points mean: there is no room for words under each of them.
void paintKey(
    QPainter& painter, const QRectF& line, const std::vector<SlopePoint>& points, const Theme& theme
) {
    const QFont font = theme.font(TextStyle::Small);
    double x = line.left();
    for (const SlopePoint& point : points) {
        paintSign(painter, {x + theme.scaled(8), line.center().y()}, point.sign, theme.ink2, theme);
        const double width = widthOf(point.name, font);
        const QRectF words(x + theme.scaled(20), line.top(), width + 2, line.height());
        paintLine(painter, words, point.name, {font, theme.ink2, Qt::AlignLeft});
        x = words.right() + theme.scaled(20);
    }
}

class Panel {
public:
    Panel(QPainter& painter, const QRectF& room, const Theme& theme, const QLocale& locale)
        : m_painter(painter),
          m_room(room),
          m_theme(theme),
          m_locale(locale),
          m_line(theme.scaled(20)) {}

    void paint(const power::SaySlope& slope, const std::vector<SlopePoint>& points) {
        const std::vector<QPointF> marks = placesOf(slope, points.size());
        m_painter.setPen(QPen(m_theme.line, 1));
        for (const QPointF& place : marks)
            m_painter.drawLine(QPointF(place.x(), at(most)), QPointF(place.x(), at(0)));
        const QColor colour = m_theme.group(slope.group);
        std::optional<size_t> before;
        for (size_t i = 0; i < points.size(); ++i) {
            if (!slope.levels[i])
                continue;
            if (before)
                segment(marks[*before], marks[i], points[i].sign, colour);
            before = i;
        }
        for (size_t i = 0; i < points.size(); ++i) {
            if (points.size() == 2) {
                const double under = at(0) + m_line * .7;
                word(
                    marks[i].x() - m_theme.scaled(45),
                    m_theme.scaled(90),
                    under,
                    points[i].name,
                    Qt::AlignHCenter,
                    m_theme.ink3
                );
            }
            if (!slope.levels[i])
                continue;
            paintSign(m_painter, marks[i], points[i].sign, colour, m_theme);
            figure(*slope.levels[i], marks, i);
        }
        foot(slope);
    }

private:
    [[nodiscard]] double at(double level) const {
        const double top = m_room.top() + m_line;
        const double bottom = m_room.bottom() - 2.6 * m_line;
        return bottom - (bottom - top) * level / most;
    }

    [[nodiscard]] std::vector<QPointF> placesOf(const power::SaySlope& slope, size_t points) const {
        // Two leave room for their figures at both sides.
        const double first = points == 2 ? .3 : .2;
        const double last = points == 2 ? .68 : .8;
        std::vector<QPointF> places;
        for (size_t i = 0; i < points; ++i) {
            const double across = first + (last - first) * double(i) / double(points - 1);
            places.emplace_back(
                m_room.left() + m_room.width() * across, at(slope.levels[i].value_or(0))
            );
        }
        return places;
    }

    void segment(QPointF from, QPointF to, SlopeSign towards, const QColor& colour) {
        QPen pen(colour, 2.6);
        if (towards == SlopeSign::Hoped)
            pen.setDashPattern({1, 2});
        pen.setCapStyle(Qt::RoundCap);
        m_painter.setPen(pen);
        m_painter.drawLine(from, to);
    }

    /// Beside the mark where a slope has two; over it, or under a valley, where it has more.
    void figure(double level, const std::vector<QPointF>& marks, size_t i) {
        const QString text = m_locale.toString(level, 'f', 1);
        const QPointF place = marks[i];
        const QColor ink = i == 0 ? m_theme.ink2 : m_theme.ink;
        if (marks.size() == 2) {
            if (i == 0)
                word(
                    place.x() - m_theme.scaled(60),
                    m_theme.scaled(50),
                    place.y(),
                    text,
                    Qt::AlignRight,
                    ink
                );
            else
                word(
                    place.x() + m_theme.scaled(10),
                    m_theme.scaled(50),
                    place.y(),
                    text,
                    Qt::AlignLeft,
                    ink
                );
            return;
        }
        const double before = i > 0 ? marks[i - 1].y() : place.y();
        const double after = i + 1 < marks.size() ? marks[i + 1].y() : place.y();
        const bool valley = std::min(before, after) < place.y() - m_theme.scaled(mark);
        const double y = place.y() + (valley ? 1 : -1) * (m_theme.scaled(mark) + m_line * .5);
        word(place.x() - m_theme.scaled(25), m_theme.scaled(50), y, text, Qt::AlignHCenter, ink);
    }

    void foot(const power::SaySlope& slope) {
        const QSizeF badge = groupBadgeSize(m_theme);
        const double middle = m_room.bottom() - badge.height() / 2;
        const double centre = m_room.center().x();
        paintGroupBadge(
            m_painter,
            QRectF(QPointF(centre - badge.width() - 4, middle - badge.height() / 2), badge),
            slope.group,
            m_theme
        );
        const QString change = power::changeText(power::changeAlong(slope, 0, 1), m_locale);
        word(centre + 4, m_theme.scaled(60), middle, change, Qt::AlignLeft, m_theme.ink);
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
    const QLocale& m_locale;
    double m_line;
};

} // namespace

std::vector<SlopePoint> lensPoints(const Words& words) {
    return {
        {words.translate("slopes", "on paper"), SlopeSign::Hollow},
        {words.translate("slopes", "in practice"), SlopeSign::Filled},
        {words.translate("slopes", "hoped for"), SlopeSign::Hoped}};
}

std::vector<SlopePoint> momentPoints(const Words& words) {
    return {
        {words.translate("slopes", "then"), SlopeSign::Hollow},
        {words.translate("slopes", "now"), SlopeSign::Filled}};
}

void paintSlopes(
    QPainter& painter,
    const QRectF& where,
    const std::vector<power::SaySlope>& slopes,
    const std::vector<SlopePoint>& points,
    const QLocale& locale,
    const Theme& theme
) {
    if (slopes.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF all = where;
    if (points.size() > 2) {
        const double key = theme.scaled(26);
        paintKey(painter, QRectF(all.topLeft(), QSizeF(all.width(), key)), points, theme);
        all.setTop(all.top() + key);
    }
    const double width = all.width() / double(slopes.size());
    for (size_t i = 0; i < slopes.size(); ++i) {
        const QRectF room(all.left() + width * double(i), all.top(), width, all.height());
        if (i > 0) {
            painter.setPen(theme.line);
            painter.drawLine(room.topLeft(), room.bottomLeft());
        }
        Panel(painter, room, theme, locale).paint(slopes[i], points);
    }
    painter.restore();
}

} // namespace trellis::paint
