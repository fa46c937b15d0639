#pragma once

#include "core/analysis/types.h"
#include "core/power/types.h"
#include "core/words/words.h"
#include "ui/paint/status.h"

#include <vector>

namespace trellis::ui {

/// One card of step 4, all decided: a growth move, a meeting, or a talk with the coach.
struct AnalysisCard {
    QUuid id;
    QString title;
    QString body;
    QString caption;
    std::vector<Group> groups; ///< badges: owners, or who was there
    std::optional<paint::StatusPicture> status;
    bool operator==(const AnalysisCard&) const = default;
};

[[nodiscard]] std::vector<AnalysisCard> moveCards(
    const std::vector<analysis::GrowthMove>& moves,
    const std::vector<power::Decision>& decisions,
    const Words& words
);
[[nodiscard]] std::vector<AnalysisCard>
meetingCards(const std::vector<analysis::Meeting>& meetings, const Words& words);
[[nodiscard]] std::vector<AnalysisCard>
talkCards(const std::vector<analysis::OneToOne>& talks, const Words& words);

} // namespace trellis::ui
