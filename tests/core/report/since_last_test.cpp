#include "core/report/since_last.h"
#include "core/report/step_tables.h"
#include "core/school/database.h"
#include "core/school/schema.h"

#include <catch2/catch.hpp>

#include <SQLiteCpp/Database.h>

using namespace trellis;
using namespace Qt::Literals::StringLiterals;

TEST_CASE(
    "Every document table is of one step, the course or the links, and of no two", "[brief]"
) {
    QStringList all{u"course_event"_s, u"one_to_one"_s, u"promise"_s, u"evidence_link"_s};
    for (const CourseStep step : allCourseSteps)
        all += report::tablesOf(step);
    CHECK(all.removeDuplicates() == 0);
    const auto database = school::openInMemory();
    school::migrate(*database, school::newestVersion());
    QStringList tables;
    for (const std::string& table : school::documentTables(database->getHandle()))
        tables.append(QString::fromStdString(table));
    all.sort();
    tables.sort();
    CHECK(all == tables);
}

TEST_CASE("What changed since the last talk is counted by step, talks left out", "[brief]") {
    const auto entry = [](const QStringList& tables) {
        school::HistoryEntry made;
        made.tables = tables;
        return made;
    };
    const Words english(Language::English);
    CHECK(report::changesSentence({entry({u"promise"_s})}, english).isEmpty());
    const QString said = report::changesSentence(
        {entry({u"slide"_s}),
         entry({u"placement"_s}),
         entry({u"space_lever"_s}),
         entry({u"one_to_one"_s}),
         entry({u"say"_s})},
        english
    );
    CHECK(said.contains(u"(2)"_s)); // step 3, the only one with two
    CHECK(said.count(u'(') == 3);
}
