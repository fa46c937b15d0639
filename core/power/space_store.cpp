// The rooms of the map: who is in them, and who holds which lever.
#include "core/power/space_store.h"

#include "core/evidence/store.h"
#include "core/power/store.h"
#include "core/power/whom.h"

namespace trellis::power {

using school::Edit;
using school::Query;
using school::Reader;

namespace {

void readMembers(const Reader& reader, std::vector<Space>& spaces) {
    std::map<Id<Space>, Space*> byId;
    for (Space& space : spaces)
        byId.emplace(space.id, &space);
    Query row =
        reader.query("SELECT m.space_id, m.actor_id, m.constituency, m.people FROM space_member m "
                     "LEFT JOIN actor a ON a.id = m.actor_id "
                     "ORDER BY a.name COLLATE NOCASE, m.constituency, m.id");
    while (row.next()) {
        Space& space = *byId.at(row.id<Space>(0));
        if (const auto actor = row.maybeId<Actor>(1)) {
            space.actors.push_back(*actor);
            continue;
        }
        const auto group = vocabulary::fromId<Constituency>(row.text(2));
        space.constituencies.push_back(group);
        if (const auto people = row.maybeInteger(3))
            space.people.emplace(group, *people);
    }
}

void readLevers(const Reader& reader, std::vector<Space>& spaces) {
    std::map<Id<Space>, Space*> byId;
    for (Space& space : spaces)
        byId.emplace(space.id, &space);
    Query row = reader.query("SELECT space_id, lever, lens, constituency, actor_id "
                             "FROM space_lever ORDER BY position, id");
    while (row.next()) {
        const LeverKey key{
            vocabulary::fromId<Lever>(row.text(1)),
            vocabulary::fromId<Lens>(row.text(2)),
        };
        std::vector<Whom>& holders = byId.at(row.id<Space>(0))->levers[key];
        if (const auto whom = whomAt(row, 3))
            holders.push_back(*whom);
    }
}

void putMembers(Edit& edit, const Space& space) {
    const auto add = [&](const QByteArray& part,
                         std::optional<Id<Actor>> actor,
                         const std::optional<QString>& constituency,
                         std::optional<int> people) {
        edit.query("INSERT INTO space_member (id, space_id, actor_id, constituency, people) "
                   "VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING")
            .with(Id<Space>::derived(space.id.uuid(), part), space.id, actor, constituency, people)
            .run();
    };
    edit.query("DELETE FROM space_member WHERE space_id = ?").with(space.id).run();
    for (const Id<Actor>& actor : space.actors)
        add(actor.bytes(), actor, std::nullopt, std::nullopt);
    for (const Constituency constituency : space.constituencies) {
        const auto people = space.people.find(constituency);
        add(vocabulary::id(constituency).toUtf8(),
            std::nullopt,
            vocabulary::id(constituency),
            people == space.people.end() ? std::nullopt : std::optional(people->second));
    }
}

void putLevers(Edit& edit, const Space& space) {
    edit.query("DELETE FROM space_lever WHERE space_id = ?").with(space.id).run();
    const auto add = [&](const LeverKey& key, int position, const std::optional<Whom>& whom) {
        const QByteArray parts = QByteArray("lever|") + vocabulary::id(key.lever).toUtf8() + '|' +
                                 vocabulary::id(key.lens).toUtf8() + '|' +
                                 (whom ? partsOf(*whom) : QByteArray("?"));
        edit.query("INSERT INTO space_lever (id, space_id, lever, lens, position, constituency, "
                   "actor_id) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING")
            .with(
                Id<Space>::derived(space.id.uuid(), parts),
                space.id,
                vocabulary::id(key.lever),
                vocabulary::id(key.lens),
                position,
                whom ? constituencyOf(*whom) : std::nullopt,
                whom ? actorOf(*whom) : std::nullopt
            )
            .run();
    };
    for (const auto& [key, holders] : space.levers) {
        int position = 0;
        for (const Whom& holder : holders)
            add(key, position++, holder);
        if (holders.empty())
            add(key, position, std::nullopt);
    }
}

} // namespace

std::vector<Space> readSpaces(const Reader& reader) {
    std::vector<Space> spaces;
    Query row = reader.query("SELECT id, name, openness, formality, purpose, rhythm, kind, "
                             "visibility, place, language, notes_shared, barriers, access, x, y "
                             "FROM space ORDER BY openness, name COLLATE NOCASE, id");
    while (row.next()) {
        Space space{row.id<Space>(0)};
        space.name = row.text(1);
        space.openness = vocabulary::fromId<Openness>(row.text(2));
        space.formality = vocabulary::fromId<Formality>(row.text(3));
        space.purpose = row.text(4);
        space.rhythm = row.text(5);
        space.kind = vocabulary::fromId<SpaceKind>(row.text(6));
        if (!row.isNull(7))
            space.visibility = vocabulary::fromId<Visibility>(row.text(7));
        space.place = row.text(8);
        space.language = row.text(9);
        if (!row.isNull(10))
            space.notesShared = row.yes(10);
        space.barriers = row.text(11);
        space.access = row.text(12);
        space.pin = placeAt(row, 13);
        spaces.push_back(std::move(space));
    }
    readMembers(reader, spaces);
    readLevers(reader, spaces);
    return spaces;
}

void put(Edit& edit, const Space& space) {
    edit.query("INSERT INTO space (id, name, openness, formality, purpose, rhythm, kind, "
               "visibility, place, language, notes_shared, barriers, access, x, y) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE "
               "SET name = excluded.name, openness = excluded.openness, "
               "formality = excluded.formality, purpose = excluded.purpose, "
               "rhythm = excluded.rhythm, kind = excluded.kind, visibility = excluded.visibility, "
               "place = excluded.place, language = excluded.language, "
               "notes_shared = excluded.notes_shared, barriers = excluded.barriers, "
               "access = excluded.access, x = excluded.x, y = excluded.y")
        .with(space.id, space.name, vocabulary::id(space.openness))
        .with(vocabulary::id(space.formality), space.purpose, space.rhythm)
        .with(vocabulary::id(space.kind))
        .with(space.visibility ? std::optional(vocabulary::id(*space.visibility)) : std::nullopt)
        .with(space.place, space.language, space.notesShared, space.barriers, space.access)
        .with(xOf(space.pin), yOf(space.pin))
        .run();
    putMembers(edit, space);
    putLevers(edit, space);
}

void remove(Edit& edit, Id<Space> space) {
    edit.query("DELETE FROM space_member WHERE space_id = ?").with(space).run();
    edit.query("DELETE FROM space_lever WHERE space_id = ?").with(space).run();
    edit.query("DELETE FROM evidence_item WHERE space_id = ?").with(space).run();
    edit.query("UPDATE decision SET official_space_id = NULL WHERE official_space_id = ?")
        .with(space)
        .run();
    edit.query("UPDATE decision SET actual_space_id = NULL WHERE actual_space_id = ?")
        .with(space)
        .run();
    edit.query("UPDATE decision SET hoped_space_id = NULL WHERE hoped_space_id = ?")
        .with(space)
        .run();
    edit.query("DELETE FROM space WHERE id = ?").with(space).run();
    evidence::dropLoose(edit);
}

} // namespace trellis::power
