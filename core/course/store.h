#pragma once

#include "core/course/types.h"
#include "core/school/edit.h"

namespace trellis::course {

/// In the order of their days.
[[nodiscard]] std::vector<Event> events(const school::Reader& reader);
/// Adds the event, or changes the one that has its id.
void put(school::Edit& edit, const Event& event);
/// The same for many: a new plan, dates that shift.
void put(school::Edit& edit, const std::vector<Event>& events);
void remove(school::Edit& edit, Id<Event> event);

/// Newest first, with private notes: for the owner's own window only.
[[nodiscard]] std::vector<OneToOne> oneToOnes(const school::Reader& reader);
/// Newest first, without private notes: what reports and exports read.
[[nodiscard]] std::vector<SharedOneToOne> sharedOneToOnes(const school::Reader& reader);
/// Adds the talk, or changes the one that has its id; its promises with it.
void put(school::Edit& edit, const OneToOne& talk);
void remove(school::Edit& edit, Id<OneToOne> talk);

/// How often each event was changed, undo and redo included, so that a calendar that has an older
/// one takes the newer one. Read from the history; an event it does not know is left out.
[[nodiscard]] Revisions revisions(const school::Reader& reader);

} // namespace trellis::course
