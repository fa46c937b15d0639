#include "core/exchange/csv.h"
#include "core/words/language.h"

#include <QGuiApplication>
#include <QTranslator>

#include "app/commands.h"
#include "app/window.h"
#include <CLI/CLI.hpp>
#include <cstdio>

namespace {

using namespace trellis;

/// Runs one command of the command line. 0 success, 1 a sentence on standard error, 2 usage.
int runCommand(const app::Command& command, const app::Console& console) {
    try {
        return command();
    } catch (const school::SchoolFileError& error) {
        console.complain(error.sentence());
    } catch (const exchange::TableError& error) {
        console.complain(error.sentence());
    }
    return 1;
}

/// What Qt remarks about the machine is not what the command has to say.
void onlyWhatIsBroken(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

int main(int argc, char* argv[]) {
    CLI::App parser{"Trellis maps a school's assets and its power, and who decides.", "trellis"};
    parser.set_version_flag("--version", TRELLIS_VERSION);
    const app::Console console;
    app::Commands commands(parser, console);
    app::addSchoolCommands(commands);
    app::addPhotosCommands(commands);
    app::addBriefCommand(commands);
    app::addKeystoneCommand(commands);
    app::addSampleCommand(commands);
    app::addPowerCommands(commands);
    app::addTeamCommands(commands);
    app::addCourseCommands(commands);
    app::addMeetingCommands(commands);
    std::string file;
    parser.add_option("FILE", file, "A school file to open in the window");
    parser.require_subcommand(0, 1);
    try {
        parser.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return parser.exit(error) == 0 ? 0 : 2;
    }
    const app::Command command = commands.chosen();
    if (!command)
        return app::runWindow(argc, argv, app::fromArgument(file));
    // Commands draw pictures and pages but need no display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(onlyWhatIsBroken);
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Trellis"));
    // A computer that speaks no language of people still says "1 line" and "2 lines".
    QLocale locale = commands.locale();
    if (locale.language() == QLocale::C)
        locale = QLocale(QLocale::English, QLocale::UnitedStates);
    QTranslator translator;
    if (translator.load(
            locale, QStringLiteral("trellis"), QStringLiteral("_"), QStringLiteral(":/translations")
        ))
        QCoreApplication::installTranslator(&translator);
    return runCommand(command, console);
}
