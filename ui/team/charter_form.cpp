#include "ui/team/charter_form.h"

#include "core/team/charter.h"
#include "ui/parts/card.h"
#include "ui/parts/choice_fields.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/text_label.h"
#include "ui/shell/desk.h"
#include "ui/team/rules_card.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>

#include <array>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using team::Charter;
using team::DecisionRule;

ChoiceField::Choice choice(const QString& id, const QString& words) {
    return {id, words, {}, {}};
}

} // namespace

CharterForm::CharterForm(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_purpose(new TextField({}, this)),
      m_rhythm(new LineField({}, this)),
      m_decisionRule(new ChoiceField({}, this)),
      m_quorum(new LineField({}, this)),
      m_smallest(new LineField({}, this)),
      m_largest(new LineField({}, this)),
      m_languages(new LineField({}, this)),
      m_hiddenBelow(new ChoiceField({}, this)),
      m_supportsTitle(new TextLabel({}, paint::TextStyle::Label, Ink::Muted, this)),
      m_barriers(new TextField({}, this)),
      m_rules(new RulesCard(desk, this)) {
    for (bool Charter::*place :
         {&Charter::interpretation,
          &Charter::childcare,
          &Charter::food,
          &Charter::transport,
          &Charter::stipend})
        m_supports.push_back({new QCheckBox(this), place});
    layOut();
    connectFields();
}

void CharterForm::layOut() {
    auto* card = new Card(this);
    card->content()->setSpacing(14);
    card->content()->addWidget(m_title);
    card->content()->addWidget(m_purpose);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(14);
    int place = 0;
    for (Field* field : std::initializer_list<Field*>{
             m_rhythm, m_decisionRule, m_quorum, m_languages, m_smallest, m_largest}) {
        grid->addWidget(field, place / 2, place % 2, Qt::AlignTop);
        ++place;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    card->content()->addLayout(grid);
    card->content()->addWidget(m_supportsTitle);
    auto* supports = new QWidget(card);
    auto* flow = new FlowLayout(14, supports);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const Support& support : m_supports)
        flow->addWidget(support.box);
    card->content()->addWidget(supports);
    card->content()->addWidget(m_barriers);
    card->content()->addWidget(m_hiddenBelow);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(16);
    column->addWidget(card);
    column->addWidget(m_rules);
}

void CharterForm::connectFields() {
    const auto words = [this](auto* field, QString Charter::*place) {
        using Kind = std::remove_pointer_t<decltype(field)>;
        connect(field, &Kind::committed, this, [this, place](const QString& written) {
            change([&](Charter& charter) { charter.*place = written; });
        });
    };
    words(m_purpose, &Charter::purpose);
    words(m_rhythm, &Charter::rhythm);
    words(m_languages, &Charter::languages);
    words(m_barriers, &Charter::barriers);
    const auto number = [this](LineField* field, std::optional<int> Charter::*place) {
        connect(field, &LineField::committed, this, [this, field, place](const QString& written) {
            changeNumber(*field, place, written);
        });
    };
    number(m_quorum, &Charter::quorum);
    number(m_smallest, &Charter::smallest);
    number(m_largest, &Charter::largest);
    connect(m_decisionRule, &ChoiceField::committed, this, [this](const QString& id) {
        change([&](Charter& charter) { charter.decisionRule = team::decisionRule(id); });
    });
    connect(m_hiddenBelow, &ChoiceField::committed, this, [this](const QString& id) {
        change([&](Charter& charter) { charter.hiddenBelow = id.toInt(); });
    });
    for (const Support& support : m_supports)
        connect(support.box, &QCheckBox::clicked, this, [this, place = support.place](bool on) {
            change([&](Charter& charter) { charter.*place = on; });
        });
    connect(m_rules, &RulesCard::presetChosen, this, [this](const QString& preset) {
        change([&](Charter& charter) { charter.rules = preset; });
    });
}

void CharterForm::change(const std::function<void(Charter&)>& write) {
    Charter changed = m_charter;
    write(changed);
    m_desk.perform(tr("Changed what the team agreed on"), [&](school::Edit& edit) {
        team::put(edit, changed);
    });
}

void CharterForm::changeNumber(
    LineField& field, std::optional<int> Charter::*place, const QString& written
) {
    bool isNumber = false;
    const int number = written.toInt(&isNumber);
    const bool good = written.isEmpty() || (isNumber && number >= 0 && number <= 1000);
    field.setHelp(good ? QString() : tr("Write a number of people, such as 9."));
    if (good)
        change([&](Charter& charter) {
            charter.*place = written.isEmpty() ? std::nullopt : std::optional(number);
        });
}

void CharterForm::setCharter(const team::Team& team, const team::SchoolProfile& profile) {
    m_charter = team.charter;
    const auto digits = [](std::optional<int> number) {
        return number ? QString::number(*number) : QString();
    };
    m_purpose->setValue(m_charter.purpose);
    m_rhythm->setValue(m_charter.rhythm);
    m_quorum->setValue(digits(m_charter.quorum));
    m_smallest->setValue(digits(m_charter.smallest));
    m_largest->setValue(digits(m_charter.largest));
    m_languages->setValue(m_charter.languages);
    m_barriers->setValue(m_charter.barriers);
    for (const Support& support : m_supports) {
        support.box->setChecked(m_charter.*support.place);
        support.box->setEnabled(!m_desk.readOnly());
    }
    for (Field* field : findChildren<Field*>())
        field->setReadOnly(m_desk.readOnly());
    retranslate();
    m_rules->show(team, profile);
}

void CharterForm::retranslate() {
    m_title->setText(tr("What the team agreed on"));
    m_purpose->setLabel(tr("Purpose"));
    m_purpose->setPlaceholder(tr("What this team is for, in one sentence"));
    m_rhythm->setLabel(tr("When and where it meets"));
    m_rhythm->setPlaceholder(tr("First Tuesday, 5:30, library"));
    m_decisionRule->setLabel(tr("How it decides"));
    m_decisionRule->setChoices({
        choice({}, tr("Not agreed yet")),
        choice(team::id(DecisionRule::Consensus), tr("Consensus: everybody agrees")),
        choice(team::id(DecisionRule::Consent), tr("Consent: nobody has a serious objection")),
        choice(team::id(DecisionRule::Majority), tr("Majority: most votes")),
        choice(team::id(DecisionRule::Advisory), tr("Advisory: somebody else decides")),
    });
    m_decisionRule->setValue(
        m_charter.decisionRule ? team::id(*m_charter.decisionRule) : QString()
    );
    m_quorum->setLabel(tr("Quorum, members"));
    m_smallest->setLabel(tr("Seats, at least"));
    m_largest->setLabel(tr("Seats, at most"));
    m_languages->setLabel(tr("Languages of a meeting"));
    m_supportsTitle->setText(tr("What helps people come"));
    const std::array names{
        tr("Interpretation"), tr("Childcare"), tr("Food"), tr("Transport"), tr("Stipend")};
    for (size_t i = 0; i < m_supports.size(); ++i)
        m_supports[i].box->setText(names.at(i));
    m_barriers->setLabel(tr("What keeps people from coming"));
    m_barriers->setPlaceholder(tr("Hour, place, language, childcare, pay"));
    m_hiddenBelow->setLabel(tr("Hide counts of people"));
    QList<ChoiceField::Choice> thresholds;
    QList<int> numbers{5, 6, 10, 15, 20};
    if (!numbers.contains(m_charter.hiddenBelow))
        numbers.append(m_charter.hiddenBelow);
    for (const int number : numbers)
        thresholds.append(choice(QString::number(number), tr("under %1").arg(number)));
    m_hiddenBelow->setChoices(thresholds);
    m_hiddenBelow->setValue(QString::number(m_charter.hiddenBelow));
    m_hiddenBelow->setHelp(tr("And as many more as it takes that none can be worked out: on the "
                              "screen, in slides, in tables and in the coach’s brief."));
    m_rules->retranslate();
}

} // namespace trellis::ui
