#pragma once

#include "core/photovoice/measures.h"
#include "core/words/words.h"

namespace trellis::photovoice {

// The figures of step 2 as sentences: caption, alternative text and report say the same.

/// "23 of 41 photos may be seen by: Coach and cohort."
[[nodiscard]] QString clearanceSentence(const Rate& rate, Audience audience, const Words& words);
/// "30 of 41 photos have a story in the photographer's own words."
[[nodiscard]] QString toldSentence(const Rate& rate, const Words& words);
/// "40 of 41 captions are in the photographer's own words."
[[nodiscard]] QString ownWordsSentence(const Rate& rate, const Words& words);
/// Who is missing, fewest photos first: "Families have not shown School climate and Culture yet."
[[nodiscard]] QStringList missingSentences(const Coverage& coverage, const Words& words);
/// Groups that sit in the team but took no photo, or far fewer than their part of the team.
[[nodiscard]] QStringList voiceSentences(const std::vector<Voice>& voices, const Words& words);
/// "“Made by us” has 7 photos from 3 of 6 groups."
[[nodiscard]] QString
reachSentence(const ThemeReach& reach, const Album& album, const Words& words);
/// "“Made by us” and “Room to play” share 2 photos."
[[nodiscard]] QString pairSentence(const ThemePair& pair, const Album& album, const Words& words);

} // namespace trellis::photovoice
