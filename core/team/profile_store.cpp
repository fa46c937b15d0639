#include "core/team/profile.h"

namespace trellis::team {
namespace {

/// There is one school a file, so its row has one id in every file.
QUuid theSchool() {
    return QUuid::createUuidV5(QUuid(), QByteArray("the school of this file"));
}

} // namespace

SchoolProfile profile(const school::Reader& reader) {
    SchoolProfile profile;
    school::Query row = reader.query(
        "SELECT name, district, state, grades, enrollment, school_year, home_languages, "
        "data_source, data_as_of, team_term, course_weeks, course_start FROM school"
    );
    if (!row.next())
        return profile;
    profile.name = row.text(0);
    profile.district = row.text(1);
    profile.state = row.text(2);
    profile.grades = row.text(3);
    profile.enrollment = row.maybeInteger(4);
    profile.schoolYear = row.text(5);
    profile.homeLanguages = row.text(6);
    profile.dataSource = row.text(7);
    profile.dataAsOf = row.date(8);
    profile.teamTerm = row.text(9);
    profile.courseWeeks = row.integer(10);
    profile.courseStart = row.date(11);
    return profile;
}

void put(school::Edit& edit, const SchoolProfile& profile) {
    edit.query("INSERT INTO school (id, name, district, state, grades, enrollment, school_year, "
               "home_languages, data_source, data_as_of, team_term, course_weeks, course_start) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
               "name = excluded.name, district = excluded.district, state = excluded.state, "
               "grades = excluded.grades, enrollment = excluded.enrollment, "
               "school_year = excluded.school_year, home_languages = excluded.home_languages, "
               "data_source = excluded.data_source, data_as_of = excluded.data_as_of, "
               "team_term = excluded.team_term, course_weeks = excluded.course_weeks, "
               "course_start = excluded.course_start")
        .with(
            theSchool(),
            profile.name,
            profile.district,
            profile.state,
            profile.grades,
            profile.enrollment,
            profile.schoolYear,
            profile.homeLanguages,
            profile.dataSource,
            profile.dataAsOf,
            profile.teamTerm,
            profile.courseWeeks,
            profile.courseStart
        )
        .run();
}

} // namespace trellis::team
