#include "core/course/findings.h"
#include "tests/print_qt.h"

#include <QRandomGenerator>
#include <QSet>

using namespace trellis;
using namespace trellis::course;
using namespace Qt::Literals::StringLiterals;

namespace {

const QUuid space = QUuid::createUuidV5(QUuid(), QByteArray("a school"));
const QDate monday(2026, 9, 7);

const Event& named(const std::vector<Event>& events, const QString& key) {
    const auto found = std::find_if(events.begin(), events.end(), [&](const Event& event) {
        return event.formKey == key;
    });
    REQUIRE(found != events.end());
    return *found;
}

std::vector<int> weeksOf(CourseEventKind kind, const Calendar& calendar) {
    std::vector<int> weeks;
    for (const Event& event : plan(calendar, space))
        if (event.kind == kind)
            weeks.push_back(calendar.weekOf(event.startsOn));
    return weeks;
}

} // namespace

TEST_CASE("Sessions of the whole group are in the weeks that the course says", "[course]") {
    CHECK(weeksOf(CourseEventKind::Session, {monday, 13}) == std::vector{1, 5, 9, 13});
    CHECK(weeksOf(CourseEventKind::Session, {monday, 10}) == std::vector{1, 4, 7, 10});
    CHECK(weeksOf(CourseEventKind::OneToOne, {monday, 13}) == std::vector{3, 7, 11});
    CHECK(plan({monday, 12}, space).empty());
}

TEST_CASE("Every event of both courses lies in its weeks, on any first day", "[course]") {
    for (const int weeks : courseLengths)
        for (int day = 0; day < 7; ++day) {
            const Calendar calendar{monday.addDays(day), weeks};
            const auto events = plan(calendar, space);
            REQUIRE(events.size() == form(weeks).size());
            for (size_t i = 0; i < events.size(); ++i) {
                const FormEvent& planned = form(weeks)[i];
                INFO(planned.key.toStdString() << " of " << weeks << ", day " << day);
                CHECK(calendar.weekOf(events[i].startsOn) == planned.firstWeek);
                CHECK(calendar.weekOf(events[i].endsOn) == planned.lastWeek);
                CHECK(events[i].endsOn >= events[i].startsOn);
                CHECK(planned.lastWeek <= weeks);
                if (planned.weekday > 0)
                    CHECK(events[i].startsOn.dayOfWeek() == planned.weekday);
            }
        }
}

TEST_CASE("Both courses say everything in both languages and hand in the same things", "[course]") {
    QSet<QString> keys;
    for (const FormEvent& event : form(13)) {
        keys.insert(event.key);
        const FormWords english = formWords(event.key, Language::English);
        const FormWords spanish = formWords(event.key, Language::Spanish);
        INFO(event.key.toStdString());
        CHECK_FALSE(english.title.isEmpty());
        CHECK_FALSE(spanish.title.isEmpty());
        CHECK(english.note.isEmpty() == spanish.note.isEmpty());
        CHECK((event.kind != CourseEventKind::HandIn || event.step));
        CHECK((event.kind != CourseEventKind::Session || !english.note.isEmpty()));
    }
    CHECK(size_t(keys.size()) == form(13).size());
    for (const FormEvent& event : form(10))
        CHECK(keys.contains(event.key));
}

TEST_CASE(
    "A plan made twice from one place is the same plan, from another place it is not", "[course]"
) {
    CHECK(plan({monday, 13}, space) == plan({monday, 13}, space));
    CHECK(plan({monday, 13}, space)[0].id != plan({monday, 13}, QUuid::createUuid())[0].id);
}

TEST_CASE(
    "A day's week is counted from the first day, before and after the course, too", "[course]"
) {
    const Calendar calendar{QDate(2026, 9, 9), 13};
    CHECK(calendar.weekOf(QDate(2026, 9, 9)) == 1);
    CHECK(calendar.weekOf(QDate(2026, 9, 15)) == 1);
    CHECK(calendar.weekOf(QDate(2026, 9, 16)) == 2);
    CHECK(calendar.weekOf(QDate(2026, 9, 8)) == 0);
    CHECK(calendar.weekOf(QDate(2026, 9, 2)) == 0);
    CHECK(calendar.weekOf(QDate(2026, 9, 1)) == -1);
    for (int week = -3; week < 20; ++week) {
        CHECK(calendar.weekOf(calendar.firstDayOf(week)) == week);
        CHECK(calendar.weekOf(calendar.lastDayOf(week)) == week);
    }
}

TEST_CASE(
    "Shifting moves what begins later, stretches what is under way, leaves what is past", "[course]"
) {
    const auto events = plan({monday, 13}, space);
    const QDate from = Calendar{monday, 13}.firstDayOf(7);
    const auto moved = shifted(events, from, 7);
    CHECK(named(moved, u"talk 2"_s).startsOn == named(events, u"talk 2"_s).startsOn.addDays(7));
    CHECK(named(moved, u"work power"_s).startsOn == named(events, u"work power"_s).startsOn);
    CHECK(named(moved, u"work power"_s).endsOn == named(events, u"work power"_s).endsOn.addDays(7));
    CHECK(std::none_of(moved.begin(), moved.end(), [&](const Event& event) {
        return event.endsOn < from;
    }));
    CHECK(shifted(events, from, 0).empty());
}

TEST_CASE("What is done does not move", "[course]") {
    auto events = plan({monday, 13}, space);
    for (Event& event : events)
        event.done = event.formKey == u"session 3"_s;
    for (const Event& event : shifted(events, monday, 14))
        CHECK(event.formKey != u"session 3"_s);
}

TEST_CASE("Shifting there and back again restores every date that begins later", "[course]") {
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        const Calendar calendar{monday, random.bounded(2) == 0 ? 13 : 10};
        const auto events = plan(calendar, space);
        const QDate from = monday.addDays(random.bounded(90));
        const int days = random.bounded(1, 60);
        const auto there = shifted(events, from, days);
        const auto back = shifted(there, from.addDays(days), -days);
        for (const Event& event : back) {
            const Event& before = named(events, event.formKey);
            CHECK(event.endsOn == before.endsOn);
            CHECK(event.startsOn == before.startsOn);
        }
        for (const Event& event : shifted(events, from, -days))
            CHECK(event.endsOn >= event.startsOn);
    }
}

TEST_CASE("A hand-in is done when the file holds what it asks for, and not before", "[course]") {
    const auto events = plan({monday, 13}, space);
    const Event& photos = named(events, u"photos"_s);
    Standing standing;
    standing.set(Count::Photos, 20);
    standing.set(Count::Stories, 11);
    CHECK(stateOf(photos, standing, photos.endsOn) == State::Now);
    CHECK(stateOf(photos, standing, photos.endsOn.addDays(-1)) == State::Ahead);
    CHECK(stateOf(photos, standing, photos.endsOn.addDays(1)) == State::Overdue);
    standing.set(Count::Stories, 12);
    CHECK(stateOf(photos, standing, photos.endsOn.addDays(1)) == State::Done);
    CHECK(stateOf(photos, standing, monday) == State::Done);
}

TEST_CASE("A session whose day is past is over, a task is overdue until it is ticked", "[course]") {
    auto events = plan({monday, 13}, space);
    const Standing nothing;
    const QDate later = monday.addDays(13 * 7);
    CHECK(stateOf(named(events, u"session 1"_s), nothing, later) == State::Over);
    Event task = named(events, u"team walk"_s);
    CHECK(stateOf(task, nothing, later) == State::Overdue);
    task.done = true;
    CHECK(stateOf(task, nothing, later) == State::Done);
    for (const Event& late : overdue(events, nothing, monday.addDays(21)))
        CHECK(late.endsOn < monday.addDays(21));
    CHECK(overdue(events, nothing, monday).empty());
}

TEST_CASE("The next talk is today's or a later one, never one that was held", "[course]") {
    auto events = plan({monday, 13}, space);
    const Event first = named(events, u"talk 1"_s);
    CHECK(nextTalk(events, first.startsOn) == first);
    CHECK(nextTalk(events, first.startsOn.addDays(1)) == named(events, u"talk 2"_s));
    for (Event& event : events)
        event.done = event.done || event.formKey == u"talk 1"_s;
    CHECK(nextTalk(events, monday) == named(events, u"talk 2"_s));
    CHECK_FALSE(nextTalk(events, monday.addDays(100)));
}
