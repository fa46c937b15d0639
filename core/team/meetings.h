#pragma once

#include "core/school/edit.h"
#include "core/team/types.h"

namespace trellis::team {

/// The team's meetings, oldest first.
[[nodiscard]] std::vector<TeamMeeting> teamMeetings(const school::Reader& reader);

/// Adds the meeting, or changes the one that has its id; who came is only what it says.
void put(school::Edit& edit, const TeamMeeting& meeting);
void remove(school::Edit& edit, Id<TeamMeeting> meeting);

/// Notes that the member of the seat came or was away; nullopt: not noted.
void setCame(school::Edit& edit, Id<TeamMeeting> meeting, Id<Seat> seat, std::optional<bool> came);

/// How often the member of one seat came.
struct Attendance {
    int came = 0;
    int noted = 0; ///< meetings for which it is known
    /// Came or was away, oldest first, of the last meetings; nullopt: not noted.
    std::vector<std::optional<bool>> last;
    bool operator==(const Attendance&) const = default;
    /// 0 to 1; nullopt where nothing is noted.
    [[nodiscard]] std::optional<double> rate() const {
        return noted > 0 ? std::optional(double(came) / noted) : std::nullopt;
    }
};
/// @param meetings  oldest first.
/// @param shown     how many of the last meetings `last` holds at most.
[[nodiscard]] Attendance
attendanceOf(Id<Seat> seat, const std::vector<TeamMeeting>& meetings, int shown = 6);

} // namespace trellis::team
