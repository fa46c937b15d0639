#pragma once

#include "core/power/measures.h"
#include "core/words/words.h"

#include <QStringList>

namespace trellis::power {

/// The sentences of each topic, for findings() alone.
[[nodiscard]] QStringList spaceFindings(const PowerMap& map, const Words& words);
[[nodiscard]] QStringList placeFindings(const PowerMap& map, const Words& words);
[[nodiscard]] QStringList controlFindings(const PowerMap& map, const Words& words);
[[nodiscard]] QStringList gapFindings(const PowerMap& map, const Words& words);
[[nodiscard]] QStringList driftFindings(const PowerMap& map, const Words& words);
[[nodiscard]] QStringList presenceFindings(const PowerMap& map, const Words& words);
[[nodiscard]] QStringList fogFindings(const PowerMap& map, const Words& words);

/// "73 %"
[[nodiscard]] QString percent(const Words& words, double share);
/// "1.8"
[[nodiscard]] QString decimal(const Words& words, double value);
[[nodiscard]] QString nameOf(const PowerMap& map, Id<Space> space);

} // namespace trellis::power
