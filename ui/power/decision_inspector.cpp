#include "ui/power/decision_inspector.h"

#include "ui/parts/badges.h"
#include "ui/parts/field.h"
#include "ui/parts/text_label.h"
#include "ui/power/decision_editor.h"
#include "ui/power/matrix_furniture.h"
#include "ui/power/say_editor.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

paint::StatusPicture changePicture(const power::MatrixCell& cell) {
    if (!cell.change)
        return {paint::Status::Neutral, DecisionInspector::tr("Not known yet"), {}};
    const int steps = std::abs(*cell.change);
    if (steps == 0)
        return {paint::Status::Ok, DecisionInspector::tr("As on paper"), {}};
    return *cell.change < 0
               ? paint::
                     StatusPicture{paint::Status::Attention, DecisionInspector::tr("%n step(s) lower in practice", nullptr, steps), {}}
               : paint::StatusPicture{
                     paint::Status::Neutral,
                     DecisionInspector::tr("%n step(s) higher in practice", nullptr, steps),
                     {}};
}

} // namespace

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
    addSection()->addWidget(m_decision);
    m_shows = new TextLabel({}, paint::TextStyle::BodyStrong);
    auto* sentences = new TextLabel({}, paint::TextStyle::Small, Ink::Secondary);
    m_sentences = &sentences->wrapped();
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* shows = addSection();
    shows->setSpacing(6);
    shows->addWidget(m_shows);
    shows->addWidget(m_sentences);
    retranslate();
    showPlace({}, {}, std::nullopt);
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
    auto* row = new QHBoxLayout(m_groupRow);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_badge);
    row->addWidget(m_group);
    row->addStretch();
    row->addWidget(m_change);
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
    m_say->retranslate();
    m_decision->retranslate();
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
}

void DecisionInspector::fillHead(const power::MatrixColumn& column, const power::MatrixCell& cell) {
    m_badge->setGroup(column.group, column.label);
    m_group->setText(column.label);
    m_change->setPicture(changePicture(cell));
}

void DecisionInspector::focusEvidence() {
    m_say->focusEvidence();
}

} // namespace trellis::ui
