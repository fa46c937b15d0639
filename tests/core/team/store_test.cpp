#include "core/team/profile.h"
#include "core/team/store.h"
#include "tests/core/school/temporary_school.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::team;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;
using school::Edit;

namespace {

Team smallTeam() {
    Seat elected;
    elected.position = 0;
    elected.constituency = Constituency::Family;
    elected.role = u"PTA chair"_s;
    elected.member = u"Sra. Núñez"_s;
    elected.filled = true;
    elected.required = true;
    elected.selection = Selection::ElectedByOwnGroup;
    elected.termStarts = QDate(2026, 8, 1);
    elected.termEnds = QDate(2027, 6, 30);
    elected.note = u"Needs the agenda in Spanish"_s;
    Seat open;
    open.position = 1;
    open.constituency = Constituency::Student;
    open.voting = false;
    ReferenceDimension language;
    language.name = u"Home language"_s;
    language.population = Population::Families;
    language.source = u"October count"_s;
    language.asOf = QDate(2026, 10, 1);
    language.groups = {
        {Id<ReferenceGroup>::create(), u"English"_s, 219, 10},
        {Id<ReferenceGroup>::create(), u"Arabic"_s, 97, std::nullopt},
    };
    return {{elected, open}, {language}};
}

void putAll(Edit& edit, const Team& team) {
    for (const Seat& seat : team.seats)
        put(edit, seat);
    for (const ReferenceDimension& dimension : team.dimensions)
        put(edit, dimension);
}

} // namespace

TEST_CASE("The team is read again as it was put, also after reopening", "[team]") {
    TemporarySchool file;
    const Team team = smallTeam();
    file->edit(u"Added the team"_s, [&](Edit& edit) { putAll(edit, team); });
    CHECK(readTeam(file->reader()) == team);
    file.reopen();
    CHECK(readTeam(file->reader()) == team);
    CHECK(nextSeatPosition(file->reader()) == 2);
    CHECK(nextDimensionPosition(file->reader()) == 1);
}

TEST_CASE("Seats are changed, moved and removed, and undo brings each back", "[team]") {
    TemporarySchool file;
    const Team team = smallTeam();
    file->edit(u"Added the team"_s, [&](Edit& edit) { putAll(edit, team); });

    Team changed = team;
    changed.seats[1].member = u"Student A"_s;
    changed.seats[1].filled = true;
    changed.dimensions[0].groups = {changed.dimensions[0].groups[1]};
    changed.dimensions[0].groups[0].members = 0;
    file->edit(u"Filled a seat"_s, [&](Edit& edit) { putAll(edit, changed); });
    CHECK(readTeam(file->reader()) == changed);

    file->edit(u"Moved a seat"_s, [&](Edit& edit) {
        reorder(edit, {changed.seats[1].id, changed.seats[0].id});
    });
    CHECK(readTeam(file->reader()).seats[0].id == changed.seats[1].id);

    file->edit(u"Removed"_s, [&](Edit& edit) {
        remove(edit, changed.seats[0].id);
        remove(edit, changed.dimensions[0].id);
    });
    CHECK(readTeam(file->reader()).seats.size() == 1);
    CHECK(readTeam(file->reader()).dimensions.empty());

    for (int i = 0; i < 3; ++i)
        REQUIRE(file->undo());
    CHECK(readTeam(file->reader()) == team);
}

TEST_CASE("Changing one field of a seat touches that row alone", "[team]") {
    TemporarySchool file;
    const Team team = smallTeam();
    file->edit(u"Added the team"_s, [&](Edit& edit) { putAll(edit, team); });
    std::vector<school::RowChange> touched;
    const auto watching =
        file->observe([&](const school::Changes& changes) { touched = changes.rows; });
    Seat seat = team.seats[0];
    seat.role = u"PTA president"_s;
    file->edit(u"Changed a role"_s, [&](Edit& edit) { put(edit, seat); });
    REQUIRE(touched.size() == 1);
    CHECK(touched[0].id == seat.id.uuid());
}

TEST_CASE("The school's profile is one a file", "[team]") {
    TemporarySchool file;
    SchoolProfile cedar;
    cedar.name = u"Cedar Grove Community School"_s;
    cedar.enrollment = 486;
    cedar.courseStart = QDate(2026, 9, 8);
    file->edit(u"Named the school"_s, [&](Edit& edit) { put(edit, cedar); });
    cedar.teamTerm = u"SLT"_s;
    cedar.courseWeeks = 10;
    file->edit(u"Changed the course"_s, [&](Edit& edit) { put(edit, cedar); });
    CHECK(profile(file->reader()) == cedar);
}
