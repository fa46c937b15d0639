#include "core/exchange/import_report.h"

#include <QCoreApplication>

#include "app/commands.h"
#include "app/furnishing.h"
#include <CLI/CLI.hpp>

namespace trellis::app {
namespace {

struct Arguments {
    std::string file;
    std::string language;
};

int sample(const Console& console, const Arguments& arguments) {
    const QString path = fromArgument(arguments.file);
    makeSample(
        path,
        languageFromCode(fromArgument(arguments.language)).value_or(exchange::currentLanguage())
    );
    console.say(QCoreApplication::translate("command", "Made %1.").arg(path));
    return 0;
}

} // namespace

void addSampleCommand(Commands& commands) {
    const Console& console = commands.console();
    const auto arguments = std::make_shared<Arguments>();
    auto* making =
        commands.parser().add_subcommand("sample", "Make the sample school, every step filled in");
    making->add_option("FILE", arguments->file)->required();
    making->add_option("--language", arguments->language)->check(CLI::IsMember({"en", "es"}));
    commands.add(making, [&console, arguments] { return sample(console, *arguments); });
}

} // namespace trellis::app
