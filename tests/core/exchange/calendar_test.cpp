#include "core/course/measures.h"
#include "core/course/store.h"
#include "core/exchange/calendar.h"
#include "tests/core/exchange/calendar_reader.h"
#include "tests/core/school/temporary_school.h"
#include "tests/print_qt.h"

using namespace trellis;
using namespace trellis::exchange;
using namespace Qt::Literals::StringLiterals;
using test::CalendarEntry;
using test::TemporarySchool;

namespace {

const QDate monday(2026, 9, 7);
const QUuid space = QUuid::createUuidV5(QUuid(), QByteArray("a school"));

CalendarSheet sheet(std::vector<course::Event> events) {
    return {
        u"Cedar Grove; \"the oak\", K–5"_s,
        std::move(events),
        {},
        Language::English,
        QTimeZone("America/Denver")};
}

void write(TemporarySchool& school, const std::vector<course::Event>& events) {
    school->edit(u"Changed dates"_s, [&](school::Edit& edit) {
        for (const course::Event& event : events)
            course::put(edit, event);
    });
}

CalendarSheet sheetOf(TemporarySchool& school) {
    CalendarSheet made = sheet(course::events(school->reader()));
    made.revisions = course::revisions(school->reader());
    return made;
}

CalendarEntry entryOf(const course::Event& event, const QByteArray& calendar) {
    for (const CalendarEntry& entry : test::readCalendar(calendar))
        if (entry.uid == event.id.uuid().toString(QUuid::WithoutBraces))
            return entry;
    FAIL("the calendar does not have the event");
    return {};
}

} // namespace

TEST_CASE("Another program reads the whole course from the calendar", "[calendar]") {
    const auto events = course::plan({monday, 13}, space);
    const QByteArray calendar = toCalendar(sheet(events));
    CHECK(test::readCalendar(calendar).size() == events.size());
    const auto session = std::find_if(events.begin(), events.end(), [](const auto& event) {
        return event.formKey == u"session 1"_s;
    });
    const CalendarEntry entry = entryOf(*session, calendar);
    CHECK(entry.summary == u"Who we are"_s);
    CHECK(entry.starts == u"2026-09-09T22:00:00+00:00"_s); // 4 PM in Denver
    CHECK(entry.ends == u"2026-09-09T23:30:00+00:00"_s);
    const auto practice = std::find_if(events.begin(), events.end(), [](const auto& event) {
        return event.formKey == u"practice 1"_s;
    });
    const CalendarEntry weeks = entryOf(*practice, calendar);
    CHECK(weeks.starts == u"2026-09-14"_s);
    CHECK(weeks.ends == u"2026-10-05"_s); // the day after the last
}

TEST_CASE("An hour stays on the school's clock when the clocks change", "[calendar]") {
    course::Event event;
    event.title = u"Talk"_s;
    event.at = QTime(15, 15);
    event.minutes = 45;
    event.startsOn = event.endsOn = QDate(2026, 10, 30);
    CHECK(entryOf(event, toCalendar(sheet({event}))).starts == u"2026-10-30T21:15:00+00:00"_s);
    event.startsOn = event.endsOn = QDate(2026, 11, 2);
    CHECK(entryOf(event, toCalendar(sheet({event}))).starts == u"2026-11-02T22:15:00+00:00"_s);
}

TEST_CASE(
    "Words with commas, semicolons, line breaks and any script survive a calendar", "[calendar]"
) {
    course::Event event;
    event.title = u"Reunión; «el roble», \\ ñandú 樹 "_s + u"largo "_s.repeated(40).trimmed();
    event.note = u"Uno, dos\ntres; cuatro\\cinco"_s;
    event.place = u"Biblioteca, salón 6"_s;
    event.startsOn = event.endsOn = monday;
    const QByteArray calendar = toCalendar(sheet({event}));
    const CalendarEntry entry = entryOf(event, calendar);
    CHECK(entry.summary == event.title);
    CHECK(entry.description == event.note);
    CHECK(entry.location == event.place);
    for (const QByteArray& line : calendar.split('\n')) {
        CHECK(line.size() <= 76); // 75 octets and the carriage return
        CHECK((line.isEmpty() || line.endsWith('\r')));
    }
}

TEST_CASE(
    "Moving a date keeps its UID and raises its sequence, undoing raises it again", "[calendar]"
) {
    TemporarySchool school;
    auto events = course::plan({monday, 13}, space);
    write(school, events);
    const CalendarEntry before = entryOf(events[3], toCalendar(sheetOf(school)));
    CHECK(before.sequence == 0);
    write(school, course::shifted(events, events[3].startsOn, 7));
    const QByteArray movedCalendar = toCalendar(sheetOf(school));
    const CalendarEntry moved = entryOf(events[3], movedCalendar);
    CHECK(moved.uid == before.uid);
    CHECK(moved.sequence == 1);
    CHECK(moved.starts != before.starts);
    CHECK(entryOf(events[0], movedCalendar).sequence == 0);
    school->undo();
    const CalendarEntry back = entryOf(events[3], toCalendar(sheetOf(school)));
    CHECK(back.starts == before.starts);
    CHECK(back.sequence == 2);
}

TEST_CASE(
    "The same plan gives the same bytes, at any time and in each language its own", "[calendar]"
) {
    TemporarySchool school;
    write(school, course::plan({monday, 10}, space));
    const QByteArray once = toCalendar(sheetOf(school));
    school.reopen();
    CHECK(toCalendar(sheetOf(school)) == once);
    CalendarSheet spanish = sheetOf(school);
    spanish.language = Language::Spanish;
    const auto entries = test::readCalendar(toCalendar(spanish));
    CHECK(std::any_of(entries.begin(), entries.end(), [](const CalendarEntry& entry) {
        return entry.summary == u"Quiénes somos"_s;
    }));
}
