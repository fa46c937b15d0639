#include "core/exchange/pasted_groups.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::exchange;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Groups copied in a spreadsheet are read line by line", "[team]") {
    const PastedGroups pasted = pastedGroups(
        u"Language\tStudents\tTeam\r\nEnglish\t1,219\t10\r\n\r\nArabic\t97\t\r\nOther\tsome\r\n"_s
    );
    REQUIRE(pasted.groups.size() == 2);
    CHECK(pasted.groups[0].name == u"English"_s);
    CHECK(pasted.groups[0].people == 1219);
    CHECK(pasted.groups[0].members == 10);
    CHECK(pasted.groups[1].people == 97);
    CHECK_FALSE(pasted.groups[1].members.has_value());
    CHECK(pasted.leftOut == QStringList{u"Other some"_s});

    CHECK(pastedGroups(u"Walk; 250; 12\nBus; 229; 2"_s).groups.size() == 2);
    CHECK(pastedGroups(u"Walk,250\nBus,229"_s).groups.size() == 2);
    CHECK(pastedGroups(u"nothing to see here"_s).groups.empty());
    CHECK(pastedGroups({}).groups.empty());
}

TEST_CASE("Pasted groups change those of the same name and add the others", "[team]") {
    const std::vector<team::ReferenceGroup> known{
        {Id<team::ReferenceGroup>::create(), u"Español"_s, 80, 2},
        {Id<team::ReferenceGroup>::create(), u"English"_s, 219, 10},
    };
    const auto merged = mergedGroups(known, pastedGroups(u"espanol\t92\nSomali\t44\t0"_s));
    REQUIRE(merged.size() == 3);
    CHECK(merged[0].id == known[0].id);
    CHECK(merged[0].people == 92);
    CHECK(merged[0].members == 2);
    CHECK(merged[1] == known[1]);
    CHECK(merged[2].members == 0);
}
