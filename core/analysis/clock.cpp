#include "core/analysis/clock.h"

#include <QFile>

namespace trellis::analysis {
namespace {

using namespace std::chrono_literals;
using Time = MeetingClock::Time;

} // namespace

Time elapsed(const MeetingClock& clock, Time now) {
    return clock.spent.at(size_t(clock.phase)) + (clock.since ? now - *clock.since : 0ms);
}

Time length(const MeetingClock& clock, int form) {
    return timeOf(clock.phase, form) + clock.added.at(size_t(clock.phase));
}

Time remaining(const MeetingClock& clock, int form, Time now) {
    return length(clock, form) - elapsed(clock, now);
}

Time meetingRemaining(const MeetingClock& clock, int form, Time now) {
    Time left = std::max(0ms, remaining(clock, form, now));
    for (int later = int(clock.phase) + 1; later < phaseCount; ++later)
        left += timeOf(Phase(later), form) + clock.added.at(size_t(later));
    return left;
}

MeetingClock paused(MeetingClock clock, Time now) {
    clock.spent.at(size_t(clock.phase)) = elapsed(clock, now);
    clock.since.reset();
    return clock;
}

MeetingClock running(MeetingClock clock, Time now) {
    if (!clock.since)
        clock.since = now;
    return clock;
}

MeetingClock extended(MeetingClock clock, Time by) {
    clock.added.at(size_t(clock.phase)) += by;
    return clock;
}

MeetingClock moved(MeetingClock clock, Phase phase, Time now) {
    const bool runs = clock.since.has_value();
    clock = paused(std::move(clock), now);
    clock.phase = phase;
    return runs ? running(std::move(clock), now) : clock;
}

QString clockText(Time remaining) {
    // Rounded up, so that it reads 0:00 at the end of the time and not a second before.
    const bool over = remaining < 0ms;
    const auto seconds = over ? std::chrono::floor<std::chrono::seconds>(-remaining).count()
                              : std::chrono::ceil<std::chrono::seconds>(remaining).count();
    return QStringLiteral("%1%2:%3")
        .arg(over ? QStringLiteral("+") : QString())
        .arg(seconds / 60)
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

ClockBeat::ClockBeat(const QString& schoolPath) : m_path(schoolPath + QStringLiteral(".clock")) {}

void ClockBeat::keep(Id<Meeting> meeting, const MeetingClock& clock, Time now) const {
    // One short write in place: a process may be killed before or after it, not within. Where the
    // folder cannot be written the meeting still stands at the last change.
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return;
    file.write(QStringLiteral("%1 %2 %3\n")
                   .arg(meeting.uuid().toString())
                   .arg(int(clock.phase))
                   .arg(elapsed(clock, now).count(), 12, 10, QLatin1Char('0'))
                   .toLatin1());
}

MeetingClock ClockBeat::caughtUp(Id<Meeting> meeting, MeetingClock clock) const {
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return clock;
    const QList<QByteArray> parts = file.readLine(80).trimmed().split(' ');
    if (parts.size() != 3 || QUuid::fromString(QLatin1String(parts[0])) != meeting.uuid() ||
        parts[1].toInt() != int(clock.phase))
        return clock;
    bool whole = false;
    const Time beaten(parts[2].toLongLong(&whole));
    Time& spent = clock.spent.at(size_t(clock.phase));
    if (whole && beaten > spent && beaten < 24h)
        spent = beaten;
    return clock;
}

void ClockBeat::forget() const {
    QFile::remove(m_path);
}

} // namespace trellis::analysis
