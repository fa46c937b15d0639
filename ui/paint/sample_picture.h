#pragma once

#include "core/exchange/sample_school.h"

namespace trellis::paint {

/// A photo of the sample school: its part of the drawing, in its light, 1600 pixels on the longer
/// side. A null image when there is no such drawing or light. Safe to call from any thread.
[[nodiscard]] QImage samplePicture(const exchange::SamplePicture& picture);

} // namespace trellis::paint
