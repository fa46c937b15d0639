#include "core/exchange/power_import.h"
#include "core/exchange/role_matrix.h"
#include "core/power/measures.h"
#include "core/power/network_measures.h"
#include "core/power/room_measures.h"
#include "core/power/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include "app/commands.h"
#include "app/import_printing.h"
#include "app/json.h"
#include "app/power_graph_commands.h"
#include <CLI/CLI.hpp>

namespace trellis::app {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Arguments {
    std::string file;
    std::string actors;
    std::string spaces;
    std::string levers;
    std::string ties;
    std::string decisions;
    std::string perspectives;
    std::string say;
    std::vector<std::string> graph;
    std::string roles;
    std::string lens = "formal";
    bool strict = false;
    bool json = false;
};

/// Letters, columns and lines are taken for what fits by itself; what does not is listed.
int importRoles(const Console& console, const Arguments& arguments) {
    const QString path = fromArgument(arguments.roles);
    const auto school = console.write(arguments.file);
    const power::PowerMap map = power::readMap(school->reader());
    const exchange::RoleTable table = exchange::readRolesFile(path);
    exchange::RoleMapping mapping = exchange::suggestedMapping(table, map);
    mapping.lens = vocabulary::fromId<Lens>(fromArgument(arguments.lens));
    exchange::RoleIntake intake = exchange::takeRoles(table, mapping, map);
    if (arguments.strict && !intake.report.problems.empty())
        intake.report.taken = 0;
    else
        school->edit(
            QCoreApplication::translate("import", "Took in a matrix of letters"),
            [&](school::Edit& edit) { exchange::write(edit, intake); }
        );
    return printReports(
        console, {{u"roles"_s, path, intake.report}}, {arguments.strict, arguments.json}
    );
}

int importTables(const Console& console, const Arguments& arguments) {
    if (!arguments.graph.empty())
        return importNetwork(
            console, {arguments.file, arguments.graph, arguments.strict, arguments.json}
        );
    if (!arguments.roles.empty())
        return importRoles(console, arguments);
    const exchange::PowerTables tables{
        fromArgument(arguments.actors),
        fromArgument(arguments.spaces),
        fromArgument(arguments.levers),
        fromArgument(arguments.ties),
        fromArgument(arguments.decisions),
        fromArgument(arguments.perspectives),
        fromArgument(arguments.say),
    };
    const auto strictness =
        arguments.strict ? exchange::Strictness::AllOrNothing : exchange::Strictness::TakeGoodLines;
    const auto school = console.write(arguments.file);
    const exchange::PowerReports reports = exchange::importPower(*school, tables, strictness);
    return printReports(
        console,
        {{u"actors"_s, tables.actors, reports.actors},
         {u"spaces"_s, tables.spaces, reports.spaces},
         {u"levers"_s, tables.levers, reports.levers},
         {u"ties"_s, tables.ties, reports.ties},
         {u"decisions"_s, tables.decisions, reports.decisions},
         {u"perspectives"_s, tables.perspectives, reports.perspectives},
         {u"say"_s, tables.say, reports.say}},
        {arguments.strict, arguments.json}
    );
}

QJsonObject jsonOf(const power::Shares& shares) {
    QJsonObject json;
    for (const auto& [constituency, share] : shares)
        json.insert(vocabulary::id(constituency), share);
    return json;
}

QJsonObject jsonOf(const power::DecisionMeasures& measures) {
    return {
        {u"decisions"_s, measures.decisions},
        {u"finalSayShare"_s, jsonOf(measures.finalSayShare)},
        {u"concentration"_s, measures.concentration},
        {u"effectiveDeciders"_s, measures.effectiveDeciders},
        {u"voiceReach"_s, jsonOf(measures.voiceReach)},
        {u"presence"_s, jsonOf(measures.presence)},
        {u"fogRate"_s, measures.fogRate},
        {u"noClearDecider"_s, measures.noClearDecider},
    };
}

/// Where decisions are made, and who holds the levers.
QJsonObject roomsJson(const power::PowerMap& map) {
    const power::Drift drift = power::drift(map);
    const power::LeverShares levers = power::leverShares(map);
    QJsonObject mix;
    for (const auto& [openness, decisions] : power::opennessMix(map))
        mix.insert(vocabulary::id(openness), decisions);
    QJsonObject shares;
    for (const auto& [group, share] : levers.share)
        shares.insert(vocabulary::id(group), share);
    return {
        {u"drifted"_s, drift.drifted},
        {u"placed"_s, drift.known},
        {u"opennessMix"_s, mix},
        {u"leverShare"_s, shares},
        {u"leversKnown"_s, levers.known},
        {u"leversUnknown"_s, levers.unknown},
    };
}

QJsonObject jsonOf(const power::NetworkMeasures& measures) {
    return {
        {u"actors"_s, measures.actors},
        {u"ties"_s, measures.ties},
        {u"density"_s, measures.density},
        {u"reciprocity"_s, measures.reciprocity},
        {u"inDegreeCentralization"_s, measures.inDegreeCentralization},
        {u"eiIndex"_s, orNull(measures.eiIndex)},
        {u"expectedEiIndex"_s, orNull(measures.expectedEiIndex)},
        {u"components"_s, measures.components},
        {u"modularity"_s, measures.modularity},
    };
}

QJsonArray actorsJson(const power::PowerMap& map, const power::NetworkMeasures& measures) {
    QJsonArray actors;
    for (size_t i = 0; i < map.actors.size(); ++i)
        actors.append(QJsonObject{
            {u"name"_s, map.actors[i].name},
            {u"inDegree"_s, measures.inDegree[i]},
            {u"outDegree"_s, measures.outDegree[i]},
            {u"betweenness"_s, measures.betweenness[i]},
            {u"weightedBetweenness"_s, measures.weightedBetweenness[i]},
            {u"cluster"_s, measures.cluster[i]},
            {u"cutPoint"_s, bool(measures.cutPoint[i])},
            {u"influenceFormal"_s, orNull(map.actors[i].influenceFormal)},
            {u"influencePractice"_s, orNull(map.actors[i].influencePractice)},
        });
    return actors;
}

int measure(const Console& console, const std::string& file) {
    const auto school = console.read(file);
    const power::PowerMap map = power::readMap(school->reader());
    const power::NetworkMeasures network = power::networkMeasures(power::networkOf(map));
    const auto lens = [&](Lens each) { return jsonOf(power::decisionMeasures(map, each)); };
    console.print(QJsonDocument(QJsonObject{
        {u"network"_s, jsonOf(network)},
        {u"actors"_s, actorsJson(map, network)},
        {u"rooms"_s, roomsJson(map)},
        {u"decisions"_s,
         QJsonObject{
             {u"formal"_s, lens(Lens::Formal)},
             {u"practice"_s, lens(Lens::Practice)},
             {u"hoped"_s, lens(Lens::Hoped)},
         }},
    }));
    return 0;
}

} // namespace

void addPowerCommands(Commands& commands) {
    const Console& console = commands.console();
    auto* power = commands.parser().add_subcommand("power", "Actors, spaces, decisions and say");
    power->require_subcommand(1);
    const auto arguments = std::make_shared<Arguments>();

    auto* importing = power->add_subcommand("import", "Take in tables (CSV)");
    importing->add_option("FILE", arguments->file)->required();
    const auto table = [&](const char* name, std::string& path, const char* columns) {
        importing->add_option(name, path, columns);
    };
    table(
        "--actors",
        arguments->actors,
        "name,kind,group,influence_formal,influence_practice,people,where,on_team,role"
    );
    table("--ties", arguments->ties, "from,to,type,formality,strength");
    table(
        "--say", arguments->say, "decision,domain,group,lens,level (0-5 or ?),perspective,people"
    );
    table(
        "--spaces", arguments->spaces, "name,openness,formality,members,when,where,notes_shared,..."
    );
    table("--levers", arguments->levers, "space,lever,lens,holders");
    table(
        "--decisions", arguments->decisions, "decision,domain,short_name,official,actual,hoped,..."
    );
    table("--perspectives", arguments->perspectives, "title,groups,people,asked_on,asked_until");
    importing->add_option(
        "--graph",
        arguments->graph,
        "A network as GraphML or GEXF, or its tables of people and of ties"
    );
    importing->add_option(
        "--roles", arguments->roles, "A matrix of letters: RACI, or approve/recommend/decide/shared"
    );
    importing->add_option("--lens", arguments->lens, "Of --roles: formal, practice or hoped")
        ->check(CLI::IsMember({"formal", "practice", "hoped"}));
    importing->add_flag(
        "--strict", arguments->strict, "Take nothing when any line is not understood"
    );
    importing->add_flag("--json", arguments->json);
    commands.add(importing, [&console, arguments] { return importTables(console, *arguments); });

    addPowerExport(commands, *power);
    auto* measuring = power->add_subcommand("measures", "The figures of step 3, as JSON");
    measuring->add_option("FILE", arguments->file)->required();
    measuring->add_flag("--json", arguments->json);
    commands.add(measuring, [&console, arguments] { return measure(console, arguments->file); });
}

} // namespace trellis::app
