#include "core/exchange/csv.h"
#include "core/exchange/power_import.h"
#include "core/power/store.h"
#include "tests/core/school/temporary_school.h"
#include "places.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::exchange;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString written(const Folder& folder, const QString& name, const QByteArray& table) {
    QFile file(folder.path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(table);
    return file.fileName();
}

} // namespace

TEST_CASE(
    "Tables in English or Spanish become the same power map, in one edit", "[power][import]"
) {
    const Folder folder;
    TemporarySchool file;
    PowerTables tables;
    tables.actors = written(
        folder,
        u"a.csv"_s,
        "name;kind;group;influence_formal\nDirectora;Persona;Dirección;5\nSra. "
        "Ruiz;person;Parent;\n"
    );
    tables.spaces = written(
        folder,
        u"s.csv"_s,
        "name,openness,formality,members\nCabinet,cerrado,formal,directora; district\n"
    );
    tables.ties = written(
        folder,
        u"t.csv"_s,
        "from,to,type,formality,strength\nSra. Ruiz,Directora,consejo,Informal,2\n"
    );
    tables.say = written(
        folder,
        u"d.csv"_s,
        "decision,domain,group,lens,level\nBell schedule,9,family,formal,3\nBell "
        "schedule,,family,practice,?\nBell schedule,Master schedule and "
        "calendar,maestros,actual,4\n"
    );
    const PowerReports reports = importPower(file.school(), tables, Strictness::TakeGoodLines);
    CHECK(reports.clean());
    CHECK(reports.say.taken == 3);
    const power::PowerMap map = power::readMap(file->reader());
    REQUIRE(map.actors.size() == 2);
    CHECK(map.actors[0].influenceFormal == 5);
    REQUIRE(map.spaces.size() == 1);
    CHECK(map.spaces[0].openness == Openness::Closed);
    CHECK(map.spaces[0].actors.size() == 1);
    CHECK(map.spaces[0].constituencies == std::vector{Constituency::District});
    CHECK(map.ties.size() == 1);
    CHECK(map.decisions.size() == 1);
    CHECK(map.say.size() == 3);
    CHECK(school::historyCount(file->reader()) == 1);

    SECTION("The same tables once more change nothing") {
        static_cast<void>(importPower(file.school(), tables, Strictness::TakeGoodLines));
        CHECK(power::readMap(file->reader()) == map);
        CHECK(school::historyCount(file->reader()) == 1);
    }
}

TEST_CASE(
    "Lines that are not understood are told by number, and the good ones are taken",
    "[power][import]"
) {
    const Folder folder;
    TemporarySchool file;
    PowerTables tables;
    tables.actors = written(
        folder,
        u"a.csv"_s,
        "name,group,influence_formal\nOne,teacher,9\nTwo,wizard,\nThree,student,2\n,teacher,\n"
    );
    tables.ties = written(folder, u"t.csv"_s, "from,to\nThree,Nobody\n");
    const auto strictness = GENERATE(Strictness::TakeGoodLines, Strictness::AllOrNothing);
    const PowerReports reports = importPower(file.school(), tables, strictness);
    REQUIRE(reports.actors.problems.size() == 3);
    CHECK(reports.actors.problems[0].line == 2);
    CHECK(reports.actors.problems[1].line == 3);
    CHECK(reports.actors.problems[1].sentence.contains(u"tribal nation"_s));
    CHECK(reports.actors.problems[2].line == 5);
    REQUIRE(reports.ties.problems.size() == 1);
    CHECK(reports.ties.problems[0].sentence.contains(u"Nobody"_s));
    const size_t expected = strictness == Strictness::TakeGoodLines ? 1 : 0;
    CHECK(power::readMap(file->reader()).actors.size() == expected);
    CHECK(reports.actors.taken == int(expected));
}

TEST_CASE("The published networks for tests are taken without a problem", "[power][import]") {
    TemporarySchool file;
    PowerTables tables;
    tables.actors = QStringLiteral(TRELLIS_TEST_DATA "/krackhardt-managers-actors.csv");
    tables.ties = QStringLiteral(TRELLIS_TEST_DATA "/krackhardt-managers-ties.csv");
    const PowerReports reports = importPower(file.school(), tables, Strictness::AllOrNothing);
    CHECK(reports.clean());
    CHECK(reports.actors.taken == 21);
    CHECK(reports.ties.taken == 312);
    CHECK(power::readMap(file->reader()).ties.size() == 312);
}
