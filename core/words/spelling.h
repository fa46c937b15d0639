#pragma once

#include <QString>

#include <optional>

namespace trellis {

/// `written` without case, accents, hyphens and doubled spaces: how imports compare words.
[[nodiscard]] QString plainSpelling(const QString& written);
/// yes/no, true/false, 1/0, sí/no, in any case; nullopt for anything else.
[[nodiscard]] std::optional<bool> parseYes(const QString& written);

} // namespace trellis
