#include "app/power_graph_commands.h"

#include "core/exchange/graph_file.h"
#include "core/exchange/graph_import.h"
#include "core/power/store.h"
#include "ui/power/network_file.h"
#include "ui/report/power_picture.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "app/commands.h"
#include "app/import_printing.h"
#include <CLI/CLI.hpp>

namespace trellis::app {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Arguments {
    std::string file;
    std::string to;
    std::string view; ///< empty: the network for a file of networks, the rooms for a picture
    std::string lens = "practice";
    std::string paper = "letter";
    bool names = false;
    bool saveInk = false;
};

paint::NetworkLens lensOf(const std::string& word) {
    if (word == "paper")
        return paint::NetworkLens::Paper;
    return word == "both" ? paint::NetworkLens::Both : paint::NetworkLens::Practice;
}

/// The network in the format that the name asks for; nullopt for a name of another kind.
std::optional<QByteArray>
networkAs(const QString& suffix, const power::PowerMap& map, const Arguments& arguments) {
    const Words words(exchange::currentLanguage());
    const auto names = arguments.names ? power::Names::Shown : power::Names::Roles;
    if (suffix == u"graphml"_s)
        return exchange::graphml(exchange::graphOf(map, names, words));
    if (suffix == u"gexf"_s)
        return exchange::gexf(exchange::graphOf(map, names, words));
    const power::NetworkPicture picture = power::networkPicture(map, names, words);
    if (suffix == u"svg"_s)
        return ui::networkSvg(picture, lensOf(arguments.lens), words);
    if (suffix == u"pdf"_s)
        return ui::networkPdf(picture, lensOf(arguments.lens), words);
    if (suffix == u"png"_s)
        return ui::networkPng(picture, lensOf(arguments.lens), words);
    return std::nullopt;
}

/// Two tables, as spreadsheets and Gephi want them: OUT-nodes.csv and OUT-edges.csv.
int saveTables(const Console& console, const QString& path, const exchange::GraphFile& graph) {
    const QString stem = path.chopped(4);
    for (const auto& [name, table] :
         {std::pair(stem + u"-nodes.csv"_s, exchange::nodesCsv(graph)),
          std::pair(stem + u"-edges.csv"_s, exchange::edgesCsv(graph))}) {
        if (!console.save(name, table))
            return 1;
        console.say(QCoreApplication::translate("command", "Made %1.").arg(name));
    }
    return 0;
}

int exportNetwork(const Console& console, const Arguments& arguments) {
    const QString path = fromArgument(arguments.to);
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto school = console.read(arguments.file);
    const power::PowerMap map = power::readMap(school->reader());
    const auto names = arguments.names ? power::Names::Shown : power::Names::Roles;
    if (suffix == u"csv"_s)
        return saveTables(
            console, path, exchange::graphOf(map, names, Words(exchange::currentLanguage()))
        );
    const auto bytes = networkAs(suffix, map, arguments);
    if (!bytes) {
        console.complain(QCoreApplication::translate(
            "command", "--to should end in .graphml, .gexf, .csv, .svg, .png or .pdf."
        ));
        return 2;
    }
    if (!console.save(path, *bytes))
        return 1;
    console.say(QCoreApplication::translate("command", "Made %1.").arg(path));
    if (!arguments.names)
        console.say(QCoreApplication::translate(
            "command", "Roles stand for names. Add --names to write names."
        ));
    return 0;
}

bool ofTheNetwork(const Arguments& arguments) {
    if (!arguments.view.empty())
        return arguments.view == "network";
    const QString suffix = QFileInfo(fromArgument(arguments.to)).suffix().toLower();
    return suffix == u"graphml"_s || suffix == u"gexf"_s || suffix == u"csv"_s;
}

/// The rooms or the matrix, as a picture.
int exportPicture(const Console& console, const Arguments& arguments) {
    const QString path = fromArgument(arguments.to);
    report::PowerPrint print;
    print.view = arguments.view == "matrix" ? report::PowerView::Matrix : report::PowerView::Rooms;
    print.paper = arguments.paper == "a4" ? report::Paper::A4 : report::Paper::Letter;
    print.saveInk = arguments.saveInk;
    if (path.endsWith(u".svg"_s, Qt::CaseInsensitive))
        print.format = report::PictureFormat::Svg;
    else if (path.endsWith(u".png"_s, Qt::CaseInsensitive))
        print.format = report::PictureFormat::Png;
    else if (!path.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        console.complain(
            QCoreApplication::translate("command", "--to should end in .pdf, .svg or .png.")
        );
        return 2;
    }
    const auto school = console.read(arguments.file);
    const power::PowerMap map = power::readMap(school->reader());
    const Words words(exchange::currentLanguage());
    if (!console.save(path, report::powerPicture(map, words, print)))
        return 1;
    console.say(QCoreApplication::translate("command", "Made %1.").arg(path));
    return 0;
}

} // namespace

int importNetwork(const Console& console, const NetworkImport& import) {
    const auto strictness =
        import.strict ? exchange::Strictness::AllOrNothing : exchange::Strictness::TakeGoodLines;
    const auto school = console.write(import.file);
    const QString path = fromArgument(import.graph);
    const exchange::PowerReports reports = exchange::importGraph(*school, path, strictness);
    return printReports(
        console,
        {{u"actors"_s, path, reports.actors}, {u"ties"_s, path, reports.ties}},
        {import.strict, import.json}
    );
}

void addPowerExport(Commands& commands, CLI::App& power) {
    const Console& console = commands.console();
    const auto arguments = std::make_shared<Arguments>();
    auto* exporting = power.add_subcommand("export", "One view, for people or other programs");
    exporting->add_option("FILE", arguments->file)->required();
    exporting
        ->add_option(
            "--to", arguments->to, "OUT.graphml, .gexf, .csv (two tables), .svg, .png, .pdf"
        )
        ->required();
    exporting->add_option("--view", arguments->view)
        ->check(CLI::IsMember({"rooms", "matrix", "network"}));
    exporting->add_option("--lens", arguments->lens)
        ->check(CLI::IsMember({"paper", "practice", "both"}));
    exporting->add_flag("--names", arguments->names, "Write names; roles stand for them otherwise");
    exporting->add_option("--paper", arguments->paper, "Of the rooms or the matrix as PDF")
        ->check(CLI::IsMember({"letter", "a4"}));
    exporting->add_flag("--save-ink", arguments->saveInk, "Patterns without tones");
    Commands::addLanguage(exporting);
    commands.add(exporting, [&console, arguments] {
        return ofTheNetwork(*arguments) ? exportNetwork(console, *arguments)
                                        : exportPicture(console, *arguments);
    });
}

} // namespace trellis::app
