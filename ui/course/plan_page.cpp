#include "ui/course/plan_page.h"

#include "core/course/store.h"
#include "core/exchange/calendar.h"
#include "core/report/course_plan.h"
#include "core/report/standing.h"
#include "core/team/profile.h"
#include "ui/course/event_inspector.h"
#include "ui/course/plan_dialogs.h"
#include "ui/course/plan_timeline.h"
#include "ui/course/week_cards.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/themed.h"
#include "ui/report/pdf_writer.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/saving.h"

#include <QAction>
#include <QDesktopServices>
#include <QPainter>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using course::Event;

/// Three bars over weeks, and the diamond at their end.
void paintGhost(QPainter& painter, const QRectF& box, const paint::Theme& theme) {
    painter.setPen(QPen(theme.ctl, 1.5, Qt::DashLine));
    painter.setBrush(theme.surface);
    for (int i = 0; i < 3; ++i)
        painter.drawRoundedRect(
            QRectF(box.center().x() - 150 + 70 * i, box.top() + 6 + i * 40, 130, 28), 6, 6
        );
    painter.translate(box.center().x() + 150, box.top() + 100);
    painter.rotate(45);
    painter.drawRect(QRectF(-8, -8, 16, 16));
}

paint::StatusPicture statusOf(course::State state, const Words& words) {
    const QString word = course::stateWord(state, words);
    switch (state) {
    case course::State::Done:
        return {paint::Status::Ok, word, {}};
    case course::State::Overdue:
        return {paint::Status::Attention, word, {}};
    case course::State::Ahead:
    case course::State::Now:
    case course::State::Over:
        break;
    }
    return {paint::Status::Neutral, word, u"cal"_s};
}

} // namespace

PlanPage::PlanPage(Desk& desk)
    : Page(desk),
      m_start(new QAction(this)),
      m_shift(new QAction(this)),
      m_add(new QAction(this)),
      m_export(new QAction(this)),
      m_print(new QAction(this)),
      m_remove(new QAction(this)),
      m_stack(new QStackedLayout(this)),
      m_timeline(new PlanTimeline),
      m_week{new DatesCard, new DatesCard, new DatesCard},
      m_list(new CardList),
      m_empty(new EmptyState(paintGhost, 130)),
      m_inspector(new EventInspector(desk)) {
    layOut();
    connectParts();
    retranslate();
}

void PlanPage::layOut() {
    auto* wide = new QWidget;
    auto* column = new QVBoxLayout(wide);
    column->setContentsMargins(24, 4, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_timeline);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(16);
    for (DatesCard* card : m_week)
        cards->addWidget(card, 1);
    column->addLayout(cards);
    column->addStretch();
    setGround(*wide, Ground::Paper);
    auto* scroll = new QScrollArea;
    scroll->setWidget(wide);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* listed = new QWidget;
    auto* margin = new QVBoxLayout(listed);
    margin->setContentsMargins(20, 0, 12, 12);
    margin->addWidget(m_list);
    m_empty->setAction(m_start, u"cal"_s);
    m_stack->addWidget(scroll);
    m_stack->addWidget(listed);
    m_stack->addWidget(m_empty);
}

void PlanPage::connectParts() {
    m_add->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    m_print->setShortcut(QKeySequence::Print);
    connect(m_start, &QAction::triggered, this, &PlanPage::askForStart);
    connect(m_shift, &QAction::triggered, this, &PlanPage::askForShift);
    connect(m_add, &QAction::triggered, this, &PlanPage::addOwn);
    connect(m_export, &QAction::triggered, this, &PlanPage::exportCalendar);
    connect(m_print, &QAction::triggered, this, &PlanPage::savePlan);
    connect(m_remove, &QAction::triggered, this, &PlanPage::removeChosen);
    connect(m_timeline, &PlanTimeline::chosenChanged, this, [this] {
        m_chosen = m_timeline->chosen();
        showChosen();
    });
    connect(m_timeline, &PlanTimeline::opened, m_inspector, &EventInspector::startTyping);
    connect(m_timeline, &PlanTimeline::moved, this, [this](Event event, int days) {
        event.startsOn = event.startsOn.addDays(days);
        event.endsOn = event.endsOn.addDays(days);
        change(tr("Moved a date of the course"), std::move(event));
    });
    connect(m_timeline, &PlanTimeline::stretched, this, [this](Event event, int days) {
        event.endsOn = std::max(event.startsOn, event.endsOn.addDays(days));
        change(tr("Moved the end of a date of the course"), std::move(event));
    });
    connect(m_timeline, &PlanTimeline::ticked, this, &PlanPage::tick);
    for (DatesCard* card : m_week) {
        connect(card, &DatesCard::ticked, this, &PlanPage::tick);
        connect(card, &DatesCard::wanted, this, &PlanPage::choose);
    }
    connect(m_list, &CardList::chosenChanged, this, [this] {
        if (m_view != List)
            return;
        m_chosen = m_list->chosen();
        showChosen();
    });
    connect(m_list, &CardList::opened, m_inspector, &EventInspector::startTyping);
    connect(m_list, &CardList::removeWanted, this, &PlanPage::removeChosen);
}

void PlanPage::tick(Event event) {
    event.done = !event.done;
    change(
        event.done ? tr("Ticked a date of the course") : tr("Took a tick away from a date"),
        std::move(event)
    );
}

void PlanPage::showWeek() {
    const WeekWork work = weekWork(m_events, m_calendar, m_standing, desk().today());
    const Words& words = desk().words();
    m_week[0]->setHeading(tr("This week with the team"), tr("Nothing is planned this week."));
    m_week[1]->setHeading(tr("On your own"), tr("Nothing is planned this week."));
    m_week[2]->setHeading(tr("To hand in"), tr("Everything is handed in."));
    m_week[0]->showTasks(work.withTeam, words, desk().readOnly());
    m_week[1]->showTasks(work.onYourOwn, words, desk().readOnly());
    m_week[2]->showHandIns(work.toHandIn, m_standing, words);
}

QString PlanPage::title() const {
    return tr("Course plan");
}
QString PlanPage::subtitle() const {
    return m_events.empty() ? QString()
                            : course::planSentence(m_events, m_calendar.weeks, desk().words());
}
QList<PageView> PlanPage::views() const {
    return {{u"timeline"_s, u"cal"_s, tr("Timeline")}, {u"list"_s, u"list"_s, tr("List")}};
}
QString PlanPage::view() const {
    return m_view == List ? u"list"_s : u"timeline"_s;
}

void PlanPage::setView(const QString& id) {
    m_view = id == u"list"_s ? List : Timeline;
    m_stack->setCurrentIndex(m_events.empty() ? Empty : m_view);
    if (!m_chosen && m_view == List)
        m_chosen = m_list->chosen();
    if (m_chosen)
        choose(*m_chosen);
    emit titleChanged();
}

QList<TitleButton> PlanPage::titleButtons() const {
    return {{m_print, false, u"file"_s}, {m_shift, false, u"cal"_s}, {m_add, true, u"plus"_s}};
}
QList<QAction*> PlanPage::menuActions() const {
    return {m_add, m_shift, m_start, m_print, m_export, m_remove};
}
QWidget* PlanPage::inspector() {
    return m_inspector;
}

void PlanPage::retranslate() {
    m_start->setText(tr("First day and form…"));
    m_shift->setText(tr("Shift dates…"));
    m_add->setText(tr("Add date"));
    m_export->setText(tr("Export to a calendar…"));
    m_print->setText(tr("Plan as PDF…"));
    m_remove->setText(tr("Remove date"));
    m_timeline->setAccessibleName(tr("Timeline of the course"));
    m_list->setAccessibleName(tr("Dates of the course"));
    m_empty->setWords(
        tr("When does your course begin?"),
        {tr("Choose the first day, and whether it has thirteen weeks or ten."),
         tr("Every session, talk and hand-in takes its day from that."),
         tr("Move what your school needs otherwise: any date can be another one.")}
    );
    m_inspector->retranslate();
}

void PlanPage::refresh() {
    const school::Reader& reader = desk().reader();
    const team::SchoolProfile profile = team::profile(reader);
    m_events = course::events(reader);
    m_calendar = {profile.courseStart, profile.courseWeeks};
    if (!m_calendar.start.isValid() && !m_events.empty())
        m_calendar.start = m_events.front().startsOn;
    m_standing = report::readStanding(reader, desk().today());
    const bool able = !desk().readOnly();
    for (QAction* action : {m_start, m_add})
        action->setEnabled(able);
    m_shift->setEnabled(able && !m_events.empty());
    for (QAction* action : {m_export, m_print})
        action->setEnabled(!m_events.empty());
    m_timeline->show(
        planRows(m_events, m_calendar, m_standing, desk().today(), desk().words()),
        m_calendar,
        desk().today()
    );
    showWeek();
    m_list->setCards(cards());
    m_stack->setCurrentIndex(m_events.empty() ? Empty : m_view);
    showChosen();
    emit titleChanged();
}

std::vector<ListCard> PlanPage::cards() const {
    const Words& words = desk().words();
    std::vector<ListCard> cards;
    for (const Event& event : m_events) {
        ListCard card{event.id.uuid(), course::titleOf(event, words.language())};
        card.body = event.note;
        QStringList facts{
            vocabulary::label(event.kind, words.language()), course::whenSentence(event, words)};
        if (!event.place.isEmpty())
            facts.append(event.place);
        card.caption = facts.join(u" · "_s);
        card.status = statusOf(course::stateOf(event, m_standing, desk().today()), words);
        cards.push_back(std::move(card));
    }
    return cards;
}

void PlanPage::choose(const QUuid& event) {
    m_chosen = event;
    if (m_view == List)
        m_list->choose(event);
    else
        m_timeline->choose(event);
    showChosen();
}

void PlanPage::showChosen() {
    const auto event = std::find_if(m_events.begin(), m_events.end(), [&](const Event& each) {
        return m_chosen == each.id.uuid();
    });
    const bool shown = event != m_events.end();
    m_remove->setEnabled(shown && !desk().readOnly());
    if (shown)
        m_inspector->show(*event, m_standing);
    const bool turns = m_inspector->isHidden() == shown;
    m_inspector->setVisible(shown);
    if (turns)
        emit titleChanged();
}

void PlanPage::change(const QString& label, Event event) {
    if (!desk().readOnly())
        desk().perform(label, [&](school::Edit& edit) { course::put(edit, event); });
}

void PlanPage::askForStart() {
    auto* dialog = new CourseStartDialog(m_calendar, desk().today(), window());
    connect(dialog, &CourseStartDialog::chosen, this, &PlanPage::start);
    dialog->open();
}

void PlanPage::start(const course::Calendar& calendar) {
    const course::NewPlan plan = course::replanned(m_events, calendar, QUuid::createUuid());
    team::SchoolProfile profile = team::profile(desk().reader());
    profile.courseStart = calendar.start;
    profile.courseWeeks = calendar.weeks;
    desk().perform(
        tr("Made the course plan"),
        [&](school::Edit& edit) {
            team::put(edit, profile);
            for (const Id<Event>& event : plan.dropped)
                course::remove(edit, event);
            course::put(edit, plan.kept);
        },
        Offer::Undo
    );
}

void PlanPage::askForShift() {
    auto* dialog = new ShiftDialog(m_events, desk().today(), desk().words(), window());
    connect(dialog, &ShiftDialog::chosen, this, &PlanPage::shift);
    dialog->open();
}

void PlanPage::shift(QDate from, int days) {
    const std::vector<Event> moved = course::shifted(m_events, from, days);
    if (moved.empty())
        return;
    desk().perform(
        tr("Shifted the dates of the course"),
        [&](school::Edit& edit) { course::put(edit, moved); },
        Offer::Undo
    );
}

void PlanPage::addOwn() {
    Event event;
    event.title = tr("A date of our own");
    event.startsOn = desk().today();
    event.endsOn = event.startsOn;
    if (!desk().perform(tr("Added a date to the course"), [&](school::Edit& edit) {
            course::put(edit, event);
        }))
        return;
    refresh();
    choose(event.id.uuid());
    m_inspector->startTyping();
}

void PlanPage::removeChosen() {
    if (!m_chosen || desk().readOnly())
        return;
    desk().perform(
        tr("Removed a date of the course"),
        [&](school::Edit& edit) { course::remove(edit, Id<Event>(*m_chosen)); },
        Offer::Undo
    );
}

void PlanPage::exportCalendar() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto path = desk().dialogs().saveFile(
        tr("Export to a calendar"),
        u"%1/%2.ics"_s.arg(folder, tr("Course plan")),
        tr("Calendar") + u" (*.ics)"_s
    );
    if (!path)
        return;
    const bool written = desk().attempt([&] {
        saveWhole(
            *path, exchange::toCalendar(exchange::calendarOf(desk().reader(), desk().language()))
        );
    });
    if (written)
        desk().notify({tr("Saved the calendar. Another program can open it."), {}, {}});
}

void PlanPage::savePlan() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto path = desk().dialogs().saveFile(
        tr("Plan as PDF"), u"%1/%2.pdf"_s.arg(folder, tr("Course plan")), tr("PDF (*.pdf)")
    );
    if (!path)
        return;
    const bool written = desk().attempt([&] {
        const report::Document plan =
            report::coursePlan(desk().reader(), desk().today(), desk().words());
        saveWhole(*path, report::toPdf(plan, report::usualPaper()));
    });
    if (written)
        desk().notify({tr("Saved the plan. Names are roles in it."), tr("Open"), [path = *path] {
                           QDesktopServices::openUrl(QUrl::fromLocalFile(path));
                       }});
}

void PlanPage::showItem(const QString& kind, const QUuid& id) {
    refresh();
    if (kind == u"course_event"_s) {
        setView(u"list"_s);
        choose(id);
    }
}

} // namespace trellis::ui
