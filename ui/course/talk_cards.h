#pragma once

#include "core/course/types.h"
#include "core/words/words.h"
#include "ui/parts/card_list.h"

namespace trellis::ui {

/// The talks with the coach as cards: what each was about, what was promised, when the next is.
/// Private notes are not on them: somebody may look over a shoulder.
[[nodiscard]] std::vector<ListCard>
talkCards(const std::vector<course::OneToOne>& talks, const Words& words);

} // namespace trellis::ui
