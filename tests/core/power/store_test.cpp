#include "core/power/store.h"
#include "tests/core/school/temporary_school.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::power;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;
using school::Edit;

namespace {

PowerMap smallMap() {
    PowerMap map;
    Actor principalActor;
    principalActor.name = u"Principal"_s;
    principalActor.constituency = Constituency::Administrator;
    principalActor.influenceFormal = 5;
    Actor teacher;
    teacher.name = u"Ms. Ortiz"_s;
    teacher.kind = ActorKind::Person;
    map.actors = {teacher, principalActor};
    Space cabinet;
    cabinet.name = u"Cabinet"_s;
    cabinet.actors = {principalActor.id};
    cabinet.constituencies = {Constituency::District};
    map.spaces = {cabinet};
    Decision schedule;
    schedule.name = u"Bell schedule"_s;
    schedule.domain = 9;
    schedule.actualSpace = cabinet.id;
    schedule.stakes = 3;
    map.decisions = {schedule};
    map.say[{schedule.id, Constituency::Family, Lens::Formal}] = 3;
    map.say[{schedule.id, Constituency::Family, Lens::Practice}] = std::nullopt;
    map.evidence[{schedule.id, Constituency::Family}] = u"A flyer on Aug 20"_s;
    map.ties = {
        {Id<Tie>::create(),
         teacher.id,
         principalActor.id,
         TieType::Advice,
         Formality::Informal,
         2}};
    return map;
}

void putAll(Edit& edit, const PowerMap& map) {
    for (const auto& each : map.ties)
        put(edit, each);
    for (const auto& each : map.decisions)
        put(edit, each);
    for (const auto& each : map.spaces)
        put(edit, each);
    for (const auto& each : map.actors)
        put(edit, each);
    for (const auto& [key, level] : map.say)
        setSay(edit, key, level);
    for (const auto& [key, words] : map.evidence)
        setEvidence(edit, key, words);
}

} // namespace

TEST_CASE("What is put on the power map is read again as it was", "[power]") {
    TemporarySchool file;
    const PowerMap map = smallMap();
    file->edit(u"Drew the map"_s, [&](Edit& edit) { putAll(edit, map); });
    CHECK(readMap(file->reader()) == map);
    file.reopen();
    CHECK(readMap(file->reader()) == map);
}

TEST_CASE(
    "Removing an actor, a space or a decision takes what hangs on it, and undo brings it back",
    "[power]"
) {
    TemporarySchool file;
    const PowerMap map = smallMap();
    file->edit(u"Drew the map"_s, [&](Edit& edit) { putAll(edit, map); });

    file->edit(u"Removed the principal"_s, [&](Edit& edit) { remove(edit, map.actors[1].id); });
    CHECK(readMap(file->reader()).ties.empty());
    CHECK(readMap(file->reader()).spaces[0].actors.empty());

    file->edit(u"Removed the cabinet"_s, [&](Edit& edit) { remove(edit, map.spaces[0].id); });
    CHECK_FALSE(readMap(file->reader()).decisions[0].actualSpace.has_value());

    file->edit(u"Removed the decision"_s, [&](Edit& edit) { remove(edit, map.decisions[0].id); });
    CHECK(readMap(file->reader()).say.empty());
    CHECK(readMap(file->reader()).evidence.empty());

    while (school::historyCount(file->reader()) < 7)
        REQUIRE(file->undo());
    CHECK(readMap(file->reader()) == map);
}

TEST_CASE("An answer can be changed, be unknown, and be taken away", "[power]") {
    TemporarySchool file;
    const PowerMap map = smallMap();
    file->edit(u"Drew the map"_s, [&](Edit& edit) { putAll(edit, map); });
    const SayKey key{map.decisions[0].id, Constituency::Student, Lens::Hoped};
    const auto level = [&] { return readMap(file->reader()).say.at(key); };
    file->edit(u"Set"_s, [&](Edit& edit) { setSay(edit, key, 4); });
    CHECK(level() == 4);
    file->edit(u"Unsure"_s, [&](Edit& edit) { setSay(edit, key, std::nullopt); });
    CHECK(level() == std::nullopt);
    file->edit(u"Cleared"_s, [&](Edit& edit) { clearSay(edit, key); });
    CHECK_FALSE(readMap(file->reader()).say.contains(key));
}

TEST_CASE("Evidence leads back to its cell, and answers are counted for the rail", "[power]") {
    TemporarySchool file;
    CHECK(answersIn(file->reader()) == Answers{0, 0});
    Decision decision;
    decision.name = QStringLiteral("Bell schedule");
    const EvidenceKey key{decision.id, Constituency::Family};
    file->edit(QStringLiteral("Noted"), [&](school::Edit& edit) {
        put(edit, decision);
        setSay(edit, {decision.id, Constituency::Family, Lens::Formal}, 3);
        setSay(edit, {decision.id, Constituency::Family, Lens::Practice}, std::nullopt);
        setSay(edit, {decision.id, Constituency::Family, Lens::Hoped}, 4);
        setSay(edit, {decision.id, Constituency::District, Lens::Practice}, 5);
        setEvidence(edit, key, QStringLiteral("The flyer"));
    });
    CHECK(answersIn(file->reader()) == Answers{2, 12});
    std::optional<QUuid> id;
    {
        auto row = file->reader().query("SELECT id FROM say_evidence");
        REQUIRE(row.next());
        id = row.uuid(0);
    }
    CHECK(evidenceKey(file->reader(), *id) == key);
    CHECK(evidenceKey(file->reader(), QUuid::createUuid()) == std::nullopt);
}
