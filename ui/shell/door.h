#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace trellis::ui {

/// Does `action`; when it threw, the sentence to show: what happened, that nothing was lost, what
/// to do next. The only place in the window that catches. `path` is the school file it works on.
[[nodiscard]] std::optional<QString>
failureOf(const std::function<void()>& action, const QString& path);

} // namespace trellis::ui
