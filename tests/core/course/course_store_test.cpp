#include "core/course/measures.h"
#include "core/course/store.h"
#include "core/school/search.h"
#include "tests/core/school/temporary_school.h"
#include "tests/print_qt.h"

using namespace trellis;
using namespace trellis::course;
using namespace Qt::Literals::StringLiterals;
using trellis::test::TemporarySchool;

namespace {

Event bakeSale() {
    Event event;
    event.title = u"Bake sale"_s;
    event.step = CourseStep::PhotoVoice;
    event.note = u"Bring the camera"_s;
    event.place = u"Gym"_s;
    event.startsOn = QDate(2026, 10, 2);
    event.endsOn = event.startsOn;
    event.at = QTime(15, 30);
    event.minutes = 90;
    return event;
}

void write(TemporarySchool& school, const Event& event) {
    school->edit(u"Changed a date"_s, [&](school::Edit& edit) { put(edit, event); });
}

} // namespace

TEST_CASE("A date of the course is read back as it was written", "[course]") {
    TemporarySchool school;
    Event event = bakeSale();
    write(school, event);
    CHECK(events(school->reader()) == std::vector{event});
    event.at = {};
    event.minutes.reset();
    event.step.reset();
    event.done = true;
    write(school, event);
    school.reopen();
    CHECK(events(school->reader()) == std::vector{event});
    school->edit(u"Removed a date"_s, [&](school::Edit& edit) { remove(edit, event.id); });
    CHECK(events(school->reader()).empty());
}

TEST_CASE("A whole plan is one edit that can be taken back", "[course]") {
    TemporarySchool school;
    const auto planned = plan({QDate(2026, 9, 8), 13}, QUuid::createUuid());
    school->edit(u"Made the course plan"_s, [&](school::Edit& edit) {
        for (const Event& event : planned)
            put(edit, event);
    });
    CHECK(events(school->reader()).size() == planned.size());
    school->undo();
    CHECK(events(school->reader()).empty());
    school->redo();
    CHECK(events(school->reader()).size() == planned.size());
}

TEST_CASE("Every change of a date raises its revision, undoing it, too", "[course]") {
    TemporarySchool school;
    Event event = bakeSale();
    const Event other = bakeSale();
    write(school, event);
    write(school, other);
    CHECK(revisions(school->reader()).at(event.id).number == 0);
    event.startsOn = event.endsOn = QDate(2026, 10, 9);
    write(school, event);
    const auto moved = revisions(school->reader());
    CHECK(moved.at(event.id).number == 1);
    CHECK(moved.at(other.id).number == 0);
    school->undo();
    CHECK(revisions(school->reader()).at(event.id).number == 2);
    CHECK(revisions(school->reader()).at(event.id).at >= moved.at(event.id).at);
}

TEST_CASE("The school's own dates are found by their words", "[course]") {
    TemporarySchool school;
    const Event event = bakeSale();
    write(school, event);
    const auto hits = school::search(school->reader(), u"camera"_s, 5);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].kind == u"course_event"_s);
    CHECK(hits[0].id == event.id.uuid());
    CHECK(school::search(school->reader(), u"gym"_s, 5).size() == 1);
}
