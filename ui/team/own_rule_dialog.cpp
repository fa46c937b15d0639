#include "ui/team/own_rule_dialog.h"

#include "core/team/rules.h"
#include "ui/parts/button.h"
#include "ui/parts/choice_fields.h"
#include "ui/parts/text_label.h"
#include "ui/team/constituency_chips.h"

#include <QHBoxLayout>
#include <QSpinBox>

#include <algorithm>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int mostSeats = 99;
constexpr QLatin1StringView atLeast("at least");
constexpr QLatin1StringView atMost("at most");
constexpr QLatin1StringView between("between");
constexpr QLatin1StringView asMany("as many");

QString howOf(const team::TeamRule& rule) {
    if (!rule.asManyAs.empty())
        return asMany;
    if (rule.least && rule.most)
        return between;
    return rule.most ? atMost : atLeast;
}

} // namespace

OwnRuleDialog::OwnRuleDialog(const team::TeamRule& rule, const Words& words, QWidget* parent)
    : QDialog(parent),
      m_id(rule.id),
      m_words(words.language()),
      m_whose(new ConstituencyChips(words.language(), this)),
      m_how(new ChoiceField(tr("How many filled seats"), this)),
      m_least(new QSpinBox(this)),
      m_to(new TextLabel(tr("to", "2 to 4 seats"))),
      m_most(new QSpinBox(this)),
      m_others(new ConstituencyChips(words.language(), this)),
      m_reading(&(new TextLabel({}, paint::TextStyle::BodyStrong))->wrapped()),
      m_keep(new Button(tr("Keep"), ButtonKind::Primary, {}, this)) {
    const bool isNew = !rule.least && !rule.most && rule.asManyAs.empty();
    setWindowTitle(isNew ? tr("Add a rule") : tr("Change the rule"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_how->setChoices(
        {{atLeast, tr("At least"), {}, {}},
         {atMost, tr("At most"), {}, {}},
         {between, tr("From … to …"), {}, {}},
         {asMany, tr("At least as many as others"), {}, {}}}
    );
    m_least->setRange(0, mostSeats);
    m_most->setRange(0, mostSeats);
    m_least->setAccessibleName(tr("The fewest seats"));
    m_most->setAccessibleName(tr("The most seats"));
    m_whose->setAccessibleName(tr("Whose seats"));
    m_others->setAccessibleName(tr("As many as whose seats"));
    layOut();
    showRule(rule);
    connect(m_how, &ChoiceField::committed, this, &OwnRuleDialog::change);
    for (QSpinBox* number : {m_least, m_most})
        connect(number, &QSpinBox::valueChanged, this, &OwnRuleDialog::change);
    for (ConstituencyChips* chips : {m_whose, m_others})
        connect(chips, &ConstituencyChips::changed, this, &OwnRuleDialog::change);
    connect(m_keep, &Button::clicked, this, [this] {
        emit chosen(asked());
        accept();
    });
    change();
}

void OwnRuleDialog::layOut() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    column->setSizeConstraint(QLayout::SetFixedSize); // it grows and shrinks with what is asked
    column->addWidget(new TextLabel(
        tr("Whose seats? None chosen stands for all."), paint::TextStyle::Small, Ink::Secondary
    ));
    column->addWidget(m_whose);
    auto* numbers = new QHBoxLayout;
    numbers->addWidget(m_how, 1);
    for (QWidget* each : std::initializer_list<QWidget*>{m_least, m_to, m_most})
        numbers->addWidget(each, 0, Qt::AlignBottom);
    column->addLayout(numbers);
    column->addWidget(m_others);
    column->addWidget(m_reading);
    auto* cancel = new Button(tr("Cancel"), ButtonKind::Ghost, {}, this);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);
    column->addLayout(buttons);
    m_keep->setDefault(true);
}

void OwnRuleDialog::showRule(const team::TeamRule& rule) {
    m_whose->setValue(rule.constituencies);
    m_others->setValue(rule.asManyAs);
    m_how->setValue(howOf(rule));
    m_least->setValue(rule.least.value_or(1));
    m_most->setValue(rule.most.value_or(std::max(1, rule.least.value_or(1))));
}

team::TeamRule OwnRuleDialog::asked() const {
    team::TeamRule rule{m_id, m_whose->value()};
    const QString how = m_how->value();
    if (how == asMany)
        rule.asManyAs = m_others->value();
    if (how == atLeast || how == between)
        rule.least = m_least->value();
    if (how == atMost || how == between)
        rule.most = m_most->value();
    return rule;
}

/// Shows what the choice needs, reads the rule back, and offers to keep one that can be met.
void OwnRuleDialog::change() {
    const team::TeamRule rule = asked();
    const QString how = m_how->value();
    m_least->setVisible(rule.least.has_value());
    m_most->setVisible(rule.most.has_value());
    m_to->setVisible(how == between);
    m_others->setVisible(how == asMany);
    const bool backwards = rule.least && rule.most && *rule.least > *rule.most;
    const bool whole = rule.least || rule.most || !rule.asManyAs.empty();
    m_reading->setText(
        backwards ? tr("The first number is the larger one.")
        : whole   ? team::requirementOf(rule, m_words)
                  : tr("Choose whose seats they are compared with.")
    );
    m_keep->setEnabled(whole && !backwards);
}

} // namespace trellis::ui
