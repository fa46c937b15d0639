#pragma once

#include <QJsonValue>

#include <optional>

namespace trellis::app {

/// The number, or JSON's null for one that is not known.
template <class Number>
[[nodiscard]] QJsonValue orNull(std::optional<Number> value) {
    return value ? QJsonValue(*value) : QJsonValue();
}

} // namespace trellis::app
