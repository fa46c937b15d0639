#include "core/course/measures.h"
#include "core/course/store.h"
#include "core/team/profile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include "app/commands.h"
#include <CLI/CLI.hpp>

namespace trellis::app {
namespace {

using namespace Qt::Literals::StringLiterals;

QString say(const char* words) {
    return QCoreApplication::translate("command", words);
}

struct NewSchool {
    std::string file;
    std::string name;
    int weeks = 13;
    std::string start;
};

int makeSchool(const Console& console, const NewSchool& wanted) {
    const QDate start = QDate::fromString(QString::fromStdString(wanted.start), Qt::ISODate);
    if (!wanted.start.empty() && !start.isValid()) {
        console.complain(
            say(QT_TRANSLATE_NOOP("command", "--start should be a date such as 2026-09-08."))
        );
        return 2;
    }
    const auto school = school::School::create(fromArgument(wanted.file), console.author());
    team::SchoolProfile profile;
    profile.name = fromArgument(wanted.name);
    profile.courseWeeks = wanted.weeks;
    profile.courseStart = start;
    school->edit(
        say(QT_TRANSLATE_NOOP("command", "Started the school file")),
        [&](school::Edit& edit) {
            team::put(edit, profile);
            if (start.isValid())
                course::put(edit, course::plan({start, wanted.weeks}, QUuid::createUuid()));
        }
    );
    console.say(say(QT_TRANSLATE_NOOP("command", "Made %1.")).arg(fromArgument(wanted.file)));
    return 0;
}

QJsonObject jsonOf(const school::CheckReport& report) {
    return {
        {u"sound"_s, report.sound()},
        {u"problems"_s, QJsonArray::fromStringList(report.problems)},
        {u"orphanedPhotos"_s, report.orphanedPhotos},
        {u"missingPhotos"_s, report.missingPhotos},
        {u"schemaVersion"_s, report.schemaVersion},
        {u"closedCleanly"_s, report.closedCleanly},
    };
}

int check(const Console& console, const std::string& file, bool json) {
    const school::CheckReport report = school::School::check(fromArgument(file));
    if (json) {
        console.print(QJsonDocument(jsonOf(report)));
        return report.sound() ? 0 : 1;
    }
    if (!report.closedCleanly)
        console.say(say(QT_TRANSLATE_NOOP(
            "command", "The program that last wrote to it was stopped before it could close it."
        )));
    if (report.orphanedPhotos > 0)
        console.say(QCoreApplication::translate(
            "command",
            "%n stored photo(s) belong to nothing any more.",
            nullptr,
            report.orphanedPhotos
        ));
    if (report.sound()) {
        console.say(say(QT_TRANSLATE_NOOP("command", "The file is sound.")));
        return 0;
    }
    for (const QString& problem : report.problems)
        console.complain(problem);
    if (report.missingPhotos > 0)
        console.complain(QCoreApplication::translate(
            "command",
            "The bytes of %n photo(s) are not in the file.",
            nullptr,
            report.missingPhotos
        ));
    return 1;
}

QString wordOf(school::HistoryEntry::Kind kind) {
    switch (kind) {
    case school::HistoryEntry::Kind::Edit:
        return u"edit"_s;
    case school::HistoryEntry::Kind::Undo:
        return u"undo"_s;
    case school::HistoryEntry::Kind::Redo:
        return u"redo"_s;
    }
    return {};
}

QString wordOf(school::HistoryEntry::State state) {
    switch (state) {
    case school::HistoryEntry::State::Done:
        return u"done"_s;
    case school::HistoryEntry::State::Undone:
        return u"undone"_s;
    case school::HistoryEntry::State::Dropped:
        return u"dropped"_s;
    }
    return {};
}

QJsonObject jsonOf(const school::HistoryEntry& entry) {
    return {
        {u"seq"_s, entry.seq},
        {u"at"_s, entry.at.toString(Qt::ISODateWithMs)},
        {u"author"_s, entry.author.name},
        {u"label"_s, entry.label},
        {u"kind"_s, wordOf(entry.kind)},
        {u"state"_s, wordOf(entry.state)},
        {u"rows"_s, entry.rowCount},
    };
}

int history(const Console& console, const std::string& file, bool json) {
    const auto school = console.read(file);
    const auto entries = school::history(school->reader(), -1);
    QJsonArray array;
    for (const school::HistoryEntry& entry : entries) {
        array.append(jsonOf(entry));
        if (!json)
            console.say(u"%1  %2  %3  %4%5"_s.arg(
                QString::number(entry.seq),
                entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                entry.author.name,
                entry.kind == school::HistoryEntry::Kind::Edit ? QString()
                                                               : wordOf(entry.kind) + u": "_s,
                entry.label
            ));
    }
    if (json)
        console.print(QJsonDocument(array));
    return 0;
}

int step(const Console& console, const std::string& file, bool back) {
    const auto school = console.write(file);
    const auto entry =
        back ? school::nextUndo(school->reader()) : school::nextRedo(school->reader());
    if (!entry) {
        console.complain(
            back ? say(QT_TRANSLATE_NOOP("command", "There is nothing to undo."))
                 : say(QT_TRANSLATE_NOOP("command", "There is nothing to redo."))
        );
        return 1;
    }
    if (back)
        school->undo();
    else
        school->redo();
    console.say((back ? say(QT_TRANSLATE_NOOP("command", "Undone: %1"))
                      : say(QT_TRANSLATE_NOOP("command", "Redone: %1")))
                    .arg(entry->label));
    return 0;
}

int snapshot(const Console& console, const std::string& file, const std::string& name) {
    const QString words = fromArgument(name).trimmed();
    if (words.isEmpty()) {
        console.complain(say(QT_TRANSLATE_NOOP("command", "A moment needs a name.")));
        return 2;
    }
    console.write(file)->nameThisMoment(words);
    console.say(say(QT_TRANSLATE_NOOP("command", "Named this moment “%1”.")).arg(words));
    return 0;
}

} // namespace

void addSchoolCommands(Commands& commands) {
    CLI::App& parser = commands.parser();
    const Console& console = commands.console();

    auto wanted = std::make_shared<NewSchool>();
    auto* make = parser.add_subcommand("new", "Make a new school file");
    make->add_option("FILE", wanted->file)->required();
    make->add_option("--school", wanted->name, "The school's name")->required();
    make->add_option("--course", wanted->weeks, "Weeks of the course: 13 or 10")
        ->check(CLI::IsMember({13, 10}));
    make->add_option("--start", wanted->start, "First day of the course, YYYY-MM-DD");
    commands.add(make, [&console, wanted] { return makeSchool(console, *wanted); });

    struct Arguments {
        std::string file;
        std::string name;
        bool json = false;
    };
    const auto arguments = std::make_shared<Arguments>();
    const auto withFile = [&](const char* name, const char* help) {
        auto* command = parser.add_subcommand(name, help);
        command->add_option("FILE", arguments->file)->required();
        return command;
    };
    auto* checking = withFile("check", "Look the whole file over; change nothing");
    checking->add_flag("--json", arguments->json);
    commands.add(checking, [&console, arguments] {
        return check(console, arguments->file, arguments->json);
    });
    auto* telling = withFile("history", "What was done, by whom, when; newest first");
    telling->add_flag("--json", arguments->json);
    commands.add(telling, [&console, arguments] {
        return history(console, arguments->file, arguments->json);
    });
    commands.add(withFile("undo", "Take back the last edit"), [&console, arguments] {
        return step(console, arguments->file, true);
    });
    commands.add(withFile("redo", "Bring the last undone edit forward"), [&console, arguments] {
        return step(console, arguments->file, false);
    });
    auto* naming = withFile("snapshot", "Name the present moment, to compare with later");
    naming->add_option("NAME", arguments->name)->required();
    commands.add(naming, [&console, arguments] {
        return snapshot(console, arguments->file, arguments->name);
    });
}

} // namespace trellis::app
