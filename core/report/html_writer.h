#pragma once

#include "core/report/document.h"

namespace trellis::report {

/// The report as one HTML file that needs nothing else: pictures inside, headings and tables as
/// such, every figure as a table or in words, and a print style that works in black and white.
[[nodiscard]] QByteArray toHtml(const Document& document);

} // namespace trellis::report
