#pragma once

#include "core/analysis/measures.h"
#include "core/words/words.h"

namespace trellis::analysis {

/// "from 1 to 4, median 2.5", as a strip says it.
[[nodiscard]] QString rangeSentence(const Spread& spread, const Words& words);
/// "Split", "Talk first", "Close together".
[[nodiscard]] QString agreementWord(Agreement agreement, const Words& words);
/// What a strip shows, for somebody who hears it: "Final say is shared: one at “1 …”, four at …."
[[nodiscard]] QString spreadSentence(const Spread& spread, const Words& words);
/// Where the team is furthest apart: "We are furthest apart on “…”: some see “…”, others “…”."
/// Empty when no attribute is two levels apart.
[[nodiscard]] QString
disagreementSentence(const std::vector<Spread>& widestFirst, const Words& words);
/// The groups' difference on it; empty for none that can be shown.
[[nodiscard]] QString differenceSentence(const Spread& spread, const Words& words);
/// "Before we talked from 1 to 4, after from 2 to 3: closer by two levels."
[[nodiscard]] QString changeSentence(const Spread& before, const Spread& after, const Words& words);
/// "less", "even", "more", "not heard".
[[nodiscard]] QString voiceWord(Voice::Share share, const Words& words);
/// Whom to ask next: "Families, you are next"; empty when everybody here was heard.
[[nodiscard]] QString nextVoiceSentence(const std::vector<Voice>& voices, const Words& words);
/// "Heard less than their share of the room: families."; empty when nobody was.
[[nodiscard]] QString quietSentence(const std::vector<Voice>& voices, const Words& words);
/// What was said, by kind and by group, without the words: "Notes by kind: guess (6)
/// and explanation (3). By whose words: teachers (5), families (2) and no group (2)." Empty for no
/// notes.
[[nodiscard]] QString saidSentence(const Meeting& meeting, const Words& words);
/// Why one more explanation is wanted before the team goes on; empty for two and more. Those that
/// say the same are one.
/// @source domain.md section 4, "Protocol": at least two explanations.
[[nodiscard]] QString secondExplanation(const Meeting& meeting, const Words& words);
/// "5 pieces of evidence, from 2 steps": what the team pointed at when it spoke of an attribute;
/// empty for none.
[[nodiscard]] QString mixSentence(const EvidenceMix& mix, const Words& words);
/// "All 14 show three or more" or "Two show fewer than three: ask them what it would take."
[[nodiscard]] QString consensusSentence(const Consensus& consensus, const Words& words);

} // namespace trellis::analysis
