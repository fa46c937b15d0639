#include "ui/power/power_page.h"

#include "core/power/findings.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/segmented_control.h"
#include "ui/power/decision_inspector.h"
#include "ui/power/decision_picker.h"
#include "ui/power/ghost_matrix.h"
#include "ui/power/matrix_table.h"
#include "ui/power/matrix_view.h"
#include "ui/power/people_inspector.h"
#include "ui/power/people_view.h"
#include "ui/power/power_edits.h"
#include "ui/power/power_projection.h"
#include "ui/shell/desk.h"

#include <QMenu>
#include <QStackedWidget>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString matrixId = u"matrix"_s;
const QString peopleId = u"people"_s;

paint::MatrixView viewOf(const QString& lens) {
    if (lens == u"paper"_s)
        return paint::MatrixView::Paper;
    if (lens == u"practice"_s)
        return paint::MatrixView::Practice;
    return lens == u"difference"_s ? paint::MatrixView::Difference : paint::MatrixView::Both;
}

} // namespace

PowerPage::PowerPage(Desk& desk)
    : Page(desk),
      m_view(u"matrix"_s),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(paintGhostMatrix, 150)),
      m_picker(new DecisionPicker(desk)),
      m_matrix(new MatrixView(desk)),
      m_people(new PeopleView(desk)),
      m_lens(new SegmentedControl(QString())),
      m_inspector(new QStackedWidget),
      m_decisionInspector(new DecisionInspector(desk)),
      m_peopleInspector(new PeopleInspector(desk)) {
    makeActions();
    layOut();
    connect(&m_matrix->table(), &MatrixTable::currentMoved, this, &PowerPage::showChoice);
    connect(m_people, &PeopleView::chosen, this, &PowerPage::showChoice);
    connect(m_lens, &SegmentedControl::chosen, this, [this](const QString& lens) {
        m_matrix->setView(viewOf(lens));
    });
    connect(m_picker, &DecisionPicker::cancelled, this, [this] {
        m_picking = false;
        showContent();
    });
    connect(
        m_picker,
        &DecisionPicker::picked,
        this,
        [this](const std::vector<power::Decision>& decisions) {
            m_picking = false;
            if (!addDecisions(this->desk(), decisions))
                return;
            m_matrix->goTo(decisions.front().id, {});
            m_matrix->table().setFocus(Qt::OtherFocusReason);
        }
    );
    retranslate();
}

void PowerPage::layOut() {
    for (QWidget* content : std::initializer_list<QWidget*>{m_empty, m_picker, m_matrix, m_people})
        m_stack->addWidget(content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_inspector->addWidget(m_decisionInspector);
    m_inspector->addWidget(m_peopleInspector);
    m_empty->setAction(m_add, u"plus"_s);
    m_matrix->setAddAction(m_add);
}

QAction* PowerPage::action(const QString& keys, const std::function<void()>& run) {
    auto* action = new QAction(this);
    action->setShortcut(QKeySequence(keys));
    // Single letters are typed elsewhere in the window.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void PowerPage::makeActions() {
    m_add = action(u"N"_s, [this] { pickDecisions(); });
    m_rename = action(u"F2"_s, [this] { m_matrix->table().renameCurrent(); });
    m_evidence = action(u"E"_s, [this] { m_decisionInspector->focusEvidence(); });
    m_paper = action(u"P"_s, [this] { m_matrix->table().goToLens(Lens::Formal); });
    m_practice = action(u"Shift+P"_s, [this] { m_matrix->table().goToLens(Lens::Practice); });
    m_movesOn = action(u"Ctrl+M"_s, {[this] { m_matrix->setMovesOn(m_movesOn->isChecked()); }});
    m_movesOn->setCheckable(true);
    m_up = action(u"Alt+Up"_s, [this] { moveCurrent(-1); });
    m_down = action(u"Alt+Down"_s, [this] { moveCurrent(1); });
    m_remove = action(u"Ctrl+Del"_s, [this] { removeCurrent(); });
    m_addActor = action({}, [this] {
        setView(peopleId);
        m_people->addActor();
    });
    m_addSpace = action({}, [this] {
        setView(peopleId);
        m_people->addSpace();
    });
}

QString PowerPage::title() const {
    return tr("Power and decisions");
}

QString PowerPage::subtitle() const {
    if (m_view == peopleId)
        return tr("Who can have influence, and where decisions can be affected");
    const int decisions = int(m_map.decisions.size());
    return decisions == 0 ? tr("No decision in the matrix yet")
                          : tr("%n decision(s), on paper and in practice", nullptr, decisions);
}

QList<PageView> PowerPage::views() const {
    return {
        {matrixId, u"grid"_s, tr("Matrix")},
        {peopleId, u"team"_s, tr("People")},
    };
}

void PowerPage::setView(const QString& id) {
    if (id == m_view)
        return;
    m_view = id;
    m_picking = false;
    showContent();
}

QWidget* PowerPage::titleExtra() {
    return m_lens;
}

QList<TitleButton> PowerPage::titleButtons() const {
    if (m_view == peopleId)
        return {{m_addActor, true, u"plus"_s}, {m_addSpace, false, u"plus"_s}};
    return {};
}

QList<QAction*> PowerPage::menuActions() const {
    return {
        m_add,
        m_rename,
        m_evidence,
        m_paper,
        m_practice,
        m_movesOn,
        m_up,
        m_down,
        m_remove,
        m_matrix->groupsMenu().menuAction(),
        m_addActor,
        m_addSpace,
    };
}

QWidget* PowerPage::inspector() {
    return m_inspector;
}

bool PowerPage::concerns(const school::Changes& changes) const {
    return changes.touchesAny(
        u"actor"_s,
        u"space"_s,
        u"space_member"_s,
        u"decision"_s,
        u"say"_s,
        u"say_evidence"_s,
        u"tie"_s
    );
}

void PowerPage::refresh() {
    m_map = power::readMap(desk().reader());
    m_matrix->setMap(m_map);
    m_people->setMap(m_map);
    showContent();
}

void PowerPage::showContent() {
    const bool people = m_view == peopleId;
    const bool matrix = !people && !m_picking && !m_map.decisions.empty();
    QWidget* content = people      ? static_cast<QWidget*>(m_people)
                       : m_picking ? m_picker
                       : matrix    ? m_matrix
                                   : static_cast<QWidget*>(m_empty);
    m_stack->setCurrentWidget(content);
    m_lens->setVisible(matrix);
    m_inspector->setCurrentWidget(
        people ? static_cast<QWidget*>(m_peopleInspector) : m_decisionInspector
    );
    m_inspector->setVisible(people || matrix);
    const bool writable = !desk().readOnly();
    for (QAction* each : {m_rename, m_up, m_down, m_remove})
        each->setEnabled(matrix && writable);
    for (QAction* each : {m_evidence, m_paper, m_practice})
        each->setEnabled(matrix);
    m_movesOn->setEnabled(matrix && writable);
    for (QAction* each : {m_add, m_addActor, m_addSpace})
        each->setEnabled(writable && !m_picking);
    m_add->setVisible(!people);
    showChoice();
    emit titleChanged();
}

void PowerPage::showChoice() {
    m_peopleInspector->showThing(m_map, m_people->current());
    std::optional<DecisionInspector::Place> place;
    const int row = m_matrix->table().currentRow();
    if (row >= 0 && !m_picking && size_t(row) < m_map.decisions.size()) {
        const auto half = m_matrix->table().currentHalf();
        place = {size_t(row), half ? std::optional(half->column) : std::nullopt};
    }
    m_decisionInspector->showPlace(m_map, m_matrix->matrix(), place);
}

void PowerPage::pickDecisions() {
    m_picking = true;
    m_view = matrixId;
    showContent();
    m_picker->begin(m_map);
}

void PowerPage::removeCurrent() {
    const int row = m_matrix->table().currentRow();
    if (row >= 0)
        removeDecision(desk(), m_map.decisions.at(size_t(row)));
}

void PowerPage::moveCurrent(int by) {
    const int from = m_matrix->table().currentRow();
    const int to = from + by;
    if (from >= 0 && to >= 0 && to < int(m_map.decisions.size()))
        moveDecision(desk(), m_matrix->matrix(), size_t(from), size_t(to));
}

void PowerPage::showItem(const QString& kind, const QUuid& id) {
    const bool person = kind == u"actor"_s || kind == u"space"_s;
    setView(person ? peopleId : matrixId);
    if (person) {
        m_people->goTo(id);
        return;
    }
    if (kind == u"decision"_s)
        m_matrix->goTo(Id<power::Decision>(id), {});
    else if (const auto cell = kind == u"say"_s ? power::cellOf(desk().reader(), id)
                                                : power::evidenceKey(desk().reader(), id))
        m_matrix->goTo(cell->decision, cell->constituency);
}

QWidget* PowerPage::present(QWidget* parent) {
    if (!canPresent())
        return nullptr;
    const auto control =
        power::sentencesOf(power::findings(m_map, desk().words()), power::Topic::Control);
    return new PowerProjection(
        {m_matrix->matrix(),
         power::matrixWords(desk().words()),
         desk().language(),
         m_matrix->table().view()},
        control.isEmpty() ? title() : control.front(),
        parent
    );
}

void PowerPage::retranslate() {
    m_lens->setAccessibleName(tr("Lens"));
    const QString lens = m_lens->current();
    m_lens->setPieces({
        {u"paper"_s, tr("On paper"), {}},
        {u"practice"_s, tr("In practice"), {}},
        {u"both"_s, tr("Both"), {}},
        {u"difference"_s, tr("Difference"), {}},
    });
    m_lens->setCurrent(lens.isEmpty() ? u"both"_s : lens);
    m_add->setText(tr("Add decisions"));
    m_rename->setText(tr("Rename the decision"));
    m_evidence->setText(tr("Note how we know"));
    m_paper->setText(tr("Go to on paper"));
    m_practice->setText(tr("Go to in practice"));
    m_movesOn->setText(tr("Move on after each figure"));
    m_up->setText(tr("Move the decision up"));
    m_down->setText(tr("Move the decision down"));
    m_remove->setText(tr("Remove the decision"));
    m_addActor->setText(tr("Add a person or role"));
    m_addSpace->setText(tr("Add a space"));
    m_empty->setWords(
        tr("Who decides here, and who has a say?"),
        {tr("Choose six to eight decisions that matter. Press N."),
         tr("Say how much say each group has on paper: 0 shut out, to 5 leading."),
         tr("Then how it is in practice, and how you know.")},
        tr("Prefer paper? Draw the grid on a wall, one row a decision, and type it in later.")
    );
    m_picker->retranslate();
    m_matrix->retranslate();
    m_people->retranslate();
    m_decisionInspector->retranslate();
    m_peopleInspector->retranslate();
}

Progress PowerPage::progress(const school::Reader& reader) {
    const power::Answers answers = power::answersIn(reader);
    if (answers.expected == 0)
        return {0, tr("No decision in the matrix yet")};
    return {
        double(answers.given) / answers.expected,
        tr("%n answer(s) left", nullptr, answers.expected - answers.given)};
}

} // namespace trellis::ui
