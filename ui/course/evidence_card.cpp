#include "ui/course/evidence_card.h"

#include "ui/parts/text_label.h"

#include <QGridLayout>
#include <QPainter>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using course::Count;

constexpr double gap = 2;
constexpr double narrowest = 20; ///< pixels that two letters need

QString wordOf(Count count, int n) {
    if (count == Count::Photos)
        return EvidenceCard::tr("photo(s)", "below a figure", n);
    if (count == Count::Stories)
        return EvidenceCard::tr("stories", "below a figure", n);
    if (count == Count::Decisions)
        return EvidenceCard::tr("decision(s)", "below a figure", n);
    return EvidenceCard::tr("note(s)", "below a figure", n);
}

} // namespace

VoicesBar::VoicesBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void VoicesBar::show(const std::map<Group, int>& pieces, const Words& words) {
    m_pieces = pieces;
    QStringList parts;
    for (const auto& [group, count] : pieces)
        if (count > 0)
            parts.append(u"%1: %2"_s.arg(vocabulary::plural(group, words.language())).arg(count));
    setToolTip(parts.join(u"\n"_s));
    setAccessibleName(parts.join(u", "_s));
    update();
}

void VoicesBar::paintEvent(QPaintEvent*) {
    const paint::Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int all = 0;
    int groups = 0;
    for (const auto& [group, count] : m_pieces) {
        all += count;
        groups += count > 0 ? 1 : 0;
    }
    // Every group keeps room for its two letters; what is left is shared out by count.
    const double shared = width() - gap * (groups - 1) - narrowest * groups;
    double left = 0;
    painter.setFont(theme.font(paint::TextStyle::Badge));
    for (const auto& [group, count] : m_pieces) {
        if (count == 0)
            continue;
        const QRectF part(left, 0, narrowest + shared * count / all, height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.group(group));
        painter.drawRoundedRect(part, 3, 3);
        painter.setPen(theme.onGroup);
        painter.drawText(part, Qt::AlignCenter, vocabulary::code(group));
        left += part.width() + gap;
    }
}

EvidenceCard::EvidenceCard(QWidget* parent)
    : Card(parent),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_bar(new VoicesBar(this)),
      m_caption(new TextLabel({}, paint::TextStyle::Small, Ink::Muted, this)) {
    content()->addWidget(m_title);
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(0);
    for (const Count count : {Count::Photos, Count::Stories, Count::Decisions, Count::Notes}) {
        const int column = int(m_figures.size());
        m_figures.push_back(
            {count,
             new TextLabel({}, paint::TextStyle::PageTitle, Ink::Normal, this),
             new TextLabel({}, paint::TextStyle::Small, Ink::Muted, this)}
        );
        grid->addWidget(m_figures.back().number, 0, column);
        grid->addWidget(m_figures.back().word, 1, column);
        grid->setColumnStretch(column, 1);
    }
    content()->addLayout(grid);
    content()->addWidget(m_bar);
    content()->addWidget(m_caption);
    m_caption->wrapped();
}

void EvidenceCard::show(
    const course::Standing& standing, const std::map<Group, int>& pieces, const Words& words
) {
    m_title->setText(tr("Evidence so far"));
    for (const Figure& figure : m_figures) {
        const int count = standing.of(figure.count);
        figure.number->setText(words.locale().toString(count));
        figure.word->setText(wordOf(figure.count, count));
    }
    m_bar->show(pieces, words);
    m_bar->setVisible(!pieces.empty());
    m_caption->setText(
        pieces.empty()
            ? tr("Photos, notes and examples are counted here by the group who gave them")
            : tr("Photos, notes and examples by the group who gave them")
    );
}

} // namespace trellis::ui
