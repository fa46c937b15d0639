#include "app/power_graph_commands.h"

#include "core/exchange/graph_file.h"
#include "core/exchange/graph_import.h"
#include "core/power/store.h"
#include "core/school/history.h"
#include "core/school/school.h"
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
    std::string lens; ///< empty: what the view opens with
    std::string since;
    std::string paper = "letter";
    bool names = false;
    bool saveInk = false;
};

/// The network in the format that the name asks for; nullopt for a name of another kind.
std::optional<QByteArray>
graphAs(const QString& suffix, const power::PowerMap& map, power::Names names) {
    const Words words(exchange::currentLanguage());
    if (suffix == u"graphml"_s)
        return exchange::graphml(exchange::graphOf(map, names, words));
    if (suffix == u"gexf"_s)
        return exchange::gexf(exchange::graphOf(map, names, words));
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

/// Says what was made, and of whom.
int made(const Console& console, const QString& path, bool ofPeople, bool names) {
    console.say(QCoreApplication::translate("command", "Made %1.").arg(path));
    if (ofPeople && !names)
        console.say(QCoreApplication::translate(
            "command", "Roles stand for names. Add --names to write the names of people who agreed."
        ));
    return 0;
}

/// The network for other programs; nullopt for a name that is none of theirs.
std::optional<int>
exportGraph(const Console& console, const Arguments& arguments, const power::PowerMap& map) {
    const QString path = fromArgument(arguments.to);
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto names = arguments.names ? power::Names::Agreed : power::Names::Roles;
    if (suffix == u"csv"_s)
        return saveTables(
            console, path, exchange::graphOf(map, names, Words(exchange::currentLanguage()))
        );
    const auto bytes = graphAs(suffix, map, names);
    if (!bytes)
        return std::nullopt;
    return console.save(path, *bytes) ? made(console, path, true, arguments.names) : 1;
}

template <class Value>
Value choice(const std::map<std::string, Value>& of, const std::string& word, Value usual) {
    const auto found = of.find(word);
    return found == of.end() ? usual : found->second;
}

const std::map<std::string, report::PowerView> views{
    {"matrix", report::PowerView::Matrix},
    {"whose", report::PowerView::Whose},
    {"slopes", report::PowerView::Slopes},
    {"rooms", report::PowerView::Rooms},
    {"network", report::PowerView::Network},
    {"then", report::PowerView::ThenNow},
};
const std::map<std::string, report::PowerLens> lenses{
    {"paper", report::PowerLens::Paper},
    {"practice", report::PowerLens::Practice},
    {"hoped", report::PowerLens::Hoped},
    {"both", report::PowerLens::Both},
    {"difference", report::PowerLens::Difference},
};

/// The named moment of that name, or the first one there is; nullopt where there is none.
std::optional<report::EarlierMap> earlierMap(const school::School& school, const QString& name) {
    const Words words(exchange::currentLanguage());
    for (const school::NamedMoment& moment : school::namedMoments(school.reader()))
        if (name.isEmpty() || moment.name.compare(name, Qt::CaseInsensitive) == 0)
            return report::EarlierMap{
                power::readMap(school.at(moment.seq)->reader()),
                u"%1, %2"_s.arg(moment.name, words.date(moment.at.toLocalTime().date()))};
    return std::nullopt;
}

/// One view as a picture.
int exportPicture(
    const Console& console,
    const Arguments& arguments,
    const school::School& school,
    const power::PowerMap& map
) {
    const QString path = fromArgument(arguments.to);
    report::PowerPrint print;
    print.view = choice(views, arguments.view, report::PowerView::Rooms);
    print.lens = choice(lenses, arguments.lens, report::PowerLens::Usual);
    print.names = arguments.names ? power::Names::Agreed : power::Names::Roles;
    print.paper = arguments.paper == "a4" ? report::Paper::A4 : report::Paper::Letter;
    print.saveInk = arguments.saveInk;
    if (path.endsWith(u".svg"_s, Qt::CaseInsensitive))
        print.format = report::PictureFormat::Svg;
    else if (path.endsWith(u".png"_s, Qt::CaseInsensitive))
        print.format = report::PictureFormat::Png;
    else if (!path.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        console.complain(QCoreApplication::translate(
            "command",
            "--to should end in .pdf, .svg or .png; a network also in .graphml, .gexf or .csv."
        ));
        return 2;
    }
    if (print.view == report::PowerView::ThenNow) {
        print.then = earlierMap(school, fromArgument(arguments.since));
        if (!print.then) {
            console.complain(QCoreApplication::translate(
                "command", "There is no such named moment. “trellis snapshot” names one."
            ));
            return 1;
        }
    }
    const Words words(exchange::currentLanguage());
    if (!console.save(path, report::powerPicture(map, words, print)))
        return 1;
    const bool ofPeople =
        print.view == report::PowerView::Network || print.view == report::PowerView::ThenNow;
    return made(console, path, ofPeople, arguments.names);
}

int exportView(const Console& console, const Arguments& arguments) {
    const auto school = console.read(arguments.file);
    const power::PowerMap map = power::readMap(school->reader());
    if (arguments.view.empty() || arguments.view == "network")
        if (const auto result = exportGraph(console, arguments, map))
            return *result;
    return exportPicture(console, arguments, *school, map);
}

} // namespace

int importNetwork(const Console& console, const NetworkImport& import) {
    const auto strictness =
        import.strict ? exchange::Strictness::AllOrNothing : exchange::Strictness::TakeGoodLines;
    const auto school = console.write(import.file);
    QStringList paths;
    for (const std::string& path : import.graph)
        paths.append(fromArgument(path));
    const exchange::PowerReports reports = exchange::importGraph(*school, paths, strictness);
    const QString path = paths.join(u", "_s);
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
        ->check(CLI::IsMember({"matrix", "whose", "slopes", "rooms", "network", "then"}));
    exporting->add_option("--lens", arguments->lens)
        ->check(CLI::IsMember({"paper", "practice", "hoped", "both", "difference"}));
    exporting->add_option(
        "--since", arguments->since, "Of then and now: the named moment; the first one otherwise"
    );
    exporting->add_flag(
        "--names",
        arguments->names,
        "Write the names of people who agreed to it; roles stand for them otherwise"
    );
    exporting->add_option("--paper", arguments->paper, "For a picture")
        ->check(CLI::IsMember({"letter", "a4"}));
    exporting->add_flag("--save-ink", arguments->saveInk, "Patterns without tones");
    Commands::addLanguage(exporting);
    commands.add(exporting, [&console, arguments] { return exportView(console, *arguments); });
}

} // namespace trellis::app
