#pragma once

#include "core/analysis/types.h"
#include "core/power/types.h"
#include "core/words/words.h"
#include "ui/parts/card_list.h"

#include <vector>

namespace trellis::ui {

[[nodiscard]] std::vector<ListCard> moveCards(
    const std::vector<analysis::GrowthMove>& moves,
    const std::vector<power::Decision>& decisions,
    const Words& words
);
[[nodiscard]] std::vector<ListCard>
meetingCards(const std::vector<analysis::Meeting>& meetings, const Words& words);

} // namespace trellis::ui
