#include "core/course/findings.h"
#include "core/course/store.h"
#include "core/exchange/calendar.h"
#include "core/exchange/import_report.h"
#include "core/report/course_plan.h"
#include "core/report/html_writer.h"
#include "core/report/standing.h"
#include "core/team/profile.h"
#include "ui/report/pdf_writer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include "app/commands.h"
#include <CLI/CLI.hpp>

namespace trellis::app {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Arguments {
    std::string file;
    std::string to;
    std::string start;
    std::string paper = "letter";
    int weeks = 13;
    bool json = false;
};

QString say(const char* words) {
    return QCoreApplication::translate("command", words);
}

int plan(const Console& console, const Arguments& arguments) {
    const QDate start = QDate::fromString(fromArgument(arguments.start), Qt::ISODate);
    if (!start.isValid()) {
        console.complain(
            say(QT_TRANSLATE_NOOP("command", "--start should be a date such as 2026-09-08."))
        );
        return 2;
    }
    const auto school = console.write(arguments.file);
    if (!course::events(school->reader()).empty()) {
        console.complain(say(QT_TRANSLATE_NOOP(
            "command", "This school has a course plan already; nothing was changed."
        )));
        return 1;
    }
    team::SchoolProfile profile = team::profile(school->reader());
    profile.courseStart = start;
    profile.courseWeeks = arguments.weeks;
    const auto events = course::plan({start, arguments.weeks}, QUuid::createUuid());
    school->edit(
        say(QT_TRANSLATE_NOOP("command", "Made the course plan")),
        [&](school::Edit& edit) {
            team::put(edit, profile);
            course::put(edit, events);
        }
    );
    console.say(course::planSentence(events, arguments.weeks, Words(exchange::currentLanguage())));
    return 0;
}

/// "ahead", "now", "done", "over", "overdue": the same in every language.
QString idOf(course::State state) {
    static const std::array ids{u"ahead"_s, u"now"_s, u"done"_s, u"over"_s, u"overdue"_s};
    return ids.at(size_t(state));
}

QJsonObject jsonOf(const course::Event& event, course::State state, Language language) {
    QJsonObject json{
        {u"id"_s, event.id.uuid().toString(QUuid::WithoutBraces)},
        {u"kind"_s, vocabulary::id(event.kind)},
        {u"title"_s, course::titleOf(event, language)},
        {u"startsOn"_s, event.startsOn.toString(Qt::ISODate)},
        {u"endsOn"_s, event.endsOn.toString(Qt::ISODate)},
        {u"state"_s, idOf(state)},
    };
    if (event.step)
        json.insert(u"step"_s, vocabulary::id(*event.step));
    if (event.at.isValid())
        json.insert(u"at"_s, event.at.toString(u"HH:mm"_s));
    if (event.minutes)
        json.insert(u"minutes"_s, *event.minutes);
    return json;
}

int show(const Console& console, const Arguments& arguments) {
    const auto school = console.read(arguments.file);
    const Words words(exchange::currentLanguage());
    const QDate today = QDate::currentDate();
    const course::Standing standing = report::readStanding(school->reader(), today);
    QJsonArray array;
    for (const course::Event& event : course::events(school->reader())) {
        const course::State state = course::stateOf(event, standing, today);
        array.append(jsonOf(event, state, words.language()));
        if (!arguments.json)
            console.say(u"%1  %2  %3 (%4)"_s.arg(
                event.startsOn.toString(Qt::ISODate),
                event.endsOn.toString(Qt::ISODate),
                course::titleOf(event, words.language()),
                course::stateWord(state, words)
            ));
    }
    if (arguments.json)
        console.print(QJsonDocument(array));
    return 0;
}

QString noPlan() {
    return say(QT_TRANSLATE_NOOP("command", "This school has no course plan yet: make one first."));
}

int exportCalendar(const Console& console, const Arguments& arguments) {
    const QString path = fromArgument(arguments.to);
    if (!path.endsWith(u".ics"_s, Qt::CaseInsensitive)) {
        console.complain(say(QT_TRANSLATE_NOOP("command", "--to should end in .ics.")));
        return 2;
    }
    const auto school = console.read(arguments.file);
    const exchange::CalendarSheet sheet =
        exchange::calendarOf(school->reader(), exchange::currentLanguage());
    if (sheet.events.empty()) {
        console.complain(noPlan());
        return 1;
    }
    if (!console.save(path, exchange::toCalendar(sheet)))
        return 1;
    console.say(say(QT_TRANSLATE_NOOP("command", "Made %1.")).arg(path));
    return 0;
}

int print(const Console& console, const Arguments& arguments) {
    const QString path = fromArgument(arguments.to);
    const bool html = path.endsWith(u".html"_s, Qt::CaseInsensitive);
    if (!html && !path.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        console.complain(say(QT_TRANSLATE_NOOP("command", "--to should end in .pdf or .html.")));
        return 2;
    }
    const auto school = console.read(arguments.file);
    if (course::events(school->reader()).empty()) {
        console.complain(noPlan());
        return 1;
    }
    const report::Document plan = report::coursePlan(
        school->reader(), QDate::currentDate(), Words(exchange::currentLanguage())
    );
    const auto paper = arguments.paper == "a4" ? report::Paper::A4 : report::Paper::Letter;
    if (!console.save(path, html ? report::toHtml(plan) : report::toPdf(plan, paper)))
        return 1;
    console.say(say(QT_TRANSLATE_NOOP("command", "Made %1.")).arg(path));
    return 0;
}

} // namespace

void addCourseCommands(Commands& commands) {
    const Console& console = commands.console();
    auto* course = commands.parser().add_subcommand("course", "The course plan and its calendar");
    course->require_subcommand(1);
    const auto arguments = std::make_shared<Arguments>();

    auto* planning = course->add_subcommand("plan", "Make the plan from the first day");
    planning->add_option("FILE", arguments->file)->required();
    planning->add_option("--start", arguments->start, "First day, YYYY-MM-DD")->required();
    planning->add_option("--weeks", arguments->weeks, "13 or 10")->check(CLI::IsMember({13, 10}));
    Commands::addLanguage(planning);
    commands.add(planning, [&console, arguments] { return plan(console, *arguments); });

    auto* showing = course->add_subcommand("show", "Every date and where it stands today");
    showing->add_option("FILE", arguments->file)->required();
    showing->add_flag("--json", arguments->json);
    Commands::addLanguage(showing);
    commands.add(showing, [&console, arguments] { return show(console, *arguments); });

    auto* exporting = course->add_subcommand("export", "A calendar that other programs read");
    exporting->add_option("FILE", arguments->file)->required();
    exporting->add_option("--to", arguments->to, "OUT.ics")->required();
    Commands::addLanguage(exporting);
    commands.add(exporting, [&console, arguments] { return exportCalendar(console, *arguments); });

    auto* printing = course->add_subcommand("print", "The plan with its dates, to hang up");
    printing->add_option("FILE", arguments->file)->required();
    printing->add_option("--to", arguments->to, "OUT.pdf or OUT.html")->required();
    printing->add_option("--paper", arguments->paper)->check(CLI::IsMember({"letter", "a4"}));
    Commands::addLanguage(printing);
    commands.add(printing, [&console, arguments] { return print(console, *arguments); });
}

} // namespace trellis::app
