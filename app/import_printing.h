#pragma once

#include "core/exchange/import_report.h"

#include "app/console.h"

namespace trellis::app {

struct TableReport {
    QString name; ///< what the table is of, as JSON calls it
    QString path; ///< empty when it was not asked for
    exchange::ImportReport report;
};
struct ImportFlags {
    bool strict = false;
    bool json = false;
};

/// Prints what was taken and, by line, what was not. The exit code: 1 when a strict import took
/// nothing, otherwise 0.
[[nodiscard]] int
printReports(const Console& console, const std::vector<TableReport>& reports, ImportFlags flags);

} // namespace trellis::app
