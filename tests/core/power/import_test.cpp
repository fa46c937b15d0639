#include "core/exchange/csv.h"
#include "core/exchange/power_import.h"
#include "core/power/store.h"
#include "tests/core/school/temporary_school.h"

#include <catch2/catch.hpp>

#include "places.h"

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

TEST_CASE(
    "Levers, places and what three perspectives answered come from tables", "[power][import]"
) {
    const Folder folder;
    TemporarySchool file;
    PowerTables tables;
    tables.actors = written(
        folder,
        u"a.csv"_s,
        "name,kind,group,people,on_team\nPrincipal,role,"
        "administrator,1,yes\n"
    );
    tables.spaces = written(
        folder,
        u"s.csv"_s,
        "name,openness,members,when,where,notes_shared\nCabinet,closed,Principal; support staff "
        "1,Mondays,Office,no\nTeam,invited,Principal; families 3,,,\n"
    );
    tables.levers = written(
        folder,
        u"l.csv"_s,
        "space,lever,lens,holders\nCabinet,calls it,,Principal\nCabinet,agenda,on paper,"
        "Principal; teachers\nCabinet,record,practice,?\nCabinet,agenda,hoped,teachers\n"
    );
    tables.decisions = written(
        folder,
        u"d.csv"_s,
        "decision,domain,short_name,official,actual,stakes,date\nBell schedule 2026,9,Bells,Team,"
        "Cabinet,3,2025-08-20\nBudget,2,,Attic,,,\n"
    );
    tables.perspectives = written(
        folder, u"p.csv"_s, "title,groups,people,asked_on\nFamilies,families,23,2025-10-09\n"
    );
    tables.say = written(
        folder,
        u"y.csv"_s,
        "decision,group,lens,level,perspective,people\nBell schedule 2026,family,practice,0,"
        "Families,12\nBell schedule 2026,family,practice,0,Families,\nBell schedule "
        "2026,family,practice,?,Families,10\nBell schedule 2026,family,practice,1,,\nBell "
        "schedule 2026,family,practice,1,Cats,\n"
    );
    const PowerReports reports = importPower(file.school(), tables, Strictness::TakeGoodLines);
    CHECK(reports.levers.taken == 3);
    CHECK(reports.levers.problems.size() == 1);
    CHECK(reports.decisions.taken == 1);
    CHECK(reports.decisions.problems.size() == 1);
    CHECK(reports.say.taken == 4);
    CHECK(reports.say.problems.size() == 1);

    const power::PowerMap map = power::readMap(file->reader());
    REQUIRE(map.spaces.size() == 2);
    const power::Space& cabinet = map.spaces[0];
    CHECK(cabinet.place == u"Office"_s);
    CHECK(cabinet.notesShared == false);
    CHECK(cabinet.people.at(Constituency::SupportStaff) == 1);
    CHECK(cabinet.levers.size() == 3);
    CHECK(cabinet.levers.at({Lever::SetsAgenda, Lens::Formal}).size() == 2);
    CHECK(cabinet.levers.at({Lever::WritesRecord, Lens::Practice}).empty());
    CHECK(map.actors[0].people == 1);
    CHECK(map.actors[0].onTeam);
    REQUIRE(map.decisions.size() == 1);
    CHECK(map.decisions[0].shortName == u"Bells"_s);
    CHECK(map.decisions[0].actualSpace == cabinet.id);
    CHECK(map.say.size() == 1);
    REQUIRE(map.views.size() == 1);
    CHECK(map.views.begin()->second == power::Tally{{std::nullopt, 10}, {0, 13}});

    SECTION("The same tables once more change nothing") {
        static_cast<void>(importPower(file.school(), tables, Strictness::TakeGoodLines));
        CHECK(power::readMap(file->reader()) == map);
    }
}
