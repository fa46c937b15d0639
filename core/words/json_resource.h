#pragma once

#include <QJsonDocument>
#include <QString>

namespace trellis {

/// A JSON file that the program carries. Throws std::logic_error when it is missing or not JSON:
/// that is a mistake in the build, which a test finds.
[[nodiscard]] QJsonDocument jsonResource(const QString& path);

} // namespace trellis
