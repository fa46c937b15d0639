#include "core/team/actions.h"

namespace trellis::team {

using school::Query;

std::vector<TeamAction> teamActions(const school::Reader& reader) {
    std::vector<TeamAction> actions;
    Query row = reader.query("SELECT id, position, voice, reference_group_id, group_name, what, "
                             "owner, owner_constituency, due_on, done FROM team_action "
                             "ORDER BY position, id");
    while (row.next()) {
        TeamAction action{row.id<TeamAction>(0)};
        action.position = row.integer(1);
        action.voice = row.text(2);
        action.of = row.maybeId<ReferenceGroup>(3);
        if (!row.isNull(4))
            action.group = vocabulary::fromId<Group>(row.text(4));
        action.what = row.text(5);
        action.owner = row.text(6);
        if (!row.isNull(7))
            action.ownerConstituency = vocabulary::fromId<Constituency>(row.text(7));
        action.dueOn = row.date(8);
        action.done = row.yes(9);
        actions.push_back(std::move(action));
    }
    return actions;
}

void put(school::Edit& edit, const TeamAction& action) {
    const auto group = action.group ? std::optional(vocabulary::id(*action.group)) : std::nullopt;
    const auto owner = action.ownerConstituency
                           ? std::optional(vocabulary::id(*action.ownerConstituency))
                           : std::nullopt;
    edit.query("INSERT INTO team_action (id, position, voice, reference_group_id, group_name, "
               "what, owner, owner_constituency, due_on, done) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
               "position = excluded.position, voice = excluded.voice, "
               "reference_group_id = excluded.reference_group_id, "
               "group_name = excluded.group_name, what = excluded.what, owner = excluded.owner, "
               "owner_constituency = excluded.owner_constituency, due_on = excluded.due_on, "
               "done = excluded.done")
        .with(
            action.id,
            action.position,
            action.voice,
            action.of,
            group,
            action.what,
            action.owner,
            owner,
            action.dueOn,
            action.done
        )
        .run();
}

void remove(school::Edit& edit, Id<TeamAction> action) {
    edit.query("DELETE FROM team_action WHERE id = ?").with(action).run();
}

int nextActionPosition(const school::Reader& reader) {
    Query row = reader.query("SELECT coalesce(max(position) + 1, 0) FROM team_action");
    row.next();
    return row.integer(0);
}

} // namespace trellis::team
