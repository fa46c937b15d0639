#include "core/power/say_store.h"

#include "core/evidence/store.h"
#include "core/power/whom.h"

namespace trellis::power {
namespace {

using school::Edit;
using school::Query;
using school::Reader;

void readGroupSay(const Reader& reader, PowerMap& map) {
    Query row = reader.query("SELECT decision_id, constituency, lens, level FROM say");
    while (row.next()) {
        const SayKey key{
            row.id<Decision>(0),
            vocabulary::fromId<Constituency>(row.text(1)),
            vocabulary::fromId<Lens>(row.text(2)),
        };
        map.say.emplace(key, row.maybeInteger(3));
    }
}

void readActorSay(const Reader& reader, PowerMap& map) {
    Query row = reader.query("SELECT decision_id, actor_id, lens, level FROM actor_say");
    while (row.next()) {
        const ActorSayKey key{
            row.id<Decision>(0), row.id<Actor>(1), vocabulary::fromId<Lens>(row.text(2))};
        map.actorSay.emplace(key, row.maybeInteger(3));
    }
}

void readCarriers(const Reader& reader, PowerMap& map) {
    Query row = reader.query("SELECT decision_id, lens, constituency, actor_id FROM carries_out");
    while (row.next())
        if (const auto whom = whomAt(row, 2))
            map.carriesOut.insert(
                {row.id<Decision>(0), *whom, vocabulary::fromId<Lens>(row.text(1))}
            );
}

void readEvidence(const Reader& reader, PowerMap& map) {
    Query row = reader.query("SELECT decision_id, constituency, words FROM say_evidence");
    while (row.next())
        map.evidence.emplace(
            EvidenceKey{row.id<Decision>(0), vocabulary::fromId<Constituency>(row.text(1))},
            row.text(2)
        );
}

template <class Enum>
std::optional<Enum> maybe(const Query& row, int column) {
    return row.isNull(column) ? std::nullopt
                              : std::optional(vocabulary::fromId<Enum>(row.text(column)));
}

template <class Enum>
std::optional<QString> idOrNull(const std::optional<Enum>& value) {
    return value ? std::optional(vocabulary::id(*value)) : std::nullopt;
}

void readEvidenceItems(const Reader& reader, PowerMap& map) {
    Query row = reader.query("SELECT id, kind, words, dated_on, confidence, decision_id, "
                             "constituency, actor_id, space_id, perspective_id FROM evidence_item "
                             "ORDER BY dated_on DESC, words, id");
    while (row.next()) {
        EvidenceItem item{row.id<EvidenceItem>(0)};
        item.kind = vocabulary::fromId<EvidenceKind>(row.text(1));
        item.words = row.text(2);
        item.datedOn = row.date(3);
        item.confidence = maybe<Confidence>(row, 4);
        item.decision = row.maybeId<Decision>(5);
        item.whom = whomAt(row, 6);
        item.space = row.maybeId<Space>(8);
        item.perspective = row.maybeId<Perspective>(9);
        map.evidenceItems.push_back(std::move(item));
    }
}

Id<SayKey> idOf(const SayKey& key) {
    const QString parts = vocabulary::id(key.constituency) + u'|' + vocabulary::id(key.lens);
    return Id<SayKey>::derived(key.decision.uuid(), parts.toUtf8());
}

Id<ActorSayKey> idOf(const ActorSayKey& key) {
    return Id<ActorSayKey>::derived(
        key.decision.uuid(), key.actor.bytes().toHex() + '|' + vocabulary::id(key.lens).toUtf8()
    );
}

Id<CarryKey> idOf(const CarryKey& key) {
    return Id<CarryKey>::derived(
        key.decision.uuid(),
        "carries|" + partsOf(key.whom) + '|' + vocabulary::id(key.lens).toUtf8()
    );
}

Id<EvidenceKey> idOf(const EvidenceKey& key) {
    return Id<EvidenceKey>::derived(
        key.decision.uuid(), "evidence|" + vocabulary::id(key.constituency).toUtf8()
    );
}

} // namespace

void readSay(const Reader& reader, PowerMap& map) {
    readGroupSay(reader, map);
    readActorSay(reader, map);
    readCarriers(reader, map);
    readEvidence(reader, map);
    readEvidenceItems(reader, map);
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
    evidence::dropLoose(edit);
}

void setSay(Edit& edit, const ActorSayKey& key, SayLevel level) {
    edit.query("INSERT INTO actor_say (id, decision_id, actor_id, lens, level) "
               "VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET level = excluded.level")
        .with(idOf(key), key.decision, key.actor, vocabulary::id(key.lens), level)
        .run();
}

void clearSay(Edit& edit, const ActorSayKey& key) {
    edit.query("DELETE FROM actor_say WHERE id = ?").with(idOf(key)).run();
}

void setCarriesOut(Edit& edit, const CarryKey& key, bool carries) {
    if (!carries) {
        edit.query("DELETE FROM carries_out WHERE id = ?").with(idOf(key)).run();
        return;
    }
    edit.query("INSERT INTO carries_out (id, decision_id, constituency, actor_id, lens) "
               "VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING")
        .with(idOf(key), key.decision, constituencyOf(key.whom), actorOf(key.whom))
        .with(vocabulary::id(key.lens))
        .run();
}

void setEvidence(Edit& edit, const EvidenceKey& key, const QString& words) {
    if (words.trimmed().isEmpty()) {
        edit.query("DELETE FROM say_evidence WHERE id = ?").with(idOf(key)).run();
        evidence::dropLoose(edit);
        return;
    }
    edit.query("INSERT INTO say_evidence (id, decision_id, constituency, words) "
               "VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET words = excluded.words")
        .with(idOf(key), key.decision, vocabulary::id(key.constituency), words)
        .run();
}

void put(Edit& edit, const EvidenceItem& item) {
    edit.query("INSERT INTO evidence_item (id, kind, words, dated_on, confidence, decision_id, "
               "constituency, actor_id, space_id, perspective_id) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, words = excluded.words, "
               "dated_on = excluded.dated_on, confidence = excluded.confidence, "
               "decision_id = excluded.decision_id, constituency = excluded.constituency, "
               "actor_id = excluded.actor_id, "
               "space_id = excluded.space_id, perspective_id = excluded.perspective_id")
        .with(item.id, vocabulary::id(item.kind), item.words, item.datedOn)
        .with(idOrNull(item.confidence), item.decision)
        .with(
            item.whom ? constituencyOf(*item.whom) : std::nullopt,
            item.whom ? actorOf(*item.whom) : std::nullopt
        )
        .with(item.space, item.perspective)
        .run();
}

void remove(Edit& edit, Id<EvidenceItem> item) {
    edit.query("DELETE FROM evidence_item WHERE id = ?").with(item).run();
    evidence::dropLoose(edit);
}

void removeAnswersIn(Edit& edit, Id<Decision> decision) {
    edit.query("DELETE FROM say WHERE decision_id = ?").with(decision).run();
    edit.query("DELETE FROM actor_say WHERE decision_id = ?").with(decision).run();
    edit.query("DELETE FROM view_say WHERE decision_id = ?").with(decision).run();
    edit.query("DELETE FROM carries_out WHERE decision_id = ?").with(decision).run();
    edit.query("DELETE FROM say_evidence WHERE decision_id = ?").with(decision).run();
    edit.query("DELETE FROM evidence_item WHERE decision_id = ?").with(decision).run();
}

void removeAnswersOf(Edit& edit, Id<Actor> actor) {
    edit.query("DELETE FROM actor_say WHERE actor_id = ?").with(actor).run();
    edit.query("DELETE FROM view_say WHERE actor_id = ?").with(actor).run();
    edit.query("DELETE FROM carries_out WHERE actor_id = ?").with(actor).run();
    edit.query("DELETE FROM tower WHERE actor_id = ?").with(actor).run();
    edit.query("DELETE FROM evidence_item WHERE actor_id = ?").with(actor).run();
}

QUuid cellId(const EvidenceKey& cell) {
    return idOf(SayKey{cell.decision, cell.constituency, Lens::Practice}).uuid();
}

std::optional<EvidenceKey> cellOf(const Reader& reader, QUuid id) {
    Query row = reader.query("SELECT decision_id, constituency FROM say WHERE id = ?");
    if (!row.with(id).next())
        return std::nullopt;
    return EvidenceKey{row.id<Decision>(0), vocabulary::fromId<Constituency>(row.text(1))};
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
