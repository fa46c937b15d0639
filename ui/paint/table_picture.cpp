#include "ui/paint/table_picture.h"

#include "ui/paint/group_badge.h"
#include "ui/paint/seat.h"
#include "ui/paint/text.h"
#include "ui/paint/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace trellis::paint {
namespace {

constexpr double largestChair = 62;
constexpr double smallestChair = 26;
constexpr double gap = 6;          ///< between a chair and its words
constexpr double ringRoom = 9;     ///< around a chair, for a ring and the focus
constexpr double squareness = 2.8; ///< of the superellipse that the chairs stand on
constexpr double dot = 6;          ///< one meeting

bool projected(const Theme& theme) {
    return theme.name == ThemeName::Projector;
}

double wordsHeight(const Theme& theme, ChairDetail detail) {
    switch (detail) {
    case ChairDetail::Everything:
        return theme.scaled(17 + 15 + 12);
    case ChairDetail::Name:
        return theme.scaled(17);
    case ChairDetail::Nothing:
        break;
    }
    return 0;
}

/// Points at equal steps along a superellipse, clockwise from the left end of its top.
std::vector<QPointF> stepsAround(const QRectF& ring, size_t count) {
    constexpr int fine = 1440;
    std::vector<QPointF> line;
    std::vector<double> length{0};
    for (int i = 0; i <= fine; ++i) {
        const double angle = 2 * std::numbers::pi * i / fine - 0.84 * std::numbers::pi;
        const auto power = [](double value) {
            return std::copysign(std::pow(std::abs(value), 2 / squareness), value);
        };
        line.push_back(
            ring.center() + QPointF(
                                ring.width() / 2 * power(std::cos(angle)),
                                ring.height() / 2 * power(std::sin(angle))
                            )
        );
        if (i > 0) {
            const QPointF step = line[size_t(i)] - line[size_t(i) - 1];
            length.push_back(length.back() + std::hypot(step.x(), step.y()));
        }
    }
    std::vector<QPointF> places;
    for (size_t i = 0; i < count; ++i) {
        const double wanted = length.back() * double(i) / double(count);
        const auto found = std::lower_bound(length.begin(), length.end(), wanted);
        places.push_back(line[size_t(found - length.begin())]);
    }
    return places;
}

/// @param share  of the largest chairs that would have room, so that words fit between them.
TablePicture withDetail(
    size_t chairs, const QRectF& box, const Theme& theme, ChairDetail detail, double share = 1
) {
    TablePicture picture;
    picture.detail = detail;
    const double words = wordsHeight(theme, detail);
    const double round = 2 * (box.width() + box.height());
    const double largest = projected(theme) ? 2.2 * largestChair : theme.scaled(largestChair);
    picture.diameter = std::clamp(
        share *
            std::min({round / double(std::max<size_t>(chairs, 1)) * 0.5, box.height() / 7, largest}
            ),
        smallestChair,
        largest
    );
    const double sideWords = words > 0 ? theme.scaled(56) : picture.diameter / 2;
    const double beside = std::max(picture.diameter / 2, sideWords) + ringRoom;
    const double above = picture.diameter / 2 + (words > 0 ? words + gap : 0) + ringRoom;
    const QRectF ring = box.adjusted(beside, above, -beside, -above);
    const std::vector<QPointF> places = stepsAround(ring, chairs);
    const double inside = picture.diameter / 2 + 22;
    const double aside = words > 0 ? std::max(inside, sideWords) : inside; // of words at the sides
    picture.table = ring.adjusted(aside, inside, -aside, -inside);
    const double step = chairs > 1
                            ? std::hypot((places[1] - places[0]).x(), (places[1] - places[0]).y())
                            : box.width();
    const double width = std::clamp(step - 6, theme.scaled(60), theme.scaled(128));
    for (const QPointF& centre : places) {
        const bool far = centre.y() < ring.center().y() - ring.height() * 0.22;
        const double top = far ? centre.y() - picture.diameter / 2 - gap - words
                               : centre.y() + picture.diameter / 2 + gap;
        QRectF rect(centre.x() - width / 2, top, width, words);
        rect.moveLeft(
            std::clamp(rect.left(), box.left(), std::max(box.left(), box.right() - rect.width()))
        );
        picture.chairs.push_back({centre, rect});
    }
    return picture;
}

/// Whether a circle reaches into a rectangle.
bool reaches(QPointF centre, double radius, const QRectF& rect) {
    const QPointF nearest(
        std::clamp(centre.x(), rect.left(), rect.right()),
        std::clamp(centre.y(), rect.top(), rect.bottom())
    );
    return std::hypot((centre - nearest).x(), (centre - nearest).y()) < radius;
}

/// Whether words lie on other words or on a chair that is not theirs.
bool collides(const TablePicture& picture) {
    for (size_t i = 0; i < picture.chairs.size(); ++i)
        for (size_t j = 0; j < picture.chairs.size(); ++j) {
            const QRectF words = picture.chairs[i].words;
            if (i != j && (words.intersects(picture.chairs[j].words) ||
                           reaches(picture.chairs[j].centre, picture.diameter / 2, words)))
                return true;
        }
    return false;
}

void paintDots(
    QPainter& painter,
    const QRectF& line,
    const std::vector<std::optional<bool>>& came,
    const Theme& theme
) {
    const double pitch = theme.scaled(dot) + 3;
    double x = line.center().x() - pitch * double(came.size() - 1) / 2;
    for (const std::optional<bool>& one : came) {
        painter.setPen(QPen(one ? theme.ink2 : theme.line2, 1.2));
        painter.setBrush(one.value_or(false) ? theme.ink2 : theme.surface);
        painter.drawEllipse(QPointF(x, line.center().y()), pitch / 3, pitch / 3);
        x += pitch;
    }
}

void paintWords(
    QPainter& painter,
    const QRectF& rect,
    const team::TableChair& chair,
    ChairDetail detail,
    const Theme& theme
) {
    if (detail == ChairDetail::Nothing)
        return;
    QRectF line = rect;
    line.setHeight(theme.scaled(17));
    paintLine(
        painter, line, chair.name, {theme.font(TextStyle::SmallStrong), theme.ink, Qt::AlignHCenter}
    );
    if (detail != ChairDetail::Everything)
        return;
    line.moveTop(line.bottom());
    line.setHeight(theme.scaled(15));
    paintLine(
        painter, line, chair.term, {theme.font(TextStyle::Caption), theme.ink3, Qt::AlignHCenter}
    );
    line.moveTop(line.bottom());
    line.setHeight(theme.scaled(12));
    if (!chair.came.empty())
        paintDots(painter, line, chair.came, theme);
}

/// The filled seats of the four sectors as marks over their number and name, in the middle.
void paintSectors(
    QPainter& painter, const QRectF& row, const team::TablePlan& plan, const Theme& theme
) {
    const double unit = projected(theme) ? 24 : theme.scaled(12);
    const QFont font = theme.font(projected(theme) ? TextStyle::ProjectorText : TextStyle::Small);
    const double between = 1.6 * unit;
    const auto widthOfSector = [&](const team::TableSector& sector) {
        return std::max(double(sector.marks.size()) * unit * 1.35, widthOf(sector.words, font));
    };
    double whole = between * double(std::max<size_t>(plan.sectors.size(), 1) - 1);
    for (const team::TableSector& sector : plan.sectors)
        whole += widthOfSector(sector);
    if (whole > row.width())
        return; // a small table: the heading says it
    double x = row.center().x() - whole / 2;
    for (const team::TableSector& sector : plan.sectors) {
        double mark = x + unit * 0.6;
        for (const Group group : sector.marks) {
            paintGroupMark(painter, {mark, row.top() + unit / 2}, unit, group, theme);
            mark += unit * 1.35;
        }
        const double width = widthOfSector(sector);
        paintLine(
            painter,
            {x, row.top() + unit * 1.35, width + 4, unit * 1.7},
            sector.words,
            {font, theme.ink2}
        );
        x += width + between;
    }
}

} // namespace

QRectF TablePicture::box(size_t chair) const {
    const double r = diameter / 2 + ringRoom;
    const QPointF centre = chairs[chair].centre;
    const QRectF ring(centre - QPointF(r, r), centre + QPointF(r, r));
    return detail == ChairDetail::Nothing ? ring : ring.united(chairs[chair].words);
}

TablePicture
layOutTable(const team::TablePlan& plan, const QRectF& box, const Theme& theme, ChairDetail most) {
    for (const auto detail : {ChairDetail::Everything, ChairDetail::Name}) {
        if (detail < most)
            continue;
        for (const double share : {1.0, 0.92, 0.84, 0.76, 0.68}) {
            TablePicture picture = withDetail(plan.chairs.size(), box, theme, detail, share);
            if (!collides(picture))
                return picture;
        }
    }
    return withDetail(plan.chairs.size(), box, theme, ChairDetail::Nothing);
}

void paintTable(
    QPainter& painter, const TablePicture& picture, const team::TablePlan& plan, const Theme& theme
) {
    const QRectF& table = picture.table;
    if (table.width() < 20 || table.height() < 20)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = std::min(table.width(), table.height()) * 0.46;
    painter.setPen(QPen(theme.line2, 1.4));
    painter.setBrush(theme.hover);
    painter.drawRoundedRect(table, radius, radius);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.line2, 1));
    painter.drawRoundedRect(table.adjusted(11, 11, -11, -11), radius - 11, radius - 11);
    const bool far = projected(theme);
    const QFont heading = theme.font(far ? TextStyle::ProjectorReflection : TextStyle::PageTitle);
    const QFont small = theme.font(far ? TextStyle::ProjectorText : TextStyle::Small);
    const double line = far ? 46 : theme.scaled(28);
    const QRectF inside = table.adjusted(24, 0, -24, 0);
    QRectF row(inside.left(), table.center().y() - line * 1.9, inside.width(), line);
    paintLine(painter, row, plan.heading, {heading, theme.ink, Qt::AlignHCenter});
    QRectF votes(inside.left(), row.bottom() + 2, inside.width(), line * 1.5);
    painter.setFont(small);
    painter.setPen(theme.ink2);
    painter.drawText(votes, int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap, plan.votes);
    if (table.height() > line * 5)
        paintSectors(
            painter, {inside.left(), votes.bottom(), inside.width(), line * 2}, plan, theme
        );
    painter.restore();
}

void paintChair(
    QPainter& painter,
    const TablePicture& picture,
    size_t place,
    const team::TablePlan& plan,
    const Theme& theme,
    bool chosen
) {
    const team::TableChair& chair = plan.chairs[place];
    const TablePicture::Chair& where = picture.chairs[place];
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (chosen) {
        painter.setPen(QPen(theme.focus, 2.4));
        painter.setBrush(Qt::NoBrush);
        const double r = picture.diameter / 2 + 6;
        painter.drawEllipse(where.centre, r, r);
    }
    paintSeat(
        painter, where.centre, picture.diameter, {chair.group, chair.filled, chair.votes}, theme
    );
    if (picture.diameter >= 34) {
        QFont font = theme.font(TextStyle::Badge);
        font.setPointSizeF(font.pointSizeF() * std::clamp(picture.diameter / 56, 0.9, 2.1));
        painter.setFont(font);
        painter.setPen(chair.filled ? theme.onGroup : theme.ink);
        painter.drawText(
            QRectF(where.centre - QPointF(30, 30), QSizeF(60, 62)),
            Qt::AlignCenter,
            vocabulary::code(chair.group)
        );
    }
    paintWords(painter, where.words, chair, picture.detail, theme);
    painter.restore();
}

} // namespace trellis::paint
