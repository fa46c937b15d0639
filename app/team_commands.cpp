#include "core/exchange/import_report.h"
#include "core/exchange/team_import.h"
#include "core/team/profile.h"
#include "core/team/rules.h"
#include "core/team/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include "app/commands.h"
#include "app/import_printing.h"
#include "app/team_measures.h"
#include <CLI/CLI.hpp>

namespace trellis::app {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Arguments {
    std::string file;
    std::string seats;
    std::string reference;
    std::string preset;
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

QString idOf(team::Verdict verdict) {
    return verdict == team::Verdict::Met      ? u"met"_s
           : verdict == team::Verdict::NotMet ? u"not met"_s
                                              : u"can't tell"_s;
}

/// The preset that was asked for, the team's own choice, or its state's.
QString
presetOf(const Arguments& arguments, const team::Team& team, const team::SchoolProfile& profile) {
    if (!arguments.preset.empty())
        return fromArgument(arguments.preset);
    if (!team.charter.rules.isEmpty())
        return team.charter.rules;
    return team::presetOfState(profile.state);
}

int tellRules(const Console& console, const Arguments& arguments) {
    const auto school = console.read(arguments.file);
    const team::Team team = team::readTeam(school->reader());
    const team::SchoolProfile profile = team::profile(school->reader());
    const QString preset = presetOf(arguments, team, profile);
    if (preset.isEmpty()) {
        console.complain(QCoreApplication::translate(
            "command",
            "The file does not say which rules the team is held against. Name them with --preset: "
            "nm, nyc, ca, ky, tx or custom."
        ));
        return 2;
    }
    const Words words(exchange::currentLanguage());
    const auto lines = team::ruleLines(preset, team, profile, words);
    QJsonArray array;
    for (const team::RuleLine& line : lines) {
        array.append(QJsonObject{
            {u"requirement"_s, line.requirement},
            {u"verdict"_s, idOf(line.verdict)},
            {u"because"_s, line.because},
            {u"source"_s, line.source},
        });
        if (!arguments.json)
            console.say(u"%1: %2 (%3) [%4]"_s.arg(
                team::verdictLabel(line.verdict, words), line.requirement, line.because, line.source
            ));
    }
    if (arguments.json)
        console.print(QJsonDocument(QJsonObject{{u"preset"_s, preset}, {u"lines"_s, array}}));
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
        "--seats",
        arguments->seats,
        "name,constituency,role,voting,required,selection,term_starts,term_ends,filled,"
        "vacant_since,onboarded,hats,language,note"
    );
    importing->add_option("--reference", arguments->reference, "dimension,group,count,members");
    importing->add_flag(
        "--strict", arguments->strict, "Take nothing when any line is not understood"
    );
    importing->add_flag("--json", arguments->json);
    commands.add(importing, [&console, arguments] { return importTables(console, *arguments); });

    auto* measuring = team->add_subcommand(
        "measures", "The figures of step 1, as JSON: what the window hides is hidden here, too"
    );
    measuring->add_option("FILE", arguments->file)->required();
    measuring->add_flag("--json", arguments->json);
    commands.add(measuring, [&console, arguments] {
        return printTeamMeasures(console, arguments->file);
    });

    auto* rules = team->add_subcommand("rules", "The team beside the rules it is held against");
    rules->add_option("FILE", arguments->file)->required();
    rules->add_option("--preset", arguments->preset, "nm, nyc, ca, ky, tx or custom")
        ->check(CLI::IsMember({"nm", "nyc", "ca", "ky", "tx", "custom"}));
    rules->add_flag("--json", arguments->json);
    commands.add(rules, [&console, arguments] { return tellRules(console, *arguments); });
}

} // namespace trellis::app
