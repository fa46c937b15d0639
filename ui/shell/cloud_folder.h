#pragma once

#include <QString>

#include <optional>

namespace trellis::ui {

/// The service that keeps the file's folder in step with other computers, by the folder's name on
/// the way to it: "Dropbox", "OneDrive", "iCloud Drive", "Google Drive"; nullopt for none.
[[nodiscard]] std::optional<QString> cloudServiceOf(const QString& path);

} // namespace trellis::ui
