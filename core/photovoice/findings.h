#pragma once

#include "core/photovoice/library.h"
#include "core/words/words.h"

namespace trellis::photovoice {

/// Why the coach cannot see a photo yet, and the way out.
[[nodiscard]] QString obstacleSentence(Obstacle obstacle, const Words& words);
/// "42 photos from 17 photographers"
[[nodiscard]] QString albumSentence(const Album& album, const Words& words);
/// "Nobody among families has photographed school climate yet." At most `most`, fewest first.
[[nodiscard]] QStringList emptyCellSentences(const Album& album, const Words& words, int most);

} // namespace trellis::photovoice
