#include "app/console.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <CLI/CLI.hpp>
#include <cstdio>

namespace trellis::app {
namespace {

void put(std::FILE* stream, const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void Console::say(const QString& line) const {
    put(stdout, line.toUtf8() + '\n');
}
void Console::complain(const QString& sentence) const {
    put(stderr, sentence.toUtf8() + '\n');
}
void Console::print(const QJsonDocument& json) const {
    put(stdout, json.toJson());
}

bool Console::save(const QString& path, const QByteArray& bytes) const {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    complain(QCoreApplication::translate(
                 "command",
                 "“%1” cannot be written. Check that the folder is yours to write in and that the "
                 "disk has room."
    )
                 .arg(path));
    return false;
}

school::Author Console::author() const {
    QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    if (name.isEmpty())
        name = QCoreApplication::translate("command", "Command line");
    return {name, {}};
}

std::unique_ptr<school::School> Console::read(const std::string& path) const {
    return school::School::open(fromArgument(path), author(), school::School::Mode::Read);
}

std::unique_ptr<school::School> Console::write(const std::string& path) const {
    auto school = school::School::open(fromArgument(path), author());
    school->requireWritable();
    return school;
}

void Commands::add(CLI::App* subcommand, Command command) {
    m_commands.emplace_back(subcommand, std::move(command));
}

Command Commands::chosen() const {
    for (const auto& [subcommand, command] : m_commands)
        if (subcommand->parsed())
            return command;
    return {};
}

void Commands::addLanguage(CLI::App* subcommand) {
    subcommand->add_option("--language", "en or es; otherwise the computer's")
        ->check(CLI::IsMember({"en", "es"}));
}

QLocale Commands::locale() const {
    for (const auto& [subcommand, command] : m_commands)
        if (subcommand->parsed())
            if (const auto* option = subcommand->get_option_no_throw("--language");
                option != nullptr && option->count() > 0)
                return QLocale(fromArgument(option->as<std::string>()));
    return {};
}

QString fromArgument(const std::string& argument) {
    return QString::fromLocal8Bit(argument);
}

} // namespace trellis::app
