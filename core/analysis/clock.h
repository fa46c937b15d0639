#pragma once

#include "core/analysis/protocol.h"

namespace trellis::analysis {

/// The clock of a meeting as a value. Instants come from a monotonic clock of the caller's, so that
/// neither a change of the computer's time nor a test waits for anything.
struct MeetingClock {
    using Time = std::chrono::milliseconds;
    Phase phase = Phase::Open;
    std::array<Time, phaseCount> spent{}; ///< in each phase, up to the last change
    std::array<Time, phaseCount> added{}; ///< to each phase, by hand
    std::optional<Time> since;            ///< it runs since this instant; nullopt: paused
    bool operator==(const MeetingClock&) const = default;
};

/// The time spent in the phase that is on.
[[nodiscard]] MeetingClock::Time elapsed(const MeetingClock& clock, MeetingClock::Time now);
/// What the phase that is on lasts, with what was added to it.
[[nodiscard]] MeetingClock::Time length(const MeetingClock& clock, int form);
/// What is left of the phase; less than nothing when it runs over.
[[nodiscard]] MeetingClock::Time
remaining(const MeetingClock& clock, int form, MeetingClock::Time now);
/// What is left of the whole meeting when every later phase takes its time.
[[nodiscard]] MeetingClock::Time
meetingRemaining(const MeetingClock& clock, int form, MeetingClock::Time now);

[[nodiscard]] MeetingClock paused(MeetingClock clock, MeetingClock::Time now);
[[nodiscard]] MeetingClock running(MeetingClock clock, MeetingClock::Time now);
[[nodiscard]] MeetingClock extended(MeetingClock clock, MeetingClock::Time by);
/// Goes to another phase, which goes on where it stood; the clock runs on if it ran.
[[nodiscard]] MeetingClock moved(MeetingClock clock, Phase phase, MeetingClock::Time now);

/// "3:24", and "+0:12" when it runs over.
[[nodiscard]] QString clockText(MeetingClock::Time remaining);

/// The seconds between two changes of the clock, in a small file beside the school's: written once
/// a second while the meeting runs, so that a process that dies leaves the meeting at its second,
/// and the school file, which may lie in a synced folder, is not written for it.
class ClockBeat {
public:
    explicit ClockBeat(const QString& schoolPath);
    void keep(Id<Meeting> meeting, const MeetingClock& clock, MeetingClock::Time now) const;
    /// The clock of the file, brought to the second of the last beat when the beat is of the same
    /// phase. A beat that is missing, torn or of another meeting changes nothing.
    [[nodiscard]] MeetingClock caughtUp(Id<Meeting> meeting, MeetingClock clock) const;
    void forget() const;

private:
    QString m_path;
};

} // namespace trellis::analysis
