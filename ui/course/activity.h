#pragma once

#include "ui/shell/history_list.h"

namespace trellis::ui {

/// Something that was done lately, and the photo that it was done to.
struct Activity {
    HistoryItem done;
    QByteArray photo; ///< SHA-256 of its bytes; empty when it was about none
};

/// What was done last and is in force, newest first, `most` at most.
[[nodiscard]] std::vector<Activity> recentActivity(
    const school::Reader& reader,
    const std::vector<PageEntry>& pages,
    QDate today,
    const Words& words,
    size_t most = 4
);

} // namespace trellis::ui
