#include "ui/team/table_import.h"

#include "core/exchange/team_import.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"

#include <QCoreApplication>

namespace trellis::ui {
namespace {

struct TableImport {
    Q_DECLARE_TR_FUNCTIONS(trellis::ui::TableImport)
};

} // namespace

void importTeamTable(Desk& desk, TeamTable which) {
    const bool seats = which == TeamTable::Seats;
    const auto path = desk.dialogs().openFile(
        seats ? TableImport::tr("Import seats") : TableImport::tr("Import community figures"),
        TableImport::tr("Tables (*.csv *.tsv *.txt)")
    );
    if (!path)
        return;
    exchange::TeamReports reports;
    const exchange::TeamTables tables{seats ? *path : QString(), seats ? QString() : *path};
    const bool done = desk.attempt([&] {
        reports = exchange::importTeam(desk.school(), tables, exchange::Strictness::TakeGoodLines);
    });
    if (!done)
        return;
    const exchange::ImportReport& report = seats ? reports.seats : reports.reference;
    QStringList lines{TableImport::tr("%n line(s) taken.", nullptr, report.taken)};
    for (const auto& problem : report.problems)
        lines.append(
            TableImport::tr("Line %1: %2").arg(QString::number(problem.line), problem.sentence)
        );
    if (report.problems.empty())
        desk.notify({lines.first(), TableImport::tr("Undo"), [&desk] { desk.undo(); }});
    else
        desk.dialogs().message(TableImport::tr("Import"), lines.join(u'\n'));
}

} // namespace trellis::ui
