#include "core/power/store.h"

#include "core/evidence/store.h"
#include "core/power/space_store.h"

namespace trellis::power {
namespace {

using school::Edit;
using school::Query;
using school::Reader;
using namespace Qt::Literals::StringLiterals;

/// There is one question a school, and one walk.
const QUuid questionId(u"{5b0d6a52-4f0c-4c8e-9d3e-6a1c7a2e9b14}"_s);

std::vector<Actor> readActors(const Reader& reader) {
    std::vector<Actor> actors;
    Query row = reader.query("SELECT id, name, kind, constituency, note, influence_formal, "
                             "influence_practice, organization, role, sphere, on_team, consented, "
                             "people, x, y FROM actor ORDER BY name COLLATE NOCASE, id");
    while (row.next()) {
        Actor actor{row.id<Actor>(0)};
        actor.name = row.text(1);
        actor.kind = vocabulary::fromId<ActorKind>(row.text(2));
        actor.constituency = vocabulary::fromId<Constituency>(row.text(3));
        actor.note = row.text(4);
        actor.influenceFormal = row.maybeInteger(5);
        actor.influencePractice = row.maybeInteger(6);
        actor.organization = row.text(7);
        actor.role = row.text(8);
        actor.sphere = vocabulary::fromId<Sphere>(row.text(9));
        actor.onTeam = row.yes(10);
        actor.consented = row.yes(11);
        actor.people = row.maybeInteger(12);
        actor.place = placeAt(row, 13);
        actors.push_back(std::move(actor));
    }
    return actors;
}

std::vector<Decision> readDecisions(const Reader& reader) {
    std::vector<Decision> decisions;
    Query row = reader.query("SELECT id, position, domain, name, decided_by, official_space_id, "
                             "actual_space_id, stakes, short_name, level, made_on, how_learned, "
                             "hoped_space_id FROM decision ORDER BY position, name, id");
    while (row.next()) {
        Decision decision{row.id<Decision>(0)};
        decision.position = row.integer(1);
        decision.domain = row.integer(2);
        decision.name = row.text(3);
        decision.decidedBy = row.text(4);
        decision.officialSpace = row.maybeId<Space>(5);
        decision.actualSpace = row.maybeId<Space>(6);
        decision.stakes = row.maybeInteger(7);
        decision.shortName = row.text(8);
        decision.level = vocabulary::fromId<DecisionLevel>(row.text(9));
        decision.madeOn = row.date(10);
        decision.howLearned = row.text(11);
        decision.hopedSpace = row.maybeId<Space>(12);
        decisions.push_back(std::move(decision));
    }
    return decisions;
}

std::vector<Tie> readTies(const Reader& reader) {
    std::vector<Tie> ties;
    Query row = reader.query("SELECT id, from_id, to_id, type, formality, strength, "
                             "perspective_id FROM tie ORDER BY id");
    while (row.next())
        ties.push_back({
            row.id<Tie>(0),
            row.id<Actor>(1),
            row.id<Actor>(2),
            vocabulary::fromId<TieType>(row.text(3)),
            vocabulary::fromId<Formality>(row.text(4)),
            row.integer(5),
            row.maybeId<Perspective>(6),
        });
    return ties;
}

QString wordOf(MapNote::View view) {
    return view == MapNote::View::Rooms ? QStringLiteral("rooms") : QStringLiteral("network");
}

std::vector<MapNote> readNotes(const Reader& reader) {
    std::vector<MapNote> notes;
    Query row = reader.query("SELECT id, view, words, x, y FROM map_note ORDER BY id");
    while (row.next()) {
        MapNote note{row.id<MapNote>(0)};
        if (row.text(1) == wordOf(MapNote::View::Network))
            note.view = MapNote::View::Network;
        note.words = row.text(2);
        note.place = QPointF(row.real(3), row.real(4));
        notes.push_back(std::move(note));
    }
    return notes;
}

QString readQuestion(const Reader& reader) {
    Query row = reader.query("SELECT words FROM map_question");
    return row.next() ? row.text(0) : QString();
}

} // namespace

PowerMap readMap(const Reader& reader) {
    PowerMap map;
    map.actors = readActors(reader);
    map.spaces = readSpaces(reader);
    map.decisions = readDecisions(reader);
    map.ties = readTies(reader);
    map.notes = readNotes(reader);
    map.question = readQuestion(reader);
    readSay(reader, map);
    readViews(reader, map);
    return map;
}

void put(Edit& edit, const Actor& actor) {
    edit.query("INSERT INTO actor (id, name, kind, constituency, note, influence_formal, "
               "influence_practice, organization, role, sphere, on_team, consented, people, x, y) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE "
               "SET name = excluded.name, kind = excluded.kind, "
               "constituency = excluded.constituency, note = excluded.note, "
               "influence_formal = excluded.influence_formal, "
               "influence_practice = excluded.influence_practice, "
               "organization = excluded.organization, role = excluded.role, "
               "sphere = excluded.sphere, on_team = excluded.on_team, "
               "consented = excluded.consented, people = excluded.people, x = excluded.x, "
               "y = excluded.y")
        .with(actor.id, actor.name, vocabulary::id(actor.kind))
        .with(vocabulary::id(actor.constituency), actor.note, actor.influenceFormal)
        .with(actor.influencePractice, actor.organization, actor.role)
        .with(vocabulary::id(actor.sphere), actor.onTeam, actor.consented, actor.people)
        .with(xOf(actor.place), yOf(actor.place))
        .run();
}

void put(Edit& edit, const Decision& decision) {
    edit.query("INSERT INTO decision (id, position, domain, name, decided_by, official_space_id, "
               "actual_space_id, stakes, short_name, level, made_on, how_learned, hoped_space_id) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET position = excluded.position, "
               "domain = excluded.domain, name = excluded.name, decided_by = excluded.decided_by, "
               "official_space_id = excluded.official_space_id, "
               "actual_space_id = excluded.actual_space_id, stakes = excluded.stakes, "
               "short_name = excluded.short_name, level = excluded.level, "
               "made_on = excluded.made_on, how_learned = excluded.how_learned, "
               "hoped_space_id = excluded.hoped_space_id")
        .with(decision.id, decision.position, decision.domain, decision.name, decision.decidedBy)
        .with(decision.officialSpace, decision.actualSpace, decision.stakes, decision.shortName)
        .with(vocabulary::id(decision.level), decision.madeOn, decision.howLearned)
        .with(decision.hopedSpace)
        .run();
}

void put(Edit& edit, const Tie& tie) {
    edit.query("INSERT INTO tie (id, from_id, to_id, type, formality, strength, perspective_id) "
               "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
               "from_id = excluded.from_id, to_id = excluded.to_id, type = excluded.type, "
               "formality = excluded.formality, strength = excluded.strength, "
               "perspective_id = excluded.perspective_id")
        .with(tie.id, tie.from, tie.to, vocabulary::id(tie.type), vocabulary::id(tie.formality))
        .with(tie.strength, tie.perspective)
        .run();
}

void put(Edit& edit, const MapNote& note) {
    edit.query("INSERT INTO map_note (id, view, words, x, y) VALUES (?, ?, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET view = excluded.view, words = excluded.words, "
               "x = excluded.x, y = excluded.y")
        .with(note.id, wordOf(note.view), note.words, note.place.x(), note.place.y())
        .run();
}

void setQuestion(Edit& edit, const QString& words) {
    if (words.isEmpty()) {
        edit.query("DELETE FROM map_question").run();
        return;
    }
    edit.query("INSERT INTO map_question (id, words) VALUES (?, ?) "
               "ON CONFLICT (id) DO UPDATE SET words = excluded.words")
        .with(questionId, words)
        .run();
}

QString walkPlace(const Reader& reader) {
    Query row = reader.query("SELECT stop FROM walk_place");
    return row.next() ? row.text(0) : QString();
}

void setWalkPlace(Edit& edit, const QString& stop) {
    edit.query("INSERT INTO walk_place (id, stop) VALUES (?, ?) "
               "ON CONFLICT (id) DO UPDATE SET stop = excluded.stop")
        .with(questionId, stop)
        .run();
}

void remove(Edit& edit, Id<Actor> actor) {
    edit.query("DELETE FROM tie WHERE from_id = ?1 OR to_id = ?1").with(actor).run();
    edit.query("DELETE FROM space_member WHERE actor_id = ?").with(actor).run();
    edit.query("DELETE FROM space_lever WHERE actor_id = ?").with(actor).run();
    removeAnswersOf(edit, actor);
    edit.query("DELETE FROM actor WHERE id = ?").with(actor).run();
    evidence::dropLoose(edit);
}

void remove(Edit& edit, Id<Decision> decision) {
    removeAnswersIn(edit, decision);
    edit.query("UPDATE growth_move SET decision_id = NULL WHERE decision_id = ?")
        .with(decision)
        .run();
    edit.query("DELETE FROM decision WHERE id = ?").with(decision).run();
    evidence::dropLoose(edit);
}

void remove(Edit& edit, Id<Tie> tie) {
    edit.query("DELETE FROM tie WHERE id = ?").with(tie).run();
}

void remove(Edit& edit, Id<MapNote> note) {
    edit.query("DELETE FROM map_note WHERE id = ?").with(note).run();
}

void reorder(Edit& edit, const std::vector<Id<Decision>>& order) {
    int position = 0;
    for (const Id<Decision>& decision : order)
        edit.query("UPDATE decision SET position = ? WHERE id = ?")
            .with(position++, decision)
            .run();
}

int nextPosition(const Reader& reader) {
    Query row = reader.query("SELECT coalesce(max(position) + 1, 0) FROM decision");
    row.next();
    return row.integer(0);
}

} // namespace trellis::power
