#include "core/analysis/meeting_store.h"
#include "core/exchange/import_report.h"
#include "core/report/html_writer.h"
#include "core/report/meeting_record.h"
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
    std::string paper = "letter";
    int meeting = 0; ///< 1 is the oldest; 0 the newest
    bool json = false;
};

QString say(const char* words) {
    return QCoreApplication::translate("command", words);
}

/// Oldest first, so that a meeting keeps its number.
std::vector<analysis::Meeting> meetingsOf(const school::Reader& reader) {
    std::vector<analysis::Meeting> meetings = analysis::meetings(reader);
    std::reverse(meetings.begin(), meetings.end());
    return meetings;
}

QJsonObject jsonOf(int number, const analysis::Meeting& meeting, const school::Reader& reader) {
    return {
        {u"number"_s, number},
        {u"id"_s, meeting.id.uuid().toString(QUuid::WithoutBraces)},
        {u"title"_s, meeting.title},
        {u"heldOn"_s, meeting.heldOn.toString(Qt::ISODate)},
        {u"minutes"_s, meeting.minutes ? QJsonValue(*meeting.minutes) : QJsonValue()},
        {u"form"_s, meeting.form ? QJsonValue(*meeting.form) : QJsonValue()},
        {u"people"_s, analysis::peopleHere(meeting)},
        {u"notes"_s, int(meeting.notes.size())},
        {u"marks"_s, int(analysis::placements(reader, meeting.id).size())},
        {u"ended"_s, meeting.endedAt.isValid()},
    };
}

int list(const Console& console, const Arguments& arguments) {
    const auto school = console.read(arguments.file);
    const Words words(exchange::currentLanguage());
    QJsonArray array;
    int number = 0;
    for (const analysis::Meeting& meeting : meetingsOf(school->reader())) {
        array.append(jsonOf(++number, meeting, school->reader()));
        if (!arguments.json)
            console.say(u"%1  %2  %3 (%4)"_s.arg(number)
                            .arg(meeting.heldOn.toString(Qt::ISODate), meeting.title)
                            .arg(QCoreApplication::translate(
                                "command", "%n note(s)", nullptr, int(meeting.notes.size())
                            )));
    }
    if (arguments.json)
        console.print(QJsonDocument(array));
    return 0;
}

int record(const Console& console, const Arguments& arguments) {
    const QString path = fromArgument(arguments.to);
    const bool html = path.endsWith(u".html"_s, Qt::CaseInsensitive);
    if (!html && !path.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        console.complain(say(QT_TRANSLATE_NOOP("command", "--to should end in .pdf or .html.")));
        return 2;
    }
    const auto school = console.read(arguments.file);
    const auto meetings = meetingsOf(school->reader());
    const auto number = arguments.meeting > 0 ? size_t(arguments.meeting) : meetings.size();
    if (number == 0 || number > meetings.size()) {
        console.complain(say(QT_TRANSLATE_NOOP(
            "command", "This school has no such meeting; “meeting list” shows those it has."
        )));
        return 1;
    }
    const Words words(exchange::currentLanguage());
    const report::Document document = report::meetingRecord(
        report::gatherMeeting(
            school->reader(), meetings[number - 1], words.language(), QDate::currentDate()
        ),
        words
    );
    const auto paper = arguments.paper == "a4" ? report::Paper::A4 : report::Paper::Letter;
    if (!console.save(path, html ? report::toHtml(document) : report::toPdf(document, paper)))
        return 1;
    console.say(say(QT_TRANSLATE_NOOP("command", "Made %1.")).arg(path));
    return 0;
}

} // namespace

void addMeetingCommands(Commands& commands) {
    const Console& console = commands.console();
    auto* meeting = commands.parser().add_subcommand("meeting", "The team's meetings");
    meeting->require_subcommand(1);
    const auto arguments = std::make_shared<Arguments>();

    auto* listing = meeting->add_subcommand("list", "Every meeting, oldest first, with its number");
    listing->add_option("FILE", arguments->file)->required();
    listing->add_flag("--json", arguments->json);
    Commands::addLanguage(listing);
    commands.add(listing, [&console, arguments] { return list(console, *arguments); });

    auto* recording = meeting->add_subcommand("record", "The record of a meeting, as PDF or HTML");
    recording->add_option("FILE", arguments->file)->required();
    recording->add_option("--meeting", arguments->meeting, "Its number; the newest otherwise");
    recording->add_option("--to", arguments->to, "OUT.pdf or OUT.html")->required();
    recording->add_option("--paper", arguments->paper)->check(CLI::IsMember({"letter", "a4"}));
    Commands::addLanguage(recording);
    commands.add(recording, [&console, arguments] { return record(console, *arguments); });
}

} // namespace trellis::app
