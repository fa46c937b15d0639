#include "core/evidence/store.h"

#include "core/school/search.h"

#include <algorithm>

namespace trellis::evidence {
namespace {

using namespace Qt::Literals::StringLiterals;
using school::Edit;
using school::Query;
using school::Reader;

constexpr int longestName = 90; ///< characters of a note or an answer that stand for it

QString shortened(const QString& words) {
    const QString line = words.simplified();
    if (line.size() <= longestName)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', longestName);
    return line.left(space > longestName / 2 ? space : longestName) + u'…';
}

std::vector<Thing> thingsOf(Query& row) {
    std::vector<Thing> things;
    while (row.next())
        things.push_back({row.text(0), row.uuid(1)});
    return things;
}

std::vector<NamedThing> allNamed(const Reader& reader, const std::vector<Thing>& things) {
    std::vector<NamedThing> all;
    for (const Thing& thing : things)
        if (auto one = named(reader, thing))
            all.push_back(std::move(*one));
    return all;
}

std::optional<NamedThing> namedCell(const Reader& reader, const Thing& cell) {
    Query row = reader.query("SELECT decision.name, say.constituency FROM say "
                             "JOIN decision ON decision.id = say.decision_id WHERE say.id = ?");
    if (!row.with(cell.id).next())
        return std::nullopt;
    return NamedThing{cell, cell, {}, row.text(0), row.text(1)};
}

std::vector<Thing> commonlyWanted(const Reader& reader, int limit) {
    Query row = reader.query(
        "SELECT kind, id FROM ("
        " SELECT to_kind AS kind, to_id AS id, 0 AS turn, -count(*) AS nearness"
        "  FROM evidence_link GROUP BY to_kind, to_id"
        " UNION ALL SELECT 'photo', id, 1, -julianday(added_at) FROM photo WHERE title <> ''"
        " UNION ALL SELECT 'decision', id, 1, position - 1e7 FROM decision"
        " UNION ALL SELECT 'space', id, 2, 0 FROM space"
        ") GROUP BY kind, id ORDER BY min(turn), min(nearness), id LIMIT ?"
    );
    row.with(limit);
    return thingsOf(row);
}

/// The answers in practice that stand under a decision: each is a cell that can be pointed at.
std::vector<Thing> cellsOf(const Reader& reader, QUuid decision) {
    Query row =
        reader.query("SELECT 'say', id FROM say WHERE decision_id = ? AND lens = 'practice' "
                     "ORDER BY constituency");
    row.with(decision);
    return thingsOf(row);
}

Id<Thing> linkId(const Thing& from, const Thing& to) {
    return Id<Thing>::derived(from.id, to.id.toRfc4122());
}

} // namespace

std::vector<NamedThing> restsOn(const Reader& reader, const Thing& thing) {
    std::vector<Thing> ends;
    {
        Query row = reader.query("SELECT to_kind, to_id FROM evidence_link WHERE from_id = ? "
                                 "ORDER BY position, id");
        ends = thingsOf(row.with(thing.id));
    }
    return allNamed(reader, ends);
}

std::vector<NamedThing> usedIn(const Reader& reader, const Thing& thing) {
    std::vector<Thing> ends;
    {
        Query row = reader.query("SELECT from_kind, from_id FROM evidence_link WHERE to_id = ? "
                                 "ORDER BY from_kind, id");
        ends = thingsOf(row.with(thing.id));
    }
    std::vector<NamedThing> all = allNamed(reader, ends);
    std::ranges::stable_sort(all, [](const NamedThing& a, const NamedThing& b) {
        return std::pair(a.thing.kind, a.name) < std::pair(b.thing.kind, b.name);
    });
    return all;
}

std::optional<NamedThing> named(const Reader& reader, const Thing& thing) {
    if (thing.kind == u"say"_s)
        return namedCell(reader, thing);
    Query row = reader.query(
        "SELECT search.title, search.body, coalesce(photo.title, decision.name, meeting.title,"
        "  CAST(slide.position + 1 AS TEXT), ''),"
        " coalesce(say_evidence.constituency, ''), photo.id"
        " FROM search_key AS found JOIN search ON search.rowid = found.key"
        " LEFT JOIN story_answer ON found.kind = 'story_answer' AND story_answer.id = found.id"
        " LEFT JOIN photo ON photo.id = story_answer.photo_id"
        " LEFT JOIN say_evidence ON found.kind = 'say_evidence' AND say_evidence.id = found.id"
        " LEFT JOIN decision ON decision.id = say_evidence.decision_id"
        " LEFT JOIN slide ON found.kind = 'slide' AND slide.id = found.id"
        " LEFT JOIN note ON found.kind = 'note' AND note.id = found.id"
        " LEFT JOIN meeting ON meeting.id = note.meeting_id"
        " WHERE found.id = ? AND found.kind = ?"
    );
    if (!row.with(thing.id, thing.kind).next())
        return std::nullopt;
    NamedThing one{thing, thing, row.text(0), row.text(2), row.text(3)};
    if (one.name.isEmpty())
        one.name = shortened(row.text(1));
    if (!row.isNull(4))
        one.opens = {u"photo"_s, row.uuid(4)};
    return one;
}

std::vector<NamedThing> offered(const Reader& reader, const QString& words, int limit) {
    std::vector<Thing> things;
    if (words.trimmed().isEmpty())
        return allNamed(reader, commonlyWanted(reader, limit));
    for (const school::SearchHit& hit : school::search(reader, words, limit)) {
        things.push_back({hit.kind, hit.id});
        if (hit.kind == u"decision"_s)
            std::ranges::copy(cellsOf(reader, hit.id), std::back_inserter(things));
    }
    return allNamed(reader, things);
}

void link(Edit& edit, const Thing& from, const Thing& to) {
    if (from.id == to.id)
        return;
    edit.query("INSERT INTO evidence_link (id, from_kind, from_id, to_kind, to_id, position) "
               "VALUES (?1, ?2, ?3, ?4, ?5, (SELECT coalesce(max(position) + 1, 0) "
               "FROM evidence_link WHERE from_id = ?3)) ON CONFLICT (id) DO NOTHING")
        .with(linkId(from, to), from.kind, from.id, to.kind, to.id)
        .run();
}

void unlink(Edit& edit, const Thing& from, const Thing& to) {
    edit.query("DELETE FROM evidence_link WHERE id = ?").with(linkId(from, to)).run();
}

void dropLoose(Edit& edit) {
    edit.query("DELETE FROM evidence_link WHERE"
               " NOT EXISTS (SELECT 1 FROM search_key WHERE id = from_id)"
               "  AND NOT EXISTS (SELECT 1 FROM say WHERE id = from_id)"
               " OR NOT EXISTS (SELECT 1 FROM search_key WHERE id = to_id)"
               "  AND NOT EXISTS (SELECT 1 FROM say WHERE id = to_id)")
        .run();
}

} // namespace trellis::evidence
