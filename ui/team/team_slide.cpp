#include "ui/team/team_slide.h"

#include "ui/paint/table_picture.h"
#include "ui/parts/themed.h"

#include <QPainter>

#include <algorithm>

namespace trellis::ui {
namespace {

using paint::TextStyle;
using paint::Theme;

constexpr double margin = 48;
constexpr double widest = 2.1; ///< the table's width by its height

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

} // namespace

TeamSlide::TeamSlide(
    team::TablePlan plan,
    const std::vector<team::RosterGroup>& groups,
    const QStringList& sentences,
    QWidget* parent
)
    : QWidget(parent),
      m_plan(std::move(plan)),
      m_sentences(sentences) {
    for (team::TableChair& chair : m_plan.chairs) {
        chair.name.clear();
        chair.term.clear();
        chair.came.clear();
        chair.sentence.clear();
    }
    QStringList described = sentences;
    for (const team::RosterGroup& group : groups)
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
    box.setTop(box.top() + 8);
    const double side = std::max(0.0, (box.width() - box.height() * widest) / 2);
    box.adjust(side, 0, -side, 0);
    const paint::TablePicture picture =
        paint::layOutTable(m_plan, box, theme, paint::ChairDetail::Nothing);
    paint::paintTable(painter, picture, m_plan, theme);
    for (size_t i = 0; i < m_plan.chairs.size(); ++i)
        paint::paintChair(painter, picture, i, m_plan, theme);
}

} // namespace trellis::ui
