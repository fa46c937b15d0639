#include "core/power/store.h"
#include "tests/core/school/temporary_school.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::power;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;
using school::Edit;

namespace {

/// What families see, and what stands behind it.
void addViews(PowerMap& map, Id<Actor> teacher) {
    const Id<Decision> schedule = map.decisions[0].id;
    Perspective families;
    families.title = u"Families"_s;
    families.groups = {Constituency::Family};
    families.people = 23;
    families.askedOn = QDate(2025, 10, 9);
    families.askedUntil = QDate(2025, 10, 13);
    map.perspectives = {families};
    map.views[{families.id, schedule, Constituency::Family, Lens::Practice}] = {
        {std::nullopt, 4}, {0, 12}, {1, 7}};
    map.views[{families.id, schedule, teacher, Lens::Practice}] = {{2, 23}};
    map.towers[{families.id, teacher, std::nullopt, Lens::Practice}] = {{3, 20}, {4, 3}};
    map.towers[{std::nullopt, teacher, 9, Lens::Formal}] = {{1, 14}};
    map.ties[0].perspective = families.id;
    map.actorSay[{schedule, teacher, Lens::Practice}] = 2;
    map.carriesOut = {
        {schedule, Constituency::SupportStaff, Lens::Practice},
        {schedule, teacher, Lens::Formal},
    };
    EvidenceItem quote;
    quote.kind = EvidenceKind::Quote;
    quote.words = u"We heard it from the driver."_s;
    quote.datedOn = QDate(2025, 10, 9);
    quote.confidence = Confidence::Sure;
    quote.decision = schedule;
    quote.whom = Constituency::Family;
    quote.perspective = families.id;
    EvidenceItem minutes;
    minutes.kind = EvidenceKind::Minutes;
    minutes.words = u"Cabinet notes"_s;
    minutes.space = map.spaces[0].id;
    EvidenceItem seen;
    seen.words = u"Asked, and then not heard"_s;
    seen.decision = schedule;
    seen.whom = teacher;
    map.evidenceItems = {quote, seen, minutes};
    MapNote note;
    note.words = u"Who is missing?"_s;
    note.place = QPointF(0.5, 0.25);
    map.notes = {note};
}

PowerMap smallMap() {
    PowerMap map;
    Actor principalActor;
    principalActor.name = u"Principal"_s;
    principalActor.constituency = Constituency::Administrator;
    principalActor.influenceFormal = 5;
    principalActor.people = 1;
    principalActor.onTeam = true;
    principalActor.organization = u"Cedar Grove"_s;
    Actor teacher;
    teacher.name = u"Ms. Ortiz"_s;
    teacher.kind = ActorKind::Person;
    teacher.role = u"3rd-grade teacher"_s;
    teacher.consented = true;
    teacher.sphere = Sphere::Community;
    teacher.place = QPointF(0.25, -3);
    map.actors = {teacher, principalActor};
    Space cabinet;
    cabinet.name = u"Cabinet"_s;
    cabinet.actors = {principalActor.id};
    cabinet.constituencies = {Constituency::District};
    cabinet.people = {{Constituency::District, 2}};
    cabinet.kind = SpaceKind::Committee;
    cabinet.visibility = Visibility::Hidden;
    cabinet.place = u"Principal’s office"_s;
    cabinet.language = u"English"_s;
    cabinet.notesShared = false;
    cabinet.barriers = u"At 7:10 AM"_s;
    cabinet.access = u"By invitation"_s;
    cabinet.pin = QPointF(0, 0.5);
    cabinet.levers = {
        {{Lever::SetsAgenda, Lens::Formal}, {principalActor.id, Constituency::Teacher}},
        {{Lever::MakesCall, Lens::Practice}, {Constituency::District}},
        {{Lever::WritesRecord, Lens::Practice}, {}},
    };
    map.spaces = {cabinet};
    Decision schedule;
    schedule.name = u"Bell schedule"_s;
    schedule.domain = 9;
    schedule.actualSpace = cabinet.id;
    schedule.stakes = 3;
    schedule.shortName = u"Bells"_s;
    schedule.level = DecisionLevel::District;
    schedule.madeOn = QDate(2025, 8, 20);
    schedule.howLearned = u"From the driver"_s;
    schedule.hopedSpace = cabinet.id;
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
         2,
         {}}};
    addViews(map, teacher.id);
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
    for (const auto& [key, level] : map.actorSay)
        setSay(edit, key, level);
    for (const CarryKey& key : map.carriesOut)
        setCarriesOut(edit, key, true);
    for (const auto& each : map.perspectives)
        put(edit, each);
    for (const auto& [key, tally] : map.views)
        setView(edit, key, tally);
    for (const auto& [key, tally] : map.towers)
        setTower(edit, key, tally);
    for (const auto& each : map.evidenceItems)
        put(edit, each);
    for (const auto& each : map.notes)
        put(edit, each);
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
    const Space cabinet = readMap(file->reader()).spaces[0];
    CHECK(cabinet.actors.empty());
    const std::vector<Whom> teachers{Constituency::Teacher};
    CHECK(cabinet.levers.at({Lever::SetsAgenda, Lens::Formal}) == teachers);

    file->edit(u"Removed the cabinet"_s, [&](Edit& edit) { remove(edit, map.spaces[0].id); });
    CHECK_FALSE(readMap(file->reader()).decisions[0].actualSpace.has_value());

    file->edit(u"Removed the decision"_s, [&](Edit& edit) { remove(edit, map.decisions[0].id); });
    CHECK(readMap(file->reader()).say.empty());
    const PowerMap left = readMap(file->reader());
    CHECK(left.evidence.empty());
    CHECK(left.evidenceItems.empty());
    CHECK(left.views.empty());
    CHECK(left.actorSay.empty());
    CHECK(left.carriesOut.empty());
    CHECK_FALSE(left.towers.empty());

    while (school::historyCount(file->reader()) < 7)
        REQUIRE(file->undo());
    CHECK(readMap(file->reader()) == map);
}

TEST_CASE("Removing a perspective takes all that it said and nothing else", "[power]") {
    TemporarySchool file;
    const PowerMap map = smallMap();
    file->edit(u"Drew the map"_s, [&](Edit& edit) { putAll(edit, map); });
    file->edit(u"Removed families"_s, [&](Edit& edit) { remove(edit, map.perspectives[0].id); });
    const PowerMap left = readMap(file->reader());
    CHECK(left.perspectives.empty());
    CHECK(left.views.empty());
    CHECK(left.towers.size() == 1);
    CHECK(left.ties.empty());
    CHECK(left.evidenceItems.size() == 2);
    CHECK(left.say == map.say);
    CHECK(left.actorSay == map.actorSay);
}

TEST_CASE("A tally keeps only what is counted", "[power]") {
    TemporarySchool file;
    const PowerMap map = smallMap();
    file->edit(u"Drew the map"_s, [&](Edit& edit) { putAll(edit, map); });
    const ViewKey key = map.views.begin()->first;
    file->edit(u"Counted again"_s, [&](Edit& edit) { setView(edit, key, {{2, 5}, {3, 0}}); });
    CHECK(readMap(file->reader()).views.at(key) == Tally{{2, 5}});
    file->edit(u"Took it back"_s, [&](Edit& edit) { setView(edit, key, {}); });
    CHECK_FALSE(readMap(file->reader()).views.contains(key));
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
