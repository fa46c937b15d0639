#pragma once

#include "core/school/school.h"

#include <QJsonDocument>
#include <QLocale>
#include <QString>

#include <functional>

namespace CLI {
class App;
}

namespace trellis::app {

/// What a command prints with, and how it opens a school file.
class Console {
public:
    /// A sentence, or a line of a table, on standard output.
    void say(const QString& line) const;
    /// A sentence on standard error.
    void complain(const QString& sentence) const;
    void print(const QJsonDocument& json) const;
    /// Writes a whole file or leaves what was there; complains when it cannot.
    [[nodiscard]] bool save(const QString& path, const QByteArray& bytes) const;

    /// Who the history says it was: the account that runs the command.
    [[nodiscard]] school::Author author() const;
    /// The file, for reading.
    [[nodiscard]] std::unique_ptr<school::School> read(const std::string& path) const;
    /// The file, for writing. Throws SchoolFileError with the reason when it cannot be written.
    [[nodiscard]] std::unique_ptr<school::School> write(const std::string& path) const;
};

/// What a command does once its arguments are read; its value is the exit code.
using Command = std::function<int()>;

/// Gathers the commands of one group: each adds itself to the parser and says what it does.
class Commands {
public:
    Commands(CLI::App& parser, const Console& console) : m_parser(parser), m_console(console) {}
    [[nodiscard]] CLI::App& parser() const { return m_parser; }
    [[nodiscard]] const Console& console() const { return m_console; }
    /// Remembers what to do when `subcommand` was asked for.
    void add(CLI::App* subcommand, Command command);
    /// Gives `subcommand` a --language, which then is what the program speaks.
    static void addLanguage(CLI::App* subcommand);
    /// The command that was asked for; empty when there was none.
    [[nodiscard]] Command chosen() const;
    /// The language to speak: what the command's --language says, otherwise the computer's.
    [[nodiscard]] QLocale locale() const;

private:
    CLI::App& m_parser;
    const Console& m_console;
    std::vector<std::pair<CLI::App*, Command>> m_commands;
};

[[nodiscard]] QString fromArgument(const std::string& argument);

} // namespace trellis::app
