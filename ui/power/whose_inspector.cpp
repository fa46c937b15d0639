#include "ui/power/whose_inspector.h"

#include "ui/parts/button.h"
#include "ui/parts/text_label.h"
#include "ui/power/gap_row.h"
#include "ui/power/map_edits.h"
#include "ui/power/perspective_editor.h"
#include "ui/power/tally_fields.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr size_t mostGaps = 5;

} // namespace

WhoseInspector::WhoseInspector(Desk& desk, WhoseView& view, QWidget* parent)
    : Inspector(QString(), parent),
      m_desk(desk),
      m_view(view),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle)),
      m_hint(&(new TextLabel({}, paint::TextStyle::Small, Ink::Secondary))->wrapped()),
      m_gaps(new QVBoxLayout),
      m_noGaps(&(new TextLabel({}, paint::TextStyle::Small, Ink::Muted))->wrapped()),
      m_tallyTitle(new TextLabel({}, paint::TextStyle::BodyStrong)),
      m_counts(new TallyFields(1)),
      m_tallyHint(&(new TextLabel({}, paint::TextStyle::Caption, Ink::Muted))->wrapped()),
      m_perspective(new PerspectiveEditor(desk)),
      m_privacy(&(new TextLabel({}, paint::TextStyle::Small, Ink::Muted))->wrapped()),
      m_add(new Button({}, ButtonKind::Plain, u"plus"_s)) {
    QVBoxLayout* gaps = addSection();
    gaps->setSpacing(6);
    gaps->addWidget(m_title);
    gaps->addWidget(m_hint);
    gaps->addLayout(m_gaps);
    gaps->addWidget(m_noGaps);
    QVBoxLayout* tally = addSection();
    tally->setSpacing(6);
    tally->addWidget(m_tallyTitle);
    tally->addWidget(m_counts);
    tally->addWidget(m_tallyHint);
    addSection()->addWidget(m_perspective);
    QVBoxLayout* end = addSection();
    end->addWidget(m_privacy);
    end->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setSmall(true);
    connect(m_counts, &TallyFields::changed, this, &WhoseInspector::writeCounts);
    connect(m_add, &Button::clicked, this, [this] { addPerspective(m_desk); });
    retranslate();
}

void WhoseInspector::showPlace(const power::PowerMap& map) {
    fillGaps();
    fillTally();
    const auto& place = m_view.current();
    const auto& panels = m_view.whose().panels;
    // With nothing chosen, the last added is the one to go on with.
    const bool chosen = place && place->panel < panels.size();
    m_perspective->parentWidget()->setVisible(!panels.empty());
    if (!panels.empty())
        m_perspective->showPerspective(
            map, chosen ? panels[place->panel].perspective : panels.back().perspective
        );
    m_add->setEnabled(!m_desk.readOnly());
}

void WhoseInspector::fillGaps() {
    while (QLayoutItem* item = m_gaps->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const power::WhoseMap& whose = m_view.whose();
    for (size_t i = 0; i < std::min(mostGaps, whose.gaps.size()); ++i) {
        const power::PerceptionGap& gap = whose.gaps[i];
        auto* row = new GapRow(int(i) + 1, whose, gap, m_desk);
        m_gaps->addWidget(row);
        size_t panel = 0;
        while (panel + 1 < gap.medians.size() && !gap.medians[panel])
            ++panel;
        connect(row, &GapRow::chosen, this, [this, panel, cell = std::pair(gap.row, gap.column)] {
            m_view.goTo({panel, cell.first, cell.second});
        });
    }
    m_noGaps->setVisible(whose.gaps.empty());
    QStringList key;
    const QStringList letters = power::letters(whose);
    for (size_t i = 0; i < whose.panels.size(); ++i)
        key.append(u"%1 %2"_s.arg(letters[int(i)], whose.panels[i].perspective.title));
    m_hint->setText(
        whose.gaps.empty() ? QString()
                           : tr("How much say a group has, seen from several seats. Talk about "
                                "these first.\n%1")
                                 .arg(key.join(u" · "_s))
    );
    m_hint->setVisible(!m_hint->text().isEmpty());
}

void WhoseInspector::fillTally() {
    const auto& place = m_view.current();
    const power::WhoseMap& whose = m_view.whose();
    const bool there = place && place->panel < whose.panels.size() &&
                       !whose.panels[place->panel].locked && place->row < whose.decisions.size() &&
                       place->column < whose.columns.size();
    m_tallyTitle->parentWidget()->setVisible(there);
    if (!there)
        return;
    const power::ViewPanel& panel = whose.panels[place->panel];
    m_tallyTitle->setText(tr("%1, %2: %3")
                              .arg(
                                  panel.perspective.title,
                                  whose.decisions[place->row].name,
                                  whose.columns[place->column].label
                              ));
    m_counts->setTally(0, panel.cells[place->row][place->column].tally);
    m_counts->setReadOnly(m_desk.readOnly());
}

void WhoseInspector::writeCounts() {
    const auto& place = m_view.current();
    if (place && !m_desk.readOnly())
        writeTally(m_desk, m_view.whose(), *place, m_view.lens(), m_counts->tally(0));
}

void WhoseInspector::retranslate() {
    setAccessibleName(tr("Whose map"));
    m_title->setText(tr("Five widest gaps"));
    m_noGaps->setText(tr("No gap of a step or more yet. Two perspectives with three answers each "
                         "are needed to compare."));
    m_tallyHint->setText(tr("How many gave each level. In a cell, a figure from 0 to 5 or ? says "
                            "that all agreed."));
    TallyFields::Names names;
    for (size_t i = 0; i < names.size(); ++i)
        names[i] = power::levelInWords(
            std::make_optional<power::SayLevel>(TallyFields::levelAt(i)), m_desk.words()
        );
    m_counts->setNames(names);
    m_privacy->setText(
        tr("Medians of three or more people only. A group with fewer answers stays hidden.")
    );
    m_add->setWords(tr("Add a perspective"));
    m_perspective->retranslate();
}

} // namespace trellis::ui
