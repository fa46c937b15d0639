#include "core/course/measures.h"
#include "core/course/store.h"
#include "core/report/course_plan.h"
#include "core/team/profile.h"
#include "core/team/store.h"
#include "tests/core/school/temporary_school.h"
#include "tests/print_qt.h"

using namespace trellis;
using namespace Qt::Literals::StringLiterals;
using trellis::test::TemporarySchool;

namespace {

const QDate firstDay(2026, 9, 8);

void makePlan(TemporarySchool& school) {
    school->edit(u"Made the course plan"_s, [](school::Edit& edit) {
        team::SchoolProfile profile;
        profile.name = u"Cedar Grove"_s;
        profile.courseStart = firstDay;
        profile.courseWeeks = 13;
        team::put(edit, profile);
        course::put(edit, course::plan({firstDay, 13}, QUuid::createUuid()));
        team::Seat seat;
        seat.constituency = Constituency::Teacher;
        seat.member = u"Ms. Ortiz"_s;
        team::put(edit, seat);
        course::Event own;
        own.title = u"Walk with Ms. Ortiz"_s;
        own.note = u"She is moving house"_s;
        own.startsOn = own.endsOn = firstDay.addDays(15);
        course::put(edit, own);
    });
}

const report::Table& tableOf(const report::Document& document) {
    for (const report::Block& block : document.blocks)
        if (const auto* table = std::get_if<report::Table>(&block))
            return *table;
    FAIL("the plan has no table");
    std::abort();
}

} // namespace

TEST_CASE("The printed plan has every date of the course with its week, in order", "[report]") {
    TemporarySchool school;
    makePlan(school);
    const auto plan = report::coursePlan(school->reader(), firstDay, Words(Language::English));
    CHECK(plan.title == u"Course plan, Cedar Grove"_s);
    const report::Table& table = tableOf(plan);
    CHECK(table.rows.size() == course::events(school->reader()).size());
    CHECK(table.rows.front()[1] == u"1"_s);
    CHECK(table.rows.back()[1] == u"13"_s);
}

TEST_CASE("The printed plan has roles for names, and nobody's notes", "[report]") {
    TemporarySchool school;
    makePlan(school);
    const report::Document plan =
        report::coursePlan(school->reader(), firstDay, Words(Language::English));
    QStringList words;
    for (const QStringList& row : tableOf(plan).rows)
        words += row;
    const QString all = words.join(u'\n');
    CHECK(all.contains(u"Walk with teacher"_s));
    CHECK_FALSE(all.contains(u"Ortiz"_s));
    CHECK_FALSE(all.contains(u"moving house"_s));
}
