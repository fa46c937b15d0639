#include "core/exchange/team_import.h"
#include "core/team/measures.h"
#include "core/team/store.h"

#include <QJsonArray>
#include <QJsonObject>

#include "app/commands.h"
#include "app/import_printing.h"
#include "app/json.h"
#include <CLI/CLI.hpp>

namespace trellis::app {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Arguments {
    std::string file;
    std::string seats;
    std::string reference;
    bool strict = false;
    bool json = false;
};

int importTables(const Console& console, const Arguments& arguments) {
    const exchange::TeamTables tables{
        fromArgument(arguments.seats),
        fromArgument(arguments.reference),
    };
    const auto strictness =
        arguments.strict ? exchange::Strictness::AllOrNothing : exchange::Strictness::TakeGoodLines;
    const auto school = console.write(arguments.file);
    const exchange::TeamReports reports = exchange::importTeam(*school, tables, strictness);
    return printReports(
        console,
        {{u"seats"_s, tables.seats, reports.seats},
         {u"reference"_s, tables.reference, reports.reference}},
        {arguments.strict, arguments.json}
    );
}

QJsonObject jsonOf(const QString& name, const team::GroupMeasures& group) {
    return {
        {u"name"_s, name},
        {u"referenceShare"_s, group.referenceShare},
        {u"members"_s, orNull(group.members)},
        {u"expectedSeats"_s, group.expectedSeats},
        {u"targetSeats"_s, group.targetSeats},
        {u"seatGap"_s, orNull(group.seatGap)},
        {u"gapPoints"_s, orNull(group.gapPoints)},
        {u"parityIndex"_s, orNull(group.parityIndex)},
        {u"seatsToAdd"_s, orNull(group.seatsToAdd)},
    };
}

QJsonObject jsonOf(const team::ReferenceDimension& dimension, int filledSeats) {
    const team::DimensionMeasures measures = team::dimensionMeasures(dimension, filledSeats);
    QJsonArray groups;
    for (size_t i = 0; i < measures.groups.size(); ++i)
        groups.append(jsonOf(dimension.groups[i].name, measures.groups[i]));
    return {
        {u"name"_s, dimension.name},
        {u"dissimilarity"_s, orNull(measures.dissimilarity)},
        {u"groups"_s, groups},
    };
}

int measure(const Console& console, const std::string& file) {
    const auto school = console.read(file);
    const team::Team team = team::readTeam(school->reader());
    const int filled = team::filledSeats(team.seats);
    QJsonArray dimensions;
    for (const team::ReferenceDimension& dimension : team.dimensions)
        dimensions.append(jsonOf(dimension, filled));
    console.print(QJsonDocument(QJsonObject{
        {u"filledSeats"_s, filled},
        {u"dimensions"_s, dimensions},
        {u"ownChoiceRate"_s, orNull(team::ownChoice(team.seats).rate())},
    }));
    return 0;
}

} // namespace

void addTeamCommands(Commands& commands) {
    const Console& console = commands.console();
    auto* team = commands.parser().add_subcommand("team", "Seats, and whom they should mirror");
    team->require_subcommand(1);
    const auto arguments = std::make_shared<Arguments>();

    auto* importing = team->add_subcommand("import", "Take in tables (CSV)");
    importing->add_option("FILE", arguments->file)->required();
    importing->add_option(
        "--seats", arguments->seats, "name,constituency,role,voting,selection,term_ends,filled"
    );
    importing->add_option("--reference", arguments->reference, "dimension,group,count,members");
    importing->add_flag(
        "--strict", arguments->strict, "Take nothing when any line is not understood"
    );
    importing->add_flag("--json", arguments->json);
    commands.add(importing, [&console, arguments] { return importTables(console, *arguments); });

    auto* measuring = team->add_subcommand(
        "measures", "The figures of step 1, as JSON: small counts are in it, so keep it to yourself"
    );
    measuring->add_option("FILE", arguments->file)->required();
    measuring->add_flag("--json", arguments->json);
    commands.add(measuring, [&console, arguments] { return measure(console, arguments->file); });
}

} // namespace trellis::app
