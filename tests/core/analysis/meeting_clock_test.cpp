#include "core/analysis/meeting_store.h"
#include "tests/core/school/temporary_school.h"

#include <QProcess>

#include <catch2/catch.hpp>

#include "places.h"

using namespace trellis;
using namespace trellis::analysis;
using namespace trellis::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A paused clock stands still, and goes on from there", "[analysis]") {
    MeetingClock clock = running({}, 1000s);
    CHECK(remaining(clock, 75, 1060s) == 4min);
    clock = paused(clock, 1060s);
    CHECK(remaining(clock, 75, 2000s) == 4min);
    clock = running(clock, 2000s);
    CHECK(remaining(clock, 75, 2060s) == 3min);
    CHECK(running(clock, 2030s) == clock);
}

TEST_CASE(
    "More time belongs to its round, and a round gone back to stands where it stood", "[analysis]"
) {
    MeetingClock clock = extended(running({}, 0s), 2min);
    CHECK(remaining(clock, 30, 60s) == 3min);
    clock = moved(clock, Phase::Guess, 60s);
    CHECK(remaining(clock, 30, 60s) == 2min);
    clock = moved(clock, Phase::Open, 90s);
    CHECK(remaining(clock, 30, 90s) == 3min);
    CHECK(remaining(moved(clock, Phase::Guess, 100s), 30, 100s) == 90s);
}

TEST_CASE("The whole meeting ends when every later round has had its time", "[analysis]") {
    for (const int form : meetingForms)
        CHECK(meetingRemaining({}, form, 0s) == std::chrono::minutes(form));
    const MeetingClock over = moved(running({}, 0s), Phase::Close, 5s);
    CHECK(meetingRemaining(over, 30, 3600s) == 0s);
}

TEST_CASE(
    "The clock reads minutes and seconds, and counts up with a plus once time is up", "[analysis]"
) {
    CHECK(clockText(204s) == u"3:24"_s);
    CHECK(clockText(203500ms) == u"3:24"_s);
    CHECK(clockText(0s) == u"0:00"_s);
    CHECK(clockText(-999ms) == u"+0:00"_s);
    CHECK(clockText(-72s) == u"+1:12"_s);
}

TEST_CASE(
    "A meeting stands at the phase and the second at which its process was killed",
    "[analysis][slow]"
) {
    for (const int lines : {1, 7, 40}) {
        TemporarySchool file;
        file.close();
        QProcess worker;
        worker.start(QStringLiteral(TRELLIS_MEETING_WORKER), {file.path()});
        REQUIRE(worker.waitForStarted());
        QByteArray said;
        while (said.count('\n') < lines && worker.waitForReadyRead(10000))
            said += worker.readAllStandardOutput();
        worker.kill();
        worker.waitForFinished();
        said += worker.readAllStandardOutput();
        const QList<QByteArray> whole = said.left(said.lastIndexOf('\n')).split('\n');
        const std::chrono::seconds last(whole.last().toLongLong());

        file.reopen();
        const auto meetings = analysis::meetings(file->reader());
        REQUIRE(meetings.size() == 1);
        const auto saved = savedClock(file->reader(), meetings[0].id);
        REQUIRE(saved);
        const MeetingClock clock = ClockBeat(file.path()).caughtUp(meetings[0].id, *saved);
        CHECK(clock.phase == Phase::Look);
        CHECK_FALSE(clock.since);
        // The beat may have been kept and not yet told when the process died: one second more.
        const auto stood = elapsed(clock, 99999s);
        CHECK((stood == last || stood == last + 1s));
        CHECK(clock.spent[0] == 90s);
    }
}

TEST_CASE("The clock is kept outside the history, and a torn beat is not believed", "[analysis]") {
    TemporarySchool file;
    Meeting meeting;
    meeting.title = u"Reading the map"_s;
    meeting.heldOn = QDate(2026, 11, 3);
    file->edit(u"Added a meeting"_s, [&](school::Edit& edit) { put(edit, meeting); });
    const int before = school::historyCount(file->reader());
    const MeetingClock clock = extended(moved(running({}, 0s), Phase::Look, 30s), 2min);
    file->edit(u"Clock"_s, [&](school::Edit& edit) { saveClock(edit, meeting.id, clock, 45s); });
    CHECK(school::historyCount(file->reader()) == before);
    const MeetingClock saved = savedClock(file->reader(), meeting.id).value();
    CHECK(saved == paused(clock, 45s));

    const ClockBeat beat(file.path());
    for (const char* torn : {"", "nonsense", "{x} 2 000", "\xff\xfe 2 99"}) {
        QFile raw(file.path() + u".clock"_s);
        REQUIRE(raw.open(QIODevice::WriteOnly));
        raw.write(torn);
        raw.close();
        CHECK(beat.caughtUp(meeting.id, saved) == saved);
    }
    beat.keep(Id<Meeting>::create(), clock, 60s);
    CHECK(beat.caughtUp(meeting.id, saved) == saved);
    beat.keep(meeting.id, clock, 60s);
    CHECK(elapsed(beat.caughtUp(meeting.id, saved), 0s) == 30s);
    beat.forget();
    CHECK(beat.caughtUp(meeting.id, saved) == saved);
}
