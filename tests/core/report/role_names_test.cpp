#include "core/report/role_names.h"
#include "core/team/store.h"
#include "tests/core/school/temporary_school.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A name becomes a role, with a capital only where a sentence begins", "[brief]") {
    TemporarySchool file;
    file->edit(u"Added a seat"_s, [](school::Edit& edit) {
        team::Seat seat;
        seat.constituency = Constituency::Family;
        seat.member = u"Mrs. Haddad"_s;
        seat.filled = true;
        team::put(edit, seat);
    });
    const report::RoleNames roles(file->reader(), Language::English);
    CHECK(roles.in(u"Mrs. Haddad asked first."_s) == u"Family member asked first."_s);
    CHECK(roles.in(u"We asked mrs. haddad first."_s) == u"We asked family member first."_s);
    CHECK(roles.in(u"We asked. “Mrs. Haddad knows.”"_s) == u"We asked. “Family member knows.”"_s);
    CHECK(roles.in(u"Mrs. Haddads"_s) == u"Mrs. Haddads"_s);
    analysis::GrowthMove move;
    move.because = u"Mrs. Haddad asked twice"_s; // it goes on after “Because we saw”
    CHECK(roles.in(move).because == u"family member asked twice"_s);
}
