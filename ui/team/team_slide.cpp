#include "ui/team/team_slide.h"

#include "ui/paint/seat.h"
#include "ui/paint/text.h"
#include "ui/parts/themed.h"

#include <QPainter>

#include <algorithm>

namespace trellis::ui {
namespace {

using paint::TextStyle;
using paint::Theme;

constexpr double margin = 48;
constexpr double largestSeat = 58;

/// Words over as many lines as they need; how tall they came out.
double paintWords(
    QPainter& painter, const QRectF& box, const QString& words, const QFont& font, QColor ink
) {
    painter.setFont(font);
    painter.setPen(ink);
    QRectF used;
    painter.drawText(box, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, words, &used);
    return used.height();
}

void paintRow(
    QPainter& painter, const QRectF& row, const team::RosterGroup& group, const Theme& theme
) {
    const double nameWidth = row.width() * 0.3;
    const QRectF name(row.left(), row.top(), nameWidth - 16, row.height());
    paint::paintLine(painter, name, group.label, {theme.font(TextStyle::ProjectorText), theme.ink});
    QRectF chairs(row.left() + nameWidth, row.top(), row.width() - nameWidth, row.height());
    if (group.rows.empty()) {
        paint::paintLine(
            painter,
            chairs,
            TeamSlide::tr("no seat"),
            {theme.font(TextStyle::ProjectorText), theme.ink3}
        );
        return;
    }
    const double room = chairs.width() / double(group.rows.size());
    const double size = std::min({largestSeat, row.height() - 8, room - 8});
    double x = chairs.left() + size / 2;
    for (const team::RosterRow& seat : group.rows) {
        paint::paintSeat(
            painter, {x, row.center().y()}, size, {group.group, seat.filled, seat.voting}, theme
        );
        x += size + 12;
    }
}

} // namespace

TeamSlide::TeamSlide(
    std::vector<team::RosterGroup> groups, const QStringList& sentences, QWidget* parent
)
    : QWidget(parent),
      m_groups(std::move(groups)),
      m_sentences(sentences) {
    QStringList described = sentences;
    for (const team::RosterGroup& group : m_groups)
        described.append(group.sentence);
    setAccessibleName(described.join(QLatin1Char(' ')));
}

void TeamSlide::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF box = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    bool heading = true;
    for (const QString& sentence : m_sentences) {
        const QFont font =
            theme.font(heading ? TextStyle::ProjectorReflection : TextStyle::ProjectorText);
        const double height =
            paintWords(painter, box, sentence, font, heading ? theme.ink : theme.ink2);
        box.setTop(box.top() + height + (heading ? 16 : 10));
        heading = false;
    }
    box.setTop(box.top() + 12);
    const double height = box.height() / std::max<double>(1, double(m_groups.size()));
    for (size_t i = 0; i < m_groups.size(); ++i)
        paintRow(
            painter,
            {box.left(), box.top() + double(i) * height, box.width(), height},
            m_groups[i],
            theme
        );
}

} // namespace trellis::ui
