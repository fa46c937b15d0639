#include "core/team/meetings.h"

namespace trellis::team {

Attendance attendanceOf(Id<Seat> seat, const std::vector<TeamMeeting>& meetings, int shown) {
    Attendance attendance;
    for (size_t i = 0; i < meetings.size(); ++i) {
        const auto found = meetings[i].came.find(seat);
        const auto came =
            found == meetings[i].came.end() ? std::nullopt : std::optional(found->second);
        attendance.noted += came ? 1 : 0;
        attendance.came += came.value_or(false) ? 1 : 0;
        if (i + size_t(shown) >= meetings.size())
            attendance.last.push_back(came);
    }
    return attendance;
}

} // namespace trellis::team
