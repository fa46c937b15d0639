#include "core/exchange/import_report.h"

#include <QCoreApplication>

#include "app/commands.h"
#include "app/furnishing.h"
#include <CLI/CLI.hpp>

namespace trellis::app {
namespace {

int sample(const Console& console, const std::string& file) {
    const QString path = fromArgument(file);
    makeSample(path, exchange::currentLanguage());
    console.say(QCoreApplication::translate("command", "Made %1.").arg(path));
    return 0;
}

} // namespace

void addSampleCommand(Commands& commands) {
    const Console& console = commands.console();
    const auto file = std::make_shared<std::string>();
    auto* making =
        commands.parser().add_subcommand("sample", "Make the sample school, every step filled in");
    making->add_option("FILE", *file)->required();
    Commands::addLanguage(making);
    commands.add(making, [&console, file] { return sample(console, *file); });
}

} // namespace trellis::app
