#include "ui/team/rules_card.h"

#include "ui/parts/badges.h"
#include "ui/parts/choice_fields.h"
#include "ui/parts/text_label.h"
#include "ui/shell/desk.h"

#include <QHBoxLayout>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using team::Verdict;

paint::Status statusOf(Verdict verdict) {
    return verdict == Verdict::Met      ? paint::Status::Ok
           : verdict == Verdict::NotMet ? paint::Status::Attention
                                        : paint::Status::Neutral;
}

} // namespace

RulesCard::RulesCard(Desk& desk, QWidget* parent)
    : Card(parent),
      m_desk(desk),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_presets(new ChoiceField({}, this)),
      m_lines(new QVBoxLayout),
      m_note(new TextLabel({}, paint::TextStyle::Caption, Ink::Muted, this)) {
    content()->setSpacing(12);
    content()->addWidget(m_title);
    content()->addWidget(m_presets);
    content()->addLayout(m_lines);
    m_lines->setSpacing(8);
    content()->addWidget(&m_note->wrapped());
    connect(m_presets, &ChoiceField::committed, this, &RulesCard::presetChosen);
}

void RulesCard::show(const team::Team& team, const team::SchoolProfile& profile) {
    m_preset = team.charter.rules;
    retranslate();
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const team::RuleLine& line : team::ruleLines(m_preset, team, profile, m_desk.words()))
        m_lines->addWidget(lineOf(line));
}

QWidget* RulesCard::lineOf(const team::RuleLine& line) {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    const QString verdict = team::verdictLabel(line.verdict, m_desk.words());
    auto* badge = new StatusBadge({statusOf(line.verdict), verdict, {}}, row);
    badge->setMinimumWidth(110);
    layout->addWidget(badge, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* requirement = new TextLabel(line.requirement, paint::TextStyle::Body, Ink::Normal, row);
    auto* because = new TextLabel(
        u"%1 · %2"_s.arg(line.because, line.source), paint::TextStyle::Caption, Ink::Muted, row
    );
    words->addWidget(&requirement->wrapped());
    words->addWidget(&because->wrapped());
    layout->addLayout(words, 1);
    row->setAccessibleName(u"%1: %2. %3"_s.arg(verdict, line.requirement, line.because));
    return row;
}

void RulesCard::retranslate() {
    m_title->setText(tr("Rules for such a team"));
    m_presets->setLabel(tr("Hold the team against"));
    QList<ChoiceField::Choice> choices{{QString(), tr("No rules"), {}, {}}};
    for (const team::RulePreset& preset : team::rulePresets(m_desk.words()))
        choices.append({preset.id, preset.name, {}, {}});
    m_presets->setChoices(choices);
    m_presets->setValue(m_preset);
    m_note->setText(tr("What this file says, beside what the source asks for: a start for a talk, "
                       "not advice on the law."));
}

} // namespace trellis::ui
