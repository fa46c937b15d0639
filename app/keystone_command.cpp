#include "core/exchange/import_report.h"
#include "ui/report/slide_writer.h"

#include <QCoreApplication>

#include "app/commands.h"
#include <CLI/CLI.hpp>

namespace trellis::app {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Arguments {
    std::string file;
    std::string to;
    std::string paper = "letter";
    bool slides = false;
};

int keystone(const Console& console, const Arguments& arguments) {
    const QString path = fromArgument(arguments.to);
    if (!path.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        console.complain(QCoreApplication::translate("command", "--to should end in .pdf."));
        return 2;
    }
    const auto school = console.read(arguments.file);
    const Words words(exchange::currentLanguage());
    const report::ShownKeystone shown =
        report::gatherKeystone(school->reader(), *school, QDate::currentDate(), words);
    if (shown.slides.empty()) {
        console.complain(QCoreApplication::translate(
            "command", "This school has no slides yet. Begin the Keystone in the window first."
        ));
        return 1;
    }
    const auto paper = arguments.paper == "a4" ? report::Paper::A4 : report::Paper::Letter;
    if (!console.save(
            path,
            arguments.slides ? report::slidesPdf(shown, words)
                             : report::narrativePdf(shown, words, paper)
        ))
        return 1;
    console.say(QCoreApplication::translate("command", "Made %1.").arg(path));
    if (shown.heldBack > 0)
        console.say(QCoreApplication::translate(
            "command",
            "%n photo(s) are grey tiles: they are not cleared to be shown.",
            nullptr,
            shown.heldBack
        ));
    return 0;
}

} // namespace

void addKeystoneCommand(Commands& commands) {
    const Console& console = commands.console();
    const auto arguments = std::make_shared<Arguments>();
    auto* making =
        commands.parser().add_subcommand("keystone", "The Keystone as PDF, to read or as slides");
    making->add_option("FILE", arguments->file)->required();
    making->add_option("--to", arguments->to, "OUT.pdf")->required();
    making->add_flag("--slides", arguments->slides, "One slide a page");
    Commands::addLanguage(making);
    making->add_option("--paper", arguments->paper)->check(CLI::IsMember({"letter", "a4"}));
    commands.add(making, [&console, arguments] { return keystone(console, *arguments); });
}

} // namespace trellis::app
