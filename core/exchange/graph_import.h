#pragma once

#include "core/exchange/power_import.h"

namespace trellis::exchange {

/// Takes a network into step 3 in one edit: nodes as actors, edges as ties. It is one GraphML or
/// GEXF file, or tables of nodes and of edges; a table of edges may stand alone. An actor whose
/// name the file knows already is changed, not added twice, and keeps what the network does not
/// say. Attributes that Trellis writes are understood; of others, the label, the weight and the
/// places. Throws TableError, and school::SchoolFileError.
[[nodiscard]] PowerReports
importGraph(school::School& school, const QStringList& paths, Strictness strictness);

} // namespace trellis::exchange
