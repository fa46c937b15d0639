#include "core/report/course_plan.h"

#include "core/course/findings.h"
#include "core/course/store.h"
#include "core/report/role_names.h"
#include "core/report/standing.h"
#include "core/team/profile.h"

namespace trellis::report {
namespace {

Document headed(const QString& school, const Words& words) {
    Document document;
    document.language = words.language();
    document.school = school;
    document.kind = words.translate("report", "Course plan");
    document.title = school.isEmpty()
                         ? document.kind
                         : words.translate("report", "%1, %2", "title of a file, school")
                               .arg(document.kind, school);
    document.footer = words.translate("report", "Roles stand for names.");
    document.pageOf = words.translate("report", "%1 of %2");
    return document;
}

} // namespace

Document coursePlan(const school::Reader& reader, QDate today, const Words& words) {
    const team::SchoolProfile profile = team::profile(reader);
    const std::vector<course::Event> events = course::events(reader);
    const course::Standing standing = readStanding(reader, today);
    const RoleNames roles(reader, words.language());
    Document document = headed(profile.name, words);
    document.blocks.push_back(Heading{1, document.kind});
    document.blocks.push_back(Paragraph{
        course::planSentence(events, profile.courseWeeks, words), Paragraph::Style::Lede});
    Table table{
        document.kind,
        {words.translate("report", "What"),
         words.translate("report", "Week"),
         words.translate("report", "When"),
         words.translate("report", "Kind"),
         words.translate("report", "Standing")},
        {}};
    const course::Calendar calendar{profile.courseStart, profile.courseWeeks};
    for (const course::Event& event : events) {
        const int week = calendar.start.isValid() ? calendar.weekOf(event.startsOn) : 0;
        const bool inCourse = week >= 1 && week <= calendar.weeks;
        table.rows.push_back(
            {roles.in(course::titleOf(event, words.language())),
             inCourse ? words.locale().toString(week) : QString(),
             course::whenSentence(event, words),
             vocabulary::label(event.kind, words.language()),
             course::stateWord(course::stateOf(event, standing, today), words)}
        );
    }
    document.blocks.push_back(std::move(table));
    return document;
}

} // namespace trellis::report
