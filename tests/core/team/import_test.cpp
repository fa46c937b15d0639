#include "core/exchange/csv.h"
#include "core/exchange/team_import.h"
#include "core/team/measures.h"
#include "core/team/store.h"
#include "tests/core/school/temporary_school.h"

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

TEST_CASE("Seats and the community come from tables in either language, in one edit", "[team]") {
    const Folder folder;
    TemporarySchool file;
    TeamTables tables;
    tables.seats = written(
        folder,
        u"seats.csv"_s,
        "\xEF\xBB\xBFname;constituency;role;voting;selection;term_ends;filled\n"
        "Sra. Núñez;madre;\"Presidenta; APF\";sí;elected by own group;2027-06-30;\n"
        ";Student;5th grade;no;;;no\n"
        ";student;5th grade;no;;;no\n"
        "Mr. Bell;TEACHER;;;Volunteer;6/30/2026;1\n"
    );
    tables.reference = written(
        folder,
        u"reference.csv"_s,
        "dimension,group,count,members\nHome language,Spanish,92,2\nHome language,Arabic,97,\n"
        "Grade band,K to 2,238,4\n"
    );
    const TeamReports reports = importTeam(file.school(), tables, Strictness::TakeGoodLines);
    CHECK(reports.clean());
    CHECK(reports.seats.taken == 4);
    CHECK(reports.reference.taken == 3);
    const team::Team team = team::readTeam(file->reader());
    REQUIRE(team.seats.size() == 4);
    CHECK(team.seats[0].member == u"Sra. Núñez"_s);
    CHECK(team.seats[0].constituency == Constituency::Family);
    CHECK(team.seats[0].role == u"Presidenta; APF"_s);
    CHECK(team.seats[0].filled);
    CHECK(team.seats[0].selection == Selection::ElectedByOwnGroup);
    CHECK(team.seats[0].termEnds == QDate(2027, 6, 30));
    CHECK_FALSE(team.seats[1].filled);
    CHECK_FALSE(team.seats[1].voting);
    CHECK(team.seats[3].termEnds == QDate(2026, 6, 30));
    REQUIRE(team.dimensions.size() == 2);
    REQUIRE(team.dimensions[0].groups.size() == 2);
    CHECK(team.dimensions[0].groups[0].members == 2);
    CHECK(team.dimensions[0].groups[1].people == 97);
    CHECK_FALSE(team.dimensions[0].groups[1].members.has_value());
    CHECK(school::historyCount(file->reader()) == 1);

    SECTION("The same tables once more change nothing") {
        static_cast<void>(importTeam(file.school(), tables, Strictness::TakeGoodLines));
        CHECK(team::readTeam(file->reader()) == team);
        CHECK(school::historyCount(file->reader()) == 1);
    }
    SECTION("A newer table changes what it speaks of and leaves the rest") {
        tables.seats =
            written(folder, u"newer.csv"_s, "name,constituency,filled\nsra. nunez,family,no\n");
        tables.reference = written(
            folder, u"newer reference.csv"_s, "dimension,group,count\nhome language,arabic,99\n"
        );
        static_cast<void>(importTeam(file.school(), tables, Strictness::TakeGoodLines));
        const team::Team newer = team::readTeam(file->reader());
        REQUIRE(newer.seats.size() == 4);
        CHECK_FALSE(newer.seats[0].filled);
        CHECK(newer.seats[0].termEnds == QDate(2027, 6, 30));
        CHECK(newer.dimensions[0].groups[1].people == 99);
        CHECK(newer.dimensions[0].groups[0].members == 2);
    }
}

TEST_CASE(
    "A table of seats may say all that a seat is, and leaves what it is silent on", "[team]"
) {
    const Folder folder;
    TemporarySchool file;
    const auto take = [&](const QByteArray& table) {
        const TeamTables tables{written(folder, u"seats.csv"_s, table), {}};
        return importTeam(file.school(), tables, Strictness::AllOrNothing);
    };
    CHECK(take("name,constituency,required,term_starts,term_ends,onboarded,hats,language,note\n"
               "Ms. Kaur,teacher,yes,2026-08-01,6/30/2027,yes,family; community_partner,Punjabi,"
               "Came in June\n"
               ",family,yes,,,,,,\n")
              .clean());
    CHECK(take("name,constituency,role\nMs. Kaur,teacher,EL teacher\n").clean());
    const team::Team team = team::readTeam(file->reader());
    REQUIRE(team.seats.size() == 2);
    const team::Seat& kaur = team.seats[0];
    CHECK(kaur.role == u"EL teacher"_s);
    CHECK(kaur.required);
    CHECK(kaur.termStarts == QDate(2026, 8, 1));
    CHECK(kaur.termEnds == QDate(2027, 6, 30));
    CHECK(kaur.onboarded);
    CHECK(kaur.hats == std::vector{Constituency::Family, Constituency::CommunityPartner});
    CHECK(kaur.language == u"Punjabi"_s);
    CHECK(kaur.note == u"Came in June"_s);
    CHECK(team.seats[1].required);
    CHECK_FALSE(team.seats[1].filled);

    const auto reports = take("name,constituency,hats\nMs. Kaur,teacher,family;wizard\n");
    REQUIRE(reports.seats.problems.size() == 1);
    CHECK(reports.seats.problems.front().sentence.contains(u"wizard"_s));
}

TEST_CASE("Lines of the team's tables that are not understood are told by number", "[team]") {
    const Folder folder;
    TemporarySchool file;
    TeamTables tables;
    tables.seats = written(
        folder,
        u"seats.csv"_s,
        "name,constituency,selection,term_ends,voting\n"
        "One,wizard,,,\n"
        "Two,family,by magic,soon,perhaps\n"
        "Three,family,open call,,\n"
        "Four,,,,\n"
    );
    tables.reference = written(
        folder, u"reference.csv"_s, "dimension,group,count\nBus,Rides,many\nBus,Walks,-3\nBus,,4\n"
    );
    const auto strictness = GENERATE(Strictness::TakeGoodLines, Strictness::AllOrNothing);
    const TeamReports reports = importTeam(file.school(), tables, strictness);
    REQUIRE(reports.seats.problems.size() == 5);
    CHECK(reports.seats.problems[0].line == 2);
    CHECK(reports.seats.problems[0].sentence.contains(u"tribal nation"_s));
    CHECK(reports.seats.problems[1].line == 3);
    CHECK(reports.seats.problems[1].sentence.contains(u"ex officio"_s));
    CHECK(reports.seats.problems[4].line == 5);
    CHECK(reports.reference.problems.size() == 3);
    const size_t expected = strictness == Strictness::TakeGoodLines ? 1 : 0;
    CHECK(team::readTeam(file->reader()).seats.size() == expected);
    CHECK(reports.seats.taken == int(expected));
    CHECK(team::readTeam(file->reader()).dimensions.empty());
}

TEST_CASE("A table without the constituency of each seat is refused as a whole", "[team]") {
    const Folder folder;
    TemporarySchool file;
    const TeamTables tables{written(folder, u"seats.csv"_s, "name,role\nOne,Teacher\n"), {}};
    CHECK_THROWS_AS(
        static_cast<void>(importTeam(file.school(), tables, Strictness::TakeGoodLines)), TableError
    );
    CHECK(school::historyCount(file->reader()) == 0);
}
