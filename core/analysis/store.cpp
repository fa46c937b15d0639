#include "core/analysis/store.h"

#include "core/evidence/store.h"

namespace trellis::analysis {
namespace {

using school::Edit;
using school::Query;
using school::Reader;

std::optional<Constituency> maybeConstituency(const Query& row, int column) {
    return row.isNull(column) ? std::nullopt
                              : std::optional(vocabulary::fromId<Constituency>(row.text(column)));
}

std::optional<QString> idOf(std::optional<Constituency> constituency) {
    return constituency ? std::optional(vocabulary::id(*constituency)) : std::nullopt;
}

/// A move that stands elsewhere than before leaves a mark, so that its way can be told.
void keepStanding(Edit& edit, const GrowthMove& move) {
    const std::vector<MoveStanding> before = standings(edit, move.id);
    if (before.empty() ? move.status == MoveStatus::Idea : before.back().status == move.status)
        return;
    edit.query("INSERT INTO move_standing (id, growth_move_id, status, since) VALUES (?, ?, ?, ?)")
        .with(QUuid::createUuid(), move.id, vocabulary::id(move.status), edit.now())
        .run();
}

} // namespace

std::vector<MoveStanding> standings(const Reader& reader, Id<GrowthMove> move) {
    std::vector<MoveStanding> all;
    Query row = reader.query(
        "SELECT status, since FROM move_standing WHERE growth_move_id = ? ORDER BY since, id"
    );
    row.with(move);
    while (row.next())
        all.push_back(MoveStanding{
            vocabulary::fromId<MoveStatus>(row.text(0)), row.moment(1).date()});
    return all;
}

std::vector<GrowthMove> growthMoves(const Reader& reader) {
    std::vector<GrowthMove> moves;
    Query row = reader.query(
        "SELECT id, position, title, attribute, because, decision_id, constituency, from_level, "
        "to_level, first_step, first_step_by, sign, support, owner, owner_constituency, co_owner, "
        "co_owner_constituency, due_on, review_on, status, meeting_id FROM growth_move "
        "ORDER BY position, id"
    );
    while (row.next()) {
        GrowthMove move{row.id<GrowthMove>(0)};
        move.position = row.integer(1);
        move.title = row.text(2);
        move.attribute = row.text(3);
        move.because = row.text(4);
        if (!row.isNull(5))
            move.decision = row.uuid(5);
        move.constituency = maybeConstituency(row, 6);
        move.fromLevel = row.maybeInteger(7);
        move.toLevel = row.maybeInteger(8);
        move.firstStep = row.text(9);
        move.firstStepBy = row.date(10);
        move.sign = row.text(11);
        move.support = row.text(12);
        move.owner = row.text(13);
        move.ownerConstituency = maybeConstituency(row, 14);
        move.coOwner = row.text(15);
        move.coOwnerConstituency = maybeConstituency(row, 16);
        move.dueOn = row.date(17);
        move.reviewOn = row.date(18);
        move.status = vocabulary::fromId<MoveStatus>(row.text(19));
        if (!row.isNull(20))
            move.meeting = row.uuid(20);
        moves.push_back(std::move(move));
    }
    return moves;
}

void put(Edit& edit, const GrowthMove& move) {
    const auto attribute = move.attribute.isEmpty() ? std::nullopt : std::optional(move.attribute);
    edit.query("INSERT INTO growth_move (id, position, title, attribute, because, decision_id, "
               "constituency, from_level, to_level, first_step, first_step_by, sign, support, "
               "owner, owner_constituency, co_owner, co_owner_constituency, due_on, review_on, "
               "status, meeting_id) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET position = excluded.position, "
               "title = excluded.title, attribute = excluded.attribute, "
               "because = excluded.because, decision_id = excluded.decision_id, "
               "constituency = excluded.constituency, from_level = excluded.from_level, "
               "to_level = excluded.to_level, first_step = excluded.first_step, "
               "first_step_by = excluded.first_step_by, sign = excluded.sign, "
               "support = excluded.support, owner = excluded.owner, "
               "owner_constituency = excluded.owner_constituency, co_owner = excluded.co_owner, "
               "co_owner_constituency = excluded.co_owner_constituency, due_on = excluded.due_on, "
               "review_on = excluded.review_on, status = excluded.status, "
               "meeting_id = excluded.meeting_id")
        .with(
            move.id,
            move.position,
            move.title,
            attribute,
            move.because,
            move.decision,
            idOf(move.constituency),
            move.fromLevel,
            move.toLevel,
            move.firstStep,
            move.firstStepBy,
            move.sign,
            move.support,
            move.owner,
            idOf(move.ownerConstituency),
            move.coOwner,
            idOf(move.coOwnerConstituency),
            move.dueOn,
            move.reviewOn,
            vocabulary::id(move.status),
            move.meeting
        )
        .run();
    keepStanding(edit, move);
}

void remove(Edit& edit, Id<GrowthMove> move) {
    edit.query("DELETE FROM dots WHERE growth_move_id = ?").with(move).run();
    edit.query("DELETE FROM hands WHERE growth_move_id = ?").with(move).run();
    edit.query("DELETE FROM move_standing WHERE growth_move_id = ?").with(move).run();
    edit.query("DELETE FROM growth_move WHERE id = ?").with(move).run();
    evidence::dropLoose(edit);
}

int nextPosition(const Reader& reader) {
    Query row = reader.query("SELECT coalesce(max(position) + 1, 0) FROM growth_move");
    row.next();
    return row.integer(0);
}

} // namespace trellis::analysis
