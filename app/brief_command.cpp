#include "core/exchange/import_report.h"
#include "core/report/coach_brief.h"
#include "core/report/html_writer.h"
#include "ui/report/pdf_writer.h"

#include <QCoreApplication>
#include <QSaveFile>

#include "app/commands.h"
#include <CLI/CLI.hpp>

namespace trellis::app {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Arguments {
    std::string file;
    std::string to;
    std::string paper = "letter";
};

int brief(const Console& console, const Arguments& arguments) {
    const QString path = fromArgument(arguments.to);
    const bool html = path.endsWith(u".html"_s, Qt::CaseInsensitive);
    if (!html && !path.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        console.complain(QCoreApplication::translate("command", "--to should end in .pdf or .html.")
        );
        return 2;
    }
    const auto school = console.read(arguments.file);
    const Words words(exchange::currentLanguage());
    const report::BriefMaterial material =
        report::gatherBrief(school->reader(), QDate::currentDate(), words.language());
    const report::Document document = report::coachBrief(material, words);
    const auto paper = arguments.paper == "a4" ? report::Paper::A4 : report::Paper::Letter;
    if (!console.save(path, html ? report::toHtml(document) : report::toPdf(document, paper)))
        return 1;
    console.say(QCoreApplication::translate("command", "Made %1.").arg(path));
    if (const int held = report::photosHeldBack(material); held > 0)
        console.say(QCoreApplication::translate(
            "command", "%n photo(s) stay behind: they are not cleared for the coach.", nullptr, held
        ));
    return 0;
}

} // namespace

void addBriefCommand(Commands& commands) {
    const Console& console = commands.console();
    const auto arguments = std::make_shared<Arguments>();
    auto* making = commands.parser().add_subcommand("brief", "The coach's brief, as PDF or HTML");
    making->add_option("FILE", arguments->file)->required();
    making->add_option("--to", arguments->to, "OUT.pdf or OUT.html")->required();
    Commands::addLanguage(making);
    making->add_option("--paper", arguments->paper)->check(CLI::IsMember({"letter", "a4"}));
    commands.add(making, [&console, arguments] { return brief(console, *arguments); });
}

} // namespace trellis::app
