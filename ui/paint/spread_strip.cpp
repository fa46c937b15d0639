#include "ui/paint/spread_strip.h"

#include "core/analysis/meeting_findings.h"
#include "core/words/catalogue.h"
#include "ui/paint/group_badge.h"
#include "ui/paint/text.h"

#include <QPainter>

namespace trellis::paint {
namespace {

constexpr int marksInARow = 5;

/// Where the parts of a strip are, from left to right.
struct Columns {
    QRectF name;
    std::array<QRectF, 4> boxes;
    QRectF end;
};

Columns columnsOf(const QRectF& rect, const StripLook& look) {
    const double nameWidth = rect.width() * .2;
    const double endWidth = rect.width() * .19;
    const double gap = 10 * look.scale;
    const double margin = 8 * look.scale;
    const double boxWidth = (rect.width() - nameWidth - endWidth - 3 * gap) / 4;
    Columns columns;
    columns.name = QRectF(rect.left(), rect.top(), nameWidth - gap, rect.height());
    for (size_t i = 0; i < 4; ++i)
        columns.boxes.at(i) = QRectF(
            rect.left() + nameWidth + double(i) * (boxWidth + gap),
            rect.top() + margin,
            boxWidth,
            rect.height() - 2 * margin
        );
    columns.end = QRectF(rect.right() - endWidth + gap, rect.top(), endWidth - gap, rect.height());
    return columns;
}

void paintMarks(
    QPainter& painter,
    const QRectF& box,
    const std::vector<std::optional<Group>>& marks,
    const StripLook& look
) {
    const auto count = int(marks.size());
    const int perRow = std::max(marksInARow, (count + 2) / 3);
    const int rows = (count + perRow - 1) / perRow;
    const double pitch =
        std::min({22 * look.scale, box.width() / (perRow + .4), box.height() / (rows + .3)});
    const double size = pitch * .62;
    for (int i = 0; i < count; ++i) {
        const int row = i / perRow;
        const int inRow = std::min(perRow, count - row * perRow);
        const QPointF centre(
            box.center().x() + (i % perRow - (inRow - 1) / 2.0) * pitch,
            box.center().y() + (row - (rows - 1) / 2.0) * pitch
        );
        if (marks[size_t(i)]) {
            paintGroupMark(painter, centre, size, *marks[size_t(i)], look.theme);
            continue;
        }
        // Nobody's group: a plain ring that no group has.
        painter.setPen(QPen(look.theme.ctl, 2 * look.scale));
        painter.setBrush(look.theme.hover);
        painter.drawEllipse(centre, size * .42, size * .42);
    }
}

/// A line under the middle box, or between two boxes for half a level.
void paintMedian(QPainter& painter, const Columns& columns, double median, const StripLook& look) {
    painter.setPen(QPen(look.theme.ink, 3 * look.scale, Qt::SolidLine, Qt::FlatCap));
    const auto below = size_t(median) - 1;
    const QRectF& box = columns.boxes.at(below);
    if (median == double(int(median))) {
        const double y = box.bottom() + 4 * look.scale;
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        return;
    }
    const double x = (box.right() + columns.boxes.at(below + 1).left()) / 2;
    painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
}

} // namespace

QFont StripLook::font(TextStyle style) const {
    QFont font = theme.font(style);
    font.setPointSizeF(font.pointSizeF() * scale);
    return font;
}

QString levelName(int level, const Words& words) {
    switch (level) {
    case 1:
        return words.translate("attributes", "Not yet");
    case 2:
        return words.translate("attributes", "Starting");
    case 3:
        return words.translate("attributes", "Steady");
    default:
        return words.translate("attributes", "Shared and lasting");
    }
}

SpreadStrip spreadStrip(const analysis::Spread& spread, const Words& words) {
    SpreadStrip strip;
    strip.name = catalogue::attributeName(spread.attribute, words.language());
    for (const auto& [group, marks] : spread.byGroup)
        for (size_t level = 0; level < 4; ++level)
            strip.boxes.at(level).insert(
                strip.boxes.at(level).end(), size_t(marks.at(level)), group
            );
    strip.median = spread.median;
    strip.range = analysis::rangeSentence(spread, words);
    const auto agreement = analysis::agreementOf(spread);
    strip.agreement = {
        agreement == analysis::Agreement::Together ? Status::Ok : Status::Attention,
        analysis::agreementWord(agreement, words),
        {}};
    strip.sentence = analysis::spreadSentence(spread, words);
    return strip;
}

double stripHeight(const StripLook& look) {
    return look.theme.scaled(76) * look.scale;
}
double stripHeadHeight(const StripLook& look) {
    return look.theme.scaled(28) * look.scale;
}

void paintStripHead(
    QPainter& painter, const QRectF& rect, Language language, const StripLook& look
) {
    const Words words(language);
    const Columns columns = columnsOf(rect, look);
    for (int level = 1; level <= 4; ++level)
        paintLine(
            painter,
            QRectF(
                columns.boxes.at(size_t(level - 1)).left(),
                rect.top(),
                columns.boxes[0].width(),
                rect.height()
            ),
            QStringLiteral("%1 %2").arg(level).arg(levelName(level, words)),
            {look.font(TextStyle::Label), look.theme.ink2, Qt::AlignHCenter}
        );
}

namespace {

/// The attribute, and what the team rests it on below, together in the middle of their room.
void paintName(
    QPainter& painter, const QRectF& room, const SpreadStrip& strip, const StripLook& look
) {
    const int flags = int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;
    const auto heightOf = [&](const QString& words, const QFont& font) {
        return words.isEmpty() ? 0 : QFontMetricsF(font).boundingRect(room, flags, words).height();
    };
    const QFont strong = look.font(TextStyle::BodyStrong);
    const QFont small = look.font(TextStyle::Small);
    const double name = heightOf(strip.name, strong);
    const double rests = heightOf(strip.restsOn, small);
    QRectF place(room.left(), room.center().y() - (name + rests) / 2, room.width(), name);
    painter.setFont(strong);
    painter.setPen(look.theme.ink);
    painter.drawText(place, flags, strip.name);
    place = QRectF(room.left(), place.bottom(), room.width(), rests);
    painter.setFont(small);
    painter.setPen(look.theme.ink2);
    painter.drawText(place, flags, strip.restsOn);
}

} // namespace

void paintStrip(
    QPainter& painter, const QRectF& rect, const SpreadStrip& strip, const StripLook& look
) {
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = look.theme;
    const Columns columns = columnsOf(rect, look);
    paintName(painter, columns.name, strip, look);
    for (size_t level = 0; level < 4; ++level) {
        painter.setPen(QPen(theme.line, look.scale));
        painter.setBrush(theme.sunken);
        painter.drawRoundedRect(columns.boxes.at(level), 6 * look.scale, 6 * look.scale);
        paintMarks(painter, columns.boxes.at(level), strip.boxes.at(level), look);
    }
    paintMedian(painter, columns, strip.median, look);
    const double line = theme.scaled(20) * look.scale;
    const double lines = strip.note.isEmpty() ? 2 : 3;
    QRectF end(columns.end.left(), rect.center().y() - lines * line / 2, columns.end.width(), line);
    const bool attends = strip.agreement.status == Status::Attention;
    // On a wall the badge's small letters would not be read: the word stands alone there.
    if (look.scale == 1) {
        const double width = std::min(statusBadgeSize(strip.agreement, theme).width(), end.width());
        paintStatusBadge(
            painter,
            QRectF(end.right() - width, end.top(), width, theme.scaled(20)),
            strip.agreement,
            theme
        );
    } else {
        paintLine(
            painter,
            end,
            strip.agreement.word,
            {look.font(TextStyle::SmallStrong),
             attends ? theme.warn : theme.accentText,
             Qt::AlignRight}
        );
    }
    for (const QString& words : {strip.range, strip.note}) {
        end.translate(0, line);
        paintLine(painter, end, words, {look.font(TextStyle::Small), theme.ink2, Qt::AlignRight});
    }
}

} // namespace trellis::paint
