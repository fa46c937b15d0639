#include "tests/core/school/random_edits.h"

namespace trellis::test {
namespace {

using school::Edit;
using school::Query;
using school::Reader;

int upTo(std::mt19937& random, int most) {
    return std::uniform_int_distribution<int>(0, most)(random);
}

std::vector<QUuid> idsOf(const Reader& reader, const char* sql) {
    std::vector<QUuid> ids;
    Query row = reader.query(sql);
    while (row.next())
        ids.push_back(row.uuid(0));
    return ids;
}

QUuid oneOf(const std::vector<QUuid>& ids, std::mt19937& random) {
    return ids[size_t(upTo(random, int(ids.size()) - 1))];
}

QString words(std::mt19937& random) {
    static const QStringList some{
        QStringLiteral("Ms. Ortiz"),
        QStringLiteral("Niños ñandú"),
        QStringLiteral("PTA board"),
        QStringLiteral("Office"),
        QStringLiteral("“quoted”"),
        QStringLiteral("Bus line"),
    };
    return some[upTo(random, int(some.size()) - 1)] + QString::number(upTo(random, 99));
}

void addActor(Edit& edit, std::mt19937& random) {
    edit.query("INSERT INTO actor (id, name, constituency, influence_formal) VALUES (?, ?, ?, ?)")
        .with(QUuid::createUuid(), words(random), QStringLiteral("teacher"), upTo(random, 5))
        .run();
}

void renameActor(Edit& edit, std::mt19937& random) {
    const auto actors = idsOf(edit, "SELECT id FROM actor");
    if (!actors.empty())
        edit.query("UPDATE actor SET name = ?, x = ? WHERE id = ?")
            .with(words(random), upTo(random, 1000) / 7.0, oneOf(actors, random))
            .run();
}

void removeActor(Edit& edit, std::mt19937& random) {
    const auto actors = idsOf(edit, "SELECT id FROM actor");
    if (actors.empty())
        return;
    const QUuid gone = oneOf(actors, random);
    // The actor first and what hangs on it after: order inside an edit must not matter.
    edit.query("DELETE FROM actor WHERE id = ?").with(gone).run();
    edit.query("DELETE FROM tie WHERE from_id = ?1 OR to_id = ?1").with(gone).run();
    edit.query("DELETE FROM space_member WHERE actor_id = ?").with(gone).run();
}

void addTie(Edit& edit, std::mt19937& random) {
    const auto actors = idsOf(edit, "SELECT id FROM actor");
    if (actors.size() < 2)
        return;
    const QUuid from = oneOf(actors, random);
    const QUuid to = oneOf(actors, random);
    if (from != to)
        edit.query("INSERT INTO tie (id, from_id, to_id, type, strength) VALUES (?, ?, ?, ?, ?)")
            .with(QUuid::createUuid(), from, to, QStringLiteral("advice"), 1 + upTo(random, 2))
            .run();
}

void addDecisionInANewSpace(Edit& edit, std::mt19937& random) {
    const QUuid space = QUuid::createUuid();
    edit.query("INSERT INTO decision (id, position, domain, name, official_space_id) "
               "VALUES (?, ?, ?, ?, ?)")
        .with(QUuid::createUuid(), upTo(random, 9), 1 + upTo(random, 15), words(random), space)
        .run();
    edit.query("INSERT INTO space (id, name) VALUES (?, ?)").with(space, words(random)).run();
}

void say(Edit& edit, std::mt19937& random) {
    const auto decisions = idsOf(edit, "SELECT id FROM decision");
    if (decisions.empty())
        return;
    const QUuid decision = oneOf(decisions, random);
    const std::optional<int> level =
        upTo(random, 5) == 0 ? std::nullopt : std::optional(upTo(random, 5));
    edit.query("INSERT INTO say (id, decision_id, constituency, lens, level) "
               "VALUES (?, ?, 'family', 'formal', ?) "
               "ON CONFLICT (id) DO UPDATE SET level = excluded.level")
        .with(QUuid::createUuidV5(decision, QByteArray("family formal")), decision, level)
        .run();
}

void removeDecision(Edit& edit, std::mt19937& random) {
    const auto decisions = idsOf(edit, "SELECT id FROM decision");
    if (decisions.empty())
        return;
    const QUuid gone = oneOf(decisions, random);
    edit.query("DELETE FROM decision WHERE id = ?").with(gone).run();
    edit.query("DELETE FROM say WHERE decision_id = ?").with(gone).run();
}

} // namespace

void makeRandomEdit(school::School& school, std::mt19937& random) {
    static constexpr std::array verbs{
        addActor,
        addActor,
        addActor,
        renameActor,
        removeActor,
        addTie,
        addDecisionInANewSpace,
        say,
        say,
        say,
        removeDecision,
    };
    school.edit(QStringLiteral("A random edit"), [&](Edit& edit) {
        const int steps = 1 + upTo(random, 4);
        for (int step = 0; step < steps; ++step)
            verbs[size_t(upTo(random, int(verbs.size()) - 1))](edit, random);
    });
}

QMap<QString, QStringList> documentOf(const Reader& reader) {
    QMap<QString, QStringList> document;
    const auto keep = [&](const QString& table, const char* sql) {
        Query row = reader.query(sql);
        while (row.next())
            document[table].append(row.text(0));
    };
    keep(
        QStringLiteral("actor"),
        "SELECT hex(id) || name || kind || constituency || note || ifnull(influence_formal, '-') "
        "|| "
        "ifnull(influence_practice, '-') || ifnull(x, '-') || ifnull(y, '-') FROM actor ORDER BY id"
    );
    keep(
        QStringLiteral("tie"),
        "SELECT hex(id) || hex(from_id) || hex(to_id) || type || formality || strength "
        "FROM tie ORDER BY id"
    );
    keep(QStringLiteral("space"), "SELECT hex(id) || name || openness FROM space ORDER BY id");
    keep(
        QStringLiteral("decision"),
        "SELECT hex(id) || position || domain || name || ifnull(hex(official_space_id), '-') "
        "FROM decision ORDER BY id"
    );
    keep(
        QStringLiteral("say"),
        "SELECT hex(id) || hex(decision_id) || constituency || lens || ifnull(level, '?') "
        "FROM say ORDER BY id"
    );
    keep(
        QStringLiteral("found by search"),
        "SELECT hex(k.id) || s.title || s.body FROM search s JOIN search_key k ON k.key = s.rowid "
        "ORDER BY k.id"
    );
    return document;
}

} // namespace trellis::test
