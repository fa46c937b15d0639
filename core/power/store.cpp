#include "core/power/store.h"

namespace trellis::power {
namespace {

using school::Edit;
using school::Query;
using school::Reader;

std::vector<Actor> readActors(const Reader& reader) {
    std::vector<Actor> actors;
    Query row = reader.query("SELECT id, name, kind, constituency, note, influence_formal, "
                             "influence_practice FROM actor ORDER BY name COLLATE NOCASE, id");
    while (row.next()) {
        Actor actor{row.id<Actor>(0)};
        actor.name = row.text(1);
        actor.kind = vocabulary::fromId<ActorKind>(row.text(2));
        actor.constituency = vocabulary::fromId<Constituency>(row.text(3));
        actor.note = row.text(4);
        actor.influenceFormal = row.maybeInteger(5);
        actor.influencePractice = row.maybeInteger(6);
        actors.push_back(std::move(actor));
    }
    return actors;
}

void readMembers(const Reader& reader, std::vector<Space>& spaces) {
    std::map<Id<Space>, Space*> byId;
    for (Space& space : spaces)
        byId.emplace(space.id, &space);
    Query row = reader.query("SELECT m.space_id, m.actor_id, m.constituency FROM space_member m "
                             "LEFT JOIN actor a ON a.id = m.actor_id "
                             "ORDER BY a.name COLLATE NOCASE, m.constituency, m.id");
    while (row.next()) {
        Space& space = *byId.at(row.id<Space>(0));
        if (const auto actor = row.maybeId<Actor>(1))
            space.actors.push_back(*actor);
        else
            space.constituencies.push_back(vocabulary::fromId<Constituency>(row.text(2)));
    }
}

std::vector<Space> readSpaces(const Reader& reader) {
    std::vector<Space> spaces;
    Query row = reader.query("SELECT id, name, openness, formality, purpose, rhythm FROM space "
                             "ORDER BY openness, name COLLATE NOCASE, id");
    while (row.next()) {
        Space space{row.id<Space>(0)};
        space.name = row.text(1);
        space.openness = vocabulary::fromId<Openness>(row.text(2));
        space.formality = vocabulary::fromId<Formality>(row.text(3));
        space.purpose = row.text(4);
        space.rhythm = row.text(5);
        spaces.push_back(std::move(space));
    }
    readMembers(reader, spaces);
    return spaces;
}

std::vector<Decision> readDecisions(const Reader& reader) {
    std::vector<Decision> decisions;
    Query row = reader.query("SELECT id, position, domain, name, decided_by, official_space_id, "
                             "actual_space_id, stakes FROM decision ORDER BY position, name, id");
    while (row.next()) {
        Decision decision{row.id<Decision>(0)};
        decision.position = row.integer(1);
        decision.domain = row.integer(2);
        decision.name = row.text(3);
        decision.decidedBy = row.text(4);
        decision.officialSpace = row.maybeId<Space>(5);
        decision.actualSpace = row.maybeId<Space>(6);
        decision.stakes = row.maybeInteger(7);
        decisions.push_back(std::move(decision));
    }
    return decisions;
}

std::map<SayKey, SayLevel> readSay(const Reader& reader) {
    std::map<SayKey, SayLevel> say;
    Query row = reader.query("SELECT decision_id, constituency, lens, level FROM say");
    while (row.next()) {
        const SayKey key{
            row.id<Decision>(0),
            vocabulary::fromId<Constituency>(row.text(1)),
            vocabulary::fromId<Lens>(row.text(2)),
        };
        say.emplace(key, row.maybeInteger(3));
    }
    return say;
}

std::map<EvidenceKey, QString> readEvidence(const Reader& reader) {
    std::map<EvidenceKey, QString> evidence;
    Query row = reader.query("SELECT decision_id, constituency, words FROM say_evidence");
    while (row.next())
        evidence.emplace(
            EvidenceKey{row.id<Decision>(0), vocabulary::fromId<Constituency>(row.text(1))},
            row.text(2)
        );
    return evidence;
}

std::vector<Tie> readTies(const Reader& reader) {
    std::vector<Tie> ties;
    Query row = reader.query("SELECT id, from_id, to_id, type, formality, strength FROM tie "
                             "ORDER BY id");
    while (row.next())
        ties.push_back({
            row.id<Tie>(0),
            row.id<Actor>(1),
            row.id<Actor>(2),
            vocabulary::fromId<TieType>(row.text(3)),
            vocabulary::fromId<Formality>(row.text(4)),
            row.integer(5),
        });
    return ties;
}

Id<SayKey> idOf(const SayKey& key) {
    const QString parts = vocabulary::id(key.constituency) + u'|' + vocabulary::id(key.lens);
    return Id<SayKey>::derived(key.decision.uuid(), parts.toUtf8());
}

Id<EvidenceKey> idOf(const EvidenceKey& key) {
    return Id<EvidenceKey>::derived(
        key.decision.uuid(), "evidence|" + vocabulary::id(key.constituency).toUtf8()
    );
}

void putMembers(Edit& edit, const Space& space) {
    const auto add = [&](const QByteArray& part,
                         std::optional<Id<Actor>> actor,
                         const std::optional<QString>& constituency) {
        edit.query("INSERT INTO space_member (id, space_id, actor_id, constituency) "
                   "VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING")
            .with(Id<Space>::derived(space.id.uuid(), part), space.id, actor, constituency)
            .run();
    };
    edit.query("DELETE FROM space_member WHERE space_id = ?").with(space.id).run();
    for (const Id<Actor>& actor : space.actors)
        add(actor.bytes(), actor, std::nullopt);
    for (const Constituency constituency : space.constituencies)
        add(vocabulary::id(constituency).toUtf8(), std::nullopt, vocabulary::id(constituency));
}

} // namespace

PowerMap readMap(const Reader& reader) {
    return {
        readActors(reader),
        readSpaces(reader),
        readDecisions(reader),
        readSay(reader),
        readEvidence(reader),
        readTies(reader),
    };
}

void put(Edit& edit, const Actor& actor) {
    edit.query("INSERT INTO actor (id, name, kind, constituency, note, influence_formal, "
               "influence_practice) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
               "name = excluded.name, kind = excluded.kind, constituency = excluded.constituency, "
               "note = excluded.note, influence_formal = excluded.influence_formal, "
               "influence_practice = excluded.influence_practice")
        .with(
            actor.id,
            actor.name,
            vocabulary::id(actor.kind),
            vocabulary::id(actor.constituency),
            actor.note,
            actor.influenceFormal,
            actor.influencePractice
        )
        .run();
}

void put(Edit& edit, const Space& space) {
    edit.query("INSERT INTO space (id, name, openness, formality, purpose, rhythm) "
               "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
               "openness = excluded.openness, formality = excluded.formality, "
               "purpose = excluded.purpose, rhythm = excluded.rhythm")
        .with(
            space.id,
            space.name,
            vocabulary::id(space.openness),
            vocabulary::id(space.formality),
            space.purpose,
            space.rhythm
        )
        .run();
    putMembers(edit, space);
}

void put(Edit& edit, const Decision& decision) {
    edit.query("INSERT INTO decision (id, position, domain, name, decided_by, official_space_id, "
               "actual_space_id, stakes) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET position = excluded.position, "
               "domain = excluded.domain, name = excluded.name, decided_by = excluded.decided_by, "
               "official_space_id = excluded.official_space_id, "
               "actual_space_id = excluded.actual_space_id, stakes = excluded.stakes")
        .with(
            decision.id,
            decision.position,
            decision.domain,
            decision.name,
            decision.decidedBy,
            decision.officialSpace,
            decision.actualSpace,
            decision.stakes
        )
        .run();
}

void put(Edit& edit, const Tie& tie) {
    edit.query("INSERT INTO tie (id, from_id, to_id, type, formality, strength) "
               "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
               "from_id = excluded.from_id, to_id = excluded.to_id, type = excluded.type, "
               "formality = excluded.formality, strength = excluded.strength")
        .with(
            tie.id,
            tie.from,
            tie.to,
            vocabulary::id(tie.type),
            vocabulary::id(tie.formality),
            tie.strength
        )
        .run();
}

void remove(Edit& edit, Id<Actor> actor) {
    edit.query("DELETE FROM tie WHERE from_id = ?1 OR to_id = ?1").with(actor).run();
    edit.query("DELETE FROM space_member WHERE actor_id = ?").with(actor).run();
    edit.query("DELETE FROM actor WHERE id = ?").with(actor).run();
}

void remove(Edit& edit, Id<Space> space) {
    edit.query("DELETE FROM space_member WHERE space_id = ?").with(space).run();
    edit.query("UPDATE decision SET official_space_id = NULL WHERE official_space_id = ?")
        .with(space)
        .run();
    edit.query("UPDATE decision SET actual_space_id = NULL WHERE actual_space_id = ?")
        .with(space)
        .run();
    edit.query("DELETE FROM space WHERE id = ?").with(space).run();
}

void remove(Edit& edit, Id<Decision> decision) {
    edit.query("DELETE FROM say WHERE decision_id = ?").with(decision).run();
    edit.query("DELETE FROM say_evidence WHERE decision_id = ?").with(decision).run();
    edit.query("UPDATE growth_move SET decision_id = NULL WHERE decision_id = ?")
        .with(decision)
        .run();
    edit.query("DELETE FROM decision WHERE id = ?").with(decision).run();
}

void remove(Edit& edit, Id<Tie> tie) {
    edit.query("DELETE FROM tie WHERE id = ?").with(tie).run();
}

void setSay(Edit& edit, const SayKey& key, SayLevel level) {
    edit.query("INSERT INTO say (id, decision_id, constituency, lens, level) "
               "VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET level = excluded.level")
        .with(
            idOf(key),
            key.decision,
            vocabulary::id(key.constituency),
            vocabulary::id(key.lens),
            level
        )
        .run();
}

void clearSay(Edit& edit, const SayKey& key) {
    edit.query("DELETE FROM say WHERE id = ?").with(idOf(key)).run();
}

void setEvidence(Edit& edit, const EvidenceKey& key, const QString& words) {
    if (words.trimmed().isEmpty()) {
        edit.query("DELETE FROM say_evidence WHERE id = ?").with(idOf(key)).run();
        return;
    }
    edit.query("INSERT INTO say_evidence (id, decision_id, constituency, words) "
               "VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET words = excluded.words")
        .with(idOf(key), key.decision, vocabulary::id(key.constituency), words)
        .run();
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

std::optional<EvidenceKey> evidenceKey(const Reader& reader, QUuid id) {
    Query row = reader.query("SELECT decision_id, constituency FROM say_evidence WHERE id = ?");
    if (!row.with(id).next())
        return std::nullopt;
    return EvidenceKey{row.id<Decision>(0), vocabulary::fromId<Constituency>(row.text(1))};
}

Answers answersIn(const Reader& reader) {
    Answers answers;
    {
        Query decisions = reader.query("SELECT count(*) FROM decision");
        decisions.next();
        answers.expected = decisions.integer(0) * 2 * int(allGroups.size());
    }
    for (const Group group : allGroups) {
        Query row = reader.query("SELECT count(*) FROM say WHERE constituency = ? "
                                 "AND lens IN ('formal', 'practice')");
        row.with(vocabulary::id(vocabulary::mainConstituency(group))).next();
        answers.given += row.integer(0);
    }
    return answers;
}

} // namespace trellis::power
