#include "core/power/perspective_store.h"

#include "core/power/whom.h"

#include <algorithm>

namespace trellis::power {
namespace {

using school::Edit;
using school::Query;
using school::Reader;

void readPerspectives(const Reader& reader, PowerMap& map) {
    std::map<Id<Perspective>, size_t> places;
    {
        Query row = reader.query("SELECT id, position, title, people, asked_on, asked_until "
                                 "FROM perspective ORDER BY position, title, id");
        while (row.next()) {
            Perspective perspective{row.id<Perspective>(0)};
            perspective.position = row.integer(1);
            perspective.title = row.text(2);
            perspective.people = row.integer(3);
            perspective.askedOn = row.date(4);
            perspective.askedUntil = row.date(5);
            places.emplace(perspective.id, map.perspectives.size());
            map.perspectives.push_back(std::move(perspective));
        }
    }
    Query row = reader.query("SELECT perspective_id, constituency FROM perspective_group");
    while (row.next())
        map.perspectives[places.at(row.id<Perspective>(0))].groups.push_back(
            vocabulary::fromId<Constituency>(row.text(1))
        );
    for (Perspective& perspective : map.perspectives)
        std::sort(perspective.groups.begin(), perspective.groups.end());
}

void readAnswers(const Reader& reader, PowerMap& map) {
    Query row = reader.query("SELECT perspective_id, decision_id, lens, level, people, "
                             "constituency, actor_id FROM view_say");
    while (row.next())
        if (const auto whom = whomAt(row, 5)) {
            const ViewKey key{
                row.id<Perspective>(0),
                row.id<Decision>(1),
                *whom,
                vocabulary::fromId<Lens>(row.text(2)),
            };
            map.views[key].emplace(row.maybeInteger(3), row.integer(4));
        }
}

void readTowers(const Reader& reader, PowerMap& map) {
    Query row =
        reader.query("SELECT perspective_id, actor_id, domain, lens, level, people FROM tower");
    while (row.next()) {
        const TowerKey key{
            row.maybeId<Perspective>(0),
            row.id<Actor>(1),
            row.maybeInteger(2),
            vocabulary::fromId<Lens>(row.text(3)),
        };
        map.towers[key].emplace(row.maybeInteger(4), row.integer(5));
    }
}

QByteArray partsOf(SayLevel level) {
    return level ? QByteArray::number(*level) : QByteArray("?");
}

Id<ViewKey> idOf(const ViewKey& key, SayLevel level) {
    return Id<ViewKey>::derived(
        key.perspective.uuid(),
        key.decision.bytes().toHex() + '|' + partsOf(key.whom) + '|' +
            vocabulary::id(key.lens).toUtf8() + '|' + partsOf(level)
    );
}

Id<TowerKey> idOf(const TowerKey& key, SayLevel level) {
    return Id<TowerKey>::derived(
        key.actor.uuid(),
        "tower|" + (key.perspective ? key.perspective->bytes().toHex() : QByteArray()) + '|' +
            QByteArray::number(key.domain.value_or(0)) + '|' + vocabulary::id(key.lens).toUtf8() +
            '|' + partsOf(level)
    );
}

/// Writes what is counted and takes away what is not, so that an unchanged count stays untouched.
template <class Put, class Take>
void writeTally(const Tally& tally, const Put& put, const Take& take) {
    std::vector<SayLevel> levels{std::nullopt};
    for (int level = 0; level <= 5; ++level)
        levels.push_back(level);
    for (const SayLevel level : levels) {
        const auto counted = tally.find(level);
        if (counted != tally.end() && counted->second > 0)
            put(level, counted->second);
        else
            take(level);
    }
}

} // namespace

void readViews(const Reader& reader, PowerMap& map) {
    readPerspectives(reader, map);
    readAnswers(reader, map);
    readTowers(reader, map);
}

void put(Edit& edit, const Perspective& perspective) {
    edit.query("INSERT INTO perspective (id, position, title, people, asked_on, asked_until) "
               "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
               "position = excluded.position, title = excluded.title, people = excluded.people, "
               "asked_on = excluded.asked_on, asked_until = excluded.asked_until")
        .with(perspective.id, perspective.position, perspective.title, perspective.people)
        .with(perspective.askedOn, perspective.askedUntil)
        .run();
    edit.query("DELETE FROM perspective_group WHERE perspective_id = ?").with(perspective.id).run();
    for (const Constituency group : perspective.groups)
        edit.query("INSERT INTO perspective_group (id, perspective_id, constituency) "
                   "VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING")
            .with(
                Id<Perspective>::derived(perspective.id.uuid(), vocabulary::id(group).toUtf8()),
                perspective.id,
                vocabulary::id(group)
            )
            .run();
}

void remove(Edit& edit, Id<Perspective> perspective) {
    edit.query("DELETE FROM perspective_group WHERE perspective_id = ?").with(perspective).run();
    edit.query("DELETE FROM view_say WHERE perspective_id = ?").with(perspective).run();
    edit.query("DELETE FROM tower WHERE perspective_id = ?").with(perspective).run();
    edit.query("DELETE FROM tie WHERE perspective_id = ?").with(perspective).run();
    edit.query("DELETE FROM evidence_item WHERE perspective_id = ?").with(perspective).run();
    edit.query("DELETE FROM perspective WHERE id = ?").with(perspective).run();
}

void setView(Edit& edit, const ViewKey& key, const Tally& tally) {
    const auto putLevel = [&](SayLevel level, int people) {
        edit.query("INSERT INTO view_say (id, perspective_id, decision_id, constituency, actor_id, "
                   "lens, level, people) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                   "ON CONFLICT (id) DO UPDATE SET people = excluded.people")
            .with(idOf(key, level), key.perspective, key.decision)
            .with(constituencyOf(key.whom), actorOf(key.whom), vocabulary::id(key.lens))
            .with(level, people)
            .run();
    };
    writeTally(tally, putLevel, [&](SayLevel level) {
        edit.query("DELETE FROM view_say WHERE id = ?").with(idOf(key, level)).run();
    });
}

void setTower(Edit& edit, const TowerKey& key, const Tally& tally) {
    const auto putLevel = [&](SayLevel level, int people) {
        edit.query("INSERT INTO tower (id, perspective_id, actor_id, domain, lens, level, people) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?) "
                   "ON CONFLICT (id) DO UPDATE SET people = excluded.people")
            .with(idOf(key, level), key.perspective, key.actor, key.domain)
            .with(vocabulary::id(key.lens), level, people)
            .run();
    };
    writeTally(tally, putLevel, [&](SayLevel level) {
        edit.query("DELETE FROM tower WHERE id = ?").with(idOf(key, level)).run();
    });
}

int nextPerspectivePosition(const Reader& reader) {
    Query row = reader.query("SELECT coalesce(max(position) + 1, 0) FROM perspective");
    row.next();
    return row.integer(0);
}

} // namespace trellis::power
