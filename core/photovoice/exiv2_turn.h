#pragma once

#include <mutex>

namespace trellis::photovoice::formats {

/// Exiv2's parsers share state, so one thread uses them at a time; it takes a fraction of a
/// millisecond.
[[nodiscard]] std::mutex& exiv2Turn();

} // namespace trellis::photovoice::formats
