#include "ui/analysis/analysis_page.h"

#include "core/analysis/protocol.h"
#include "core/analysis/store.h"
#include "core/power/store.h"
#include "core/report/step_tables.h"
#include "ui/analysis/cards.h"
#include "ui/analysis/meeting_console.h"
#include "ui/analysis/meeting_inspector.h"
#include "ui/analysis/move_inspector.h"
#include "ui/analysis/results_view.h"
#include "ui/parts/card_list.h"
#include "ui/parts/empty_state.h"
#include "ui/shell/desk.h"

#include <QAction>
#include <QPainter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Three cards under each other, the last one still open.
void paintGhost(QPainter& painter, const QRectF& box, const paint::Theme& theme) {
    for (int i = 0; i < 3; ++i) {
        const QRectF card(box.center().x() - 130, box.top() + 6 + i * 40, 260, 32);
        painter.setPen(QPen(theme.ctl, 1.5, i == 2 ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(i == 2 ? QBrush(Qt::NoBrush) : QBrush(theme.surface));
        painter.drawRoundedRect(card, 6, 6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.line2);
        painter.drawRoundedRect(
            QRectF(card.left() + 14, card.center().y() - 4, 120 - 20 * i, 8), 4, 4
        );
    }
}

} // namespace

AnalysisPage::AnalysisPage(Desk& desk)
    : Page(desk),
      m_addMove(new QAction(this)),
      m_addMeeting(new QAction(this)),
      m_lead(new QAction(this)),
      m_remove(new QAction(this)),
      m_stack(new QStackedLayout(this)),
      m_inspector(new QStackedWidget(this)),
      m_moveInspector(new MoveInspector(desk)),
      m_meetingInspector(new MeetingInspector(desk)),
      m_results(new ResultsView(desk)),
      m_noResults(new EmptyState(paintGhost, 130)),
      m_opportunities(new OpportunityList(desk)),
      m_resultsStack(new QStackedWidget(this)),
      m_plan(new QAction(this)) {
    makeActions();
    m_shelves = {makeShelf(m_addMove), makeShelf(m_addMeeting)};
    for (const Shelf& shelf : m_shelves)
        m_stack->addWidget(shelf.widget);
    m_inspector->addWidget(m_moveInspector);
    m_inspector->addWidget(m_meetingInspector);
    m_inspector->addWidget(m_opportunities);
    m_resultsStack->addWidget(m_results);
    m_resultsStack->addWidget(m_noResults);
    m_noResults->setAction(m_plan, u"play"_s);
    m_stack->addWidget(m_resultsStack);
    connect(m_meetingInspector, &MeetingInspector::runWanted, this, &AnalysisPage::runMeeting);
    connect(m_results, &ResultsView::meetingChanged, this, &AnalysisPage::showResults);
    connect(m_opportunities, &OpportunityList::opened, this, [this](const QUuid& move) {
        showItem(u"growth_move"_s, move);
    });
    retranslate();
}

void AnalysisPage::makeActions() {
    m_addMove->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    m_addMeeting->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    connect(m_addMove, &QAction::triggered, this, &AnalysisPage::addMove);
    connect(m_addMeeting, &QAction::triggered, this, &AnalysisPage::addMeeting);
    connect(m_remove, &QAction::triggered, this, &AnalysisPage::removeChosen);
    connect(m_lead, &QAction::triggered, this, &AnalysisPage::leadChosen);
    // Nothing to see yet: the way there is a meeting.
    connect(m_plan, &QAction::triggered, this, [this] {
        if (m_meetings.empty())
            return addMeeting();
        setView(u"meetings"_s);
        m_meetingInspector->startTyping();
    });
}

AnalysisPage::Shelf AnalysisPage::makeShelf(QAction* add) {
    Shelf shelf;
    shelf.widget = new QWidget(this);
    shelf.stack = new QStackedLayout(shelf.widget);
    auto* margin = new QWidget(shelf.widget);
    auto* column = new QVBoxLayout(margin);
    column->setContentsMargins(20, 0, 12, 12);
    shelf.list = new CardList(margin);
    column->addWidget(shelf.list);
    shelf.empty = new EmptyState(paintGhost, 130, shelf.widget);
    shelf.empty->setAction(add, u"plus"_s);
    shelf.stack->addWidget(margin);
    shelf.stack->addWidget(shelf.empty);
    connect(shelf.list, &CardList::chosenChanged, this, &AnalysisPage::showChosen);
    connect(shelf.list, &CardList::removeWanted, this, &AnalysisPage::removeChosen);
    connect(shelf.list, &CardList::opened, this, [this] {
        if (m_view == Moves)
            m_moveInspector->startTyping();
        else
            m_meetingInspector->startTyping();
    });
    return shelf;
}

QString AnalysisPage::title() const {
    return tr("Analysis");
}

QString AnalysisPage::subtitle() const {
    if (m_view == Results)
        return tr("Where the team stands, the widest spread first");
    if (m_view == Meetings)
        return tr("What the team said over the evidence");
    return tr("What we will move, and who sees to it");
}

QList<PageView> AnalysisPage::views() const {
    return {
        {u"moves"_s, u"flag"_s, tr("Growth moves")},
        {u"meetings"_s, u"clock"_s, tr("Meetings")},
        {u"results"_s, u"chart"_s, tr("Results")}};
}

QString AnalysisPage::view() const {
    return views().at(m_view).id;
}

void AnalysisPage::setView(const QString& id) {
    const QList<PageView> all = views();
    for (int i = 0; i < all.size(); ++i)
        if (all[i].id == id)
            m_view = static_cast<View>(i);
    m_stack->setCurrentIndex(m_view);
    showChosen();
    emit titleChanged();
}

QAction* AnalysisPage::addAction() const {
    return m_view == Meetings ? m_addMeeting : m_addMove;
}

QList<TitleButton> AnalysisPage::titleButtons() const {
    if (m_view == Meetings && m_lead->isVisible())
        return {{m_addMeeting, false, u"plus"_s}, {m_lead, true, u"play"_s}};
    return {{addAction(), true, u"plus"_s}};
}
QList<QAction*> AnalysisPage::menuActions() const {
    return {m_addMove, m_addMeeting, m_lead, m_remove};
}
QWidget* AnalysisPage::inspector() {
    return m_inspector;
}

void AnalysisPage::retranslate() {
    m_addMove->setText(tr("Add growth move"));
    m_addMeeting->setText(tr("Add meeting"));
    m_remove->setText(tr("Remove"));
    offerToLead();
    m_plan->setText(tr("Plan a meeting"));
    m_results->retranslate();
    m_noResults->setWords(
        tr("Where does the team stand, and where is it furthest apart?"),
        {tr("Plan a meeting: five to seven attributes, and a facilitator who is not the principal."
         ),
         tr("In Compare each person places silently; nobody sees a single mark."),
         tr("Reveal shows the spread first. Then you talk, and place again.")},
        tr("On paper: hand out cards with the four anchors, and type the marks in afterwards.")
    );
    m_shelves[Moves].list->setAccessibleName(tr("Growth moves"));
    m_shelves[Meetings].list->setAccessibleName(tr("Meetings"));
    m_shelves[Moves].empty->setWords(
        tr("What will this team move, and with whom?"),
        {tr("Say what you saw: a photo, a decision, a seat."),
         tr("Choose one decision and the group whose say grows."),
         tr("Name an owner and a co-owner from another group, and a first step.")},
        tr("On paper: write each move on one sticky note, and type it here after the meeting.")
    );
    m_shelves[Meetings].empty->setWords(
        tr("When did the team look at the evidence together?"),
        {tr("Add the meeting and count who was there, by group."),
         tr("Note what was seen before what it may mean.")}
    );
    m_moveInspector->retranslate();
    m_meetingInspector->retranslate();
}

void AnalysisPage::fill(Shelf& shelf, bool empty) {
    shelf.stack->setCurrentIndex(empty ? 1 : 0);
}

void AnalysisPage::refresh() {
    const school::Reader& reader = desk().reader();
    m_moves = analysis::growthMoves(reader);
    m_meetings = analysis::meetings(reader);
    m_decisions = power::readMap(reader).decisions;
    for (QAction* action : {m_addMove, m_addMeeting})
        action->setEnabled(!desk().readOnly());
    m_shelves[Moves].list->setCards(moveCards(m_moves, m_decisions, desk().words()));
    m_shelves[Meetings].list->setCards(meetingCards(m_meetings, desk().words()));
    fill(m_shelves[Moves], m_moves.empty());
    fill(m_shelves[Meetings], m_meetings.empty());
    m_results->show(m_meetings);
    showChosen();
    emit titleChanged();
}

void AnalysisPage::showResults() {
    const auto meeting = m_results->meeting();
    m_resultsStack->setCurrentWidget(
        meeting ? static_cast<QWidget*>(m_results) : static_cast<QWidget*>(m_noResults)
    );
    m_remove->setEnabled(false);
    int people = 0;
    for (const analysis::Meeting& each : m_meetings)
        if (meeting == each.id)
            people = analysis::peopleHere(each);
    const school::Reader& reader = desk().reader();
    m_opportunities->show(
        m_moves,
        meeting ? analysis::dots(reader, *meeting) : std::map<Id<analysis::GrowthMove>, int>(),
        meeting ? analysis::hands(reader, *meeting)
                : std::map<Id<analysis::GrowthMove>, analysis::Hands>(),
        people
    );
    m_inspector->setCurrentWidget(m_opportunities);
    const bool turns = m_inspector->isHidden() == meeting.has_value();
    m_inspector->setVisible(meeting.has_value());
    if (turns)
        emit titleChanged();
}

const analysis::Meeting* AnalysisPage::chosenMeeting() const {
    const auto chosen = m_shelves[Meetings].list->chosen();
    const auto found = std::ranges::find_if(m_meetings, [&](const analysis::Meeting& meeting) {
        return chosen == meeting.id.uuid();
    });
    return m_view != Meetings || found == m_meetings.end() ? nullptr : &*found;
}

/// Runs the chosen meeting, or says what it needs first.
void AnalysisPage::leadChosen() {
    const analysis::Meeting* meeting = chosenMeeting();
    if (meeting == nullptr)
        return;
    if (const QString needed = analysis::neededToBegin(*meeting, desk().words()); needed.isEmpty())
        runMeeting(meeting->id);
    else
        desk().notify({needed, {}, {}});
}

/// What the title row and the menu say of the chosen meeting.
void AnalysisPage::offerToLead() {
    const analysis::Meeting* meeting = chosenMeeting();
    const bool open = meeting != nullptr && !meeting->endedAt.isValid() && !desk().readOnly();
    const bool turns = m_lead->isVisible() != open;
    m_lead->setVisible(open);
    m_lead->setText(
        open && meeting->begunAt.isValid() ? tr("Go on with the meeting") : tr("Run the meeting")
    );
    if (turns)
        emit titleChanged();
}

/// Leads the meeting on the laptop and the wall; one at a time.
void AnalysisPage::runMeeting(Id<analysis::Meeting> meeting) {
    if (m_console != nullptr) {
        m_console->raise();
        return m_console->activateWindow();
    }
    m_console = new MeetingConsole(desk(), meeting, window());
    m_console->open();
}

void AnalysisPage::showChosen() {
    offerToLead();
    if (m_view == Results)
        return showResults();
    const auto chosen = m_shelves[m_view].list->chosen();
    m_remove->setEnabled(chosen && !desk().readOnly());
    const auto is = [&](const auto& each) { return chosen == each.id.uuid(); };
    QWidget* shown = nullptr;
    if (m_view == Moves) {
        if (const auto move = std::find_if(m_moves.begin(), m_moves.end(), is);
            move != m_moves.end()) {
            m_moveInspector->show(*move, m_decisions);
            shown = m_moveInspector;
        }
    } else if (const auto meeting = std::find_if(m_meetings.begin(), m_meetings.end(), is);
               meeting != m_meetings.end()) {
        m_meetingInspector->show(*meeting);
        shown = m_meetingInspector;
    }
    if (shown != nullptr)
        m_inspector->setCurrentWidget(shown);
    const bool turns = m_inspector->isHidden() == (shown != nullptr);
    m_inspector->setVisible(shown != nullptr);
    if (turns)
        emit titleChanged();
}

void AnalysisPage::addMove() {
    analysis::GrowthMove move;
    move.title = tr("New growth move");
    move.position = analysis::nextPosition(desk().reader());
    setView(u"moves"_s);
    if (!desk().perform(tr("Added a growth move"), [&](school::Edit& edit) {
            analysis::put(edit, move);
        }))
        return;
    refresh();
    m_shelves[Moves].list->choose(move.id.uuid());
    m_moveInspector->startTyping();
}

void AnalysisPage::addMeeting() {
    analysis::Meeting meeting;
    meeting.title = tr("Reading the evidence together");
    meeting.heldOn = desk().today();
    setView(u"meetings"_s);
    if (!desk().perform(tr("Added a meeting"), [&](school::Edit& edit) {
            analysis::put(edit, meeting);
        }))
        return;
    refresh();
    m_shelves[Meetings].list->choose(meeting.id.uuid());
    m_meetingInspector->startTyping();
}

void AnalysisPage::removeChosen() {
    if (m_view == Results)
        return;
    const auto chosen = m_shelves[m_view].list->chosen();
    if (!chosen)
        return;
    desk().perform(
        m_view == Moves ? tr("Removed a growth move") : tr("Removed a meeting"),
        [&](school::Edit& edit) {
            if (m_view == Moves)
                analysis::remove(edit, Id<analysis::GrowthMove>(*chosen));
            else
                analysis::remove(edit, Id<analysis::Meeting>(*chosen));
        },
        Offer::Undo
    );
}

void AnalysisPage::showItem(const QString& kind, const QUuid& id) {
    refresh();
    if (kind == u"growth_move"_s) {
        setView(u"moves"_s);
        return m_shelves[Moves].list->choose(id);
    }
    setView(u"meetings"_s);
    for (const analysis::Meeting& meeting : m_meetings)
        for (const analysis::MeetingNote& note : meeting.notes)
            if (note.id.uuid() == id)
                m_shelves[Meetings].list->choose(meeting.id.uuid());
}

bool AnalysisPage::concerns(const school::Changes& changes) const {
    return changes.touches(report::tablesOf(CourseStep::Analysis)) ||
           changes.touches(u"decision"_s);
}

Progress AnalysisPage::progress(const school::Reader& reader) {
    const auto moves = analysis::growthMoves(reader);
    if (moves.empty())
        return {0, tr("No growth move yet")};
    const auto committed =
        std::count_if(moves.begin(), moves.end(), [](const analysis::GrowthMove& move) {
            return move.status == MoveStatus::Chosen || move.status == MoveStatus::Started ||
                   move.status == MoveStatus::Done;
        });
    // One to three moves are what the protocol asks for: the first chosen one is most of the way.
    const double share = committed > 0 ? std::min(1.0, .6 + .2 * double(committed)) : .3;
    return {share, tr("%n growth move(s) chosen", nullptr, int(committed))};
}

} // namespace trellis::ui
