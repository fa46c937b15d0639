#include "core/exchange/csv.h"
#include "core/exchange/role_matrix.h"
#include "core/power/store.h"
#include "tests/core/school/temporary_school.h"
#include "tests/print_qt.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::exchange;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

RoleTable tableOf(const char* text) {
    return readRoles(QByteArray(text), u"matrix.csv"_s);
}

RoleIntake taken(const RoleTable& table, const power::PowerMap& map = {}) {
    return takeRoles(table, suggestedMapping(table, map), map);
}

/// What came of one cell: the outer nullopt is nothing.
std::optional<power::SayLevel>
levelOf(const RoleIntake& intake, const QString& decision, Constituency group) {
    for (const power::Decision& each : intake.added)
        if (each.name == decision)
            if (const auto found = intake.say.find({each.id, group, Lens::Formal});
                found != intake.say.end())
                return std::make_optional<power::SayLevel>(found->second);
    return std::nullopt;
}

} // namespace

TEST_CASE("A RACI table is recognised and its letters become levels of say", "[exchange][roles]") {
    const RoleTable table = tableOf("Decision,Principal,Teachers,Families,District\n"
                                    "Bell schedule,A,R,C,I\n"
                                    "\"Budget, grants\",R,C,,A\n");
    CHECK(schemeOf(table) == RoleScheme::Raci);
    CHECK(codesIn(table) == QStringList{u"A"_s, u"R"_s, u"C"_s, u"I"_s});
    const RoleIntake intake = taken(table);
    CHECK(intake.report.problems.empty());
    CHECK(intake.report.taken == 7);
    CHECK(levelOf(intake, u"Bell schedule"_s, Constituency::Administrator) == power::SayLevel(5));
    CHECK(levelOf(intake, u"Bell schedule"_s, Constituency::Teacher) == power::SayLevel(3));
    CHECK(levelOf(intake, u"Bell schedule"_s, Constituency::Family) == power::SayLevel(2));
    CHECK(levelOf(intake, u"Bell schedule"_s, Constituency::District) == power::SayLevel(1));
    // Whoever is responsible does the work, which is not the same as deciding.
    CHECK(intake.carriesOut.size() == 2);
    CHECK_FALSE(levelOf(intake, u"Budget, grants"_s, Constituency::Family).has_value());
}

TEST_CASE(
    "Approve, recommend, decide and shared decision mean their own levels", "[exchange][roles]"
) {
    const RoleTable table = tableOf("Issue\tPrincipal\tTeachers\tStudents\n"
                                    "Curriculum\tA\tD\tR\n"
                                    "Events\tSD\tSD\tS\n");
    CHECK(schemeOf(table) == RoleScheme::Approval);
    const RoleIntake intake = taken(table);
    CHECK(intake.report.problems.empty());
    CHECK(levelOf(intake, u"Curriculum"_s, Constituency::Administrator) == power::SayLevel(4));
    CHECK(levelOf(intake, u"Curriculum"_s, Constituency::Teacher) == power::SayLevel(5));
    CHECK(levelOf(intake, u"Curriculum"_s, Constituency::Student) == power::SayLevel(3));
    CHECK(levelOf(intake, u"Events"_s, Constituency::Student) == power::SayLevel(4));
    CHECK(intake.carriesOut.empty());
}

TEST_CASE("Excel in Spanish writes semicolons, a byte order mark and words", "[exchange][roles]") {
    const RoleTable table =
        tableOf("\xEF\xBB\xBF"
                "sep=;\r\n"
                "Decisión;Dominio;Docentes;Familias;Dirección\r\n"
                "Horario;9;Recomienda;Consultado;Aprueba\r\n"
                "\"Uso del \"\"patio\"\"\";15;\"Decisión compartida\";informado;?\r\n");
    const RoleIntake intake = taken(table);
    REQUIRE(intake.added.size() == 2);
    CHECK(intake.added[0].domain == 9);
    CHECK(intake.added[1].name == u"Uso del \"patio\""_s);
    CHECK(levelOf(intake, u"Horario"_s, Constituency::Teacher) == power::SayLevel(3));
    CHECK(levelOf(intake, u"Horario"_s, Constituency::Family) == power::SayLevel(2));
    CHECK(levelOf(intake, u"Uso del \"patio\""_s, Constituency::Teacher) == power::SayLevel(4));
}

TEST_CASE(
    "Two letters in a cell give the stronger say, and a stranger is named by line",
    "[exchange][roles]"
) {
    const RoleTable table = tableOf("Decision,Principal,Teachers,Notes\n"
                                    "Bell schedule,A/R,X,since 2024\n"
                                    "Hiring,\"R, A\",AR,\n"
                                    "Budget,C,I,\n");
    const RoleIntake intake = taken(table);
    CHECK(levelOf(intake, u"Bell schedule"_s, Constituency::Administrator) == power::SayLevel(5));
    CHECK(levelOf(intake, u"Hiring"_s, Constituency::Teacher) == power::SayLevel(5));
    REQUIRE(intake.report.problems.size() == 1);
    CHECK(intake.report.problems.front().line == 2);
    CHECK(intake.report.problems.front().sentence.contains(u"“X” under “Teachers”"_s));
}

TEST_CASE("Lines and columns find the decisions and actors that the map has", "[exchange][roles]") {
    power::PowerMap map;
    power::Decision bell;
    bell.name = u"Bell schedule"_s;
    map.decisions = {bell};
    power::Actor board;
    board.name = u"School Board"_s;
    map.actors = {board};
    const RoleTable table = tableOf("Decision,school board,Teachers\nbell  Schedule,D,R\n");
    const RoleIntake intake = taken(table, map);
    CHECK(intake.added.empty());
    CHECK(intake.actorSay.at({bell.id, board.id, Lens::Formal}) == power::SayLevel(5));
    CHECK(intake.say.at({bell.id, Constituency::Teacher, Lens::Formal}) == power::SayLevel(3));
}

TEST_CASE("A matrix for a perspective becomes what all of it answered", "[exchange][roles]") {
    power::PowerMap map;
    power::Perspective families;
    families.title = u"Families"_s;
    families.people = 23;
    map.perspectives = {families};
    const RoleTable table = tableOf("Decision,Teachers\nBell schedule,2\n");
    RoleMapping mapping = suggestedMapping(table, map);
    mapping.perspective = families.id;
    mapping.lens = Lens::Practice;
    const RoleIntake intake = takeRoles(table, mapping, map);
    CHECK(schemeOf(table) == RoleScheme::Levels);
    CHECK(intake.say.empty());
    REQUIRE(intake.views.size() == 1);
    CHECK(intake.views.begin()->second == power::Tally{{2, 23}});
}

TEST_CASE("What a matrix brought is one step that undo takes back", "[exchange][roles]") {
    TemporarySchool file;
    const power::PowerMap before = power::readMap(file->reader());
    const RoleTable table = tableOf("Decision,Teachers,Families\nBell schedule,D,A\nHiring,R,C\n");
    file->edit(u"Imported"_s, [&](school::Edit& edit) { write(edit, taken(table)); });
    CHECK(power::readMap(file->reader()).decisions.size() == 2);
    CHECK(power::readMap(file->reader()).say.size() == 4);
    CHECK(file->undo());
    CHECK(power::readMap(file->reader()) == before);
}

TEST_CASE("What is no matrix is refused with a sentence", "[exchange][roles]") {
    CHECK_THROWS_AS(tableOf(""), TableError);
    CHECK_THROWS_AS(tableOf("only one cell"), TableError);
    CHECK_THROWS_AS(tableOf("Decision,Teachers\n"), TableError);
    CHECK_THROWS_AS(tableOf("Decision,\"Teachers\nBell,A\n"), TableError);
}
