#include "ui/team/rules_card.h"

#include "core/team/charter.h"
#include "ui/parts/badges.h"
#include "ui/parts/button.h"
#include "ui/parts/choice_fields.h"
#include "ui/parts/text_label.h"
#include "ui/shell/desk.h"
#include "ui/team/own_rule_dialog.h"

#include <QHBoxLayout>

#include <algorithm>

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
      m_add(new Button({}, ButtonKind::Plain, u"plus"_s, this)),
      m_note(new TextLabel({}, paint::TextStyle::Caption, Ink::Muted, this)) {
    content()->setSpacing(12);
    content()->addWidget(m_title);
    content()->addWidget(m_presets);
    content()->addLayout(m_lines);
    m_lines->setSpacing(8);
    content()->addWidget(m_add, 0, Qt::AlignLeft);
    content()->addWidget(&m_note->wrapped());
    m_add->setSmall(true);
    connect(m_add, &Button::clicked, this, [this] { edit(team::TeamRule()); });
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
    const bool own = m_preset == team::ownRules;
    m_rules = team.rules;
    const auto lines = team::ruleLines(m_preset, team, profile, m_desk.words());
    for (size_t i = 0; i < lines.size(); ++i) {
        QWidget* line = lineOf(lines[i]);
        if (own && !m_desk.readOnly())
            addHands(*line, m_rules[i]);
        m_lines->addWidget(line);
    }
    m_add->setVisible(own && !m_desk.readOnly());
}

void RulesCard::addHands(QWidget& line, const team::TeamRule& rule) {
    const QString words = team::requirementOf(rule, m_desk.words());
    auto* change = new Button(tr("Change “%1”").arg(words), ButtonKind::GhostIcon, u"pen"_s);
    auto* remove = new Button(tr("Remove “%1”").arg(words), ButtonKind::GhostIcon, u"x"_s);
    for (Button* each : {change, remove}) {
        each->setSmall(true);
        static_cast<QBoxLayout*>(line.layout())->addWidget(each, 0, Qt::AlignTop);
    }
    connect(change, &Button::clicked, this, [this, rule] { edit(rule); });
    connect(remove, &Button::clicked, this, [this, rule, words] {
        std::vector<team::TeamRule> rules = m_rules;
        std::erase_if(rules, [&](const team::TeamRule& each) { return each.id == rule.id; });
        write(tr("Removed the rule “%1”").arg(words), rules);
        m_add->setFocus();
    });
}

void RulesCard::edit(const team::TeamRule& rule) {
    auto* dialog = new OwnRuleDialog(rule, m_desk.words(), window());
    connect(dialog, &OwnRuleDialog::chosen, this, [this](const team::TeamRule& chosen) {
        std::vector<team::TeamRule> rules = m_rules;
        const auto before = std::ranges::find(rules, chosen.id, &team::TeamRule::id);
        const QString words = team::requirementOf(chosen, m_desk.words());
        if (before == rules.end()) {
            rules.push_back(chosen);
            write(tr("Added the rule “%1”").arg(words), rules);
        } else {
            *before = chosen;
            write(tr("Changed a rule to “%1”").arg(words), rules);
        }
    });
    // The line that it was opened from may be another one by then.
    connect(dialog, &QDialog::finished, m_add, [this] { m_add->setFocus(); });
    dialog->open();
}

void RulesCard::write(const QString& label, const std::vector<team::TeamRule>& rules) {
    m_desk.perform(label, [&](school::Edit& edit) { team::put(edit, rules); });
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
    m_add->setWords(tr("Add a rule…"));
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
