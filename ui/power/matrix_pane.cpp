#include "ui/power/matrix_pane.h"

#include "core/power/by_id.h"
#include "core/power/findings.h"
#include "core/power/store.h"
#include "ui/parts/empty_state.h"
#include "ui/power/decision_inspector.h"
#include "ui/power/decision_picker.h"
#include "ui/power/ghost_matrix.h"
#include "ui/power/matrix_table.h"
#include "ui/power/matrix_view.h"
#include "ui/power/power_edits.h"
#include "ui/power/power_projection.h"
#include "ui/shell/desk.h"

#include <QMenu>
#include <QStackedWidget>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

paint::MatrixView viewOf(const QString& lens) {
    if (lens == u"paper"_s)
        return paint::MatrixView::Paper;
    if (lens == u"practice"_s)
        return paint::MatrixView::Practice;
    if (lens == u"hoped"_s)
        return paint::MatrixView::Hoped;
    return lens == u"difference"_s ? paint::MatrixView::Difference : paint::MatrixView::Both;
}

} // namespace

MatrixPane::MatrixPane(const PowerStage& stage)
    : PowerPane(stage),
      m_stack(new QStackedWidget(&stage.page)),
      m_empty(new EmptyState(paintGhostMatrix, 150)),
      m_picker(new DecisionPicker(stage.desk)),
      m_matrix(new MatrixView(stage.desk)),
      m_inspector(new DecisionInspector(stage.desk)) {
    for (QWidget* each : std::initializer_list<QWidget*>{m_empty, m_picker, m_matrix})
        m_stack->addWidget(each);
    makeActions();
    connect(&m_matrix->table(), &MatrixTable::currentMoved, this, &MatrixPane::show);
    connect(m_matrix, &MatrixView::ordered, this, &MatrixPane::changed);
    connectPicker();
    setLens(u"both"_s);
}

void MatrixPane::makeActions() {
    m_rename = action(u"F2"_s, [this] { m_matrix->table().renameCurrent(); });
    m_evidence = action(u"E"_s, [this] { m_inspector->focusEvidence(); });
    m_paper = action(u"P"_s, [this] { m_matrix->table().goToLens(Lens::Formal); });
    m_practice = action(u"Shift+P"_s, [this] { m_matrix->table().goToLens(Lens::Practice); });
    m_movesOn = action(u"Ctrl+M"_s, [this] { m_matrix->setMovesOn(m_movesOn->isChecked()); });
    m_movesOn->setCheckable(true);
    m_sort = action(u"T"_s, [this] {
        if (const auto half = m_matrix->table().currentHalf())
            m_matrix->sortBy(half->column);
    });
    m_up = action(u"Alt+Up"_s, [this] { moveCurrent(-1); });
    m_down = action(u"Alt+Down"_s, [this] { moveCurrent(1); });
    m_remove = action(u"Ctrl+Del"_s, [this] { removeCurrent(); });
}

void MatrixPane::connectPicker() {
    connect(m_picker, &DecisionPicker::cancelled, this, [this] {
        m_picking = false;
        emit changed();
    });
    connect(
        m_picker,
        &DecisionPicker::picked,
        this,
        [this](const std::vector<power::Decision>& decisions) {
            m_picking = false;
            if (!addDecisions(desk(), decisions))
                return;
            m_matrix->goTo(decisions.front().id, {});
            m_matrix->table().setFocus(Qt::OtherFocusReason);
        }
    );
}

void MatrixPane::pick() {
    m_picking = true;
    emit changed();
    m_picker->begin(map());
}

void MatrixPane::stopPicking() {
    m_picking = false;
}

void MatrixPane::setAddAction(QAction* add) {
    m_empty->setAction(add, u"plus"_s);
    m_matrix->setAddAction(add);
}

QString MatrixPane::subtitle() const {
    const int decisions = int(map().decisions.size());
    return decisions == 0 ? tr("No decision in the matrix yet")
                          : tr("%n decision(s), on paper and in practice", nullptr, decisions);
}

QWidget& MatrixPane::content() const {
    return *m_stack;
}

QWidget* MatrixPane::inspector() const {
    return showsMatrix() ? m_inspector : nullptr;
}

QList<QWidget*> MatrixPane::inspectors() const {
    return {m_inspector};
}

QList<SegmentedControl::Piece> MatrixPane::lenses() const {
    if (!showsMatrix())
        return {};
    return {
        {u"paper"_s, tr("On paper"), {}},
        {u"practice"_s, tr("In practice"), {}},
        {u"hoped"_s, tr("Hoped for"), {}},
        {u"both"_s, tr("Both"), {}},
        {u"difference"_s, tr("Difference"), {}},
    };
}

void MatrixPane::lensChanged() {
    m_matrix->setView(viewOf(lens()));
}

QList<QAction*> MatrixPane::actions() const {
    return {
        m_rename,
        m_evidence,
        m_paper,
        m_practice,
        m_movesOn,
        m_sort,
        m_up,
        m_down,
        m_remove,
        m_matrix->groupsMenu().menuAction(),
    };
}

void MatrixPane::enableActions(bool inFront) {
    const bool matrix = inFront && showsMatrix();
    const bool writable = !desk().readOnly();
    for (QAction* each : {m_rename, m_remove, m_movesOn})
        each->setEnabled(matrix && writable);
    // The team's own order is changed where it is seen.
    for (QAction* each : {m_up, m_down})
        each->setEnabled(matrix && writable && !m_matrix->sorted());
    m_sort->setEnabled(matrix);
    for (QAction* each : {m_evidence, m_paper, m_practice})
        each->setEnabled(matrix);
}

void MatrixPane::mapRead() {
    m_matrix->setMap(map());
}

void MatrixPane::show() {
    m_stack->setCurrentWidget(
        m_picking       ? static_cast<QWidget*>(m_picker)
        : showsMatrix() ? m_matrix
                        : static_cast<QWidget*>(m_empty)
    );
    std::optional<DecisionInspector::Place> place;
    const int row = m_matrix->table().currentRow();
    if (row >= 0 && !m_picking && size_t(row) < m_matrix->map().decisions.size()) {
        const auto half = m_matrix->table().currentHalf();
        place = {size_t(row), half ? std::optional(half->column) : std::nullopt};
    }
    m_inspector->showPlace(m_matrix->map(), m_matrix->matrix(), place);
}

bool MatrixPane::goTo(const QString& kind, const QUuid& id) {
    if (kind == u"decision"_s) {
        m_matrix->goTo(Id<power::Decision>(id), {});
        return true;
    }
    if (kind == u"evidence_item"_s) {
        const auto* item = power::byId(map().evidenceItems, Id<power::EvidenceItem>(id));
        if (item == nullptr || !item->decision)
            return false;
        m_matrix->goTo(*item->decision, item->whom);
        return true;
    }
    const auto cell = kind == u"say"_s ? power::cellOf(desk().reader(), id)
                                       : power::evidenceKey(desk().reader(), id);
    if (cell)
        m_matrix->goTo(cell->decision, power::Whom(cell->constituency));
    return cell.has_value();
}

void MatrixPane::removeCurrent() {
    const int row = m_matrix->table().currentRow();
    if (row >= 0)
        removeDecision(desk(), m_matrix->map().decisions.at(size_t(row)));
}

void MatrixPane::moveCurrent(int by) {
    const int from = m_matrix->table().currentRow();
    const int to = from + by;
    if (from >= 0 && to >= 0 && to < int(map().decisions.size()))
        moveDecision(desk(), m_matrix->matrix(), size_t(from), size_t(to));
}

QWidget* MatrixPane::present(QWidget* parent) const {
    const auto control =
        power::sentencesOf(power::findings(map(), desk().words()), power::Topic::Control);
    return new PowerProjection(
        {m_matrix->matrixFor(power::Names::Roles),
         power::matrixWords(desk().words()),
         desk().language(),
         m_matrix->table().view()},
        control.isEmpty() ? tr("Power and decisions") : control.front(),
        parent
    );
}

void MatrixPane::retranslate() {
    m_rename->setText(tr("Rename the decision"));
    m_evidence->setText(tr("Note how we know"));
    m_paper->setText(tr("Go to on paper"));
    m_practice->setText(tr("Go to in practice"));
    m_movesOn->setText(tr("Move on after each figure"));
    m_sort->setText(tr("Sort by this column"));
    m_up->setText(tr("Move the decision up"));
    m_down->setText(tr("Move the decision down"));
    m_remove->setText(tr("Remove the decision"));
    m_empty->setWords(
        tr("Who decides here, and who has a say?"),
        {tr("Choose six to eight decisions that matter. Press N."),
         tr("Say how much say each group has on paper: 0 shut out, to 5 leading."),
         tr("Then how it is in practice, and how you know.")},
        tr("Prefer paper? Draw the grid on a wall, one row a decision, and type it in later.")
    );
    m_picker->retranslate();
    m_matrix->retranslate();
    m_inspector->retranslate();
}

} // namespace trellis::ui
