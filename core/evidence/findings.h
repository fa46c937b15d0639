#pragma once

#include "core/evidence/types.h"
#include "core/words/words.h"

namespace trellis::evidence {

/// "Photo", "Decision", "Meeting note": what the thing is, in one or two words.
[[nodiscard]] QString kindWord(const QString& kind, const Words& words);
/// The same with where it lives: "Slide 4", "Meeting note · Reading the map".
[[nodiscard]] QString captionOf(const NamedThing& thing, const Words& words);
/// The thing's name, or what stands in for one: "Photo without a title", "Families’ say".
[[nodiscard]] QString nameOf(const NamedThing& thing, const Words& words);
/// The name, what it is, and where it lives: "Bus at 6:40, photo".
[[nodiscard]] QString inWords(const NamedThing& thing, const Words& words);

} // namespace trellis::evidence
