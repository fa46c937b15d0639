#include "app/import_printing.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace trellis::app {
namespace {

using namespace Qt::Literals::StringLiterals;

QJsonObject jsonOf(const exchange::ImportReport& report) {
    QJsonArray problems;
    for (const auto& problem : report.problems)
        problems.append(QJsonObject{{u"line"_s, problem.line}, {u"sentence"_s, problem.sentence}});
    return {{u"taken"_s, report.taken}, {u"problems"_s, problems}};
}

} // namespace

int printReports(
    const Console& console, const std::vector<TableReport>& reports, ImportFlags flags
) {
    QJsonObject json;
    bool clean = true;
    for (const TableReport& table : reports) {
        if (table.path.isEmpty())
            continue;
        json.insert(table.name, jsonOf(table.report));
        const QString file = QFileInfo(table.path).fileName();
        if (!flags.json)
            console.say(QCoreApplication::translate(
                            "command", "%1: %n line(s) taken.", nullptr, table.report.taken
            )
                            .arg(file));
        for (const auto& problem : table.report.problems) {
            clean = false;
            console.complain(QCoreApplication::translate("command", "%1, line %2: %3")
                                 .arg(file, QString::number(problem.line), problem.sentence));
        }
    }
    if (flags.json)
        console.print(QJsonDocument(json));
    if (clean || !flags.strict)
        return 0;
    console.complain(
        QCoreApplication::translate("command", "Nothing was taken, because of --strict.")
    );
    return 1;
}

} // namespace trellis::app
