#pragma once

#include "core/exchange/power_import.h"

namespace trellis::exchange {

/// Takes a network from a GraphML or GEXF file into step 3 in one edit: nodes as actors, edges as
/// ties. An actor whose name the file knows already is changed, not added twice. Attributes that
/// Trellis writes are understood; of others, the label, the weight and the places. Throws
/// TableError, and school::SchoolFileError.
[[nodiscard]] PowerReports
importGraph(school::School& school, const QString& path, Strictness strictness);

} // namespace trellis::exchange
