#include "ui/power/decision_inspector.h"

#include "core/words/catalogue.h"
#include "ui/evidence/used_in.h"
#include "ui/parts/badges.h"
#include "ui/parts/field.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/text_label.h"
#include "ui/power/decision_editor.h"
#include "ui/power/matrix_furniture.h"
#include "ui/power/say_editor.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

namespace trellis::ui {

using namespace Qt::Literals::StringLiterals;

DecisionInspector::DecisionInspector(Desk& desk, QWidget* parent)
    : Inspector(QString(), parent),
      m_desk(desk) {
    addSection()->addWidget(makeHead());
    m_say = new SayEditor(desk);
    addSection()->addWidget(m_say);
    m_allGroups = new TextLabel({}, paint::TextStyle::BodyStrong);
    m_bars = new SayBars;
    auto* bars = addSection();
    bars->setSpacing(6);
    bars->addWidget(m_allGroups);
    bars->addWidget(m_bars);
    m_decision = new DecisionEditor(desk);
    m_usedIn = new UsedIn(desk);
    auto* decision = addSection();
    decision->addWidget(m_decision);
    decision->addWidget(m_usedIn);
    std::tie(m_shows, m_sentences) = makeText();
    std::tie(m_ask, m_questions) = makeText();
    retranslate();
    showPlace({}, {}, std::nullopt);
}

std::pair<QLabel*, QLabel*> DecisionInspector::makeText() {
    auto* title = new TextLabel({}, paint::TextStyle::BodyStrong);
    auto* text = new TextLabel({}, paint::TextStyle::Small, Ink::Secondary);
    text->wrapped().setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* section = addSection();
    section->setSpacing(6);
    section->addWidget(title);
    section->addWidget(text);
    return {title, text};
}

QWidget* DecisionInspector::makeHead() {
    auto* head = new QWidget;
    m_caption = new TextLabel({}, paint::TextStyle::Caption, Ink::Muted);
    auto* name = new TextLabel({}, paint::TextStyle::SectionTitle);
    m_name = &name->wrapped();
    m_groupRow = new QWidget;
    m_badge = new GroupBadge(Group::Families, {});
    m_group = new TextLabel({}, paint::TextStyle::Body, Ink::Secondary);
    m_change = new StatusBadge({});
    auto* who = new QWidget;
    auto* whoRow = new QHBoxLayout(who);
    whoRow->setContentsMargins(0, 0, 0, 0);
    whoRow->setSpacing(8);
    whoRow->addWidget(m_badge);
    whoRow->addWidget(m_group);
    // The status goes under the group where both do not fit beside each other.
    auto* row = new FlowLayout(8);
    row->addWidget(who);
    row->addWidget(m_change);
    m_groupRow->setLayout(row);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_caption);
    column->addWidget(m_name);
    column->addWidget(m_groupRow);
    return head;
}

void DecisionInspector::retranslate() {
    setAccessibleName(tr("Decision"));
    m_caption->setText(tr("Decision"));
    m_allGroups->setText(tr("All groups, this decision"));
    m_shows->setText(tr("What this shows"));
    m_ask->setText(tr("Questions to ask"));
    m_questions->setText(catalogue::questions(u"power"_s, m_desk.language()).join(u"\n\n"_s));
    m_say->retranslate();
    m_decision->retranslate();
    m_usedIn->retranslate();
}

void DecisionInspector::showPlace(
    const power::PowerMap& map, const power::DecisionMatrix& matrix, std::optional<Place> place
) {
    const bool cell = place && place->column;
    const QString shown = !place ? QString()
                                 : matrix.rows.at(place->row).decision.uuid().toString() +
                                       (cell ? matrix.columns.at(*place->column).label : QString());
    if (shown != m_shown)
        commitFields(*this);
    m_shown = shown;
    for (QWidget* part : std::initializer_list<QWidget*>{m_caption, m_bars, m_decision})
        part->parentWidget()->setVisible(place.has_value());
    m_caption->parentWidget()->parentWidget()->setVisible(place.has_value());
    m_say->parentWidget()->setVisible(cell);
    m_groupRow->setVisible(cell);
    if (place) {
        const power::MatrixRow& row = matrix.rows.at(place->row);
        m_name->setText(row.name);
        m_bars->setRow(row, matrix.columns, m_desk.words());
        m_decision->showDecision(map, map.decisions.at(place->row));
        m_usedIn->show(evidence::Thing{u"decision"_s, row.decision.uuid()});
        if (cell) {
            fillHead(matrix.columns.at(*place->column), row.cells.at(*place->column));
            m_say->showCell(map, matrix, place->row, *place->column);
        }
    }
    QStringList sentences;
    for (const power::Finding& finding : power::findings(map, m_desk.words()))
        sentences.append(finding.sentence);
    m_sentences->setText(sentences.join(u"\n\n"_s));
    m_sentences->parentWidget()->setVisible(!sentences.isEmpty());
    m_questions->parentWidget()->setVisible(!place);
}

void DecisionInspector::fillHead(const power::MatrixColumn& column, const power::MatrixCell& cell) {
    m_badge->setGroup(column.group, column.label);
    m_group->setText(column.label);
    m_change->setPicture(changePicture(cell));
}

paint::StatusPicture DecisionInspector::changePicture(const power::MatrixCell& cell) {
    if (!cell.change)
        return {paint::Status::Neutral, tr("Not known yet"), {}};
    const int steps = std::abs(*cell.change);
    if (steps == 0)
        return {paint::Status::Ok, tr("As on paper"), {}};
    return *cell.change < 0
               ? paint::
                     StatusPicture{paint::Status::Attention, tr("%n step(s) lower in practice", nullptr, steps), {}}
               : paint::StatusPicture{
                     paint::Status::Neutral,
                     tr("%n step(s) higher in practice", nullptr, steps),
                     {}};
}

void DecisionInspector::focusEvidence() {
    m_say->focusEvidence();
}

} // namespace trellis::ui
