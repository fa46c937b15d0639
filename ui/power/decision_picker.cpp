#include "ui/power/decision_picker.h"

#include "core/words/catalogue.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/text_label.h"
#include "ui/shell/desk.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>

#include <array>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

/// The eight that a first map is drawn with: budget, hiring, curriculum, schedule, discipline,
/// events, partnerships and space.
constexpr std::array firstEight{2, 3, 6, 9, 11, 12, 14, 15};
constexpr size_t enough = 6;

} // namespace

DecisionPicker::DecisionPicker(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_question(new TextLabel({}, paint::TextStyle::SectionTitle)),
      m_hint(new TextLabel({}, paint::TextStyle::Small, Ink::Secondary)),
      m_count(new TextLabel({}, paint::TextStyle::Small, Ink::Muted)),
      m_suggest(new Button({}, ButtonKind::Link)),
      m_cancel(new Button({}, ButtonKind::Ghost)),
      m_add(new Button({}, ButtonKind::Primary, u"plus"_s)) {
    auto* inside = new QWidget;
    auto* grid = new QGridLayout(inside);
    grid->setContentsMargins(4, 4, 12, 4);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (int number = 1; number <= 16; ++number)
        addRow(number, *grid);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_count);
    foot->addWidget(m_suggest);
    foot->addStretch();
    foot->addWidget(m_cancel);
    foot->addWidget(m_add);
    auto* card = new Card;
    m_hint->setWordWrap(true);
    card->content()->addWidget(m_question);
    card->content()->addWidget(m_hint);
    card->content()->addWidget(scroll, 1);
    card->content()->addLayout(foot);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 16);
    column->addWidget(card);
    connect(m_suggest, &Button::clicked, this, &DecisionPicker::suggest);
    connect(m_cancel, &Button::clicked, this, &DecisionPicker::cancelled);
    connect(m_add, &Button::clicked, this, &DecisionPicker::finish);
    retranslate();
}

void DecisionPicker::addRow(int number, QGridLayout& grid) {
    Row row{
        number,
        {},
        new QCheckBox,
        new QLineEdit,
        new TextLabel({}, paint::TextStyle::Caption, Ink::Muted)};
    grid.addWidget(row.box, number, 0);
    grid.addWidget(row.name, number, 1);
    grid.addWidget(row.present, number, 2);
    const auto place = m_rows.size();
    m_rows.push_back(row);
    connect(row.box, &QCheckBox::toggled, this, [this, place](bool on) {
        Row& toggled = m_rows.at(place);
        if (on && toggled.name->text().isEmpty())
            toggled.name->setText(toggled.example);
        if (on && toggled.box->hasFocus()) {
            toggled.name->setFocus(Qt::OtherFocusReason); // the name is what comes next
            toggled.name->selectAll();
        }
        count();
    });
    connect(row.name, &QLineEdit::textEdited, row.box, [box = row.box] {
        box->setChecked(true); // a name written down is one that is wanted
    });
}

void DecisionPicker::retranslate() {
    m_question->setText(tr("Which decisions matter here?"));
    m_hint->setText(
        tr("Six to eight are enough for a first map. Give each a concrete name: the last time it "
           "came up.")
    );
    m_suggest->setWords(tr("Use the eight that many teams start with"));
    m_cancel->setWords(tr("Cancel"));
    const auto& domains = catalogue::domains(m_desk.language());
    for (Row& row : m_rows) {
        const catalogue::Domain& domain = domains.at(size_t(row.domain - 1));
        row.example = domain.example;
        row.box->setText(u"%1 %2"_s.arg(row.domain).arg(domain.name));
        row.name->setPlaceholderText(domain.example);
        row.name->setAccessibleName(tr("Concrete name for %1").arg(domain.name));
    }
    count();
}

void DecisionPicker::begin(const power::PowerMap& map) {
    for (Row& row : m_rows) {
        row.box->setChecked(false);
        row.name->clear();
        QStringList present;
        for (const power::Decision& decision : map.decisions)
            if (decision.domain == row.domain)
                present.append(decision.name);
        row.present->setText(
            present.isEmpty() ? QString() : tr("in the matrix: %1").arg(present.join(u", "_s))
        );
    }
    m_suggest->setVisible(map.decisions.empty());
    count();
    m_rows.front().box->setFocus(Qt::ShortcutFocusReason);
}

void DecisionPicker::suggest() {
    for (const int domain : firstEight)
        m_rows.at(size_t(domain - 1)).box->setChecked(true);
    m_add->setFocus(Qt::OtherFocusReason);
}

std::vector<power::Decision> DecisionPicker::chosen() const {
    std::vector<power::Decision> decisions;
    for (const Row& row : m_rows) {
        if (!row.box->isChecked())
            continue;
        power::Decision decision;
        decision.domain = row.domain;
        decision.name = row.name->text().trimmed();
        if (decision.name.isEmpty())
            decision.name = row.example;
        decisions.push_back(std::move(decision));
    }
    return decisions;
}

void DecisionPicker::count() {
    const auto chosen = size_t(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) {
        return row.box->isChecked();
    }));
    m_count->setText(
        chosen >= enough ? tr("%n chosen: enough for a first map", nullptr, int(chosen))
                         : tr("%n chosen", nullptr, int(chosen))
    );
    m_add->setEnabled(chosen > 0);
    m_add->setWords(
        chosen > 0 ? tr("Add %n decision(s)", nullptr, int(chosen)) : tr("Add decisions")
    );
}

void DecisionPicker::finish() {
    if (const auto decisions = chosen(); !decisions.empty())
        emit picked(decisions);
}

void DecisionPicker::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else if (enter)
        finish();
    else
        QWidget::keyPressEvent(event);
}

} // namespace trellis::ui
