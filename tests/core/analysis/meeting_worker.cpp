// A program of its own that leads a meeting until it is killed:
//   meeting_worker FILE    begins a meeting, goes on to Look, and prints each second that it kept
// Its seconds pass as fast as they can be written, so that nothing waits.
#include "core/analysis/meeting_store.h"
#include "core/school/school.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char* argv[]) {
    using namespace trellis;
    using namespace std::chrono_literals;
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const QString path = QString::fromLocal8Bit(argv[1]);
    const auto school = school::School::open(path, {QStringLiteral("Worker"), {}});
    analysis::Meeting meeting;
    meeting.title = QStringLiteral("Reading the map");
    meeting.heldOn = QDate(2026, 11, 3);
    meeting.form = 30;
    analysis::MeetingClock clock;
    clock = analysis::running(clock, 0ms);
    clock = analysis::moved(clock, analysis::Phase::Look, 90s);
    school->edit(QStringLiteral("Began a meeting"), [&](school::Edit& edit) {
        analysis::put(edit, meeting);
        analysis::saveClock(edit, meeting.id, clock, 90s);
    });
    const analysis::ClockBeat beat(path);
    for (std::chrono::seconds now = 91s;; ++now) {
        beat.keep(meeting.id, clock, now);
        std::printf("%lld\n", static_cast<long long>((now - 90s).count()));
        std::fflush(stdout);
    }
}
