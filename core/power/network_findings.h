#pragma once

#include "core/power/network_measures.h"
#include "core/words/words.h"

#include <QStringList>

namespace trellis::power {

/// What the network shows and whom to ask, in sentences: how dense it is, who holds it together,
/// who clusters with whom, who is not tied to anybody, how many ties reach across groups. Roles
/// stand for the names of people, and nobody is ranked.
[[nodiscard]] QStringList networkFindings(const PowerMap& map, const Words& words);

} // namespace trellis::power
