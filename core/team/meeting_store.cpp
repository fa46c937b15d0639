#include "core/team/meetings.h"

#include <map>

namespace trellis::team {

using school::Query;

std::vector<TeamMeeting> teamMeetings(const school::Reader& reader) {
    std::vector<TeamMeeting> meetings;
    {
        Query row = reader.query("SELECT id, held_on FROM team_meeting ORDER BY held_on, id");
        while (row.next())
            meetings.push_back({row.id<TeamMeeting>(0), row.date(1), {}});
    }
    std::map<Id<TeamMeeting>, TeamMeeting*> byId;
    for (TeamMeeting& meeting : meetings)
        byId.emplace(meeting.id, &meeting);
    Query row = reader.query("SELECT meeting_id, seat_id, came FROM team_attendance");
    while (row.next())
        byId.at(row.id<TeamMeeting>(0))->came.emplace(row.id<Seat>(1), row.yes(2));
    return meetings;
}

void put(school::Edit& edit, const TeamMeeting& meeting) {
    edit.query("INSERT INTO team_meeting (id, held_on) VALUES (?, ?) "
               "ON CONFLICT (id) DO UPDATE SET held_on = excluded.held_on")
        .with(meeting.id, meeting.heldOn)
        .run();
    edit.query("DELETE FROM team_attendance WHERE meeting_id = ?").with(meeting.id).run();
    for (const auto& [seat, came] : meeting.came)
        setCame(edit, meeting.id, seat, came);
}

void remove(school::Edit& edit, Id<TeamMeeting> meeting) {
    edit.query("DELETE FROM team_attendance WHERE meeting_id = ?").with(meeting).run();
    edit.query("DELETE FROM team_meeting WHERE id = ?").with(meeting).run();
}

void setCame(school::Edit& edit, Id<TeamMeeting> meeting, Id<Seat> seat, std::optional<bool> came) {
    const auto id = Id<TeamMeeting>::derived(meeting.uuid(), seat.bytes());
    if (!came) {
        edit.query("DELETE FROM team_attendance WHERE id = ?").with(id).run();
        return;
    }
    edit.query("INSERT INTO team_attendance (id, meeting_id, seat_id, came) VALUES (?, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET came = excluded.came")
        .with(id, meeting, seat, *came)
        .run();
}

} // namespace trellis::team
