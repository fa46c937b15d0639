#include "core/power/store.h"
#include "core/power/walk.h"
#include "tests/core/school/temporary_school.h"
#include "tests/print_qt.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::power;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The walk asks in the order of a map drawn on paper, towers last", "[power][walk]") {
    QStringList ids;
    for (const WalkStop& stop : walkStops())
        ids.append(idOf(stop));
    CHECK(ids.mid(0, 3) == QStringList{u"question"_s, u"actors"_s, u"spaces"_s});
    CHECK(
        ids.mid(ids.size() - 3) ==
        QStringList{u"towers/practice"_s, u"towers/formal"_s, u"reading"_s}
    );
    CHECK(ids.size() == 12);
    CHECK(ids.removeDuplicates() == 0);
    CHECK(ids.filter(u"tension"_s).isEmpty());
    for (size_t i = 0; i < walkStops().size(); ++i)
        CHECK(walkStopAt(idOf(walkStops()[i])) == i);
    CHECK(walkStopAt(u"a stop of a later Trellis"_s) == 0);
}

TEST_CASE("Every stop of the walk has its words in both languages", "[power][walk]") {
    const Words english(Language::English);
    const Words spanish(Language::Spanish);
    for (const WalkStop& stop : walkStops()) {
        INFO(idOf(stop).toStdString());
        const WalkWords one = walkWords(stop, english);
        const WalkWords other = walkWords(stop, spanish);
        CHECK_FALSE(one.prompt.isEmpty());
        CHECK(one.prompt != other.prompt);
        CHECK(one.hint != other.hint);
        CHECK(one.name != other.name);
    }
}

TEST_CASE("Reading back says what was said, with roles for the names of people", "[power][walk]") {
    const Words words(Language::English);
    CHECK(walkReading({}, words).isEmpty());
    PowerMap map;
    Actor principal;
    principal.name = u"Principal"_s;
    principal.influencePractice = 5;
    principal.influenceFormal = 5;
    Actor secretary;
    secretary.name = u"Rosa Marin"_s;
    secretary.kind = ActorKind::Person;
    secretary.role = u"Secretary"_s;
    secretary.influencePractice = 4;
    secretary.influenceFormal = 1;
    Actor families;
    families.name = u"Families"_s;
    map.actors = {principal, secretary, families};
    const QString read = walkReading(map, words).join(u'\n');
    CHECK(read.contains(u"On the map: 3 actors, 0 spaces, 0 ties."_s));
    CHECK(read.contains(u"High towers: Principal and Secretary."_s));
    CHECK(read.contains(u"Higher in practice than on paper: Secretary."_s));
    CHECK(read.contains(u"1 tower not talked about yet."_s));
    CHECK_FALSE(read.contains(u"Marin"_s));
}

TEST_CASE(
    "The question of a map is undone like any edit, where the walk stood is not", "[power][walk]"
) {
    TemporarySchool file;
    file->edit(u"Asked"_s, [](school::Edit& edit) { setQuestion(edit, u"Who sets the bell?"_s); });
    CHECK(readMap(file->reader()).question == u"Who sets the bell?"_s);
    const int entries = school::historyCount(file->reader());
    file->edit(u"Went on"_s, [](school::Edit& edit) { setWalkPlace(edit, u"spaces"_s); });
    CHECK(school::historyCount(file->reader()) == entries);
    CHECK(walkPlace(file->reader()) == u"spaces"_s);
    CHECK(file->undo());
    CHECK(readMap(file->reader()).question.isEmpty());
    CHECK(walkPlace(file->reader()) == u"spaces"_s);
}
