#pragma once

#include "core/analysis/clock.h"
#include "core/analysis/measures.h"
#include "core/school/edit.h"

namespace trellis::analysis {

/// Newest first.
[[nodiscard]] std::vector<Meeting> meetings(const school::Reader& reader);
[[nodiscard]] std::optional<Meeting> findMeeting(const school::Reader& reader, Id<Meeting> id);
/// Adds, or changes what has that id; attendance and notes with it.
void put(school::Edit& edit, const Meeting& meeting);
/// Removes it with all that was said and placed there; the moves that came from it stay.
void remove(school::Edit& edit, Id<Meeting> meeting);

/// Adds one note at the end of what was said, or changes the one that has its id.
void put(school::Edit& edit, Id<Meeting> meeting, const MeetingNote& note);
/// Whether the wall shows the notes of that kind: a guess waits until everybody has looked.
void showNotes(school::Edit& edit, Id<Meeting> meeting, NoteKind kind, bool onScreen);

/// What the notes of a meeting point at, of the three mapping steps: from the team, the photos and
/// the power map.
[[nodiscard]] std::vector<Pointing> pointings(const school::Reader& reader, const Meeting& meeting);

[[nodiscard]] std::vector<Placement> placements(const school::Reader& reader, Id<Meeting> meeting);
/// Keeps what was revealed in that round, in place of what it had.
void putPlacements(
    school::Edit& edit,
    Id<Meeting> meeting,
    Placement::Round round,
    const std::vector<Placement>& placements
);
/// The sum of dots on each opportunity, as they were opened; empty before the end.
[[nodiscard]] std::map<Id<GrowthMove>, int> dots(const school::Reader& reader, Id<Meeting> meeting);
void putDots(school::Edit& edit, Id<Meeting> meeting, const std::map<Id<GrowthMove>, int>& dots);
/// Fist to five, by move.
[[nodiscard]] std::map<Id<GrowthMove>, Hands>
hands(const school::Reader& reader, Id<Meeting> meeting);
void putHands(school::Edit& edit, Id<Meeting> meeting, Id<GrowthMove> move, const Hands& hands);

/// The clock as it stood at its last change, paused; nullopt before it began.
[[nodiscard]] std::optional<MeetingClock>
savedClock(const school::Reader& reader, Id<Meeting> meeting);
/// Keeps it outside the history: nobody undoes a round that has passed.
void saveClock(
    school::Edit& edit, Id<Meeting> meeting, const MeetingClock& clock, MeetingClock::Time now
);

} // namespace trellis::analysis
