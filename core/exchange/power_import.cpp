#include "core/exchange/power_import.h"

#include "core/exchange/power_intake.h"
#include "core/power/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace trellis::exchange {
namespace {

using namespace Qt::Literals::StringLiterals;

using Take = void (PowerIntake::*)(const TableRow&, ImportReport&);

void takeTable(
    PowerIntake& intake,
    const QString& path,
    const QStringList& columns,
    Take take,
    ImportReport& report
) {
    if (path.isEmpty())
        return;
    for (const TableRow& row : readTableFile(path, columns))
        (intake.*take)(row, report);
}

} // namespace

bool PowerReports::clean() const {
    const auto all = {&actors, &spaces, &levers, &ties, &decisions, &perspectives, &say};
    return std::all_of(all.begin(), all.end(), [](const ImportReport* report) {
        return report->problems.empty();
    });
}

PowerReports importPower(school::School& school, const PowerTables& tables, Strictness strictness) {
    PowerReports reports;
    PowerIntake intake(power::readMap(school.reader()));
    const auto take =
        [&](const QString& path, const QStringList& columns, Take member, ImportReport& report) {
            takeTable(intake, path, columns, member, report);
        };
    // Actors first: spaces, levers and ties speak of them; then what decisions and answers speak
    // of.
    take(tables.actors, {u"name"_s, u"group"_s}, &PowerIntake::actor, reports.actors);
    take(tables.spaces, {u"name"_s}, &PowerIntake::space, reports.spaces);
    take(
        tables.levers, {u"space"_s, u"lever"_s, u"holders"_s}, &PowerIntake::lever, reports.levers
    );
    take(tables.ties, {u"from"_s, u"to"_s}, &PowerIntake::tie, reports.ties);
    take(tables.decisions, {u"decision"_s}, &PowerIntake::decision, reports.decisions);
    take(
        tables.perspectives,
        {u"title"_s, u"people"_s},
        &PowerIntake::perspective,
        reports.perspectives
    );
    take(
        tables.say,
        {u"decision"_s, u"group"_s, u"lens"_s, u"level"_s},
        &PowerIntake::say,
        reports.say
    );
    if (strictness == Strictness::AllOrNothing && !reports.clean()) {
        for (ImportReport* report :
             {&reports.actors,
              &reports.spaces,
              &reports.levers,
              &reports.ties,
              &reports.decisions,
              &reports.perspectives,
              &reports.say})
            report->taken = 0;
        return reports;
    }
    school.edit(
        QCoreApplication::translate("import", "Imported the power map from tables"),
        [&](school::Edit& edit) { intake.write(edit); }
    );
    return reports;
}

} // namespace trellis::exchange
