#include "ui/course/home_page.h"

#include "core/course/store.h"
#include "core/photovoice/store.h"
#include "core/report/next_item.h"
#include "core/report/standing.h"
#include "core/report/voices.h"
#include "core/school/school.h"
#include "core/team/profile.h"
#include "ui/course/activity_card.h"
#include "ui/course/evidence_card.h"
#include "ui/course/photo_strip.h"
#include "ui/course/talk_card.h"
#include "ui/course/week_strip.h"
#include "ui/parts/button.h"
#include "ui/parts/text_label.h"
#include "ui/shell/desk.h"
#include "ui/shell/share_dialog.h"

#include <QGridLayout>
#include <QScrollArea>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int gap = 16;

QVBoxLayout* columnOf(std::initializer_list<QWidget*> cards) {
    auto* column = new QVBoxLayout;
    column->setSpacing(gap);
    for (QWidget* card : cards)
        column->addWidget(card);
    column->addStretch();
    return column;
}

std::vector<PageEntry> pagesOf(const std::vector<HomeStep>& steps) {
    std::vector<PageEntry> pages;
    for (const HomeStep& step : steps)
        pages.push_back(step.page);
    return pages;
}

} // namespace

HomePage::HomePage(Desk& desk, std::vector<HomeStep> steps)
    : Page(desk),
      m_pages(pagesOf(steps)),
      m_thumbnails(desk.school()),
      m_weekCard(new Card),
      m_week(new WeekStrip),
      m_beginCard(new Card),
      m_beginWords(new TextLabel({}, paint::TextStyle::SectionTitle)),
      m_beginWhy(new TextLabel({}, paint::TextStyle::Body, Ink::Secondary)),
      m_begin(new Button({}, ButtonKind::Plain, u"cal"_s)),
      m_steps(new StepRows(std::move(steps))),
      m_photos(new PhotoStrip(m_thumbnails)),
      m_talk(new TalkCard),
      m_evidence(new EvidenceCard),
      m_activity(new ActivityCard(m_thumbnails)) {
    layOut();
    connectCards();
}

void HomePage::layOut() {
    m_weekCard->content()->addWidget(m_week);
    m_beginCard->content()->addWidget(m_beginWords);
    m_beginCard->content()->addWidget(m_beginWhy);
    m_beginCard->content()->addWidget(m_begin, 0, Qt::AlignLeft);
    m_beginWhy->wrapped();
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(24, 0, 24, 24);
    grid->setSpacing(gap);
    grid->addWidget(m_weekCard, 0, 0, 1, 2);
    grid->addWidget(m_beginCard, 1, 0, 1, 2);
    grid->addLayout(columnOf({m_steps, m_photos}), 2, 0);
    grid->addLayout(columnOf({m_talk, m_evidence, m_activity}), 2, 1);
    grid->setColumnStretch(0, 19);
    grid->setColumnStretch(1, 10);
    grid->setRowStretch(2, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    setGround(*content, Ground::Paper);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(scroll);
}

void HomePage::connectCards() {
    const auto goTo = [this](const QString& page) { desk().goTo({page, {}, {}}); };
    connect(m_begin, &Button::clicked, this, [goTo] { goTo(u"plan"_s); });
    connect(m_talk, &TalkCard::planWanted, this, [goTo] { goTo(u"plan"_s); });
    connect(m_steps, &StepRows::wanted, this, &HomePage::openStep);
    connect(m_photos, &PhotoStrip::allWanted, this, [goTo] { goTo(u"photovoice"_s); });
    connect(m_photos, &PhotoStrip::wanted, this, [this](const QUuid& photo) {
        desk().goTo({{}, u"photo"_s, photo});
    });
    connect(m_talk, &TalkCard::briefWanted, this, &HomePage::makeBrief);
    connect(m_talk, &TalkCard::lastWanted, this, [this](const QUuid& talk) {
        desk().goTo({u"coaching"_s, u"one_to_one"_s, talk});
    });
    connect(m_talk, &TalkCard::ticked, this, [this](course::Event event, bool done) {
        event.done = done;
        desk().perform(
            done ? tr("Ticked a date of the course") : tr("Took a tick away from a date"),
            [&](school::Edit& edit) { course::put(edit, event); }
        );
    });
}

/// To the very thing that waits there; to the page where it is no single one.
void HomePage::openStep(CourseStep step, const QString& page) {
    std::optional<evidence::Thing> item;
    for (const course::NextStep& next : m_next)
        if (next.step == step && next.about)
            desk().attempt([&] {
                item = report::nextItem(desk().reader(), *next.about, desk().today());
            });
    desk().goTo(item ? Place{page, item->kind, item->id} : Place{page, {}, {}});
}

void HomePage::makeBrief() {
    ShareDialog(desk(), window()).exec();
}

void HomePage::refresh() {
    const school::Reader& reader = desk().reader();
    const Words& words = desk().words();
    const QDate today = desk().today();
    const team::SchoolProfile profile = team::profile(reader);
    const std::vector<course::Event> events = course::events(reader);
    const course::Standing standing = report::readStanding(reader, today);
    showWeek(events, {profile.courseStart, profile.courseWeeks});
    m_next = course::nextSteps(events, standing, today, words);
    m_steps->show(m_next, reader, words);
    m_photos->show(photovoice::readAlbum(reader), today, words);
    m_talk->show(outlook(events), words);
    m_evidence->show(standing, report::evidenceByGroup(reader), words);
    m_activity->show(recentActivity(reader, m_pages, today, words), today, words);
    emit titleChanged();
}

void HomePage::showWeek(
    const std::vector<course::Event>& events, const course::Calendar& calendar
) {
    const bool hasStart = calendar.start.isValid();
    m_weekCard->setVisible(hasStart);
    m_beginCard->setVisible(!hasStart);
    m_beginWords->setText(tr("When does your course begin?"));
    m_beginWhy->setText(tr(
        "With a first day, every session, talk and hand-in has its date, and this page says what "
        "comes next."
    ));
    m_begin->setWords(tr("Set the first day"));
    m_begin->setEnabled(!desk().readOnly());
    m_title = tr("Welcome");
    m_subtitle = tr("Four steps and a Keystone: begin with any of them");
    if (!hasStart)
        return;
    const Words& words = desk().words();
    m_subtitle = course::weekSentence(calendar, desk().today(), words);
    const QString theme = course::weekTheme(events, calendar, desk().today(), words.language());
    m_title = theme.isEmpty() ? tr("Home") : theme;
    m_week->show(calendar, events, desk().today(), m_subtitle);
}

TalkOutlook HomePage::outlook(const std::vector<course::Event>& events) const {
    const QDate today = desk().today();
    TalkOutlook outlook;
    outlook.today = today;
    outlook.readOnly = desk().readOnly();
    outlook.next = course::nextTalk(events, today);
    const std::vector<course::OneToOne> talks = course::oneToOnes(desk().reader());
    if (!talks.empty())
        outlook.last = talks.front();
    // What the talk's log says goes before the plan: it was agreed later.
    if (outlook.last && outlook.last->shared.nextOn >= today &&
        (!outlook.next || outlook.last->shared.nextOn < outlook.next->startsOn)) {
        course::Event agreed;
        agreed.kind = CourseEventKind::OneToOne;
        agreed.startsOn = outlook.last->shared.nextOn;
        agreed.endsOn = agreed.startsOn;
        outlook.next = agreed;
    }
    const QDate until = outlook.next ? outlook.next->endsOn : today.addDays(7);
    outlook.toDo = course::during(
        events, today.addDays(-7), std::min(until, today.addDays(7)), {CourseEventKind::OwnTask}
    );
    return outlook;
}

} // namespace trellis::ui
