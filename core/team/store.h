#pragma once

#include "core/school/edit.h"
#include "core/team/types.h"

namespace trellis::team {

/// Everything of step 1 but the school's profile (profile.h) and the actions (actions.h).
[[nodiscard]] Team readTeam(const school::Reader& reader);

/// Adds the seat, or changes the one that has its id. So for dimensions, with their groups: a group
/// that is left out is removed.
void put(school::Edit& edit, const Seat& seat);
void put(school::Edit& edit, const ReferenceDimension& dimension);

/// The member of one seat sits down on another, vacant one, with how they came and who they are;
/// the chair they leave is vacant from that day. What was noted of their coming goes with them.
void moveMember(school::Edit& edit, Id<Seat> from, Id<Seat> to, QDate day);

/// Removes it, and whether its member came to meetings.
void remove(school::Edit& edit, Id<Seat> seat);
/// Removes it and its groups.
void remove(school::Edit& edit, Id<ReferenceDimension> dimension);

/// Puts the seats in this order.
void reorder(school::Edit& edit, const std::vector<Id<Seat>>& order);
/// The position after the last seat, and after the last dimension.
[[nodiscard]] int nextSeatPosition(const school::Reader& reader);
[[nodiscard]] int nextDimensionPosition(const school::Reader& reader);

} // namespace trellis::team
