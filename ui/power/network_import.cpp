#include "ui/power/network_import.h"

#include "core/exchange/graph_import.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"

#include <QApplication>

namespace trellis::ui {
namespace {

constexpr int mostLines = 15;

struct NetworkImport {
    Q_DECLARE_TR_FUNCTIONS(trellis::ui::NetworkImport)
};

QStringList problemsOf(const exchange::ImportReport& report, const QString& what) {
    QStringList lines;
    for (const auto& problem : report.problems)
        lines.append(
            problem.line == 0 ? problem.sentence
                              : NetworkImport::tr("%1 %2: %3")
                                    .arg(what, QString::number(problem.line), problem.sentence)
        );
    return lines;
}

} // namespace

void importNetwork(Desk& desk) {
    const QStringList paths = desk.dialogs().openFiles(
        NetworkImport::tr("Take in a network"),
        NetworkImport::tr("Networks and tables (*.graphml *.xml *.gexf *.csv *.tsv *.txt)")
    );
    if (paths.isEmpty())
        return;
    exchange::PowerReports reports;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const bool done = desk.attempt([&] {
        reports = exchange::importGraph(desk.school(), paths, exchange::Strictness::TakeGoodLines);
    });
    QApplication::restoreOverrideCursor();
    if (!done)
        return;
    const QString taken = NetworkImport::tr("Took in %1 and %2.")
                              .arg(
                                  NetworkImport::tr("%n actor(s)", nullptr, reports.actors.taken),
                                  NetworkImport::tr("%n tie(s)", nullptr, reports.ties.taken)
                              );
    QStringList problems = problemsOf(reports.actors, NetworkImport::tr("Actor")) +
                           problemsOf(reports.ties, NetworkImport::tr("Tie"));
    if (problems.isEmpty()) {
        desk.notify({taken, NetworkImport::tr("Undo"), [&desk] { desk.undo(); }});
        return;
    }
    const int more = int(problems.size()) - mostLines;
    problems = problems.mid(0, mostLines);
    if (more > 0)
        problems.append(NetworkImport::tr("And %n more.", nullptr, more));
    desk.dialogs().message(
        NetworkImport::tr("Take in a network"), taken + u'\n' + problems.join(u'\n')
    );
}

} // namespace trellis::ui
