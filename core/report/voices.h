#pragma once

#include "core/school/reader.h"
#include "core/words/vocabulary.h"

#include <map>

namespace trellis::report {

/// How many pieces of evidence each group gave: photos, notes from meetings, examples of how the
/// team knows. What nobody is named for is left out. Pieces, never people.
[[nodiscard]] std::map<Group, int> evidenceByGroup(const school::Reader& reader);

} // namespace trellis::report
