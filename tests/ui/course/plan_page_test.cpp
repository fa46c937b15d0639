#include "core/course/findings.h"
#include "core/course/store.h"
#include "core/team/profile.h"
#include "tests/ui/shell/page_window.h"
#include "tests/ui/year/hands.h"
#include "tests/ui/year/papers.h"
#include "ui/course/plan_page.h"
#include "ui/course/plan_timeline.h"
#include "ui/parts/card_list.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate firstDay(2026, 9, 8);

class PlanWindow : public PageWindow<ui::PlanPage> {
public:
    PlanWindow() {
        page->start({firstDay, 13});
        settle(); // the timeline takes the room of the empty page
    }

    course::Event event(const QString& key) {
        for (const course::Event& each : course::events(reader()))
            if (each.formKey == key)
                return each;
        FAIL("no such event");
        std::abort();
    }
    QPoint place(const QString& key) {
        return timeline().placeOf(event(key).id.uuid()).center().toPoint();
    }
    /// How wide a week is now: the inspector takes room from them.
    int aWeek() { return (timeline().width() - 160) / 13; }
    ui::PlanTimeline& timeline() { return find<ui::PlanTimeline>(); }
};

void drag(QWidget& widget, QPoint from, QPoint to) {
    QTest::mousePress(&widget, Qt::LeftButton, {}, from);
    QMouseEvent move(
        QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {}
    );
    QCoreApplication::sendEvent(&widget, &move);
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, to);
    settle();
}

} // namespace

TEST_CASE("A new school makes its plan from a first day, and can take it back", "[plan]") {
    PlanWindow plan;
    CHECK(course::events(plan.reader()).size() == course::form(13).size());
    CHECK(team::profile(plan.reader()).courseStart == firstDay);
    plan.window->menus().undo->trigger();
    CHECK(course::events(plan.reader()).empty());
    CHECK_FALSE(team::profile(plan.reader()).courseStart.isValid());
}

TEST_CASE("Another form keeps what people ticked, wrote and added of their own", "[plan]") {
    PlanWindow plan;
    course::Event talk = plan.event(u"talk 2"_s);
    talk.done = true;
    talk.place = u"Library"_s;
    course::Event own;
    own.title = u"Open house"_s;
    own.startsOn = own.endsOn = QDate(2026, 10, 1);
    plan.window->desk().perform(u"Wrote"_s, [&](school::Edit& edit) {
        course::put(edit, talk);
        course::put(edit, own);
    });
    plan.page->start({firstDay, 10});
    const course::Event after = plan.event(u"talk 2"_s);
    CHECK(after.id == talk.id);
    CHECK(after.done);
    CHECK(after.place == u"Library"_s);
    CHECK(after.startsOn < talk.startsOn);
    const auto events = course::events(plan.reader());
    CHECK(std::find(events.begin(), events.end(), own) != events.end());
}

TEST_CASE("A bar is moved and made longer with the mouse, one edit each", "[plan]") {
    PlanWindow plan;
    const course::Event before = plan.event(u"work power"_s);
    const int edits = plan.edits();
    // In its first week, where no diamond of the row lies on the bar.
    const QRectF bar = plan.timeline().placeOf(before.id.uuid());
    const QPoint held(int(bar.left()) + plan.aWeek() / 3, int(bar.center().y()));
    drag(plan.timeline(), held, held + QPoint(plan.aWeek(), 0));
    CHECK(plan.event(u"work power"_s).startsOn == before.startsOn.addDays(7));
    CHECK(plan.event(u"work power"_s).endsOn == before.endsOn.addDays(7));
    const QRectF box = plan.timeline().placeOf(before.id.uuid());
    const QPoint end(int(box.right()) - 4, int(box.center().y()));
    drag(plan.timeline(), end, end + QPoint(2 * plan.aWeek(), 0));
    CHECK(plan.event(u"work power"_s).startsOn == before.startsOn.addDays(7));
    CHECK(plan.event(u"work power"_s).endsOn == before.endsOn.addDays(21));
    CHECK(plan.edits() == edits + 2);
}

TEST_CASE("The same is done with the keyboard, and a date is ticked with Space", "[plan]") {
    PlanWindow plan;
    const course::Event before = plan.event(u"practice 1"_s);
    ui::PlanTimeline& timeline = plan.timeline();
    timeline.setFocus();
    QTest::keyClick(&timeline, Qt::Key_Down);
    REQUIRE(timeline.chosen() == before.id.uuid());
    QTest::keyClick(&timeline, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&timeline, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&timeline, Qt::Key_Space);
    const course::Event after = plan.event(u"practice 1"_s);
    CHECK(after.startsOn == before.startsOn.addDays(7));
    CHECK(after.endsOn == before.endsOn.addDays(14));
    CHECK(after.done);
}

TEST_CASE("A date of one's own is added, named, given an hour and a place", "[plan]") {
    PlanWindow plan;
    plan.action(u"Add date"_s).trigger();
    plan.type<QLineEdit>(u"What"_s, u"Open house"_s);
    plan.type<QLineEdit>(u"Hour"_s, u"6 pm"_s);
    plan.type<QLineEdit>(u"Place"_s, u"Gym"_s);
    plan.type<QLineEdit>(u"Hour"_s, u"after dinner"_s);
    const auto events = course::events(plan.reader());
    const auto own = std::find_if(events.begin(), events.end(), [](const course::Event& event) {
        return event.formKey.isEmpty();
    });
    REQUIRE(own != events.end());
    CHECK(own->title == u"Open house"_s);
    CHECK(own->at == QTime(18, 0));
    CHECK(own->place == u"Gym"_s);
}

TEST_CASE("Everything after a day is shifted in one edit", "[plan]") {
    PlanWindow plan;
    const course::Event early = plan.event(u"session 1"_s);
    const course::Event late = plan.event(u"session 4"_s);
    const int edits = plan.edits();
    plan.page->shift(firstDay.addDays(28), 7);
    CHECK(plan.event(u"session 1"_s) == early);
    CHECK(plan.event(u"session 4"_s).startsOn == late.startsOn.addDays(7));
    CHECK(plan.edits() == edits + 1);
}

TEST_CASE("The plan is written as a calendar, and a folder that is closed is told", "[plan]") {
    PlanWindow plan;
    const QString path = plan.shell.folder.path(u"plan.ics"_s);
    plan.shell.dialogs.paths = {path, u"/nowhere/plan.ics"_s};
    plan.action(u"Export to a calendar…"_s).trigger();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count("BEGIN:VEVENT") == int(course::events(plan.reader()).size()));
    QString told;
    QObject::connect(&plan.window->desk(), &ui::Desk::failed, [&](const QString& sentence) {
        told = sentence;
    });
    plan.action(u"Export to a calendar…"_s).trigger();
    CHECK(told.contains(u"/nowhere/plan.ics"_s));
}

TEST_CASE("The plan is saved as a PDF, with every session in it", "[plan]") {
    PlanWindow plan;
    const QString path = plan.shell.folder.path(u"plan.pdf"_s);
    plan.shell.dialogs.paths = {path};
    plan.action(u"Plan as PDF…"_s).trigger();
    const QString words = wordsOfPdf(path);
    for (const QString& key : {u"session 1"_s, u"session 4"_s})
        CHECK(words.contains(course::titleOf(plan.event(key), Language::English)));
}

TEST_CASE(
    "Minutes that are no number leave the file as it is, and say how to write them", "[plan]"
) {
    PlanWindow plan;
    plan.action(u"Add date"_s).trigger();
    plan.type<QLineEdit>(u"Minutes"_s, u"90"_s);
    const int edits = plan.edits();
    plan.type<QLineEdit>(u"Minutes"_s, u"an hour"_s);
    CHECK(plan.edits() == edits);
    const auto events = course::events(plan.reader());
    CHECK(std::count_if(events.begin(), events.end(), [](const course::Event& event) {
              return event.formKey.isEmpty() && event.minutes == 90;
          }) == 1);
    const auto labels = plan.window->findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().startsWith(u"How many minutes"_s);
    }));
}

TEST_CASE("The list has every date, and the chosen one can be changed beside it", "[plan]") {
    PlanWindow plan;
    plan.page->setView(u"list"_s);
    settle();
    auto& list = plan.find<ui::CardList>();
    CHECK(list.model()->rowCount() == int(course::events(plan.reader()).size()));
    plan.type<QLineEdit>(u"Place"_s, u"Room 12"_s);
    const auto events = course::events(plan.reader());
    CHECK(std::count_if(events.begin(), events.end(), [](const course::Event& event) {
              return event.place == u"Room 12"_s;
          }) == 1);
}

TEST_CASE(
    "The first day and the form are asked for in a dialog, and Esc changes nothing", "[plan]"
) {
    PageWindow<ui::PlanPage> plan;
    Hands hands(*plan.window);
    const auto open = [&] { plan.action(u"First day and form…"_s).trigger(); };
    hands.inDialog(open, [](Hands& dialog) { dialog.press(Qt::Key_Escape); });
    CHECK(course::events(plan.reader()).empty());
    hands.inDialog(open, [](Hands& dialog) {
        dialog.day(u"First day"_s, firstDay);
        dialog.choose(u"Form of the course"_s, u"10 weeks"_s);
        dialog.click(u"Make the plan"_s);
    });
    CHECK(team::profile(plan.reader()).courseStart == firstDay);
    CHECK(course::events(plan.reader()).size() == course::form(10).size());
}

TEST_CASE("Everything from a day on is shifted in a dialog, and what is earlier stays", "[plan]") {
    PlanWindow plan;
    const QDate first = plan.event(u"session 1"_s).startsOn;
    const QDate second = plan.event(u"session 2"_s).startsOn;
    Hands(*plan.window)
        .inDialog(
            [&] { plan.action(u"Shift dates…"_s).trigger(); },
            [&](Hands& dialog) {
                dialog.day(u"Everything from"_s, first.addDays(1));
                dialog.count(u"By days"_s, 7);
                dialog.click(u"Shift dates"_s);
            }
        );
    CHECK(plan.event(u"session 1"_s).startsOn == first);
    CHECK(plan.event(u"session 2"_s).startsOn == second.addDays(7));
}
